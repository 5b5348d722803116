import type { PlanFont, PlanStyle } from './SheetPlan';

/**
 * A cell names one font and no second choice. These are the fonts that such forms are printed in; where 方正小标宋简体 is
 * not installed, Excel puts a Song face in its place by itself.
 */
const BODY: PlanFont = { name: '宋体', size: 10.5 };
const TITLE: PlanFont = { name: '方正小标宋简体', size: 20 };
const ATTACHMENT: PlanFont = { name: '黑体', size: 12 };

const base: PlanStyle = {
  font: BODY,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  bordered: true,
  numberFormat: '@',
};

/** How the cells of a form look. Texts are in text format, so that 1-3天, 90% and =8个 stay as they are typed. */
export const formStyles = {
  attachment: { ...base, font: ATTACHMENT, horizontal: 'left', wrap: false, bordered: false },
  title: { ...base, font: TITLE, wrap: false, bordered: false },
  year: { ...base, wrap: false, bordered: false },
  label: base,
  value: { ...base, isInput: true },
  /** Texts of some length read better from the left. */
  longText: { ...base, horizontal: 'left', isInput: true },
  /** General shows an amount exactly as it was typed: 24.998 is not rounded, 25 has no point. */
  amount: { ...base, numberFormat: 'General', isInput: true },
} as const satisfies Record<string, PlanStyle>;

export type FormStyle = keyof typeof formStyles;
