import type { Base, Kind, Planting } from './Base';
import { withCells } from './edits';
import { some } from './numbers';

/** What follows where a row with points goes or comes. */
export const POINTS_MOVE = [
  'value/weights-differ',
  'value/score-sum-differs',
  'completeness/weight-missing',
  'completeness/reason-missing',
  'completeness/result-missing',
  'value/score-above-result',
  'value/score-out-of-range',
];

/** The rows of a table whose weights come to what they should. */
function weighed({
  table,
  findings,
}: Base): { readonly cell: { row: number; column: number }; readonly points: number }[] {
  const { scores } = table;
  if (!scores || findings.some(({ rule, sheet }) => sheet === table.sheet && POINTS_MOVE.includes(rule)))
    return [];
  const rows = scores.rows.flatMap(({ indicator, weight }) =>
    indicator && weight && /^\d+$/.test(weight.text)
      ? [{ cell: weight.cell, points: Number(weight.text) }]
      : [],
  );
  return rows.length > 2 ? rows : [];
}

export const scoreKinds: readonly Kind[] = [
  {
    name: 'weight blanked',
    plant: (base) =>
      some(weighed(base), 3).map(({ cell }): Planting => ({
        grids: withCells(base, [cell, null]),
        sheet: base.table.sheet,
        cell,
        rules: ['completeness/weight-missing'],
        follows: POINTS_MOVE,
      })),
  },
  {
    name: 'weight off by three',
    plant: (base) =>
      base.table.scores?.bands.length === 0
        ? some(weighed(base), 3).map(({ cell, points }): Planting => ({
            grids: withCells(base, [cell, points + 3]),
            sheet: base.table.sheet,
            cell: base.table.scores!.heading!,
            rules: ['value/weights-differ'],
            follows: POINTS_MOVE,
          }))
        : [],
  },
];
