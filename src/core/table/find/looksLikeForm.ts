import { namesLevel } from '../labels/levels';
import { isOtherForm } from '../labels/titles';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';
import { headsExplanations, isGuideTitle } from './guide';
import { numberedTargets } from './numberedTargets';

/** What the rows of a form speak of, each in its own words. */
type Subject = 'indicator' | 'goal' | 'money' | 'project';

const MONEY = /资金|金额|经费|预算|拨款|概算|投资|费用/;
const PROJECT = /项目|名称|任务|单位|部门|负责|处室|科室|起止|期限|年度/;
const LONGEST_LABEL = 16;
const FEWEST_SUBJECTS = 3;
const FEWEST_ROWS = 5;
const FEWEST_OF_TARGETS = 3;

/**
 * Whether a sheet is filled in like a performance target table, whatever words its labels are in: indicators, and two of
 * goal, money and project, each in a row of its own that begins with a label (an indicator's, with its number) and goes
 * on with what belongs to it. A list has its labels in one row; a cover has few; a form about a whole department is
 * another one.
 */
export function looksLikeForm(view: SheetView): boolean {
  const rows: Subject[] = [];
  let inGuide = false;
  for (const row of view.filledRows()) {
    const runs = view.runs(row);
    if (runs.length === 1 && isGuideTitle(runs[0])) inGuide = true;
    if (inGuide && headsExplanations(runs)) return false;
    if (runs.some(({ label }) => label.departmentTitle || isOtherForm(label.key))) return false;
    const subject = subjectOf(view, runs);
    if (subject) rows.push(subject);
  }
  if (!rows.includes('indicator') || new Set(rows).size < FEWEST_SUBJECTS) return false;
  const ofTargets = rows.filter((subject) => subject === 'indicator' || subject === 'goal').length;
  const missing = Math.max(FEWEST_ROWS - rows.length, FEWEST_OF_TARGETS - ofTargets);
  if (missing <= 0) return true;
  // A department's own plan of work has numbers too, and no money.
  return rows.includes('money') && numberedTargets(view) >= missing;
}

function subjectOf(view: SheetView, runs: readonly Run[]): Subject | null {
  const [first, second] = runs;
  if (!first || !second || !isLabel(first)) return null;
  const { key } = first.label;
  if (key.includes('指标') || namesLevel(key) || namesLevel(second.label.key)) return 'indicator';
  if (key.includes('目标') || key.includes('绩效')) return 'goal';
  if (MONEY.test(key) && runs.some(({ row, column }) => looksLikeAmount(view, row, column))) return 'money';
  return PROJECT.test(key) ? 'project' : null;
}

function isLabel({ label: { key } }: Run): boolean {
  return key.length >= 2 && key.length <= LONGEST_LABEL && !/\d/.test(key) && /[\u3400-\u9fff]/.test(key);
}
