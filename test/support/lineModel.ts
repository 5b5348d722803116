import fc from 'fast-check';
import { columnLetters, toA1, type CellArea } from '../../src/core/grid/address';
import type { LineMove } from '../../src/workbench/host/workbook/moved';

/**
 * A small Excel of its own for what becomes of references when rows and columns come and go: each row and column is a thing
 * with an identity, a reference holds on to the things that it means, and its text is read off where these stand. Nothing
 * is counted forth or back as the product does it.
 */
export interface Lines {
  rows: object[];
  columns: object[];
}

export const linesOf = (rows: number, columns: number): Lines => ({
  rows: Array.from({ length: rows }, () => ({})),
  columns: Array.from({ length: columns }, () => ({})),
});

export function moveLines(lines: Lines, { axis, at, count }: LineMove): Lines {
  const list = [...lines[axis]];
  if (count > 0) list.splice(at, 0, ...Array.from({ length: count }, () => ({})));
  else list.splice(at, -count);
  return { ...lines, [axis]: list };
}

/** One end of a reference, before it is held: numbers where it is fixed, steps from the cell where it is not. */
export interface EndShape {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}
/** `sheet`: in front of it; '' for none. */
export interface ReferenceShape {
  readonly sheet: '' | '甲' | '乙 1';
  readonly first: EndShape;
  readonly last: EndShape | null;
}

interface Held {
  readonly shape: ReferenceShape;
  /** Row and column things of each end. */
  rows: [object, object];
  columns: [object, object];
  gone: boolean;
}

export interface HeldFormula {
  readonly references: readonly Held[];
}

const at = (list: readonly object[], index: number) => list[Math.min(Math.max(index, 0), list.length - 1)]!;

/** A formula as a cell has it; `lines` are those of the sheet that each reference means. */
export function hold(
  shapes: readonly ReferenceShape[],
  cell: { row: number; column: number },
  linesFor: (sheet: ReferenceShape['sheet']) => Lines,
): HeldFormula {
  return {
    references: shapes.map((shape) => {
      const { rows, columns } = linesFor(shape.sheet);
      const ends = [shape.first, shape.last ?? shape.first];
      const rowOf = (end: EndShape) => at(rows, end.rowFixed ? end.row : cell.row + end.row);
      const columnOf = (end: EndShape) =>
        at(columns, end.columnFixed ? end.column : cell.column + end.column);
      return {
        shape,
        rows: [rowOf(ends[0]!), rowOf(ends[1]!)],
        columns: [columnOf(ends[0]!), columnOf(ends[1]!)],
        gone: false,
      };
    }),
  };
}

/** Ends whose line has gone come to the nearest line within that is left; a reference without any is gone. */
export function letGo(
  formula: HeldFormula,
  sheet: ReferenceShape['sheet'][],
  before: Lines,
  after: Lines,
): void {
  for (const held of formula.references) {
    if (held.gone || !sheet.includes(held.shape.sheet)) continue;
    for (const axis of ['rows', 'columns'] as const) {
      const old = before[axis];
      const [first, last] = held[axis].map((thing) => old.indexOf(thing)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const left = old.slice(first, last + 1).filter((thing) => after[axis].includes(thing));
      if (left.length === 0) held.gone = true;
      else {
        const turned = old.indexOf(held[axis][0]) > old.indexOf(held[axis][1]);
        held[axis] = turned ? [left.at(-1)!, left[0]!] : [left[0]!, left.at(-1)!];
      }
    }
  }
}

const SIGN = (fixed: boolean) => (fixed ? '$' : '');

export function textOf(formula: HeldFormula, linesFor: (sheet: ReferenceShape['sheet']) => Lines): string {
  const texts = formula.references.map(({ shape, rows, columns, gone }) => {
    const prefix = shape.sheet === '' ? '' : shape.sheet === '甲' ? '甲!' : `'乙 1'!`;
    if (gone) return `${prefix}#REF!`;
    const lines = linesFor(shape.sheet);
    const end = (index: 0 | 1, { rowFixed, columnFixed }: EndShape) =>
      `${SIGN(columnFixed)}${columnLetters(lines.columns.indexOf(columns[index]))}${SIGN(rowFixed)}${
        lines.rows.indexOf(rows[index]) + 1
      }`;
    return prefix + (shape.last ? `${end(0, shape.first)}:${end(1, shape.last)}` : end(0, shape.first));
  });
  return `SUM(${texts.join(',')})>LEN("A1")`;
}

/** The same formula one cell on, as copying it there makes it: what a new row or column gets from the one before. */
export function shapesOf(
  formula: HeldFormula,
  cell: { row: number; column: number },
  linesFor: (sheet: ReferenceShape['sheet']) => Lines,
): ReferenceShape[] | null {
  if (formula.references.some(({ gone }) => gone)) return null;
  return formula.references.map(({ shape, rows, columns }) => {
    const lines = linesFor(shape.sheet);
    const end = (index: 0 | 1, before: EndShape): EndShape => {
      const row = lines.rows.indexOf(rows[index]);
      const column = lines.columns.indexOf(columns[index]);
      return {
        ...before,
        row: before.rowFixed ? row : row - cell.row,
        column: before.columnFixed ? column : column - cell.column,
      };
    };
    return { ...shape, first: end(0, shape.first), last: shape.last && end(1, shape.last) };
  });
}

/** References from any cell between D11 and I30, none of them turned around; A$2:A11 is one that grows from row to row. */
export function anyReference(sheets: readonly ReferenceShape['sheet'][]): fc.Arbitrary<ReferenceShape> {
  const span = (low: number, high: number, before: number, after: number) =>
    fc.oneof(
      fc.tuple(fc.integer({ min: low, max: high }), fc.nat(4)).map(([line, more]) => ({
        first: { line, fixed: true },
        last: { line: line + more, fixed: true },
      })),
      fc.tuple(fc.integer({ min: before, max: after }), fc.nat(4)).map(([line, more]) => ({
        first: { line, fixed: false },
        last: { line: line + more, fixed: false },
      })),
      fc
        .tuple(fc.constantFrom(0, 1), fc.integer({ min: Math.max(before, -2), max: after }))
        .map(([line, step]) => ({
          first: { line, fixed: true },
          last: { line: step, fixed: false },
        })),
    );
  return fc
    .record({
      sheet: fc.constantFrom(...sheets),
      rows: span(2, 35, -5, 5),
      columns: span(0, 12, -2, 3),
      area: fc.boolean(),
    })
    .map(({ sheet, rows, columns, area }) => {
      const end = (which: 'first' | 'last'): EndShape => ({
        row: rows[which].line,
        rowFixed: rows[which].fixed,
        column: columns[which].line,
        columnFixed: columns[which].fixed,
      });
      return { sheet, first: end('first'), last: area ? end('last') : null };
    });
}

export const anyMove: fc.Arbitrary<LineMove> = fc
  .constantFrom('rows' as const, 'columns' as const)
  .chain((axis) =>
    fc.record({
      axis: fc.constant(axis),
      at: fc.integer({ min: 0, max: axis === 'rows' ? 34 : 11 }),
      count: fc.constantFrom(-4, -2, -1, 1, 2, 3),
    }),
  );

/** A cell of a rule's areas with the formula that it has for itself. */
export interface ModelCell {
  readonly row: object;
  readonly column: object;
  readonly formula: HeldFormula;
}

/** What each cell's rule says, by the cell's address. */
export type Says = Record<string, string>;

/** A rule's formula as each cell of its areas has it, by the plainest of means. */
export function spread(
  rules: readonly { readonly areas: readonly CellArea[]; readonly formulas: readonly string[] }[],
): Says {
  const says: Says = {};
  for (const { areas, formulas } of rules) {
    const [first] = areas;
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          says[toA1({ row, column })] = formulas[0]!.replace(
            /"[^"]*"|(\$?)([A-Z]+)(\$?)(\d+)(?![\d(])/g,
            (whole, columnSign?: string, letters = '', rowSign = '', digits = '') => {
              if (columnSign === undefined) return whole;
              const number =
                [...(letters as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
              const nextColumn = columnSign ? number : number + column - first!.left;
              const nextRow = rowSign ? Number(digits) : Number(digits) + row - first!.top;
              return `${columnSign}${columnLetters(nextColumn)}${rowSign}${nextRow}`;
            },
          );
        }
      }
    }
  }
  return says;
}

/** Areas between D11 and I30. */
export const anyArea: fc.Arbitrary<CellArea> = fc
  .tuple(fc.integer({ min: 10, max: 24 }), fc.nat(5), fc.integer({ min: 3, max: 6 }), fc.nat(2))
  .map(([top, height, left, width]) => ({ top, left, bottom: top + height, right: left + width }));

export function cellsOf(
  areas: readonly CellArea[],
  lines: Lines,
  formulaAt: (row: number, column: number) => HeldFormula,
) {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column): ModelCell => ({
        row: lines.rows[top + row]!,
        column: lines.columns[left + column]!,
        formula: formulaAt(top + row, left + column),
      })),
    ).flat(),
  );
}

/** Areas between which a line comes to stand in both, or in none: Excel's rules say nothing of these. */
export const touch = (a: CellArea, b: CellArea) =>
  a.top <= b.bottom + 1 && b.top <= a.bottom + 1 && a.left <= b.right + 1 && b.left <= a.right + 1;

/** Lines that came between two of a rule get what the line before them has. */
export function* withNewLines(
  cells: readonly ModelCell[],
  before: Lines,
  after: Lines,
  axis: 'rows' | 'columns',
  linesFor: (sheet: ReferenceShape['sheet']) => Lines,
): Generator<ModelCell> {
  const one = axis === 'rows' ? 'row' : 'column';
  const cross = axis === 'rows' ? 'column' : 'row';
  const has = new Set(
    cells.map(
      (cell) =>
        `${before[axis].indexOf(cell[one])} ${before[axis === 'rows' ? 'columns' : 'rows'].indexOf(cell[cross])}`,
    ),
  );
  for (const cell of cells) {
    yield cell;
    const old = before[axis].indexOf(cell[one]);
    const now = after[axis].indexOf(cell[one]);
    if (old < 0 || now < 0) continue;
    const crossAt = before[axis === 'rows' ? 'columns' : 'rows'].indexOf(cell[cross]);
    if (!has.has(`${old + 1} ${crossAt}`)) continue;
    const place = { row: after.rows.indexOf(cell.row), column: after.columns.indexOf(cell.column) };
    const shapes = shapesOf(cell.formula, place, linesFor);
    for (
      let next = now + 1;
      next < after[axis].length && !before[axis].includes(after[axis][next]!);
      next += 1
    ) {
      const at = axis === 'rows' ? { ...place, row: next } : { ...place, column: next };
      yield {
        row: after.rows[at.row]!,
        column: after.columns[at.column]!,
        formula: shapes ? hold(shapes, at, linesFor) : cell.formula,
      };
    }
  }
}

/** What the cells that are left say, by their addresses. */
export function saysOf(
  cells: readonly ModelCell[],
  own: Lines,
  linesFor: (sheet: ReferenceShape['sheet']) => Lines,
): Says {
  const says: Says = {};
  for (const { row, column, formula } of cells) {
    const place = { row: own.rows.indexOf(row), column: own.columns.indexOf(column) };
    if (place.row >= 0 && place.column >= 0) says[toA1(place)] = textOf(formula, linesFor);
  }
  return says;
}
