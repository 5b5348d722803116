import type { CellFix } from '../glossary/finding';
import { toA1 } from '../grid/address';
import type { Indicator, IndicatorGroup } from '../table/PerformanceTable';
import { ALL_SIGNS } from '../text/comparatorSigns';
import { tidy, trimBlanks } from '../text/characters';
import { readSign } from '../value/comparators';
import { readValue } from '../value/readValue';
import type { Reading } from '../value/Reading';
import type { Detection } from './Rule';
import type { RuleId } from './RuleParams';

/** A better writing of a value, as the last parts of a detection. */
export interface Rewriting {
  readonly expected: string | null;
  readonly fix?: readonly CellFix[];
  readonly fixIsSafe?: boolean;
}

/** A detection with a better writing. One shape for all of them, as there are thousands: no spread. */
export function rewritten<Id extends RuleId>(
  { cell, found, params }: Pick<Detection<Id>, 'cell' | 'found' | 'params'>,
  { expected, fix, fixIsSafe = false }: Rewriting,
): Detection<Id> {
  return fix ? { cell, found, params, expected, fix, fixIsSafe } : { cell, found, params, expected };
}

/**
 * The value as a person reads it: with 指标性质 and 计量单位 where they stand in columns of their own. What the value
 * says itself isn't said twice: 90% beside a column of % is 90%.
 */
export function valueText({ value, comparatorColumn, unitColumn }: Indicator): string {
  if (!comparatorColumn && !unitColumn) return value;
  const sign = comparatorColumn?.text.trim() ?? '';
  const unit = unitColumn?.text.trim() ?? '';
  const own = value.trim();
  return (OWN_SIGN.test(own) ? '' : sign) + value + (own.endsWith(unit) || OWN_UNIT.test(own) ? '' : unit);
}

/** The cell of 指标性质 or 计量单位 that nobody filled in, as a person calls it: D10; '' where it is filled or there is none. */
export function blankCell(column: Indicator['comparatorColumn']): string {
  return column && column.text.trim() === '' ? toA1(column.cell) : '';
}

/** ≤92 beside ≥, and 80% or 2026年6月30日 beside a unit of another kind: what the value says itself is what it says. */
const OWN_SIGN = new RegExp(`^[${ALL_SIGNS}]`);
const OWN_UNIT = /[%％‰]$|\d(?:年|月|日|号)$/;

const LATER_SIGN = /(?<=[^<>=≥≤])[<>]=/g;
/** %≥95, 90%≥: sign and unit on the wrong side. 98%≤ may be a floor seen from the other side and stays. */
const UNIT_FIRST = /^%([≥≤=<>]?)(\d[\d.]*)$/;
const SIGN_LAST = /^(\d[\d.]*[^\d≥>]*)([≥>])$/;
const MARK_AT_END = /(?<=[^。.;；,，、…])[。.;；,，、]$/;
/** Any of the characters that these four look for: most values have none, and this is quicker to see. */
const MAY_BE_ODD = /^%|=|%%|[。.;；,，、≥>]$/;

/**
 * A text in plain writing: ≥ for ≧ and >=, no blanks, half width, simplified characters; in a cost row 元 after 万.
 * Takes a value, or what stands in the column of 指标性质 or 计量单位.
 */
export function plainText(text: string, group: IndicatorGroup): string {
  // A blank between thousands says nothing; any other between digits parts two numbers.
  const one = tidy(trimBlanks(text)).text;
  const tidied = one.includes(' ') ? one.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '') : one;
  const sign = readSign(tidied, 0);
  const rest = sign?.comparator ? sign.comparator + tidied.slice(sign.end) : tidied;
  // ≧80%≦90%: the second sign as well. A mark at the end belongs to a sentence, and a value is none.
  const plain = !MAY_BE_ODD.test(rest)
    ? rest
    : rest
        .replace(LATER_SIGN, (look, at: number) => readSign(rest, at)?.comparator ?? look)
        .replace(MARK_AT_END, '')
        .replace(/%%+/, '%')
        .replace(UNIT_FIRST, '$1$2%')
        .replace(SIGN_LAST, '$2$1');
  return group.kind === 'cost' ? plain.replace(/([万亿])(?=[/每]|$)/, '$1元') : plain;
}

/**
 * The value in plain writing. Every rule about writing offers this same text, so that two findings at one cell never
 * want two different things. Offered only where it reads back as the very same value; then it changes the writing
 * alone and is safe.
 */
export function inPlainWriting(indicator: Indicator, group: IndicatorGroup): Rewriting {
  const { comparatorColumn, reading, valueCell, value } = indicator;
  if (comparatorColumn && comparatorColumn.text.trim() !== '') {
    const text = plainText(comparatorColumn.text, group);
    if (text === comparatorColumn.text || readSign(text, 0)?.comparator !== reading.comparator)
      return { expected: null };
    const expected = valueText({ ...indicator, comparatorColumn: { ...comparatorColumn, text } });
    return { expected, fix: [{ cell: comparatorColumn.cell, text }], fixIsSafe: true };
  }
  const text = plainText(value, group);
  if (text === value || !sameValue(readValue(valueText({ ...indicator, value: text })), reading))
    return { expected: null };
  return { expected: text, fix: [{ cell: valueCell, text }], fixIsSafe: true };
}

function sameValue(a: Reading, b: Reading): boolean {
  return (
    a.kind === b.kind &&
    a.comparator === b.comparator &&
    a.unit === b.unit &&
    a.numbers.join() === b.numbers.join()
  );
}
