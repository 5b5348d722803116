import type { TableRule } from '../Rule';
import { isStroke, isWaiting } from '../../facts/masks';

/** The form has a place for the annual goal, and nothing stands there that could be reached. */
export const goalMissing: TableRule<'completeness/goal-missing'> = {
  id: 'completeness/goal-missing',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ goalCell, goals }) {
    if (!goalCell) return [];
    const annual = goals.filter((goal) => goal.period === 'annual');
    if (annual.some(({ text }) => hasWords(text))) return [];
    const written = annual.find(({ text }) => isNumber(text));
    if (written)
      return [{ cell: written.cell, found: written.text, params: { why: 'number' }, severity: 'warning' }];
    return [{ cell: goalCell, found: annual[0]?.text ?? null, params: { why: 'blank' } }];
  },
};

/** More than the "目标1: 目标2: ……" that the form prints, and more than a number or a mark. */
function hasWords(text: string): boolean {
  return text.replace(PROMPT, '') !== '' && !isNumber(text) && !isStroke(text) && !isWaiting(text);
}

const PROMPT = /目标\s*[\d一二三四五六七八九十]*\s*[:：]?|[\s….。、·-]/g;
const NUMBER =
  /^(?:共|约|计|合计|总计|资金|金额|预算|总额|[:：])*[¥￥]?\d[\d,.，]*\s*(?:[十百千万亿]*[元圆]?|[%％]|[\u4e00-\u9fff]{1,2})[。.]?$/;

/** 43.2, 65万元, 目标1:100%: a number that does not say what is to be done. */
function isNumber(text: string): boolean {
  const bare = text.replace(/目标\s*[\d一二三四五六七八九十]*\s*[:：]/g, '').trim();
  return bare.length < 24 && NUMBER.test(bare);
}
