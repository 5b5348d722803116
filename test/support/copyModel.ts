import { fromA1, toA1, type CellAddress, type CellArea } from '../../src/core/grid/address';

/** A cell as the model has it: what it holds (a formula with its =), and how it looks, as a text to be compared. */
export interface ModelCell {
  readonly content: string | number | null;
  readonly look: string;
}

/** What a person sees of a sheet: its cells by "row,column" (all of the area that is watched) and what is merged. */
export interface ModelSheet {
  readonly cells: Readonly<Record<string, ModelCell>>;
  /** A1 names, in order. */
  readonly merges: readonly string[];
}

export type Step =
  | { readonly kind: 'copy' | 'cut'; readonly from: CellArea; readonly to: CellAddress }
  | { readonly kind: 'down' | 'right' | 'clear'; readonly area: CellArea }
  | { readonly kind: 'text'; readonly to: CellAddress; readonly texts: readonly (readonly string[])[] };

export const areaName = ({ top, left, bottom, right }: CellArea): string => {
  const [first, last] = [toA1({ row: top, column: left }), toA1({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
};

export function areaNamed(name: string): CellArea {
  const [first = '', last = first] = name.split(':');
  const [a, b] = [fromA1(first)!, fromA1(last)!];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

export const holds = (area: CellArea, other: CellArea): boolean =>
  area.top <= other.top &&
  other.bottom <= area.bottom &&
  area.left <= other.left &&
  other.right <= area.right;

export const meets = (a: CellArea, b: CellArea): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Where a block comes to stand that begins at a cell. */
export const placedAt = ({ top, left, bottom, right }: CellArea, { row, column }: CellAddress): CellArea => ({
  top: row,
  left: column,
  bottom: row + bottom - top,
  right: column + right - left,
});

const key = (row: number, column: number) => `${String(row)},${String(column)}`;
const REFERENCE = /\b([A-Z]{1,2}[1-9]\d*)(:[A-Z]{1,2}[1-9]\d*)?\b/g;

/** The areas that a formula refers to on its own sheet: the formulas of the model name no other. */
export const referredTo = (content: ModelCell['content']): CellArea[] =>
  typeof content === 'string' && content.startsWith('=')
    ? [...content.matchAll(REFERENCE)].map(([name]) => areaNamed(name))
    : [];

function shifted(content: ModelCell['content'], rows: number, columns: number): ModelCell['content'] {
  if (typeof content !== 'string' || !content.startsWith('=')) return content;
  return content.replace(REFERENCE, (name) => {
    const { top, left, bottom, right } = areaNamed(name);
    return areaName({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  });
}

/** The sheet after a step, by Excel's rules for steps that split no merged cell and no area that a formula refers to. */
export function after(sheet: ModelSheet, step: Step, plainLook: string): ModelSheet {
  const cells: Record<string, ModelCell> = { ...sheet.cells };
  let merges = sheet.merges.map(areaNamed);
  const each = (area: CellArea, act: (row: number, column: number) => void) => {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) act(row, column);
  };
  switch (step.kind) {
    case 'copy':
    case 'cut': {
      const { from } = step;
      const to = placedAt(from, step.to);
      const [rows, columns] = [to.top - from.top, to.left - from.left];
      const brought = merges.filter((merge) => holds(from, merge));
      merges = merges.filter((merge) => !holds(to, merge) && !(step.kind === 'cut' && holds(from, merge)));
      merges.push(
        ...brought.map((merge) => placedAt(merge, { row: merge.top + rows, column: merge.left + columns })),
      );
      const block = new Map<string, ModelCell>();
      each(from, (row, column) =>
        block.set(key(row + rows, column + columns), sheet.cells[key(row, column)]!),
      );
      if (step.kind === 'cut') {
        each(from, (row, column) => (cells[key(row, column)] = { content: null, look: plainLook }));
      }
      for (const [place, { content, look }] of block) {
        cells[place] = { content: step.kind === 'cut' ? content : shifted(content, rows, columns), look };
      }
      if (step.kind === 'cut') {
        // Who refers to what was moved, refers to it still.
        for (const [place, { content, look }] of Object.entries(cells)) {
          if (referredTo(content).length === 0) continue;
          const moved = (content as string).replace(REFERENCE, (name) =>
            holds(from, areaNamed(name)) ? (shifted(`=${name}`, rows, columns) as string).slice(1) : name,
          );
          cells[place] = { content: moved, look };
        }
      }
      break;
    }
    case 'down':
    case 'right': {
      const { area, kind } = step;
      each(area, (row, column) => {
        const from = kind === 'down' ? [area.top, column] : [row, area.left];
        const { content, look } = sheet.cells[key(from[0]!, from[1]!)]!;
        cells[key(row, column)] = { content: shifted(content, row - from[0]!, column - from[1]!), look };
      });
      break;
    }
    case 'clear':
      each(step.area, (row, column) => {
        cells[key(row, column)] = { content: null, look: sheet.cells[key(row, column)]!.look };
      });
      break;
    case 'text':
      step.texts.forEach((line, row) => {
        line.forEach((text, column) => {
          const place = key(step.to.row + row, step.to.column + column);
          cells[place] = { content: text === '' ? null : text, look: sheet.cells[place]!.look };
        });
      });
  }
  return { cells, merges: merges.map(areaName).sort() };
}

/** What a formula of the model gives: a sum of areas and cells, or a reference. Texts and blanks count as nothing in a SUM. */
export function valueOf(sheet: ModelSheet, content: ModelCell['content'], depth = 0): string | number | null {
  if (typeof content !== 'string' || !content.startsWith('=')) return content;
  if (depth > 50) return NaN;
  const numbers = referredTo(content).flatMap(({ top, left, bottom, right }) => {
    const found: number[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const value = valueOf(sheet, sheet.cells[key(row, column)]?.content ?? null, depth + 1);
        if (typeof value === 'number') found.push(value);
      }
    return found;
  });
  return numbers.reduce((sum, number) => sum + number, 0);
}
