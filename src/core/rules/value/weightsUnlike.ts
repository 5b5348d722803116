import type { ScoreRow } from '../../table/PerformanceTable';
import type { TableRule } from '../Rule';
import { pointsOf } from '../scores';

/** Fewer weights show no way of writing. */
const FEWEST = 3;

/** 10% among weights that are written 20, 15, 10: the sum is right, and no system adds it up. */
export const weightsUnlike: TableRule<'value/weights-unlike'> = {
  id: 'value/weights-unlike',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'table',
  check({ scores }) {
    // Most forms write all of theirs alike.
    if (!scores?.heading || !scores.rows.some(({ weight }) => MARK.test(weight?.text ?? ''))) return [];
    const weights = scores.rows.flatMap(weightIn);
    const plain = weights.filter(({ mark }) => mark === '');
    if (plain.length < FEWEST || plain.length * 2 <= weights.length) return [];
    const other = plain[0]?.text ?? '';
    return weights.flatMap(({ mark, text, cell }) =>
      mark === ''
        ? []
        : [{ cell, found: text, expected: text.replace(MARK, ''), params: { label: scores.label, other } }],
    );
  },
};

const MARK = /\s*[%％分]$/;

/** A weight with what stands behind its number: % or 分. */
function weightIn({ weight }: ScoreRow): {
  readonly mark: string;
  readonly text: string;
  readonly cell: { row: number; column: number };
}[] {
  if (!weight || pointsOf(weight) === null) return [];
  const text = weight.text.trim();
  return [{ mark: MARK.exec(text)?.[0] ?? '', text, cell: weight.cell }];
}
