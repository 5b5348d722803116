import type { TableReading } from '../sections/TableReading';
import { valuesBelow } from '../sections/valuesBelow';
import type { GoalHeader, GoalText } from './goalHeaders';

/** 项目名称 | 资金总额 | 年度目标 over 河堤加固 | 65 | 完成3公里: of a head that stands across, the goals below their labels alone. */
export function goalsBelow(
  reading: TableReading,
  row: number,
  headers: readonly GoalHeader[],
): readonly GoalText[] | null {
  const values = headers.length === 0 ? null : valuesBelow(reading, row);
  if (!values) return null;
  return headers.flatMap((header) => {
    const { run } = header;
    const value = values.find(({ column }) => column === run.column);
    reading.claim(run, 'printed');
    return value ? { run: value, header, text: value.text.trim() } : [];
  });
}
