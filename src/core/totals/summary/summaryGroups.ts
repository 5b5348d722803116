import type { FieldId } from '../../glossary/form';
import { comparableName } from '../../facts/indicatorNames';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow } from '../FundingTotals';

/** By what the projects of a summary are put together, each group with its subtotal. */
export type GroupBy = Extract<FieldId, 'department' | 'implementingUnit' | 'projectAttribute'>;

const names: Readonly<Record<GroupBy, string>> = {
  department: '主管部门',
  implementingUnit: '实施单位',
  projectAttribute: '项目属性',
};

export interface SummaryGroup {
  /** As the first of its tables writes it; what is missing in brackets where they name none. */
  readonly name: string;
  readonly rows: readonly FundingRow[];
}

/** The rows in groups, both in the order in which they came. */
export function groupRows(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  by: GroupBy,
): SummaryGroup[] {
  const groups = new Map<string, { name: string; rows: FundingRow[] }>();
  for (const row of rows) {
    const name = tables[row.table]?.fields[by]?.text.trim() ?? '';
    const key = comparableName(name);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { name: name === '' ? `（没有${names[by]}）` : name, rows: [row] });
  }
  return [...groups.values()];
}
