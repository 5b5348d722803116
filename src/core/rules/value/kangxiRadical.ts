import type { CellAddress } from '../../grid/address';
import { foldKangxi } from '../../text/radicals';
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
    const told = new Set(whole.map(({ cell }) => placeOf(cell)));
    // A list tells its fields and indicators alone.
    const read = filledTexts(table).filter(({ cell }) => !told.has(placeOf(cell)));
    return [...whole, ...read].map(detection);
  },
};

/** What was read of a table and holds such a character. */
function filledTexts({ fields, goals, groups }: PerformanceTable): TypedCell[] {
  const found: TypedCell[] = [];
  const look = (text: string, cell: CellAddress, alone: boolean): void => {
    if (foldKangxi(text) !== text) found.push({ text, cell, alone });
  };
  for (const field of Object.values(fields))
    look(field.text, field.cell, !isSameCell(field.cell, field.labelCell));
  for (const { text, cell } of goals) look(text, cell, false);
  for (const { indicators } of groups)
    for (const { name, nameCell, number, value, valueCell } of indicators) {
      // A name may have stood behind 指标1: in its cell.
      look(name, nameCell, number === null && !isSameCell(nameCell, valueCell));
      look(value, valueCell, !isSameCell(nameCell, valueCell));
    }
  return found;
}

const placeOf = ({ row, column }: CellAddress): string => `${row} ${column}`;
const isSameCell = (a: CellAddress, b: CellAddress): boolean => placeOf(a) === placeOf(b);

function detection({ text, cell, alone }: TypedCell): Detection<'value/kangxi-radical'> {
  const plain = foldKangxi(text);
  const odd = [...new Set([...text].filter((character) => foldKangxi(character) !== character))].join('、');
  const found = { cell, found: text, expected: plain, params: { odd, plain: foldKangxi(odd) } };
  return alone ? { ...found, fix: [{ cell, text: plain }], fixIsSafe: true } : found;
}
