import type { CellAddress } from '../../../../src/core/grid/address';
import type { ScoreRow } from '../../../../src/core/table/PerformanceTable';
import type { Base, Kind, Planting } from './Base';
import { error } from './blanks';
import { withCells } from './edits';
import { some } from './numbers';
import { planted } from './results';

type Row = ScoreRow & { readonly indicator: NonNullable<ScoreRow['indicator']> };
type HalvedRow = Row & { readonly half: string };

/** The rows of a form filled in during the year, each with one number to reach and what is expected of the whole year. */
function monitored({ table }: Base): readonly Row[] {
  if (table.kind !== 'monitoring') return [];
  return (table.scores?.rows ?? []).flatMap(({ indicator, ...row }) =>
    indicator?.reading.numbers.length === 1 && /\d/.test(row.reached?.text ?? '')
      ? [{ indicator, ...row }]
      : [],
  );
}

/** The cells of one column, where they are filled in and no reason explains a blank. */
function cellsOf(base: Base, column: 'progress' | 'reached'): readonly CellAddress[] {
  return monitored(base).flatMap((row) => {
    const cell = row[column];
    return cell && /\d/.test(cell.text) && !row.reason?.text ? [cell.cell] : [];
  });
}

/** Rows with a count or a share that is to be reached, and what half of it would be. */
function halved(base: Base): readonly HalvedRow[] {
  return monitored(base).flatMap((row) => {
    const { kind, comparator, numbers, unit } = row.indicator.reading;
    return comparator === '≥' && (kind === 'count' || kind === 'percent')
      ? [{ ...row, half: `${Number(numbers[0]) / 2}${unit ?? ''}` }]
      : [];
  });
}

/** What follows from a forecast that misses its target. */
const MISSED = ['completeness/likelihood-missing', 'completeness/reason-missing'];

const changed = (
  name: string,
  column: 'progress' | 'reached',
  content: Parameters<typeof planted>[2],
  ...rules: string[]
): Kind => ({
  name,
  plant: (base) =>
    some(cellsOf(base, column), 4).map((cell) => ({
      ...planted(base, cell, content, ...rules),
      follows: MISSED,
    })),
});

/** The totals of what was spent so far, or of what is expected to be. */
function totalsOf({ table }: Base, role: 'spent' | 'expected'): readonly CellAddress[] {
  if (table.kind !== 'monitoring') return [];
  return (table.account?.columns ?? []).flatMap((column) =>
    column.role === role && column.funding.total?.state === 'number' ? [column.funding.total.cell] : [],
  );
}

/** The answers of one row by their headings, where one of three is ticked. */
function answers(
  base: Base,
): readonly { readonly row: HalvedRow; readonly of: (heading: string) => CellAddress }[] {
  return halved(base).flatMap((row) => {
    const cells = row.likelihood ?? [];
    if (cells.length < 3 || cells.filter(({ text }) => text !== '').length !== 1) return [];
    return [{ row, of: (heading: string) => cells.find((one) => one.heading.includes(heading))!.cell }];
  });
}

const LIKELIHOOD = 'completeness/likelihood-missing';

export const monitoringKinds: readonly Kind[] = [
  changed('progress blanked', 'progress', null, 'completeness/result-missing'),
  changed('forecast blanked', 'reached', null, 'completeness/result-missing'),
  changed(
    'progress masked',
    'progress',
    '待定',
    'completeness/result-missing',
    'completeness/placeholder-left',
  ),
  changed('forecast masked', 'reached', 'XX', 'completeness/result-missing', 'completeness/placeholder-left'),
  changed('progress an error value', 'progress', error('#N/A'), 'completeness/cell-error'),
  changed('forecast an error value', 'reached', error('#DIV/0!'), 'completeness/cell-error'),
  changed('progress in another unit', 'progress', '37公里', 'value/result-unit-differs'),
  changed('forecast in another unit', 'reached', '37公里', 'value/result-unit-differs'),
  {
    name: 'forecast below the target, no reason',
    plant: (base) =>
      halved(base).flatMap(({ reached, reason, half }): Planting[] =>
        reason && reason.text === ''
          ? [
              {
                grids: withCells(base, [reached!.cell, half]),
                sheet: base.table.sheet,
                cell: reason.cell,
                rules: ['completeness/reason-missing'],
                follows: [...MISSED, 'value/result-below-progress'],
              },
            ]
          : [],
      ),
  },
  {
    name: 'forecast below the target, sure to be reached',
    plant: (base) =>
      answers(base).map(({ row, of }): Planting => ({
        grids: withCells(
          base,
          [row.reached!.cell, row.half],
          [of('有可能'), null],
          [of('完全不可能'), null],
          [of('确定能'), '√'],
        ),
        sheet: base.table.sheet,
        cell: of('确定能'),
        rules: [LIKELIHOOD],
        follows: [...MISSED, 'value/result-below-progress'],
      })),
  },
  {
    name: 'no chance at all, and the target reached',
    plant: (base) =>
      answers(base).map(({ of }): Planting => ({
        grids: withCells(base, [of('确定能'), null], [of('有可能'), null], [of('完全不可能'), '√']),
        sheet: base.table.sheet,
        cell: of('完全不可能'),
        rules: [LIKELIHOOD],
      })),
  },
  {
    name: 'two answers ticked',
    plant: (base) =>
      answers(base).map(({ of }): Planting => ({
        grids: withCells(base, [of('确定能'), '√'], [of('有可能'), '√'], [of('完全不可能'), null]),
        sheet: base.table.sheet,
        cell: of('有可能'),
        rules: [LIKELIHOOD],
      })),
  },
  {
    name: 'satisfaction expected to be 192%',
    plant: (base) =>
      monitored(base)
        .filter(({ indicator: { name, reading } }) => /满意度$/.test(name) && reading.unit === '%')
        .map(({ reached }) => planted(base, reached!.cell, '192%', 'value/result-out-of-range')),
  },
  {
    name: 'forecast below what was done so far',
    plant: (base) =>
      some(
        halved(base).filter(({ indicator: { reading } }) => reading.kind === 'count'),
        4,
      ).flatMap(({ indicator: { reading }, progress, reached }): Planting[] =>
        progress
          ? [
              {
                grids: withCells(base, [
                  progress.cell,
                  `${Number(reading.numbers[0]) * 3}${reading.unit ?? ''}`,
                ]),
                sheet: base.table.sheet,
                cell: reached!.cell,
                rules: ['value/result-below-progress'],
              },
            ]
          : [],
      ),
  },
  {
    name: 'amount expected below what was spent so far',
    plant: (base) =>
      totalsOf(base, 'expected').map((cell) => ({
        ...planted(base, cell, 1, 'value/result-below-progress'),
        follows: ['funding/'],
      })),
  },
  {
    name: 'amount spent so far blanked',
    plant: (base) =>
      totalsOf(base, 'spent').map((cell) => ({
        ...planted(base, cell, null, 'completeness/result-missing'),
        follows: ['funding/'],
      })),
  },
  {
    name: 'amount expected blanked',
    plant: (base) =>
      totalsOf(base, 'expected').map((cell) => ({
        ...planted(base, cell, null, 'completeness/result-missing'),
        follows: ['funding/'],
      })),
  },
  {
    name: 'amount expected above the budget',
    plant: (base) =>
      totalsOf(base, 'expected').map((cell) => ({
        ...planted(
          base,
          cell,
          Number(base.table.funding.total?.amount ?? 0) * 2,
          'funding/spent-above-budget',
        ),
        follows: ['funding/total-differs-from-parts'],
      })),
  },
];
