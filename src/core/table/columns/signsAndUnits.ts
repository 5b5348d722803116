import { ALL_SIGNS } from '../../text/comparatorSigns';
import { readUnit } from '../../value/unit/readUnit';
import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';
import type { Heading, Span } from './IndicatorColumns';
import { textsBelow } from './textsBelow';

const SIGN = new RegExp(`^(?:[${ALL_SIGNS}]|(?:大于|小于|等于){1,2}|不[高低多少]于)$`);
const FEWEST = 2;
/** A sign and a unit stand this near the number between them. */
const NEAR = 2;

/** Whether a text is a sign and nothing else: ≥, 大于等于. */
export function isSign(text: string): boolean {
  return SIGN.test(text);
}

/** Whether a text is a unit and nothing else: 公里, 人次, %. */
export function isUnit(text: string): boolean {
  return readUnit(text, 0)?.end === text.length;
}

/**
 * 方向 | 数 | 量纲 over ≥ | 85 | 公里: beside the targets a column in words of its own that holds nothing but signs is that of
 * the signs, and one that holds nothing but units that of the units. `first`: first row below the headings, 0-based.
 */
export function withSignsAndUnits(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  const value = headings.findIndex(({ role }) => role === 'value');
  const isOpen = ({ role, known }: Heading, index: number): boolean =>
    role === 'aside' && !known && Math.abs(index - value) <= NEAR;
  if (value < 0 || !headings.some(isOpen)) return headings;
  const taken = new Set(headings.map(({ role }) => role));
  return headings.map((heading, index) => {
    if (!isOpen(heading, index)) return heading;
    const texts = textsBelow(view, heading.column, first);
    if (texts.length < FEWEST) return heading;
    const role = texts.every(isSign) ? 'comparator' : texts.every(isUnit) ? 'unit' : 'aside';
    if (taken.has(role)) return heading;
    taken.add(role);
    return { ...heading, role, known: true };
  });
}

/** The columns beside those of a value that hold nothing but signs, or nothing but units, in rows below headings of their own. */
export function marksBeside(
  rows: readonly (readonly Run[])[],
  { from, to }: Span,
): { readonly comparator: Span | null; readonly unit: Span | null } {
  const columnOf = (isMark: (text: string) => boolean, isNear: (run: Run) => boolean): Span | null => {
    const near = rows.flatMap((runs) => runs.find(isNear) ?? []);
    const [first] = near;
    const isOne =
      near.length >= FEWEST &&
      near.every(({ text, column }) => column === first?.column && isMark(text.trim()));
    return isOne && first ? { from: first.column, to: first.end } : null;
  };
  return {
    comparator: columnOf(isSign, ({ end }) => end === from - 1),
    unit: columnOf(isUnit, ({ column }) => column === to + 1),
  };
}
