import type { PlanStyle } from '../layout/SheetPlan';

const base: PlanStyle = {
  font: { name: '宋体', size: 10.5 },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  bordered: true,
  numberFormat: 'General',
};

/** At least two decimals, so that the points stand below each other, and all of 元 and 分 in 万元. */
const AMOUNT = '#,##0.00######';

const HEAD_FILL = '#E8EEF7';
const SUM_FILL = '#E3E9F2';
const SUB_FILL = '#F3F5F9';

const amount: PlanStyle = { ...base, horizontal: 'right', wrap: false, numberFormat: AMOUNT };
const bold = { ...base.font, bold: true };

/** How the cells of the summary look. */
export const summaryStyles = {
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
  amount,
  sumLabel: { ...base, font: bold, fill: SUM_FILL, horizontal: 'center' },
  sum: { ...amount, font: bold, fill: SUM_FILL },
  sub: { ...amount, font: bold, fill: SUB_FILL },
  subText: { ...base, font: bold, fill: SUB_FILL, horizontal: 'center' },
  subLabel: { ...base, font: bold, fill: SUB_FILL, numberFormat: '@' },
  sumText: { ...base, font: bold, fill: SUM_FILL, horizontal: 'center' },
  remark: { ...base, bordered: false },
} as const satisfies Record<string, PlanStyle>;

export type SummaryStyle = keyof typeof summaryStyles;
