import type { TableArea } from './findTables';
import type { PerformanceTable } from './PerformanceTable';
import type { ValueReader } from './valueReader';

export function readFlatList(_area: TableArea, _header: number, _values: ValueReader): PerformanceTable[] {
  return [];
}
