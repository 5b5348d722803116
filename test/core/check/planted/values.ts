import type { Base, Kind, Planting } from './Base';
import { withCells, type Edit } from './edits';
import { indicators, some, write } from './numbers';
import type { Indicator, IndicatorGroup } from '../../../../src/core/table/PerformanceTable';

interface Row {
  readonly indicator: Indicator;
  readonly group: IndicatorGroup;
}

/** A kind of defect in a value: which rows it fits, and what is written there. */
function kind(
  name: string,
  rules: readonly string[],
  fits: (row: Row, base: Base) => boolean,
  written: (row: Row, base: Base) => Edit[],
  follows: readonly string[] = [],
): Kind {
  return {
    name,
    plant(base) {
      const own = new Set(indicators(base));
      const rows = base.table.groups
        .flatMap((group) => group.indicators.map((indicator) => ({ group, indicator })))
        .filter((row) => own.has(row.indicator) && fits(row, base) && !isTold(base, row.indicator, rules));
      return some(rows).map((row): Planting => ({
        grids: withCells(base, ...written(row, base)),
        sheet: base.table.sheet,
        cell: row.indicator.valueCell,
        rules,
        follows: [...follows, 'workbook/same-indicator-different-value'],
      }));
    },
  };
}

/** What is wrong with a row already isn't planted again. */
function isTold({ findings, table }: Base, { valueCell }: Indicator, rules: readonly string[]): boolean {
  return findings.some(
    ({ sheet, cell, rule }) =>
      sheet === table.sheet &&
      cell.row === valueCell.row &&
      cell.column === valueCell.column &&
      (rules.includes(rule) || rule.startsWith('completeness/') || rule === 'value/unit-missing'),
  );
}

const SHARE = /(合格率|满意度|到会率|参会率|覆盖率|及时率|知晓率|达标率)$/;
const unitOf = ({ indicator }: Row): string => indicator.reading.unit ?? '';
const numberOf = ({ indicator }: Row): number => Number(indicator.reading.numbers[0] ?? 0);
const single = ({ indicator }: Row): boolean => indicator.reading.numbers.length === 1;
const isCount = (row: Row): boolean =>
  row.indicator.reading.kind === 'count' && single(row) && unitOf(row) !== '' && numberOf(row) > 2;
const isShare = (row: Row): boolean =>
  row.indicator.reading.kind === 'percent' && single(row) && SHARE.test(row.indicator.name.trim());
const isDated = ({ indicator: { reading } }: Row): boolean =>
  reading.kind === 'date' && (reading.dates ?? []).some(({ year }) => year !== null);
const plainSign = ({ indicator, group }: Row): string =>
  indicator.reading.comparator ?? (group.kind === 'cost' ? '≤' : '≥');

export const values: readonly Kind[] = [
  kind(
    'unit cut',
    ['value/unit-missing', 'value/money-unit-incomplete'],
    (row) => isCount(row) && !/[(（]/.test(row.indicator.name),
    (row) => write(row.indicator, plainSign(row), String(numberOf(row)), ''),
  ),
  kind(
    'sign cut',
    ['value/comparator-missing'],
    (row, { table }) => isShare(row) && numberOf(row) > 0 && !hasDirections(table.groups),
    (row) => write(row.indicator, '', '85', '%'),
  ),
  kind(
    '元 cut',
    ['value/money-unit-incomplete'],
    (row) => row.group.kind === 'cost' && row.indicator.reading.kind === 'money' && /万元$/.test(unitOf(row)),
    (row) => write(row.indicator, plainSign(row), String(numberOf(row)), '万'),
  ),
  kind(
    'wrong direction',
    ['value/wrong-direction'],
    (row) => isShare(row) && row.group.kind !== 'cost',
    (row) => write(row.indicator, '≤', '90', '%'),
  ),
  kind('over 100%', ['value/percent-out-of-range'], isShare, (row) => write(row.indicator, '≥', '120', '%')),
  kind(
    'negative value',
    ['value/negative-value'],
    (row) => isCount(row) || row.indicator.reading.kind === 'money',
    (row) => write(row.indicator, plainSign(row), `-${numberOf(row)}`, unitOf(row)),
    ['funding/cost-differs-from-total', 'value/medium-term-below-annual'],
  ),
  kind(
    'another year',
    ['value/date-outside-year'],
    (row, { table }) =>
      isDated(row) &&
      table.year !== null &&
      row.indicator.period === 'annual' &&
      !/[2-9]年/.test(table.fields.projectPeriod?.text ?? ''),
    (row, { table }) => [[row.indicator.valueCell, `${table.year! + 2}年6月30日前`]],
  ),
  kind('impossible date', ['value/date-impossible'], isDated, (row, { table }) => [
    [row.indicator.valueCell, `${table.year ?? 2024}年6月31日前`],
  ]),
  kind(
    'reversed range',
    ['value/range-reversed'],
    isCount,
    (row) => write(row.indicator, '', `${numberOf(row) + 3}-${numberOf(row)}`, unitOf(row)),
    ['value/range'],
  ),
  kind(
    'two values',
    ['value/several-values'],
    (row) => isCount(row) && !row.indicator.unitColumn,
    (row) => [[row.indicator.valueCell, '会议3次、培训20人、印刷400册']],
  ),
  kind(
    'number as words',
    ['value/not-quantified', 'value/not-graded'],
    (row) => isCount(row) && row.group.kind === 'quantity' && !row.indicator.unitColumn,
    (row) => [[row.indicator.valueCell, '若干']],
  ),
  kind(
    'count made a degree',
    ['value/not-quantified'],
    (row) => isCount(row) && row.group.kind === 'quantity' && !row.indicator.unitColumn,
    (row) => [[row.indicator.valueCell, '明显增加']],
  ),
  kind(
    'rate as count',
    ['value/unit-mismatch', 'value/rate-as-quantity'],
    (row) => isShare(row) && (row.group.kind === 'quality' || row.group.kind === 'satisfaction'),
    (row) => write(row.indicator, '≥', '12', '次'),
  ),
  kind(
    'number beside mask',
    ['completeness/placeholder-left'],
    isCount,
    (row) => write(row.indicator, '≥', '**', unitOf(row)),
    ['value/number-missing', 'value/columns-disagree'],
  ),
  kind('sign alone', ['value/number-missing', 'completeness/indicator-without-value'], isCount, (row) =>
    write(row.indicator, '≥', '', unitOf(row)),
  ),
];

function hasDirections(groups: readonly IndicatorGroup[]): boolean {
  return groups.some((group) => group.indicators.some(({ direction }) => direction && direction.text !== ''));
}
