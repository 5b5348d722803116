import type { CellAddress } from '../../grid/address';
import { foldKangxi } from '../../text/radicals';
import type { Detection, TableRule } from '../Rule';

/** ⽬, ⾦, ⼀: characters that print like 目, 金, 一 and are others, so that no search and no formula finds them. */
export const kangxiRadical: TableRule<'value/kangxi-radical'> = {
  id: 'value/kangxi-radical',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  scope: 'table',
  check(table) {
    const found: Detection<'value/kangxi-radical'>[] = [];
    const look = (text: string, cell: CellAddress, whole: boolean): void => {
      const plain = foldKangxi(text);
      if (plain !== text) found.push(detection(text, plain, cell, whole));
    };
    for (const field of Object.values(table.fields))
      if (field) look(field.text, field.cell, !isSameCell(field.cell, field.labelCell));
    for (const { text, cell } of table.goals) look(text, cell, false);
    for (const { indicators } of table.groups)
      for (const { name, nameCell, number, value, valueCell } of indicators) {
        // A name may have stood behind 指标1: in its cell.
        look(name, nameCell, number === null && !isSameCell(nameCell, valueCell));
        look(value, valueCell, !isSameCell(nameCell, valueCell));
      }
    return found;
  },
};

const isSameCell = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;

/** `whole`: the text is all that stands in its cell, which may then be written anew. */
function detection(
  text: string,
  plain: string,
  cell: CellAddress,
  whole: boolean,
): Detection<'value/kangxi-radical'> {
  const odd = [...new Set([...text].filter((character) => foldKangxi(character) !== character))].join('');
  const found = { cell, found: text, expected: plain, params: { odd, plain: foldKangxi(odd) } };
  return whole ? { ...found, fix: [{ cell, text: plain }], fixIsSafe: true } : found;
}
