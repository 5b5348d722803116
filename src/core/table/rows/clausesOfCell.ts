import { partShortName } from '../columns/nameAndValue';
import type { Readers } from '../lines/readers';
import { readIndicatorName } from './indicatorName';

/** One of the indicators of a cell. */
export interface Clause {
  readonly number: number | null;
  readonly name: string;
  readonly value: string;
}

const LINES = /[\r\n；;。]+/;
const COMMAS = /[，、]|,(?!\d{3}(?!\d))/;
const COUNTED = /^(?:1\s*[.、．](?!\d)|[(（]1[)）]|①)/;
/** 1.维修水闸≥12座 2.清淤渠道≥3公里: before each number. */
const NEXT_NUMBER = /(?<=\S)\s*(?=(?<!\d)(?:[2-9]\s*[.、．](?!\d)|[(（][2-9][)）]|[②-⑨]))/;
const MARK_AT_END = /[，,、]$/;

/** The lines of a cell: parted by breaks and semicolons, and where it counts its indicators, before each number. */
export function linesOf(text: string): string[] {
  const typed = text.trim();
  return typed
    .split(LINES)
    .flatMap((line) => (COUNTED.test(typed) ? line.split(NEXT_NUMBER) : [line]))
    .map((line) => line.trim().replace(MARK_AT_END, ''))
    .filter((line) => line !== '');
}

/**
 * The indicators of a cell, each with its value: 培训人数≥300人; several parted by semicolons, line breaks or numbers, or by
 * commas where each part has a name and a value of its own. Null where one of them does not show where its value begins.
 */
export function clausesOfCell(text: string, readers: Readers): readonly Clause[] | null {
  const clauses: Clause[] = [];
  for (const line of linesOf(text)) {
    const { number, name: plain } = readIndicatorName(line);
    const whole = partShortName(plain, readers);
    const parts = whole ? [whole] : plain.split(COMMAS).map((part) => partShortName(part.trim(), readers));
    for (const part of parts) {
      if (!part) return null;
      clauses.push({ number, ...part });
    }
  }
  return clauses.length === 0 ? null : clauses;
}
