import { areaToA1, columnLetters, type CellArea, type CellAddress } from '../grid/address';
import type { TableStandard } from '../standards/TableStandard';

/**
 * Formulas for validations and conditional formats. Plain functions only, which Excel, LibreOffice and the workbench's
 * engine reckon alike; no array constants, which Excel refuses here.
 */

/**
 * The most characters that Excel's box for a validation's or a conditional format's formula takes. A longer one may be
 * refused through the programming interface, and could never be edited by a person.
 */
export const LONGEST_FORMULA = 255;

/** $C$4 */
export function absolute(cell: CellAddress): string {
  return `$${columnLetters(cell.column)}$${String(cell.row + 1)}`;
}

/** $F12: the column stays, the row moves with the area. */
export function inColumn(cell: CellAddress): string {
  return `$${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** $C$4:$F$6 */
export function absoluteArea(area: CellArea): string {
  return areaToA1(area)
    .split(':')
    .map((name) => name.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    .join(':');
}

/** The text without blanks at its ends, of both widths. */
function bare(reference: string): string {
  return `TRIM(SUBSTITUTE(${reference},"\u3000",""))`;
}

/** Nothing but blanks of either width stands there. */
export function isEmpty(reference: string): string {
  return `LEN(${bare(reference)})=0`;
}

/** Something stands there besides blanks. */
export function isFilled(reference: string): string {
  return `LEN(${bare(reference)})>0`;
}

/** A number, nothing, or a sign that says nothing is there. */
export function isAmount(reference: string): string {
  return `OR(ISNUMBER(${reference}),${isEmpty(reference)},ISNUMBER(FIND(${bare(reference)},"———－－--/／无")))`;
}

/** The total is not the sum of its parts; silent while one of them is missing altogether or holds a text. */
export function totalDiffers(total: string, parts: string): string {
  const comparable = `ISNUMBER(${total}),COUNT(${parts})>0,COUNT(${parts})=COUNTA(${parts})`;
  // Two steps: ROUND of a text would be an error, and AND reckons all it holds.
  return `IF(AND(${comparable}),ROUND(${total}-SUM(${parts}),6)<>0,FALSE)`;
}

/** The total differs although every part is filled, so that nobody is warned while still typing. */
export function filledTotalDiffers(total: string, parts: string, count: number): string {
  return `IF(AND(ISNUMBER(${total}),COUNT(${parts})=${String(count)}),ROUND(${total}-SUM(${parts}),6)<>0,FALSE)`;
}

/**
 * An indicator's name is there: more than the 指标1: that the form prints. Without 指标, colons and blanks nothing or a number
 * is left of that one; with a 0 before it, both are numbers. Short on purpose: see `LONGEST_FORMULA`.
 */
export function isNamed(standard: TableStandard, reference: string): string {
  if (standard.numbering === '') return isFilled(reference);
  const left = ['\u3000', ' ', '：', ':', '指标'].reduce(
    (text, dropped) => `SUBSTITUTE(${text},"${dropped}","")`,
    reference,
  );
  return `ISERROR(VALUE(0&${left}))`;
}

/** The goal cell holds nothing but what the form prints in it. */
export function hasNoGoal(standard: TableStandard, reference: string): string {
  let text = `SUBSTITUTE(SUBSTITUTE(${reference},"：",":"),CHAR(10),"")`;
  for (const prompt of standard.goalPrompts) text = `SUBSTITUTE(${text},"${prompt}","")`;
  return isEmpty(text);
}
