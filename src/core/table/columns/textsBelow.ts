import { isIdeograph } from '../../text/characters';
import { AIM, ALL_SIGNS } from '../../text/comparatorSigns';
import { surelyEndsBlock } from '../lines/sureEnd';
import { trimmedAt, type SheetView } from '../lines/sheetView';

/** Rows below a heading that are looked at for what stands in its columns. */
export const ROWS_LOOKED_AT = 12;

/** The filled cells of a column below a heading, from the row `first` (0-based) to where the block surely ends. */
export function textsBelow(view: SheetView, column: number, first: number, rows = ROWS_LOOKED_AT): string[] {
  const texts: string[] = [];
  for (let row = first; row < first + rows && row < view.grid.rows.length; row++) {
    if (surelyEndsBlock(view, row)) break;
    const text = trimmedAt(view, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Whether any text comes up twice, as names of levels do. */
export function repeats(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

const FEWEST_WITH_GAPS = 5;
const MOST_STEP = 3;
const WHOLE_NUMBER = /^\d{1,3}$/;

/** Whether more than half of the texts are something; asked of no more of them than it takes to know. */
export function areMost(texts: readonly string[], is: (text: string) => boolean): boolean {
  let others = 0;
  for (const text of texts) {
    if (is(text)) continue;
    others++;
    if (others * 2 >= texts.length) return false;
  }
  return texts.length > 0;
}

/** Whether a column counts its rows (1, 2, 3 …) and says nothing of the target. */
export function countsRows(texts: readonly string[]): boolean {
  if (texts.length < 2 || !texts.every((text) => WHOLE_NUMBER.test(text))) return false;
  const steps = texts.slice(1).map((text, index) => Number(text) - Number(texts[index]));
  // Where rows of levels or notes are counted, too, numbers are passed over.
  const most = texts.length >= FEWEST_WITH_GAPS && Number(texts[0]) <= MOST_STEP ? MOST_STEP : 1;
  return steps.every((step) => step >= 1 && step <= most);
}

/** Graded words and yes or no, which are targets without a number. */
const IN_WORDS =
  /^(?:是|否|优|良|优秀|良好|合格|达标|满意|有效|显著|长期|持续|及时|完成|全年|定性)|提[高升]|改善|增强|促进|保障/;

const STARTS_AS_TARGET = new RegExp(`^${AIM}?\\s*\\d`);

/** Whether a text begins with a word, as names do: no number and no sign of comparison (不低于 is one) stands there. */
export function beginsWithWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return isIdeograph(first) && first !== 0x4e0d;
}

/** ≥12座, 98%, 不低于3次: a text that begins as targets do. */
export function startsAsTarget(text: string): boolean {
  return !beginsWithWord(text) && STARTS_AS_TARGET.test(text);
}

/** Whether what should be names reads like targets, and what should be targets does not: the columns stand the other way. */
export function areSwapped(names: readonly string[], targets: readonly string[]): boolean {
  if (!areMost(names, startsAsTarget) || targets.some(startsAsTarget)) return false;
  return new Set(names).size > 1 && new Set(targets).size > 1;
}

/** Whether most of the texts can be targets: a number stands in them, or words that grade. */
export function lookLikeTargets(texts: readonly string[]): boolean {
  if (texts.length === 0) return true;
  if (countsRows(texts)) return false;
  let targets = 0;
  return texts.some((text) => {
    if (/\d/.test(text) || IN_WORDS.test(text)) targets++;
    return targets * 2 >= texts.length;
  });
}

const FEWEST_ALIKE = 3;
const SIGN_OR_RATE = new RegExp(`[${ALL_SIGNS}%％]`);

/** Whether a column says the same in each of several rows: 建管科, 2026年10月. Of rates the same may be aimed at everywhere. */
export function areAlike(texts: readonly string[]): boolean {
  const [first = ''] = texts;
  return texts.length >= FEWEST_ALIKE && !SIGN_OR_RATE.test(first) && texts.every((text) => text === first);
}

/** Whether most of the texts can be names of indicators: words, which differ from row to row and are no targets. */
export function lookLikeNames(texts: readonly string[]): boolean {
  if (texts.length === 0) return true;
  if (!areMost(texts, (text) => /[\u3400-\u9fff]{2}/.test(text) && !startsAsTarget(text))) return false;
  return !areAlike(texts);
}
