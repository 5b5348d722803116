import type { PlanStyle } from '../../layout/SheetPlan';
import type { Decimal } from '../../money/decimal';
import type { FundingTotals } from '../FundingTotals';

/** Of all cells but the title, in points. */
export const FONT_SIZE = 10.5;

const base: PlanStyle = {
  font: { name: '宋体', size: FONT_SIZE },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  bordered: true,
  numberFormat: 'General',
};

/** All of 元 and 分 in 万元, and two more for amounts by the square metre. */
const MOST_DECIMALS = 8;

const HEAD_FILL = '#E8EEF7';
const SUM_FILL = '#E3E9F2';
const SUB_FILL = '#F3F5F9';

const bold = { ...base.font, bold: true };

/** As many decimals as the longest of the amounts has, so that their points stand below each other; more are shown where they come. */
function amountFormat(amounts: readonly (Decimal | null)[]): string {
  let fixed = 2;
  for (const each of amounts) fixed = Math.max(fixed, each?.split('.')[1]?.length ?? 0);
  fixed = Math.min(MOST_DECIMALS, fixed);
  return `#,##0.${'0'.repeat(fixed)}${'#'.repeat(MOST_DECIMALS - fixed)}`;
}

/** How the cells of a summary of such totals look. */
export function summaryStyles({ rows }: FundingTotals): Readonly<Record<SummaryStyle, PlanStyle>> {
  const numberFormat = amountFormat(
    rows.flatMap(({ total, parts }) => [total, ...parts.map(({ amount }) => amount)]),
  );
  const amount = { horizontal: 'right', wrap: false, numberFormat } as const;
  return {
    ...looks,
    amount: { ...looks.amount, ...amount },
    sum: { ...looks.sum, ...amount },
    sub: { ...looks.sub, ...amount },
  };
}

const looks = {
  title: {
    ...base,
    font: { name: '方正小标宋简体', size: 18 },
    horizontal: 'center',
    wrap: false,
    bordered: false,
  },
  asOf: { ...base, wrap: false, bordered: false },
  unit: { ...base, horizontal: 'right', wrap: false, bordered: false },
  head: { ...base, font: bold, fill: HEAD_FILL, horizontal: 'center' },
  text: { ...base, numberFormat: '@' },
  centered: { ...base, horizontal: 'center' },
  link: { ...base, font: { ...base.font, color: '#0F4C9C' }, numberFormat: '@' },
  amount: base,
  sumLabel: { ...base, font: bold, fill: SUM_FILL, horizontal: 'center' },
  sum: { ...base, font: bold, fill: SUM_FILL },
  sub: { ...base, font: bold, fill: SUB_FILL },
  subText: { ...base, font: bold, fill: SUB_FILL, horizontal: 'center' },
  subLabel: { ...base, font: bold, fill: SUB_FILL, numberFormat: '@' },
  sumText: { ...base, font: bold, fill: SUM_FILL, horizontal: 'center' },
  chartHead: { ...base, font: bold, bordered: false },
  remark: { ...base, bordered: false },
} as const satisfies Record<string, PlanStyle>;

export type SummaryStyle = keyof typeof looks;
