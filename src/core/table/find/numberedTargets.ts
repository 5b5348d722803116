import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';
import { endsInTarget, holdsTarget } from './targetTexts';

const NUMBER = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）]?[.．、]?$/;
/** 考核指标 is said of a project's targets too; these words are of those of a person. */
const OF_STAFF = /个人|员工|职工|岗位|工资|薪|奖金|姓名|工号|职务/;
const FEWEST_RUNS = 3;

/**
 * How many targets stand in rows that begin with a number below a row that heads indicators: 考核指标 | 内容 | 目标值 over
 * 1 | 培训人次 | 300人次. None where the sheet says 绩效 in no headline and no label, or has labels of staff.
 */
export function numberedTargets(view: SheetView): number {
  let found = 0;
  let headed = false;
  let ofPerformance = false;
  for (const row of view.filledRows()) {
    const runs = view.runs(row);
    const [first] = runs;
    if (!first) continue;
    if (headed && NUMBER.test(first.label.compact)) {
      if (isTargetRow(runs)) found++;
      continue;
    }
    if (runs.some(({ label }, at) => at % 2 === 0 && OF_STAFF.test(label.key))) return 0;
    ofPerformance ||= first.label.key.includes('绩效');
    headed = runs.length >= FEWEST_RUNS && first.label.key.endsWith('指标');
  }
  return ofPerformance ? found : 0;
}

/** 300人次, whatever stands behind it (its points, a remark). */
function isTargetRow(runs: readonly Run[]): boolean {
  return holdsTarget(runs) || runs.some((_, at) => at >= 2 && endsInTarget(runs.slice(0, at + 1)));
}
