import { placeFrom } from '../../grid/ascending';
import { filledIndexes, type SheetGrid } from '../../grid/SheetGrid';
import type { ColumnRole } from '../labels/columns';
import { isLevelName } from '../labels/levels';
import type { Readers } from './readers';
import type { Run } from './Run';

/** What the runs of a sheet's columns are parted by. */
interface Sheet {
  readonly grid: SheetGrid;
  readonly readers: Readers;
  isHeader(row: number): boolean;
}

/** The same with its filled rows, ascending: where they stand costs nothing. */
interface SheetOfRows extends Sheet {
  readonly filled: readonly number[];
}

/** A heading over a column, and whether it differs from that of the column to its right. */
interface Asked {
  readonly row: number;
  readonly parts: boolean;
}

/** Longer texts are goals and notes, which a form repeats over its whole width. */
const LONGEST = 40;
const OF_VALUES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['value', 'aside']);

/**
 * Parts what only looks like a merge undone: 100% | 100% below 上年完成值 | 目标值 is two values, and below one heading one. Heads of
 * columns decide, never the merges, which many files do not tell. Takes the runs of any row and returns them, or new ones.
 */
export function startParting(sheet: Sheet): (runs: readonly Run[]) => readonly Run[] {
  let asked: Map<number, Asked> | null = null;
  let withRows: SheetOfRows | null = null;
  const isParted = (row: number, column: number): boolean => {
    const known = (asked ??= new Map<number, Asked>());
    const before = known.get(column);
    withRows ??= { ...sheet, filled: filledIndexes(sheet.grid.rows) };
    const parts = partsAbove(withRows, row, column, before && before.row < row ? before : null);
    known.set(column, { row, parts });
    return parts;
  };
  return (runs) => {
    if (runs.length < 2 || !runs.some(mayBeTwo)) return runs;
    return runs.flatMap((run) => (mayBeTwo(run) ? partsOf(run, isParted) : [run]));
  };
}

/** Values of two columns are alike now and then; what stands over three and more, without a number, is a heading of rows. */
function mayBeTwo({ column, end, text, label }: Run): boolean {
  if (end === column || text.length > LONGEST) return false;
  if (label.strong || label.title || label.column || label.indicatorBlock) return false;
  return /\d/.test(text) || (end === column + 1 && !isLevelName(label.key));
}

function partsOf(run: Run, isParted: (row: number, column: number) => boolean): readonly Run[] {
  const parts: Run[] = [];
  let from = run.column;
  for (let column = run.column; column < run.end; column++) {
    if (!isParted(run.row, column)) continue;
    parts.push({ ...run, column: from, end: column });
    from = column + 1;
  }
  return parts.length === 0 ? [run] : [...parts, { ...run, column: from }];
}

/** Whether the nearest heading above a place differs from the one right of it; `before`: what was found for a row above. */
function partsAbove(sheet: SheetOfRows, row: number, column: number, before: Asked | null): boolean {
  const textAt = (at: number, of: number): string => sheet.grid.rows[at]?.[of]?.text.trim() ?? '';
  for (let place = placeFrom(sheet.filled, row) - 1; place >= 0; place--) {
    const above = sheet.filled[place] ?? 0;
    if (above < (before?.row ?? 0)) break;
    const [left, right] = [textAt(above, column), textAt(above, column + 1)];
    if (beginsHead(sheet, above)) return false;
    if (left === '' && right === '') continue;
    const roles = [left, right].map((text) => sheet.readers.label(text).column?.role);
    if (roles.every((role) => role === undefined) || !sheet.isHeader(above)) continue;
    if (left !== '' && right !== '') return left !== right && roles.some((role) => OF_VALUES.has(role));
    // 指标值 over both, 上年 | 本年 below it.
    const [first, second] = [textAt(above + 1, column), textAt(above + 1, column + 1)];
    return above + 1 < row && isHeading(first) && isHeading(second) && first !== second;
  }
  return before?.parts ?? false;
}

/** Whether a row is one of a form's head: what stands above it heads the columns of another table. */
function beginsHead({ grid, readers }: Sheet, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const column = filledIndexes(cells).find((at) => cells[at]?.text.trim() !== '');
  const first = column === undefined ? undefined : cells[column];
  if (!first) return false;
  const { title, field, goal, funding } = readers.label(first.text);
  return title || (field ?? goal ?? funding) !== null;
}

function isHeading(text: string): boolean {
  return /^(?:20\d\d年?(?:度)?)?[\u3400-\u9fff]{0,8}$/.test(text) && text !== '';
}
