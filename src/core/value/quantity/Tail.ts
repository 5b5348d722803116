import type { Comparator, Irregularity } from '../Reading';
import { takeText } from '../take';
import type { UnitFound } from '../unit/UnitFound';
import type { Measured } from './measured';

/** What stands behind the number of a quantity and its unit. */
export interface Tail {
  readonly comparator: Comparator | null;
  /** The unit or the thing counted, where it stands behind the comparator or has no unit's name. */
  readonly noun: UnitFound | null;
  readonly about: boolean;
  readonly words: string;
  /** 100%达标, 100%(1.0): the share is stated as reached, neither more nor less. */
  readonly reached: boolean;
  /** (含90%): the number itself counts. */
  readonly included: boolean;
  readonly irregularities: readonly Irregularity[];
}

/** Goes through a tidied text from its number to the end; the constructs of `tails` move it on. */
export class TailScanner implements Tail {
  comparator: Comparator | null = null;
  noun: UnitFound | null = null;
  about = false;
  words = '';
  reached = false;
  included = false;
  /** What follows contradicts what was read: no value. */
  hopeless = false;
  /** Words that say that the share is reached. */
  reachedInWords = '';
  /** The words name the thing counted. */
  isThing = false;
  readonly irregularities: Irregularity[] = [];

  constructor(
    readonly text: string,
    public at: number,
    readonly last: Measured,
    /** One number, not a range of two. */
    readonly single: boolean,
  ) {}

  /** Takes what a sticky pattern matches here; '' where it doesn't. */
  take(pattern: RegExp): string {
    const taken = takeText(pattern, this.text, this.at);
    this.at += taken.length;
    return taken;
  }

  note(irregularity: Irregularity | null): void {
    if (irregularity && !this.irregularities.includes(irregularity)) this.irregularities.push(irregularity);
  }
}
