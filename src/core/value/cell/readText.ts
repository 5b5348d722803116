import { firstOf } from '../Construct';
import type { Reading } from '../Reading';
import { BLANK } from './blankReading';
import { cellOf } from './Cell';
import { wholeCells } from './wholeCells';

/** Reads any text as an indicator value, kind after kind. Its canonical text is a proposal still to be proved. */
export function readText(raw: string): Reading {
  return firstOf(wholeCells, cellOf(raw)) ?? { ...BLANK, raw };
}
