import type { FundingTotals } from '../FundingTotals';

const TITLE = '项目支出绩效目标资金汇总表';

/** The summary's title, with the year in front where all that is counted is of one: 2026年度项目支出绩效目标资金汇总表. */
export function summaryTitle({ rows }: FundingTotals): string {
  const [year] = rows.map((row) => row.year);
  const ofOneYear = year !== undefined && year !== null && rows.every((row) => row.year === year);
  return `${ofOneYear ? `${String(year)}年度` : ''}${TITLE}`;
}
