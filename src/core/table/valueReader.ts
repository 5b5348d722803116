import type { Reading } from '../value/Reading';
import { readValue, readValueFromColumns } from '../value/readValue';

/** Reads indicator values; each distinct text is read once. */
export interface ValueReader {
  fromText(text: string): Reading;
  /** 指标性质, 指标值 and 计量单位 of one row. */
  fromColumns(comparator: string, value: string, unit: string): Reading;
}

export function valueReader(): ValueReader {
  const texts = new Map<string, Reading>();
  const rows = new Map<string, Reading>();
  return {
    fromText: (text) => remembered(texts, text, () => readValue(text)),
    fromColumns: (comparator, value, unit) =>
      remembered(rows, `${comparator}\u0000${value}\u0000${unit}`, () =>
        readValueFromColumns(comparator, value, unit),
      ),
  };
}

function remembered(known: Map<string, Reading>, key: string, read: () => Reading): Reading {
  let reading = known.get(key);
  if (!reading) known.set(key, (reading = read()));
  return reading;
}
