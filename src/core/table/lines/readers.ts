import { SHEET_COLUMNS } from '../../grid/address';
import type { Reading } from '../../value/Reading';
import { readValue } from '../../value/readValue';
import { readValueFromColumns } from '../../value/readValueFromColumns';
import { namedUnit } from '../../value/unit/unitOfName';
import { readLabel, readPlainLabel, type Label } from '../labels/Label';
import { readLevel, type Level } from '../labels/levels';
import type { Run } from './Run';

/** What a text means, by what it is read as; a text that came up lately is not read anew, for forms repeat their labels. */
export interface Readers {
  label(text: string): Label;
  level(text: string): Level;
  value(text: string): Reading;
  /** 指标性质, 指标值 and 计量单位 of one row; where no unit stands with the value, the one in the name's bracket counts: 除治面积（万亩）. */
  columns(comparator: string, value: string, unit: string, name: string): Reading;
  /** The same of a value that stands in one cell. */
  named(value: string, name: string): Reading;
  /** The rows of the sheet that was looked at last, those of them that were read. */
  readonly sheet: { rows: readonly (readonly Run[] | undefined)[] };
}

export function startReaders(): Readers {
  const columns = startMemory<Reading>();
  const inColumns = (comparator: string, value: string, unit: string): Reading => {
    const key = `${comparator}\u0000${value}\u0000${unit}`;
    return columns.get(key) ?? columns.keep(key, readValueFromColumns(comparator, value, unit));
  };
  const withUnitOf = (name: string, comparator: string, text: string, reading: Reading): Reading => {
    const named = reading.irregularities.includes('unit-missing') ? namedUnit(name) : null;
    return named === null ? reading : inColumns(comparator || named.sign, text, named.unit);
  };
  const value = remembering(readValue);
  const plain = remembering(readPlainLabel);
  return {
    label: remembering((text) => readLabel(text, plain)),
    level: remembering(readLevel),
    value,
    sheet: { rows: [] },
    columns: (comparator, text, unit, name) =>
      withUnitOf(name, comparator, text, inColumns(comparator, text, unit)),
    named: (text, name) => withUnitOf(name, '', text, value(text)),
  };
}

function remembering<T extends object>(read: (text: string) => T): (text: string) => T {
  const memory = startMemory<T>();
  return (text) => memory.get(text) ?? memory.keep(text, read(text));
}

interface Memory<T> {
  get(text: string): T | undefined;
  keep(text: string, meaning: T): T;
}

/**
 * The meanings of so many texts are kept, and of the as many before them those that came up again since: a row full of texts
 * is looked at more than once. The labels of a form always come up again; names and amounts, new in every table, are
 * forgotten, so that a hundred thousand tables take no more memory than a few thousand.
 */
const MOST_KEPT = SHEET_COLUMNS;

function startMemory<T extends object>(): Memory<T> {
  let known = new Map<string, T>();
  let before: ReadonlyMap<string, T> = known;
  const keep = (text: string, meaning: T): T => {
    if (known.size >= MOST_KEPT) [before, known] = [known, new Map()];
    known.set(text, meaning);
    return meaning;
  };
  return {
    keep,
    get(text) {
      const meaning = known.get(text);
      if (meaning !== undefined) return meaning;
      const old = before.get(text);
      return old && keep(text, old);
    },
  };
}
