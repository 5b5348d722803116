import type { PlanCell } from '../../layout/SheetPlan';
import type { UncountedAmount } from '../FundingTotals';

/** Excel takes no longer text within a formula. */
const LONGEST = 250;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const COMES: ReadonlySet<UncountedAmount['reason']> = new Set(['blank', 'unreadable', 'uncalculated']);

/** Whether an amount that is in no sum is counted as soon as its cell holds a number. */
export function comesWithNumber({ role, reason, cell }: UncountedAmount): boolean {
  return role === 'total' && cell !== null && COMES.has(reason);
}

/**
 * A note about a total that is not filled in or can't be read, which stays true when it is: `filled` is shown once the summary's cell `total`
 * (F6) holds a number. A note too long for a formula stands as it is, and is true until the summary is written again.
 */
export function liveNote(total: string, blank: string, filled: string): PlanCell['content'] {
  if (Math.max(blank.length, filled.length) > LONGEST) return { kind: 'text', text: blank };
  return {
    kind: 'formula',
    formula: `=IF(ISNUMBER(${total}),${quoted(filled)},${quoted(blank)})`,
    result: blank,
  };
}
