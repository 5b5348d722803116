import type { CellAddress } from '../../../../src/core/grid/address';
import type { GridCell, SheetGrid } from '../../../../src/core/grid/SheetGrid';
import { standardById } from '../../../../src/core/standards';
import type { Indicator, IndicatorGroup } from '../../../../src/core/table/PerformanceTable';
import type { Base, Kind, Planting } from './Base';
import { cellOf, edited, movedUp, withCells, withRowBelow, withoutRows, withSheet, type Edit } from './edits';
import { indicators, some } from './numbers';

/** A group with the rows it takes, where it is the only one in them on its side. */
interface Placed {
  readonly group: IndicatorGroup;
  readonly first: number;
  readonly last: number;
}

function placedGroups({ table, grid }: Base): Placed[] {
  const annual = table.groups.filter(({ level2Cell, period }) => level2Cell && period === 'annual');
  const starts = annual.map(({ level2Cell }) => level2Cell!.row);
  if (starts.some((row, index) => index > 0 && row <= starts[index - 1]!)) return [];
  return annual.map((group, index) => {
    const rows = [
      ...group.indicators.map(({ valueCell }) => valueCell.row),
      ...group.blankSlots.map(({ valueCell }) => valueCell.row),
    ];
    const below = starts[index + 1];
    const first = group.level2Cell!.row;
    const merged = grid.merges?.find(
      ({ top, left }) => top === first && left === group.level2Cell!.column,
    )?.bottom;
    return {
      group,
      first,
      last: below !== undefined ? below - 1 : Math.max(first, merged ?? first, ...rows),
    };
  });
}

/** Which groups a reviewer can know to be missing: those of the standard, of the form's other tables, or of every form. */
function isKnown({ table, tables }: Base, { kind, level1 }: IndicatorGroup): boolean {
  if (table.groups.filter((group) => group.kind === kind && group.period === 'annual').length > 1)
    return false;
  if (table.standard && standardById(table.standard)) return true;
  if (kind === 'quantity' || kind === 'quality') return true;
  if (/效益|效果/.test(level1 ?? '') && !table.groups.some((o) => o.kind !== kind && o.level1 === level1))
    return true;
  const others = tables.filter((other) => other !== table && other.title?.text === table.title?.text);
  return others.length > 1 && others.every(({ groups }) => groups.some((group) => group.kind === kind));
}

/** Level 1 of the rows below, where no merge says that its label stays. */
function keepLevel1(base: Base, grid: SheetGrid, { group, last, first }: Placed): SheetGrid {
  const { level1Cell } = group;
  if (!level1Cell || level1Cell.row < first || level1Cell.row > last) return grid;
  const goesOn = base.table.groups.some(
    (other) => other.level1Cell === level1Cell && (other.level2Cell?.row ?? 0) > last,
  );
  const held = base.grid.rows[level1Cell.row]?.[level1Cell.column];
  if (!goesOn || !held || grid.rows[first]?.[level1Cell.column]) return grid;
  return edited(grid, [[{ row: first, column: level1Cell.column }, held]]);
}

function titleOf({ table, tables }: Base): CellAddress {
  const { title, fields, area, sheet } = table;
  if (!title) return fields.projectName?.labelCell ?? { row: area.top, column: area.left };
  const { row, column } = title.cell;
  const under = tables.filter(
    (other) => other.sheet === sheet && other.title?.cell.row === row && other.title.cell.column === column,
  );
  // Where several share a title, each is named by its project.
  return under.length > 1 ? (fields.projectName?.cell ?? title.cell) : title.cell;
}

function groupDeleted(base: Base): Planting[] {
  return (
    placedGroups(base)
      .filter(({ group }) => isKnown(base, group))
      // In a list the first group stands in the row of its project.
      .filter(({ first }) => Object.values(base.table.fields).every(({ cell }) => cell.row < first))
      .map((placed) => {
        const { first, last } = placed;
        const grid = keepLevel1(base, withoutRows(base.grid, first, last), placed);
        return {
          grids: withSheet(base, grid),
          sheet: base.table.sheet,
          cell: titleOf(base),
          rules: ['completeness/group-missing', 'completeness/no-indicators'],
          moved: movedUp(last + 1, last - first + 1),
          follows: ['funding/cost-differs-from-total', 'funding/one-lump-cost', 'value/wrong-direction'],
        };
      })
  );
}

const ASKED = ['quantity', 'quality', 'timeliness', 'cost', 'satisfaction'];

function groupEmptied(base: Base): Planting[] {
  return placedGroups(base)
    .filter(({ group }) => group.indicators.length > 0 && !base.table.mixedCells)
    .filter(({ group }) =>
      group.requirement === null ? ASKED.includes(group.kind ?? '') : group.requirement !== 'optional',
    )
    .filter(({ group }) => base.table.groups.filter(({ kind }) => kind === group.kind).length === 1)
    .map(({ group }) => {
      const edits = group.indicators.flatMap((indicator): Edit[] =>
        cellsOf(indicator).map((cell): Edit => [cell, null]),
      );
      return {
        grids: withCells(base, ...edits),
        sheet: base.table.sheet,
        cell: group.level2Cell!,
        rules: ['completeness/required-group-empty', 'completeness/group-empty'],
        follows: ['funding/cost-differs-from-total', 'funding/one-lump-cost', 'completeness/no-indicators'],
      };
    });
}

function cellsOf({
  nameCell,
  valueCell,
  comparatorColumn,
  unitColumn,
  direction,
  statedDirection,
}: Indicator): CellAddress[] {
  return [
    nameCell,
    valueCell,
    ...[comparatorColumn, unitColumn, direction, statedDirection].flatMap((column) =>
      column ? [column.cell] : [],
    ),
  ];
}

/** A row again below itself, or below the last of its side where `far`. */
function again(base: Base, change: (name: string) => string, far: boolean): Planting[] {
  const rows = indicators(base).filter(
    ({ name, value, nameCell, valueCell }) =>
      name.length > 1 &&
      value !== '' &&
      !name.startsWith('其中') &&
      nameCell.row === valueCell.row &&
      indicators(base).filter((other) => other.nameCell.row === nameCell.row).length === 1,
  );
  return some(rows, 3).flatMap((indicator) => {
    const { nameCell } = indicator;
    const group = base.table.groups.find((one) => one.indicators.includes(indicator))!;
    const other = far ? base.table.groups.findLast((one) => isFar(one, group)) : group;
    const below = far ? other?.indicators.at(-1)?.nameCell.row : nameCell.row;
    if (below === undefined) return [];
    const cells: (GridCell | undefined)[] = [];
    for (const cell of cellsOf(indicator)) cells[cell.column] = base.grid.rows[cell.row]?.[cell.column];
    cells[nameCell.column] = cellOf(change(cells[nameCell.column]?.text ?? ''));
    // The lower of the two is the one too many.
    const row = Math.max(below + 1, nameCell.row > below ? nameCell.row + 1 : 0);
    return [
      {
        grids: withSheet(base, withRowBelow(base.grid, below, cells)),
        sheet: base.table.sheet,
        cell: { row, column: nameCell.column },
        rules: ['completeness/duplicate-indicator'],
        moved: movedUp(below + 1, -1),
        follows: [
          'completeness/numbering-gap',
          // Below a group of one row the new one has a cell of level 2 for itself, which is blank.
          'completeness/group-missing',
          'funding/cost-differs-from-total',
          'funding/one-lump-cost',
          // What is wrong with the row is wrong with it again.
          ...ownRules(base, indicator),
          ...(far ? ['value/', 'completeness/indicator-in-wrong-group'] : ['value/unit-missing']),
          'workbook/same-indicator-different-value',
        ],
      },
    ];
  });
}

const isFar = (one: IndicatorGroup, group: IndicatorGroup): boolean =>
  one.period === group.period && one !== group && one.indicators.length > 0 && one.level1 === group.level1;

function ownRules({ findings, table }: Base, { nameCell }: Indicator): string[] {
  return findings
    .filter(({ sheet, cell }) => sheet === table.sheet && cell.row === nameCell.row)
    .map(({ rule }) => rule);
}

const bare = (name: string): string => name.replace(/^指标\s*\d+\s*[:：]\s*/, '');

export const structure: readonly Kind[] = [
  { name: 'group deleted', plant: groupDeleted },
  { name: 'group emptied', plant: groupEmptied },
  { name: 'indicator twice', plant: (base) => again(base, (name) => name, false) },
  {
    name: 'indicator twice, written apart',
    plant: (base) => again(base, (name) => `指标7： ${bare(name)}；`, false),
  },
  { name: 'indicator twice, in another group', plant: (base) => again(base, bare, true) },
];
