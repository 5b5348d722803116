import type { PerformanceTable } from '../../src/core/table/PerformanceTable';
import { recognise } from '../../src/core/table/recognise';
import { gridOf, rowsOf } from './gridOf';

/** What is read of a form with a name and an amount, and the rows that follow, cells parted by |. */
export function formWith(...rows: readonly string[]): PerformanceTable[] {
  const head = ['项目支出绩效目标表', '项目名称 | 农村公路养护', '年度资金总额（万元） | 120'];
  return recognise(gridOf(rowsOf([...head, ...rows].join('\n'))));
}
