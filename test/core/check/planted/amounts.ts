import type { GridCell } from '../../../../src/core/grid/SheetGrid';
import type { Base, Kind, Planting } from './Base';
import { withCells, type Edit } from './edits';
import { hasOneTotal } from './numbers';

/** The total of a table whose sources come to it, with their number. */
function soundTotal(base: Base): { readonly whole: number; readonly sources: number } | null {
  const { table } = base;
  const { total, parts } = table.funding;
  if (
    !hasOneTotal(base) ||
    total?.state !== 'number' ||
    total.formula !== null ||
    total.unit !== table.fundingUnit
  )
    return null;
  // 项目总预算 beside it says the same: the sources may be its own, and the year's may be less.
  if (table.mediumTermFunding?.total?.amount === total.amount) return null;
  const filled = parts.filter(({ state }) => state === 'number');
  if (filled.length === 0 || parts.some(({ state }) => state === 'unreadable' || state === 'not-numeric'))
    return null;
  const whole = Number(total.amount);
  const added = filled.reduce((sum, part) => sum + Number(part.amount), 0);
  return whole > 10 && Math.abs(added - whole) < 1e-9 ? { whole, sources: parts.length } : null;
}

const round = (amount: number): number => Number(amount.toFixed(6));

function totalAs(
  name: string,
  rules: readonly string[],
  content: (whole: number, base: Base) => Edit[1],
  follows: readonly string[] = [],
): Kind {
  return {
    name,
    plant(base): Planting[] {
      const sound = soundTotal(base);
      const total = base.table.funding.total;
      if (!sound || !total) return [];
      return [
        {
          grids: withCells(base, [total.cell, content(sound.whole, base)]),
          sheet: base.table.sheet,
          cell: total.cell,
          rules,
          follows: [
            ...follows,
            'funding/cost-differs-from-total',
            'funding/medium-term-below-annual',
            'funding/total-differs-from-parts',
          ],
        },
      ];
    },
  };
}

const DIFFERS = ['funding/total-differs-from-parts'];
const UNREADABLE = ['funding/amount-not-numeric'];

export const amounts: readonly Kind[] = [
  totalAs('total off by one', DIFFERS, (whole) => round(whole - 1)),
  totalAs('total off by a cent', DIFFERS, (whole) => round(whole - 0.01)),
  totalAs(
    'total ten times',
    ['funding/total-differs-from-parts', 'funding/cost-differs-from-total'],
    (whole, { table }) => (table.funding.parts.length > 1 ? round(whole * 10) : round(whole / 10)),
  ),
  totalAs('total in words', UNREADABLE, () => '详见预算批复'),
  totalAs('total with its unit', UNREADABLE, (whole, { table }) => `${whole}${table.fundingUnit}`),
  totalAs('total negative', ['funding/amount-negative'], (whole) => -whole),
  totalAs(
    'total stale',
    ['funding/total-differs-from-parts', 'funding/formula-stale'],
    (whole, { table }) => {
      const cells = table.funding.parts.map(
        ({ cell }) => `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`,
      );
      return stale(`=${cells.join('+')}`, round(whole - 4));
    },
  ),
  {
    name: 'source negative',
    plant(base): Planting[] {
      const part = soundTotal(base) && base.table.funding.parts.find(({ state }) => state === 'number');
      if (!part) return [];
      return [
        {
          grids: withCells(base, [part.cell, -5]),
          sheet: base.table.sheet,
          cell: part.cell,
          rules: ['funding/amount-negative'],
          follows: DIFFERS,
        },
      ];
    },
  },
  {
    name: 'source an error value',
    plant(base): Planting[] {
      const part = base.table.funding.parts.find(({ state }) => state === 'number');
      if (!part || !hasOneTotal(base)) return [];
      const cell: GridCell = { value: null, text: '#REF!', formula: '=Sheet9!A1', numberFormat: 'General' };
      return [
        {
          grids: withCells(base, [part.cell, cell]),
          sheet: base.table.sheet,
          cell: part.cell,
          rules: ['completeness/cell-error', 'funding/amount-not-numeric'],
        },
      ];
    },
  },
];

function stale(formula: string, value: number): GridCell {
  return { value, text: String(value), formula, numberFormat: 'General' };
}
