import { trim } from '../text/characters';
import { isErrorValue } from '../text/errorValues';
import { beginsWithOne, unitsOf } from '../text/units';

/**
 * What stands in a cell instead of what was asked for. Each takes the cell's text as a person sees it.
 */

/** A reference (a lost one too), a function or a quoted text: =100% is a person's equals sign, =基本信息!B1 a formula. */
const FORMULA =
  /^=\s*[-+(]*(?:(?:'[^']+'!|[^\s!=<>≥≤]+!)?(?:\$?[A-Z]{1,3}\$?\d+|#REF!)|[A-Z][A-Z\d.]+\(|"[^"]*"\s*(?:&|$))/i;

/** One of these begins whatever waits. */
export const OF_WAITING = '(（【[待未暂Tt';
const BEGINS_WAITING = unitsOf(OF_WAITING);
const WAITS =
  /^[(（【[]?(?:待定|待填写?|待补充?|待完善|待确定|待明确|待核实|待批复|待下达|未定|暂未确定|TBD)[)）】\]]?$/i;

/** Strokes and slashes: nothing, or not wanted to say. */
const BEGINS_STROKE = unitsOf('-—–－―─_/／\\、');
const STROKES = /^[-—–－―─_/／\\、]+$/;

/** The error value that the whole cell shows, null for any other text. */
export function errorValue(text: string): string | null {
  return text.charCodeAt(0) === 0x23 && isErrorValue(text.trim()) ? text.trim() : null;
}

/** Whether a formula stands there as text, because nobody calculated it. */
export function isUncalculated(text: string): boolean {
  return text.charCodeAt(0) === 0x3d && FORMULA.test(text);
}

/** 待定, 待补充: the cell says itself that it waits. */
export function isWaiting(text: string): boolean {
  return text.length < 12 && beginsWithOne(trim(text), BEGINS_WAITING) && WAITS.test(text.trim());
}

/** What points at another cell holds this. */
export const OF_SAME = '同';

/** 同上, 同左: the cell points at another one, which moves or is left out when the table is taken over. */
export function isSameAsOther(text: string): boolean {
  return (
    text.length < 12 &&
    text.includes(OF_SAME) &&
    /^[(（]?同[上左前](?:所述|一行|一栏)?[)）]?$/.test(text.trim())
  );
}

/** —— or /: a stroke where something was asked for. */
export function isStroke(text: string): boolean {
  return text.length < 12 && beginsWithOne(trim(text), BEGINS_STROKE) && STROKES.test(text.trim());
}
