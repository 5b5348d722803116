import type { CellArea } from '../../../core/grid/address';
import { mapReferences } from '../../../core/grid/references';
import { moveFormula } from '../../../files/xlsx/sharedFormula';
import { cornersOf, meansSheet, movedArea, movedFormula, type FormulaStand, type LineMove } from './moved';

/** Areas and the formulas that hold for them, written for the first cell of the first area. */
export interface RuleOfAreas {
  readonly areas: readonly CellArea[];
  readonly formulas: readonly string[];
}

/**
 * A conditional format's or a validation's areas and formulas after rows or columns came or went. Excel takes the formulas as
 * if each cell of the areas had them for itself: each moves as a cell's formula would, and cells whose formulas are the same
 * afterwards make one rule. So a rule may come apart; the first part is the one with its first cell. Lines that come within an
 * area get the rule of the line before them. Nothing where no cell is left.
 */
export function movedRule(rule: RuleOfAreas, move: LineMove, stand: FormulaStand): readonly RuleOfAreas[] {
  const { areas, formulas } = rule;
  const anchor = areas[0];
  if (!anchor || (!stand.here && !formulas.some((formula) => pointsAt(formula, stand)))) return [rule];
  const cuts = cutsFor(formulas, anchor, move, stand);
  const parts = new Map<string, { areas: CellArea[]; formulas: readonly string[] }>();
  for (const source of areas) {
    let former: unknown = null;
    for (const piece of cut(source, cuts, move.axis)) {
      const area = stand.here ? movedPiece(piece, source, move) : piece;
      if (!area) continue;
      const own = formulas.map((formula) => movedFormula(seenFrom(formula, anchor, piece), move, stand));
      const key = own.map((formula) => relativeText(formula, area)).join('\n');
      const part = parts.get(key);
      const last = part?.areas.at(-1);
      if (part && last && former === part) part.areas.splice(-1, 1, spanned(last, area));
      else if (part) part.areas.push(area);
      else parts.set(key, { areas: [area], formulas: own });
      former = parts.get(key);
    }
  }
  return [...parts.values()];
}

const topLeft = ({ top, left }: CellArea) => ({ row: top, column: left });

const seenFrom = (formula: string, anchor: CellArea, cell: CellArea) =>
  moveFormula(formula, topLeft(anchor), topLeft(cell));

const spanned = (first: CellArea, last: CellArea): CellArea => ({
  ...first,
  bottom: last.bottom,
  right: last.right,
});

function pointsAt(formula: string, stand: FormulaStand): boolean {
  let found = false;
  mapReferences(formula, (reference, prefix) => {
    found ||= meansSheet(prefix, stand);
    return reference;
  });
  return found;
}

/** The lines before which the cells' formulas may begin to differ. */
function cutsFor(
  formulas: readonly string[],
  anchor: CellArea,
  { axis, at, count }: LineMove,
  stand: FormulaStand,
): number[] {
  const gone = Math.max(0, -count);
  const cuts = new Set(stand.here ? [at, at + gone] : []);
  const origin = axis === 'rows' ? anchor.top : anchor.left;
  for (const formula of formulas) {
    mapReferences(formula, (reference, prefix) => {
      if (!meansSheet(prefix, stand)) return reference;
      const corners = cornersOf(reference).filter((corner) => corner !== undefined);
      for (const corner of corners) {
        const [line, fixed] =
          axis === 'rows' ? [corner.row, corner.rowFixed] : [corner.column, corner.columnFixed];
        if (line === null || fixed) continue;
        const first = at - (line - origin);
        // An end of an area that is gone comes to stand at the same line for each cell: each has a formula of its own.
        const step = corners.length > 1 ? 1 : Math.max(1, gone);
        for (let next = first; next <= first + gone; next += step) cuts.add(next);
      }
      return reference;
    });
  }
  return [...cuts].sort((a, b) => a - b);
}

/** An area cut before some lines. */
function cut(area: CellArea, cuts: readonly number[], axis: LineMove['axis']): CellArea[] {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const starts = [first, ...cuts.filter((line) => line > first && line <= last)];
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? last + 1) - 1;
    return axis === 'rows' ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
  });
}

/** A piece of an area afterwards, with the lines that came behind it within the area. */
function movedPiece(piece: CellArea, area: CellArea, move: LineMove): CellArea | null {
  const moved = movedArea(piece, move);
  if (!moved || move.count < 0) return moved;
  const end = move.axis === 'rows' ? 'bottom' : 'right';
  const within = piece[end] === move.at - 1 && area[end] >= move.at;
  return within ? { ...moved, [end]: moved[end] + move.count } : moved;
}

/** A formula with its references as steps from a cell, so that it can be compared with another cell's. */
function relativeText(formula: string, from: CellArea): string {
  const step = (line: number | null, fixed: boolean, origin: number) =>
    line === null ? '' : fixed ? String(line) : `[${String(line - origin)}]`;
  return mapReferences(formula, (reference) =>
    cornersOf(reference)
      .filter((corner) => corner !== undefined)
      .map(
        ({ row, column, rowFixed, columnFixed }) =>
          `R${step(row, rowFixed, from.top)}C${step(column, columnFixed, from.left)}`,
      )
      .join(':'),
  );
}
