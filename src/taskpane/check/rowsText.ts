/** Rows as their sheet numbers them, those that follow one another drawn together: 12, 13, 14 and 20 (0-based) are 13—15、21. */
export function rowsText(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last + 1 >= row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? String(first + 1) : `${String(first + 1)}—${String(last + 1)}`,
    )
    .join('、');
}
