import type { CellAddress } from '../../../../src/core/grid/address';
import type { GridCell } from '../../../../src/core/grid/SheetGrid';
import { headFieldsOf } from '../../../../src/core/table/PerformanceTable';
import type { Base, Kind, Planting } from './Base';
import { edited, withCells, withSheet, type Edit } from './edits';
import { hasOneTotal, indicators, some } from './numbers';

/** What may be said at a cell that holds nothing, or nothing a person could use. */
const NOTHING_THERE = [
  'completeness/field-missing',
  'completeness/goal-missing',
  'completeness/placeholder-left',
  'completeness/indicator-without-value',
  'completeness/value-without-indicator',
  'completeness/cell-error',
  'completeness/formula-not-calculated',
  'funding/total-missing',
  'funding/parts-missing',
  'funding/amount-not-numeric',
];

/** Places that a person fills in, by what stands there. */
function places(base: Base): { readonly what: string; readonly cell: CellAddress }[] {
  const { funding, goals, mixedCells } = base.table;
  const held = headFieldsOf(base.table).filter(
    ({ text, cell, labelCell }) => text !== '' && cell !== labelCell,
  );
  const annual = goals.filter(({ period }) => period === 'annual');
  const values = indicators(base).filter(({ name, value }) => name !== '' && value !== '');
  return [
    ...held
      .filter(({ cell, labelCell }) => cell.column !== labelCell.column || cell.row !== labelCell.row)
      .map(({ cell }) => ({ what: 'field', cell })),
    ...(annual.length === 1 && !mixedCells ? [{ what: 'goal', cell: annual[0]!.cell }] : []),
    ...(funding.total?.state === 'number' && hasOneTotal(base)
      ? [{ what: 'total', cell: funding.total.cell }]
      : []),
    ...some(values, 3).map(({ valueCell }) => ({ what: 'value', cell: valueCell })),
    ...some(values, 2).map(({ nameCell }) => ({ what: 'name', cell: nameCell })),
  ].filter(({ cell }) => base.grid.rows[cell.row]?.[cell.column] !== undefined);
}

/** A goal in the cell of its own label is no place of its own. */
function isInLabel({ table }: Base, cell: CellAddress): boolean {
  return table.goals.some((goal) => goal.cell === cell) && table.goalCell === null;
}

function filledWith(what: readonly string[], content: string | GridCell | null, base: Base): Planting[] {
  return places(base)
    .filter((place) => what.includes(place.what) && !isInLabel(base, place.cell))
    .map(({ what: kind, cell }) => {
      const nameless = kind === 'name' && content === null;
      const value = indicators(base).find(({ nameCell }) => nameCell === cell)?.valueCell;
      return {
        grids: withCells(base, [cell, kind === 'name' ? numbered(base, cell, content) : content]),
        sheet: base.table.sheet,
        cell: nameless ? value! : cell,
        rules: NOTHING_THERE,
        follows:
          kind === 'name'
            ? [...FOLLOWS, ...OF_A_NAME]
            : kind === 'field'
              ? [...FOLLOWS, ...OF_A_FIELD]
              : FOLLOWS,
      };
    });
}

/** 指标1: stays where the form prints it; an error value takes the whole cell. */
function numbered(
  base: Base,
  { row, column }: CellAddress,
  content: string | GridCell | null,
): string | GridCell | null {
  const [printed = ''] = /^指标\s*\d*\s*[:：]\s*/.exec(base.grid.rows[row]?.[column]?.text ?? '') ?? [];
  return typeof content === 'object' && content !== null ? content : printed + (content ?? '') || null;
}

/** With the name go its number, the unit in its brackets, and what it asks (是否…). */
const OF_A_NAME = ['completeness/numbering-gap', 'value/unit-missing', 'value/not-graded'];

/** A list whose only project has no name is no list of projects any more: it is named as a whole. */
const OF_A_FIELD = ['completeness/form-not-read'];

/** Without its total a table has no sum to compare; without a number there is none to measure by. */
const FOLLOWS = [
  'funding/total-differs-from-parts',
  'funding/cost-differs-from-total',
  'value/not-quantified',
  // One value merged over several names is missing for each.
  'completeness/indicator-without-value',
  'completeness/group-empty',
  'completeness/required-group-empty',
];

const EVERYTHING = ['field', 'goal', 'total', 'value', 'name'];
export const error = (text: string): GridCell => ({
  value: null,
  text,
  formula: '=Sheet9!A1',
  numberFormat: 'General',
});

const waiting = (text: string): GridCell => ({
  value: null,
  text,
  formula: text,
  numberFormat: 'General',
});

const kind = (name: string, what: readonly string[], content: string | GridCell | null): Kind => ({
  name,
  plant: (base) => filledWith(what, content, base),
});

export const blanks: readonly Kind[] = [
  kind('field blanked', ['field'], null),
  kind('goal blanked', ['goal'], null),
  kind('total blanked', ['total'], null),
  kind('value blanked', ['value'], null),
  kind('name blanked', ['name'], null),
  kind('blanks only', ['field', 'goal', 'total', 'value'], '  \u3000 '),
  kind('mask **', EVERYTHING, '****'),
  kind('mask XX', EVERYTHING, 'XXX'),
  kind('mask 待定', ['field', 'goal', 'total', 'value'], '待定'),
  kind('mask dash', ['goal', 'total', 'value'], '——'),
  kind('prompt left', ['goal'], '目标1：\n目标2：\n……'),
  kind('error value #REF!', EVERYTHING, error('#REF!')),
  kind('error value #DIV/0!', ['total', 'value'], error('#DIV/0!')),
  kind('error value #N/A', ['field', 'value'], error('#N/A')),
  kind('formula not calculated', EVERYTHING, waiting('=基本信息!B1')),
  { name: 'sources blanked', plant: sourcesBlanked },
  { name: 'goal only a number', plant: (base) => goalOnly(base, '43.2') },
  { name: 'goal only an amount', plant: (base) => goalOnly(base, '65万元') },
];

function sourcesBlanked(base: Base): Planting[] {
  const { parts, total } = base.table.funding;
  const filled = parts.filter(({ state }) => state === 'number');
  if (total?.state !== 'number' || !hasOneTotal(base) || Number(total.amount) === 0 || filled.length === 0)
    return [];
  if (total.formula !== null || parts.some(({ state }) => state === 'not-numeric')) return [];
  const edits = filled.map(({ cell }): Edit => [cell, null]);
  return [
    {
      grids: withSheet(base, edited(base.grid, edits)),
      sheet: base.table.sheet,
      cell: parts[0]!.cell,
      rules: ['funding/parts-missing'],
    },
  ];
}

function goalOnly(base: Base, text: string): Planting[] {
  const goals = base.table.goals.filter(({ period }) => period === 'annual');
  return goals.length !== 1 || base.table.mixedCells || isInLabel(base, goals[0]!.cell)
    ? []
    : [
        {
          grids: withCells(base, [goals[0]!.cell, text]),
          sheet: base.table.sheet,
          cell: goals[0]!.cell,
          rules: ['completeness/goal-missing'],
        },
      ];
}
