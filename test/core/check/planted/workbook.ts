import type { SheetGrid } from '../../../../src/core/grid/SheetGrid';
import type { Base, Kind, Planting } from './Base';
import { edited, withCells, type Edit } from './edits';
import { indicators } from './numbers';

/** The sheet of a table once more, with some cells changed, as the last of the workbook. */
function withCopy(base: Base, ...edits: readonly Edit[]): SheetGrid[] {
  return [...base.grids, { ...edited(base.grid, edits), name: `${base.grid.name}（2）` }];
}

/** A sheet that holds one table, with a name and a unit. */
function isAlone({ table, tables }: Base): boolean {
  return tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
}

function projectTwice(base: Base, ...edits: readonly Edit[]): Planting[] {
  const { projectName } = base.table.fields;
  if (!projectName || projectName.text.length < 2 || !isAlone(base)) return [];
  return [
    {
      grids: withCopy(base, ...edits),
      sheet: `${base.grid.name}（2）`,
      cell: projectName.cell,
      rules: ['workbook/duplicate-project'],
      follows: ['workbook/', ...base.findings.map(({ rule }) => rule)],
    },
  ];
}

function unitAs(change: (unit: string) => string): (base: Base) => Planting[] {
  return (base) => {
    const unit = base.table.fields.implementingUnit;
    if (!unit || unit.text.length < 6 || /[*＊]/.test(unit.text) || unit.cell === unit.labelCell) return [];
    if (unit.cell.row === unit.labelCell.row && unit.cell.column === unit.labelCell.column) return [];
    return projectTwice(base, [unit.cell, change(unit.text)]);
  };
}

/** Three tables of one year and one of another. */
function anotherYear(base: Base): Planting[] {
  const { year, yearCell, fields } = base.table;
  const name = fields.projectName;
  if (year === null || !yearCell || !name || base.tables.length < 3) return [];
  if (base.tables.filter((table) => table.year === year).length < base.tables.length) return [];
  const own = base.grid.rows[yearCell.row]?.[yearCell.column]?.text ?? '';
  if (!own.includes(String(year)) || !isAlone(base)) return [];
  return [
    {
      grids: withCells(base, [yearCell, own.replace(String(year), String(year - 1))]),
      sheet: base.table.sheet,
      cell: yearCell,
      rules: ['workbook/year-differs'],
      follows: ['value/date-outside-year', 'value/date-without-year'],
    },
  ];
}

const nounOf = (name: string): string => name.replace(/(?:人数|人次|次数|户数|数量|期数)$/, '');

/** The goal promises more of what an indicator counts. */
function goalDiffers(base: Base): Planting[] {
  const goals = base.table.goals.filter(({ period }) => period === 'annual');
  const [goal] = goals;
  const counted = indicators(base).find(
    ({ reading, name, period }) =>
      period === 'annual' &&
      reading.kind === 'count' &&
      reading.numbers.length === 1 &&
      reading.unit !== null &&
      Number(reading.numbers[0]) > 1 &&
      /^[\u4e00-\u9fff]{4,}$/.test(name) &&
      nounOf(name).length > 2 &&
      !goal?.text.includes(nounOf(name)),
  );
  if (!goal || goals.length !== 1 || !counted || base.table.mixedCells || goal.text.length < 8) return [];
  const { reading, name } = counted;
  const noun = nounOf(name);
  const more = `${goal.text}${noun}${Number(reading.numbers[0]) * 3 + 1}${reading.unit}。`;
  return [
    {
      grids: withCells(base, [goal.cell, more]),
      sheet: base.table.sheet,
      cell: counted.valueCell,
      rules: ['value/goal-differs'],
    },
  ];
}

export const workbookKinds: readonly Kind[] = [
  { name: 'project twice', plant: (base) => projectTwice(base) },
  { name: 'project twice, unit cut', plant: unitAs((unit) => unit.slice(0, -2)) },
  { name: 'project twice, unit in brackets', plant: unitAs((unit) => `${unit}（本级）`) },
  { name: 'project twice, unit with code', plant: unitAs((unit) => `[315001]${unit}`) },
  { name: 'another year than the other tables', plant: anotherYear },
  { name: 'goal differs from an indicator', plant: goalDiffers },
];
