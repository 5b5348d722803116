import type { CellArea } from '../../../core/grid/address';
import { moveFormula } from '../../../files/xlsx/sharedFormula';
import { HostError } from '../protocol/HostError';
import { columnCount, contains, intersection, rowCount, subtract } from '../workbook/areas';
import type { Sheet } from '../workbook/Workbook';
import { oneOf } from './arguments';
import { guardContents, guardSheet } from './guards';
import { notifyChanged } from './notify';
import type { RangeTarget } from './Session';

const kinds = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** How far a place is from the one that it is copied from. */
interface Step {
  readonly to: CellArea;
  readonly rows: number;
  readonly columns: number;
}

/**
 * `target.copyFrom(source, kind)` within a sheet: a larger target is filled with repetitions. Formats bring merges and
 * conditional formats along, All the validations too; relative references move. A merge that one of the two cuts is refused.
 */
export function copyFrom(target: RangeTarget, source: RangeTarget, kindArgument: unknown): void {
  const { sheet, session } = target;
  const kind = oneOf(kindArgument ?? 'All', kinds, 'copyType');
  if (source.sheet.id !== sheet.id)
    throw new HostError('NotImplemented', 'Copying between sheets is not simulated.');
  guardContents(target);
  if (kind === 'All' || kind === 'Formats') guardSheet(sheet);
  refuseCutMerges(target);
  refuseCutMerges(source);
  const steps = stepsOf(target.area, source.area);
  session.workbook.quietly(() => {
    for (const step of steps) {
      if (kind === 'All' || kind === 'Formats') copyLooks(source, step);
      if (kind === 'All') copyValidations(source, step);
      if (kind !== 'Formats') copyContents(source, step, kind === 'Values');
    }
  });
  if (kind !== 'Formats') notifyChanged(session, sheet.id, target.area, 'RangeEdited', 'ThisLocalAddin');
}

function refuseCutMerges({ sheet, area }: RangeTarget): void {
  if (sheet.merges().some((merge) => intersection(merge, area) && !contains(area, merge))) {
    throw new HostError('InvalidOperation', "We can't do that to a merged cell.");
  }
}

function stepsOf(target: CellArea, source: CellArea): Step[] {
  const [height, width] = [rowCount(source), columnCount(source)];
  const down = Math.max(1, Math.floor(rowCount(target) / height));
  const across = Math.max(1, Math.floor(columnCount(target) / width));
  return Array.from({ length: down * across }, (_, index) => {
    const top = target.top + Math.floor(index / across) * height;
    const left = target.left + (index % across) * width;
    const to = { top, left, bottom: top + height - 1, right: left + width - 1 };
    return { to, rows: top - source.top, columns: left - source.left };
  });
}

const moved = ({ top, left, bottom, right }: CellArea, { rows, columns }: Step): CellArea => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

function copyLooks({ sheet, area }: RangeTarget, step: Step): void {
  sheet.unmerge(step.to);
  sheet.setStyle(step.to, (row, column) => sheet.style(row - step.rows, column - step.columns));
  copyLocks(sheet, step);
  for (const merge of sheet.merges()) if (contains(area, merge)) sheet.merge(moved(merge, step));
  for (const format of sheet.conditionalFormats()) {
    const areas = afterCopy(format.areas, area, step);
    if (areas.length === 0) sheet.deleteConditionalFormat(format.id);
    else sheet.updateConditionalFormat({ ...format, areas });
  }
}

function copyLocks(sheet: Sheet, { to, rows, columns }: Step): void {
  const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  for (let row = to.top; row <= to.bottom; row += 1) {
    for (let column = to.left; column <= to.right; column += 1) {
      const locked = sheet.locked(at(row - rows, column - columns)) !== false;
      if ((sheet.locked(at(row, column)) !== false) !== locked) sheet.setLocked(at(row, column), locked);
    }
  }
}

/** A rule is relative to its first cell: with more areas it says the same of each of their cells. */
function copyValidations({ sheet, area }: RangeTarget, step: Step): void {
  const validations = sheet.validations().flatMap(({ areas, rule }) => {
    const all = afterCopy(areas, area, step);
    return all.length > 0 ? [{ areas: all, rule }] : [];
  });
  sheet.replaceValidations(validations);
}

/** Where a rule stands afterwards: no longer in the target but where the source has it. As it was where nothing changes. */
function afterCopy(areas: readonly CellArea[], source: CellArea, step: Step): readonly CellArea[] {
  const copied = areas.flatMap((piece) => {
    const part = intersection(piece, source);
    return part ? [moved(part, step)] : [];
  });
  const inTarget = areas.flatMap((piece) => intersection(piece, step.to) ?? []);
  if (sameCells(copied, inTarget)) return areas;
  const kept = areas.flatMap((piece) => subtract(piece, step.to));
  return copied.reduce<readonly CellArea[]>(withPiece, kept);
}

/** One area where the piece stands right below another. */
function withPiece(areas: readonly CellArea[], piece: CellArea): readonly CellArea[] {
  const above = areas.find(
    ({ bottom, left, right }) => bottom === piece.top - 1 && left === piece.left && right === piece.right,
  );
  if (!above) return [...areas, piece];
  return areas.map((area) => (area === above ? { ...area, bottom: piece.bottom } : area));
}

function sameCells(some: readonly CellArea[], others: readonly CellArea[]): boolean {
  const left = (areas: readonly CellArea[], holes: readonly CellArea[]) =>
    holes.reduce<readonly CellArea[]>((rest, hole) => rest.flatMap((piece) => subtract(piece, hole)), areas);
  return left(some, others).length === 0 && left(others, some).length === 0;
}

function copyContents({ sheet }: RangeTarget, step: Step, valuesOnly: boolean): void {
  sheet.write(step.to, (row, column) => {
    const from = { row: row - step.rows, column: column - step.columns };
    const { value, error, formula } = sheet.cell(from.row, from.column);
    if (formula === null || valuesOnly) return { value, error, formula: null };
    return { value: null, formula: moveFormula(formula, from, { row, column }) };
  });
}
