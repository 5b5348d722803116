import type { Reading } from './Reading';

/** Reads an indicator value as a person typed it. Never throws. */
export function readValue(text: string): Reading {
  return {
    raw: text,
    kind: text.trim() === '' ? 'empty' : 'other',
    comparator: null,
    numbers: [],
    unit: null,
    canonical: null,
    irregularities: [],
  };
}

/** Reads 指标性质 + 指标值 + 计量单位, three columns, as one value. */
export function readValueFromColumns(comparator: string, value: string, unit: string): Reading {
  return readValue(comparator + value + unit);
}
