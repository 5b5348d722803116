import type { Period } from '../../glossary/form';
import type { CellAddress } from '../../grid/address';
import type { Goal } from '../../table/PerformanceTable';
import { isStroke, isWaiting } from '../../facts/masks';
import { isMediumTermDue } from '../mediumTerm';
import type { Detection, TableRule } from '../Rule';

/** The form has a place for the annual goal, or for the one of all years, and nothing stands there that could be reached. */
export const goalMissing: TableRule<'completeness/goal-missing'> = {
  id: 'completeness/goal-missing',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    const { goalCell, mediumTermGoal, goals } = table;
    const found = goalCell ? missingAt(goalCell, goalsOf(goals, 'annual'), '') : [];
    if (!mediumTermGoal || table.coverage.goals.state === 'unread' || !isMediumTermDue(table)) return found;
    const { cell, label } = mediumTermGoal;
    const ofAllYears = missingAt(cell, goalsOf(goals, 'medium-term'), label.replace(/[\s:：]/g, ''));
    return [...found, ...ofAllYears.map((one) => ({ ...one, severity: 'warning' as const }))];
  },
};

const goalsOf = (goals: readonly Goal[], period: Period): readonly Goal[] =>
  goals.filter((goal) => goal.period === period);

/** `label`: of the goal of all years, as printed; '' for the annual one. */
function missingAt(
  place: CellAddress,
  goals: readonly Goal[],
  label: string,
): Detection<'completeness/goal-missing'>[] {
  if (goals.some(({ text }) => hasWords(text))) return [];
  for (const { text, cell } of goals) {
    const why = isNumber(text) ? 'number' : pointsElsewhere(text) ? 'elsewhere' : null;
    if (why) return [{ cell, found: text, params: { why, label }, severity: 'warning' }];
  }
  return [{ cell: place, found: goals[0]?.text ?? null, params: { why: 'blank', label } }];
}

/** More than the "目标1: 目标2: ……" that the form prints, and more than a number or a mark. */
function hasWords(text: string): boolean {
  if (text.replace(PROMPT, '') === '' || isStroke(text) || isWaiting(text)) return false;
  return !isNumber(text) && !pointsElsewhere(text);
}

const PROMPT = /目标\s*[\d一二三四五六七八九十]*\s*[:：]?|[\s….。、·-]/g;
const NUMBER =
  /^(?:共|约|计|合计|总计|资金|金额|预算|总额|[:：])*[¥￥]?\d[\d,.，]*\s*(?:[十百千万亿]*[元圆]?|[%％]|[\u4e00-\u9fff]{1,2})[。.]?$/;

/** 43.2, 65万元, 目标1:100%: a number that does not say what is to be done. */
function isNumber(text: string): boolean {
  const bare = text.replace(/目标\s*[\d一二三四五六七八九十]*\s*[:：]/g, '').trim();
  return bare.length < 24 && NUMBER.test(bare);
}

const ELSEWHERE =
  /^(?:略|同上|附后|另附|(?:详情?见|参见|另见|见|另附|同)[^,，;；。]*(?:附[件表页]|申报[书表]|方案|文件|报告|材料|计划|说明|清单|[后下上])[\d一二三四五六七八九十]*[》）)]?)[。.]?$/;

/** 详见附件, 见实施方案, 略: no goal, but where one may be found. */
function pointsElsewhere(text: string): boolean {
  const bare = text.trim().replace(/^[(（]/, '');
  return bare.length < 32 && ELSEWHERE.test(bare);
}
