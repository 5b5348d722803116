import { cellKey, type CellAddress } from '../../grid/address';
import { foldKangxi, holdsRadical } from '../../text/radicals';
import type { PerformanceTable, TypedCell } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';

/** ⽬, ⾦, ⼀: characters that print like 目, 金, 一 and are others, so that no search and no formula finds them. Labels too. */
export const kangxiRadical: TableRule<'value/kangxi-radical'> = {
  id: 'value/kangxi-radical',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  scope: 'table',
  // Their plain writing folds these characters, too.
  suppressedBy: ['value/comparator-glyph', 'value/stray-space', 'value/nonstandard-writing'],
  check(table) {
    const whole = table.lookalikes ?? [];
    // A list tells its fields and indicators alone.
    const read = filledTexts(table);
    if (whole.length === 0 && read.length === 0) return [];
    const told = new Set(whole.map(({ cell }) => cellKey(cell)));
    return [...whole, ...read.filter(({ cell }) => !told.has(cellKey(cell)))].map(detection);
  },
};

/** What was read of a table and holds such a character. */
function filledTexts({ fields, goals, groups }: PerformanceTable): TypedCell[] {
  const found: TypedCell[] = [];
  for (const { text, cell, labelCell } of Object.values(fields))
    if (holdsRadical(text)) found.push({ text, cell, alone: !isSameCell(cell, labelCell) });
  for (const { text, cell } of goals) if (holdsRadical(text)) found.push({ text, cell, alone: false });
  for (const { indicators } of groups)
    for (const { name, nameCell, number, value, valueCell } of indicators) {
      // A name may have stood behind 指标1: in its cell.
      if (holdsRadical(name))
        found.push({
          text: name,
          cell: nameCell,
          alone: number === null && !isSameCell(nameCell, valueCell),
        });
      if (holdsRadical(value))
        found.push({ text: value, cell: valueCell, alone: !isSameCell(nameCell, valueCell) });
    }
  return found;
}

const isSameCell = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;

function detection({ text, cell, alone }: TypedCell): Detection<'value/kangxi-radical'> {
  const plain = foldKangxi(text);
  const odd = [...new Set([...text].filter((character) => foldKangxi(character) !== character))].join('、');
  const found = { cell, found: text, expected: plain, params: { odd, plain: foldKangxi(odd) } };
  return alone ? { ...found, fix: [{ cell, text: plain }], fixIsSafe: true } : found;
}
