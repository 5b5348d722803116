import type { TableKind } from '../../glossary/form';
import type { Run } from '../lines/Run';
import { filledRowsBetween, type SheetView } from '../lines/sheetView';

/** What the title of a form calls it, the more telling words first: 绩效目标自评表 is a self-evaluation. */
const BY_TITLE: readonly (readonly [RegExp, TableKind])[] = [
  [/自评|自我评[价估]/, 'self-evaluation'],
  [/监控|跟踪/, 'monitoring'],
  [/绩效评[价估]|复评|复核|评分/, 'review'],
  [/目标调整|调整(?:申请|审批|备案)?表/, 'adjustment'],
  [/区域(?:\(项目\))?绩效|分区域|区域目标/, 'region-allocation'],
  [/(?:中期|三年|滚动|实施期)(?:项目|规划|支出|财政|总体)*绩效目标/, 'mid-term'],
];

/** Heads of columns that only a form filled in during the year has. */
const MONITORED = /\d+月份?(?:底|末)?(?:预算)?(?:执行|完成)|全年预计(?:执行|完成)|完成目标可能性|完全不可能/;
/** Heads of columns of a form filled in after the year: what was reached, and beside it the points or the reasons given. */
const REACHED = /^(?:全年|年度|实际|全年实际)(?:实际)?(?:完成|执行)(?:值|数|情况)|^实际完成|^(?:全年)?实际值/;
const ACCOUNTED = /得分|^扣分|未完成|偏差/;

/** The form's headline: its title, or where it has none the lines above it that speak of performance. */
function headline(view: SheetView, title: Run | null, above: number, top: number): string {
  if (title) return title.label.key;
  const lines: string[] = [];
  for (const row of filledRowsBetween(view, above, top)) {
    for (const { label } of view.runs(row)) if (label.key.includes('绩效')) lines.push(label.key);
  }
  return lines.join('\n');
}

/**
 * What kind of form a table is, by its title and by the heads of its columns between the rows `top` and `bottom` (0-based,
 * inclusive); headlines may stand from the row `above` on. A form that says nothing else of itself states a target.
 */
export function tableKind(
  view: SheetView,
  title: Run | null,
  { above, top, bottom }: { readonly above: number; readonly top: number; readonly bottom: number },
): TableKind {
  const words = headline(view, title, above, top);
  const named = BY_TITLE.find(([pattern]) => pattern.test(words));
  if (named) return named[1];
  let reached = false;
  let accounted = false;
  for (const row of filledRowsBetween(view, top, bottom)) {
    const runs = view.runs(row);
    if (!view.isHeader(row) && !runs.some(({ label }) => label.amountColumn !== null)) continue;
    for (const { label } of runs) {
      if (MONITORED.test(label.compact)) return 'monitoring';
      reached ||= REACHED.test(label.key);
      accounted ||= ACCOUNTED.test(label.key);
    }
  }
  // 上年实际完成值 stands in many a target form; what was reached, with points or reasons, in none.
  return reached && accounted ? 'self-evaluation' : 'target';
}
