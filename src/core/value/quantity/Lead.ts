import type { ComparatorFound } from '../comparators';
import type { Irregularity } from '../Reading';
import { takeText } from '../take';

/** What stands before the number of a quantity. */
export interface Lead {
  readonly comparator: Exclude<ComparatorFound['comparator'], null> | null;
  /** Only 达到 was said. */
  readonly ambiguous: boolean;
  readonly about: boolean;
  /** Words that belong to the value: 每次活动, 合格率. Empty where there are none. */
  readonly words: string;
  /** Words between the comparator and the number: 不低于上年的90%, 不超过预算50万元. Empty where there are none. */
  readonly inside: string;
  /** They end with a colon: a label before its value. */
  readonly labelled: boolean;
  readonly money: boolean;
  readonly percent: boolean;
  /** Where the number should begin. */
  readonly end: number;
  readonly irregularities: readonly Irregularity[];
}

/** A number or a sign further on, and how much of the text before it is a name with a digit in it. */
export interface NumberAhead {
  readonly at: number;
  readonly named: number;
}

/** Goes through a tidied text up to its number; the constructs of `leads` move it on. */
export class LeadScanner {
  at = 0;
  words = '';
  inside = '';
  comparator: Lead['comparator'] = null;
  ambiguous = false;
  about = false;
  labelled = false;
  money = false;
  percent = false;
  /** No number can follow. */
  hopeless = false;
  /** What is ahead, and from where it was looked for: three constructs ask at the same place. */
  ahead: NumberAhead | null = null;
  lookedFrom = -1;
  readonly irregularities: Irregularity[] = [];

  constructor(readonly text: string) {}

  /** Takes what a sticky pattern matches here; '' where it doesn't. */
  take(pattern: RegExp): string {
    const taken = takeText(pattern, this.text, this.at);
    this.at += taken.length;
    return taken;
  }

  takeComparator(found: ComparatorFound): void {
    this.at = found.end;
    if (found.irregularity && !this.irregularities.includes(found.irregularity))
      this.irregularities.push(found.irregularity);
    if (found.comparator === null) this.about = true;
    else if (!found.ambiguous || this.comparator === null || this.ambiguous) {
      this.comparator = found.comparator;
      this.ambiguous = found.ambiguous;
    }
  }

  /** What was gone through. */
  lead(): Lead {
    if (this.words !== '' || this.inside !== '') this.irregularities.push('text-before');
    const { comparator, ambiguous, about, words, inside, labelled, money, percent, at, irregularities } =
      this;
    return { comparator, ambiguous, about, words, inside, labelled, money, percent, end: at, irregularities };
  }
}
