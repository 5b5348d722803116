import type { CellAddress } from '../../../../src/core/grid/address';
import type { GridCell } from '../../../../src/core/grid/SheetGrid';
import type { FundingAmount } from '../../../../src/core/table/Funding';
import type { ScoreRow } from '../../../../src/core/table/PerformanceTable';
import { pointsOf } from '../../../../src/core/rules/scores';
import type { Base, Kind, Planting } from './Base';
import { withCells } from './edits';
import { some } from './numbers';
import { POINTS_MOVE } from './scores';

/** What may follow from another result, another score or another amount beside the one that was planted. */
export const FOLLOWS = [...POINTS_MOVE, 'completeness/score-missing'];

/** The rows of a form filled in after the year, each with its target, result and score. */
export function accounted({
  table,
}: Base): readonly (ScoreRow & { readonly indicator: NonNullable<ScoreRow['indicator']> })[] {
  if (table.kind !== 'self-evaluation') return [];
  const rows = (table.scores?.rows ?? []).flatMap(({ indicator, ...row }) =>
    indicator && indicator.reading.numbers.length === 1 && row.reached && /\d/.test(row.reached.text)
      ? [{ indicator, ...row }]
      : [],
  );
  return rows.length > 2 ? some(rows, 4) : [];
}

export function planted(
  base: Base,
  cell: CellAddress,
  content: string | number | GridCell | null,
  ...rules: readonly string[]
): Planting {
  return {
    grids: withCells(base, [cell, content]),
    sheet: base.table.sheet,
    cell,
    rules,
    follows: FOLLOWS,
  };
}

/** The total's row of what was spent, where its rate is told and right. */
export function spentTotal({ table, findings }: Base): readonly {
  readonly spent: FundingAmount;
  readonly planned: FundingAmount;
  readonly rate: CellAddress;
}[] {
  const [line] = table.account?.lines ?? [];
  const planned = line?.planned[0];
  const wrong = findings.some(({ rule, sheet }) => sheet === table.sheet && rule.startsWith('funding/'));
  if (wrong || !planned?.amount || !line?.rate || !/\d/.test(line.rate.text) || line.spent.amount === null)
    return [];
  return [{ spent: line.spent, planned, rate: line.rate.cell }];
}

/** The first cells of 完成目标可能性, where they are ticked. */
function ticked({ table }: Base): readonly CellAddress[] {
  return (table.scores?.rows ?? []).flatMap(({ likelihood }) =>
    likelihood?.[0]?.text ? [likelihood[0].cell] : [],
  );
}

export const resultKinds: readonly Kind[] = [
  {
    name: 'result blanked',
    plant: (base) =>
      accounted(base).flatMap(({ reached, reason }) =>
        reason?.text ? [] : planted(base, reached!.cell, null, 'completeness/result-missing'),
      ),
  },
  {
    name: 'result in another unit',
    plant: (base) =>
      accounted(base)
        .filter(({ indicator: { reading } }) => /^(?:人|户|座|亩|次|%|万元)$/.test(reading.unit ?? ''))
        .map(({ reached }) => planted(base, reached!.cell, '37公里', 'value/result-unit-differs')),
  },
  {
    name: 'result short of the target, full marks',
    plant: (base) =>
      accounted(base)
        .filter(
          ({ indicator: { reading }, score, weight }) =>
            reading.comparator === '≥' &&
            (reading.kind === 'count' || reading.kind === 'percent') &&
            pointsOf(score) !== null &&
            pointsOf(score) === pointsOf(weight),
        )
        .map(({ indicator: { reading }, reached, score }): Planting => ({
          grids: withCells(base, [reached!.cell, `${Number(reading.numbers[0]) / 2}${reading.unit ?? ''}`]),
          sheet: base.table.sheet,
          cell: score!.cell,
          rules: ['value/score-above-result'],
          follows: FOLLOWS,
        })),
  },
  {
    name: 'execution scored in full for half of the money',
    plant: (base) => {
      const [total] = spentTotal(base);
      const { execution } = base.table.scores ?? {};
      if (!total || !execution?.score || pointsOf(execution.score) === null) return [];
      const half = Number(total.planned.amount) / 2;
      return [
        {
          grids: withCells(
            base,
            [total.spent.cell, half],
            [total.rate, '50%'],
            [execution.score.cell, Number(pointsOf(execution.weight))],
          ),
          sheet: base.table.sheet,
          cell: execution.score.cell,
          rules: ['value/score-above-result'],
          follows: [...FOLLOWS, 'funding/'],
        },
      ];
    },
  },
  {
    name: 'likelihood not ticked',
    plant: (base) =>
      some(ticked(base), 3).map((cell) => planted(base, cell, null, 'completeness/likelihood-missing')),
  },
  {
    name: 'satisfaction reached 192%',
    plant: (base) =>
      accounted(base)
        .filter(({ indicator: { name, reading } }) => /满意度$/.test(name) && reading.unit === '%')
        .map(({ reached }) => planted(base, reached!.cell, '192%', 'value/result-out-of-range')),
  },
  {
    name: 'result far above the target without a reason',
    plant: (base) =>
      accounted(base)
        .filter(
          ({ indicator: { reading }, reason }) =>
            reason?.text === '' && reading.comparator === '≥' && reading.kind === 'count' && reading.unit,
        )
        .map(({ indicator: { reading }, reached, reason }): Planting => ({
          grids: withCells(base, [reached!.cell, `${Number(reading.numbers[0]) * 2}${reading.unit ?? ''}`]),
          sheet: base.table.sheet,
          cell: reason!.cell,
          rules: ['completeness/reason-missing'],
        })),
  },
  {
    name: 'score blanked',
    plant: (base) =>
      accounted(base).flatMap(({ score, weight }) =>
        Number(pointsOf(score) ?? 0) > 0 && pointsOf(weight)
          ? planted(base, score!.cell, null, 'completeness/score-missing')
          : [],
      ),
  },
  {
    name: 'score above its weight',
    plant: (base) =>
      accounted(base).flatMap(({ score, weight }) =>
        pointsOf(score) && pointsOf(weight)
          ? planted(base, score!.cell, Number(pointsOf(weight)) + 2, 'value/score-out-of-range')
          : [],
      ),
  },
  {
    name: 'score negative',
    plant: (base) =>
      accounted(base).flatMap(({ score, weight }) =>
        pointsOf(score) && pointsOf(weight) ? planted(base, score!.cell, -1, 'value/score-out-of-range') : [],
      ),
  },
  {
    name: 'total score off by one',
    plant: (base) => {
      const { table, findings } = base;
      const score = table.scores?.total?.score;
      const sound = !findings.some(({ rule }) => POINTS_MOVE.includes(rule));
      const scored = table.scores?.rows.every((row) => !row.indicator || pointsOf(row.score)) ?? false;
      return sound && scored && score && pointsOf(score) && table.scores?.execution?.score
        ? [planted(base, score.cell, Number(pointsOf(score)) - 1, 'value/score-sum-differs')]
        : [];
    },
  },
  {
    name: 'what was reached of the goal blanked',
    plant: (base) => {
      const goal = base.table.account?.goal;
      const isDone = base.table.kind === 'self-evaluation' && accounted(base).length > 0;
      return goal && goal.text !== '' && isDone
        ? [planted(base, goal.cell, null, 'completeness/result-missing')]
        : [];
    },
  },
  {
    name: 'rate of execution wrong',
    plant: (base) =>
      spentTotal(base).map(({ rate }) => planted(base, rate, '42.5%', 'funding/execution-rate-differs')),
  },
  {
    name: 'spent more than planned',
    plant: (base) =>
      spentTotal(base).map(({ spent, planned: { amount } }): Planting => ({
        ...planted(base, spent.cell, Number(amount) * 2, 'funding/spent-above-budget'),
        follows: [
          'funding/execution-rate-differs',
          'funding/total-differs-from-parts',
          'funding/cost-differs',
        ],
      })),
  },
  {
    name: 'spent parts that do not come to the total',
    plant: (base) =>
      spentTotal(base).flatMap(({ spent }): Planting[] => {
        const parts = base.table.account?.columns.find(({ role }) => role === 'spent')?.funding.parts;
        const part = parts?.find(({ amount }) => Number(amount ?? 0) > 0);
        if (!part || parts?.length === 1) return [];
        return [
          {
            grids: withCells(base, [part.cell, Number(part.amount) / 2]),
            sheet: base.table.sheet,
            cell: spent.cell,
            rules: ['funding/total-differs-from-parts'],
            follows: ['funding/execution-rate-differs'],
          },
        ];
      }),
  },
];
