import type { Run } from './Run';

const FEWEST = 3;

/** Whether a row numbers the columns above it: 1 | 2 | 3 | 4, or (1) | (2) | (3). */
export function isNumberRow(runs: readonly Run[]): boolean {
  const [first] = runs;
  const from = first && runs.length >= FEWEST ? numberAlone(first) : NaN;
  // NaN is equal to nothing.
  return from <= 1 && runs.every((run, at) => numberAlone(run) === from + at);
}

function numberAlone({ label: { compact } }: Run): number {
  return compact.length > LONGEST ? NaN : Number(/^\(?(\d{1,2})\)?$/.exec(compact)?.[1]);
}

/** (12) */
const LONGEST = 4;
