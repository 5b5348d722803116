import { movedArea, movedFormula } from '../../../src/workbench/host/workbook/moved';
import { parseArea, localAddress } from '../../../src/workbench/host/workbook/areas';

const inserted = { axis: 'rows', at: 2, count: 2 } as const;
const deleted = { axis: 'rows', at: 2, count: -2 } as const;

function area(address: string, move: Parameters<typeof movedArea>[1]): string | null {
  const found = parseArea(address);
  const moved = found && movedArea(found, move);
  return moved && localAddress(moved);
}

test.each([
  ['A1:B2', 'A1:B2', 'A1:B2'],
  ['A3:B3', 'A5:B5', null],
  ['A2:B4', 'A2:B6', 'A2:B2'],
  ['A1:B9', 'A1:B11', 'A1:B7'],
  ['A4:B9', 'A6:B11', 'A3:B7'],
  ['C:D', 'C:D', 'C:D'],
])(
  '%s stretches to %s with two rows more at row 3, and shrinks to %s with two less',
  (before, more, less) => {
    expect(area(before, inserted)).toBe(more);
    expect(area(before, deleted)).toBe(less);
  },
);

test.each([
  ['=SUM($A$1:$A$9)', '=SUM($A$1:$A$11)'],
  ['=A3+$B$4', '=A5+$B$6'],
  ['="A3"&A3', '="A3"&A5'],
  ['=其他!A3+A1', '=其他!A3+A1'],
  ["='表 1'!A3", "='表 1'!A3"],
  ['=LOG10(A3)', '=LOG10(A5)'],
  ['=IF(A3="",项目A3,1)', '=IF(A5="",项目A3,1)'],
])('the formula %s becomes %s', (before, after) => {
  expect(movedFormula(before, inserted, { here: true })).toBe(after);
});

test('a reference whose cells are gone is #REF!', () => {
  expect(movedFormula('=A3+A9', deleted, { here: true })).toBe('=#REF!+A7');
});
