import type { CellFix } from '../check/Finding';
import type { Indicator } from '../table/PerformanceTable';
import { tidy, trimBlanks } from '../value/characters';
import { readSign } from '../value/comparators';
import { readValue } from '../value/readValue';
import type { Reading } from '../value/Reading';

/** A better writing of a value, as the last parts of a detection. */
export interface Rewriting {
  readonly expected: string | null;
  readonly fix?: readonly CellFix[];
  readonly fixIsSafe?: boolean;
}

/**
 * The value in plain writing: ≥ for ≧ and >=, no blanks, half width, simplified characters. Every rule about writing
 * offers this same text, so that two findings at one cell never want two different things. Offered only where it
 * reads back as the very same value; then it changes the writing alone and is safe.
 */
export function inPlainWriting(indicator: Indicator): Rewriting {
  const { comparatorColumn, reading } = indicator;
  if (comparatorColumn && comparatorColumn.text.trim() !== '') {
    const text = plainSign(trimBlanks(comparatorColumn.text));
    if (text === comparatorColumn.text || readSign(text, 0)?.comparator !== reading.comparator)
      return { expected: null };
    return { expected: text, fix: [{ cell: comparatorColumn.cell, text }], fixIsSafe: true };
  }
  const text = plainSign(tidy(trimBlanks(indicator.value)).text);
  if (text === indicator.value || !sameValue(readValue(text), readValue(indicator.value)))
    return { expected: null };
  return { expected: text, fix: [{ cell: indicator.valueCell, text }], fixIsSafe: true };
}

function plainSign(text: string): string {
  const sign = readSign(text, 0);
  return sign?.comparator ? sign.comparator + text.slice(sign.end) : text;
}

/** Whether two readings say the same, whatever their writing. */
export function sameValue(a: Reading, b: Reading): boolean {
  return (
    a.kind === b.kind &&
    a.comparator === b.comparator &&
    a.unit === b.unit &&
    a.numbers.join() === b.numbers.join()
  );
}
