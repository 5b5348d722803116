import type { FundingLabel } from '../labels/funding';
import type { FundingAmount } from '../PerformanceTable';

/** A source as read, with what its label tells about its rank. */
export interface Source {
  readonly amount: FundingAmount;
  readonly label: FundingLabel | null;
  /** The label's text with its numbering: "(一)财政拨款小计". */
  readonly compact: string;
  /** Blanks before the label, a sign that the source is part of the one above. */
  readonly indent: number;
}
