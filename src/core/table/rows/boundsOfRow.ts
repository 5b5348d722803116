import { ALL_SIGNS } from '../../text/comparatorSigns';
import type { Bounds } from '../columns/IndicatorColumns';
import type { SheetView } from '../lines/sheetView';
import { filledAt, type Filled } from './cellsOfRow';

/** What the two columns of a row come to: ≥85, ≤95 or ≥85且≤95. */
export interface BoundsOfRow {
  readonly text: string;
  /** Where the text stands, of two cells the one of the floor; the floor's where both are blank. */
  readonly column: number;
  /** The ceiling, where a floor stands, too. */
  readonly other: Filled | null;
}

const BLANK = /^[-—–/／\\无]*$/;
/** 85, 98%; 2026年11月底前 is a day, which takes no sign. */
const NUMBER = /^(?!(?:(?:19|20)\d\d[年./-]|\d{1,2}月))\d/;
const SIGNED = new RegExp(`^[${ALL_SIGNS}]`);

export function readBoundsOfRow(view: SheetView, row: number, { lower, upper }: Bounds): BoundsOfRow {
  const [floor, ceiling] = [filledAt(view, row, lower), filledAt(view, row, upper)];
  if (BLANK.test(ceiling.text)) return { text: withSign('≥', floor.text), column: lower, other: null };
  if (BLANK.test(floor.text)) return { text: withSign('≤', ceiling.text), column: upper, other: null };
  const both = [withSign('≥', floor.text), withSign('≤', ceiling.text)];
  return {
    text: both.join(both.every((text) => SIGNED.test(text)) ? '且' : '-'),
    column: lower,
    other: ceiling,
  };
}

/** A sign of its own, a word or a date stays as it is. */
function withSign(sign: string, text: string): string {
  return NUMBER.test(text) ? sign + text : text;
}
