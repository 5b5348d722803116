import type { CellAddress } from '../../../../src/core/grid/address';
import { pointsOf } from '../../../../src/core/rules/scores';
import type { Base, Kind, Planting } from './Base';
import { error } from './blanks';
import { withCells } from './edits';
import { some } from './numbers';
import { accounted, FOLLOWS, planted, spentTotal } from './results';

const ERROR = 'completeness/cell-error';
const WAITS = ['completeness/result-missing', 'completeness/placeholder-left'];

type Accounted = ReturnType<typeof accounted>[number];

/** The rows whose target is a floor, reached with full marks. */
function wellScored(base: Base): readonly Accounted[] {
  return accounted(base).filter(
    ({ indicator: { reading }, score, weight }) =>
      reading.comparator === '≥' &&
      (reading.kind === 'count' || reading.kind === 'percent') &&
      pointsOf(score) !== null &&
      pointsOf(score) === pointsOf(weight),
  );
}

/** The cells of the results of some rows, where no reason stands beside them. */
function results(base: Base): readonly CellAddress[] {
  return accounted(base).flatMap(({ reached, reason }) => (reached && !reason?.text ? [reached.cell] : []));
}

/** Lines with what was planned, what was spent and their rate, but for the total's. */
function sourceRates(base: Base): readonly CellAddress[] {
  if (spentTotal(base).length === 0) return [];
  return (base.table.account?.lines ?? [])
    .slice(1)
    .flatMap(({ rate, spent, planned: [budget] }) =>
      rate && /^\d/.test(rate.text) && Number(spent.amount ?? 0) > 0 && Number(budget?.amount ?? 0) > 0
        ? [rate.cell]
        : [],
    );
}

/** A score that the form bears, of 总分 or of 预算执行率, where all rows are scored. */
function lineScored({ table }: Base, of: 'total' | 'execution'): readonly CellAddress[] {
  const { scores, kind } = table;
  const score = scores?.[of]?.score;
  const isScored = scores?.rows.every((row) => !row.indicator || pointsOf(row.score) !== null) ?? false;
  return kind === 'self-evaluation' && isScored && score && pointsOf(score) ? [score.cell] : [];
}

/** Changes of what a form says of the money that was spent. */
const spentAs = (
  name: string,
  content: (spent: number) => string | number | null,
  ...rules: string[]
): Kind => ({
  name,
  plant: (base) =>
    spentTotal(base).map(({ spent }): Planting => ({
      ...planted(base, spent.cell, content(Number(spent.amount)), ...rules),
      follows: [...FOLLOWS, 'funding/'],
    })),
});

export const accountKinds: readonly Kind[] = [
  {
    name: 'result short of the target, no reason',
    plant: (base) =>
      wellScored(base).flatMap(({ indicator: { reading }, reached, score, weight, reason }): Planting[] => {
        if (!reason) return [];
        const half = `${Number(reading.numbers[0]) / 2}${reading.unit ?? ''}`;
        return [
          {
            grids: withCells(
              base,
              [reached!.cell, half],
              [score!.cell, Number(pointsOf(weight)) / 2],
              [reason.cell, null],
            ),
            sheet: base.table.sheet,
            cell: reason.cell,
            rules: ['completeness/reason-missing'],
            follows: FOLLOWS,
          },
        ];
      }),
  },
  {
    name: 'result four times the target, no reason',
    plant: (base) =>
      wellScored(base).flatMap(({ indicator: { reading }, reached, reason }): Planting[] =>
        reason && reading.kind === 'count' && reading.unit
          ? [
              {
                grids: withCells(
                  base,
                  [reached!.cell, `${Number(reading.numbers[0]) * 4}${reading.unit}`],
                  [reason.cell, null],
                ),
                sheet: base.table.sheet,
                cell: reason.cell,
                rules: ['completeness/reason-missing'],
              },
            ]
          : [],
      ),
  },
  {
    name: 'result masked',
    plant: (base) =>
      results(base).flatMap((cell) =>
        ['待定', 'XX', '****'].map((mask) => planted(base, cell, mask, ...WAITS)),
      ),
  },
  {
    name: 'result copied from its target',
    plant: (base) =>
      accounted(base)
        .filter(({ indicator: { reading }, score }) => reading.comparator === '≥' && Number(score?.text) > 0)
        .map(({ indicator: { reading }, reached }) =>
          planted(
            base,
            reached!.cell,
            `≥${reading.numbers[0] ?? ''}${reading.unit ?? ''}`,
            'value/result-not-exact',
          ),
        ),
  },
  {
    name: 'result an error value',
    plant: (base) => results(base).map((cell) => planted(base, cell, error('#DIV/0!'), ERROR)),
  },
  {
    name: 'score an error value',
    plant: (base) => wellScored(base).map(({ score }) => planted(base, score!.cell, error('#REF!'), ERROR)),
  },
  {
    name: 'score in words',
    plant: (base) =>
      wellScored(base).map(({ score }) => planted(base, score!.cell, '优', 'completeness/score-missing')),
  },
  {
    name: 'total score blanked',
    plant: (base) =>
      lineScored(base, 'total').map((cell) => planted(base, cell, null, 'completeness/score-missing')),
  },
  {
    name: 'score of execution blanked',
    plant: (base) =>
      lineScored(base, 'execution').map((cell) => planted(base, cell, null, 'completeness/score-missing')),
  },
  {
    name: 'rate of a source wrong',
    plant: (base) =>
      some(sourceRates(base)).map((cell) => planted(base, cell, '42.5%', 'funding/execution-rate-differs')),
  },
  spentAs('spent blanked', () => null, 'completeness/result-missing'),
  spentAs('spent in words', () => '详见决算', 'funding/amount-not-numeric'),
  spentAs('spent negative', (spent) => -spent, 'funding/amount-negative'),
  spentAs('spent XX', () => 'XX', ...WAITS, 'funding/amount-not-numeric'),
];
