import type { Lead } from './Lead';
import type { Measured } from './measured';
import type { Tail } from './Tail';

/** The parts of a quantity as they were found. */
export interface Parts {
  readonly text: string;
  readonly lead: Lead;
  readonly first: Measured;
  readonly second: Measured | null;
  readonly tail: Tail;
}
