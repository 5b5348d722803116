import type { Run } from './Run';

const FEWEST = 3;

/** Whether a row numbers the columns above it: 1 | 2 | 3 | 4, or (1) | (2) | (3). */
export function isNumberRow(runs: readonly Run[]): boolean {
  if (runs.length < FEWEST) return false;
  const numbers = runs.map(({ label: { compact } }) => /^\(?(\d{1,2})\)?$/.exec(compact)?.[1]);
  return numbers.every((number, at) => Number(number) === Number(numbers[0]) + at) && Number(numbers[0]) <= 1;
}
