import fc from 'fast-check';
import { toA1, type CellArea } from '../../../src/core/grid/address';
import { movedRule, type RuleOfAreas } from '../../../src/workbench/host/workbook/movedRule';
import {
  anyArea,
  anyMove,
  anyReference,
  cellsOf,
  hold,
  letGo,
  linesOf,
  moveLines,
  saysOf,
  spread,
  textOf,
  touch,
  withNewLines,
  type ReferenceShape,
} from '../../support/lineModel';

test('a rule moves as if each of its cells had its formula for itself', () => {
  fc.assert(
    fc.property(
      fc.array(anyArea, { minLength: 1, maxLength: 2 }),
      fc.array(anyReference(['', '甲', '乙 1']), { minLength: 0, maxLength: 2 }),
      fc.array(fc.record({ move: anyMove, here: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      (areas, shapes, moves) => {
        fc.pre(areas.length < 2 || !touch(areas[0]!, areas[1]!));
        let own = linesOf(90, 60);
        let other = linesOf(90, 60);
        const linesFor = (sheet: ReferenceShape['sheet']) => (sheet === '乙 1' ? other : own);
        let cells = cellsOf(areas, own, (row, column) => hold(shapes, { row, column }, linesFor));
        const [first] = areas;
        let rules: readonly RuleOfAreas[] = [
          {
            areas,
            formulas: [textOf(hold(shapes, { row: first!.top, column: first!.left }, linesFor), linesFor)],
          },
        ];
        for (const { move, here } of moves) {
          const before = here ? own : other;
          const after = moveLines(before, move);
          for (const { formula } of cells) letGo(formula, here ? ['', '甲'] : ['乙 1'], before, after);
          if (here) own = after;
          else other = after;
          if (here) cells = [...withNewLines(cells, before, after, move.axis, linesFor)];
          const stand = { here, sheetName: here ? '甲' : '乙 1' };
          rules = rules.flatMap((rule) => movedRule(rule, move, stand));
        }
        expect(spread(rules)).toEqual(saysOf(cells, own, linesFor));
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  // The first cell's row goes: the rest keeps its formula, seen from the new first cell.
  [['D3:D9', '=$C3=""'], { axis: 'rows', at: 2, count: -1 }, [['D3:D8', '=$C3=""']]],
  // The row above each: only the cell whose neighbour has gone is on its own.
  [
    ['A2:A9', '=A2=A1'],
    { axis: 'rows', at: 4, count: -1 },
    [
      ['A2:A4 A6:A8', '=A2=A1'],
      ['A5', '=A5=#REF!'],
    ],
  ],
  [
    ['B3:B9', '=AND($B$1>0,SUM($C$3:$C$9)>0)'],
    { axis: 'rows', at: 5, count: 2 },
    [['B3:B11', '=AND($B$1>0,SUM($C$3:$C$11)>0)']],
  ],
  [
    ['B3:B9', '=COUNTIF(3:5,B3)+SUM($A:$C)'],
    { axis: 'columns', at: 1, count: 1 },
    [['C3:C9', '=COUNTIF(3:5,C3)+SUM($A:$D)']],
  ],
] as const)('%j with %j becomes %j', ([range, formula], move, expected) => {
  const areas = range.split(' ').map(areaOf);
  const parts = movedRule({ areas, formulas: [formula] }, move, { here: true });
  expect(parts.map((part) => [part.areas.map(nameOf).join(' '), part.formulas[0]])).toEqual(expected);
});

function areaOf(text: string): CellArea {
  const [first = '', last = first] = text.split(':');
  const at = (cell: string) => [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1] as const;
  const [[left, top], [right, bottom]] = [at(first), at(last)];
  return { top, left, bottom, right };
}

function nameOf({ top, left, bottom, right }: CellArea): string {
  const [first, last] = [toA1({ row: top, column: left }), toA1({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}
