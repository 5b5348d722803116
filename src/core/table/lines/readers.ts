import type { Reading } from '../../value/Reading';
import { readValue, readValueFromColumns } from '../../value/readValue';
import { readLabel, type Label } from '../labels/Label';
import { readLevel, type Level } from '../labels/levels';

/** What a text means, by what it is read as; each distinct text is read once a run, for forms repeat their labels. */
export interface Readers {
  label(text: string): Label;
  level(text: string): Level;
  value(text: string): Reading;
  /** 指标性质, 指标值 and 计量单位 of one row. */
  columns(comparator: string, value: string, unit: string): Reading;
}

export function startReaders(): Readers {
  const columns = new Map<string, Reading>();
  return {
    label: remembering(readLabel),
    level: remembering(readLevel),
    value: remembering(readValue),
    columns: (comparator, value, unit) => {
      const key = `${comparator}\u0000${value}\u0000${unit}`;
      let reading = columns.get(key);
      if (!reading) columns.set(key, (reading = readValueFromColumns(comparator, value, unit)));
      return reading;
    },
  };
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let meaning = known.get(text);
    if (meaning === undefined) known.set(text, (meaning = read(text)));
    return meaning;
  };
}
