import { sheetName } from '../core/layout/sheetName';
import { columnLetters } from '../core/grid/address';
import type { SheetPlan } from '../core/layout/SheetPlan';
import { usedContent } from './addedSheets';
import { WorkbookFailure } from '../port/WorkbookFailure';
import { movesForPlan, type LineMove } from '../port/lineMoves';
import { markOf, readMark, type OwnKind, type OwnMark } from './ownMark';

/** The sheet that is to be written: its name, and what stands in it where it is an old one of ours. */
export interface Target {
  readonly name: string;
  readonly old: OldContent | null;
}

export interface OldContent {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  /** '' for an empty sheet. */
  readonly address: string;
  /** The sheet's mark. */
  readonly mark: OwnMark;
  /** How many columns from A on are ours; null for all. */
  readonly columns: number | null;
  /** What stretches it to its new size, with what the person has put beside it in its place. */
  readonly moves: readonly LineMove[];
}

/** In one exchange; `before` gets the ids of the sheets that are there. */
export async function findTarget(
  context: Excel.RequestContext,
  kind: OwnKind,
  plan: SheetPlan,
  before: Set<string>,
): Promise<Target> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  const old = worksheets.getItemOrNullObject(plan.name);
  old.protection.load('protected');
  const mark = markOf(old);
  mark.load('formula');
  const used = old.getUsedRangeOrNullObject(true);
  used.load('values,formulas,numberFormat,rowIndex,columnIndex,address');
  await context.sync();
  for (const { id } of worksheets.items) before.add(id);
  if (!old.isNullObject && !mark.isNullObject) {
    const left = readMark(mark.formula);
    if (left?.kind === kind && left.content === usedContent(used, left.columns)) {
      const content = oldContent(used, left, plan);
      if (content && old.protection.protected) {
        throw new WorkbookFailure({ code: 'protected-sheet', sheet: plan.name });
      }
      if (content) return { name: plan.name, old: content };
    }
  }
  if (protection.protected) throw new WorkbookFailure({ code: 'protected-workbook' });
  return {
    name: sheetName(
      plan.name,
      worksheets.items.map(({ name }) => name),
    ),
    old: null,
  };
}

/** What stands in an old sheet of ours; null where something beside it would lose its place. */
function oldContent(used: Excel.Range, mark: OwnMark, plan: SheetPlan): OldContent | null {
  const { columns } = mark;
  if (used.isNullObject) {
    return { values: [], formulas: [], numberFormat: [], address: '', mark, columns, moves: [] };
  }
  const { values, formulas, numberFormat, address, rowIndex, columnIndex } = used;
  const content = { values, formulas, numberFormat, address, mark, columns };
  const own = columns ?? Infinity;
  if (columnIndex + (values[0]?.length ?? 0) <= own) return { ...content, moves: [] };
  const fromA1 = [
    ...Array.from({ length: rowIndex }, () => []),
    ...values.map((row: unknown[]) => [...Array.from({ length: columnIndex }, () => ''), ...row]),
  ];
  const moves = movesForPlan({ values: fromA1, ownColumns: own }, plan);
  return moves && { ...content, moves };
}

/** Stretches an old sheet, and clears what is ours of it and nothing else. */
export function queueClearing(sheet: Excel.Worksheet, { columns, moves }: OldContent, plan: SheetPlan): void {
  for (const { axis, at, count } of moves) {
    const last = at + Math.abs(count) - 1;
    const lines =
      axis === 'rows'
        ? `${String(at + 1)}:${String(last + 1)}`
        : `${columnLetters(at)}:${columnLetters(last)}`;
    const range = sheet.getRange(lines);
    if (count > 0) range.insert(axis === 'rows' ? 'Down' : 'Right');
    else range.delete(axis === 'rows' ? 'Up' : 'Left');
  }
  ownRange(sheet, columns === null ? null : plan.columnWidths.length).clear();
  const own = ownRange(sheet, plan.columnWidths.length);
  own.unmerge();
  own.dataValidation.clear();
  own.conditionalFormats.clearAll();
}

/** The first columns of a sheet; the whole of it where none are named. */
function ownRange(sheet: Excel.Worksheet, columns: number | null): Excel.Range {
  return columns === null ? sheet.getRange() : sheet.getRange(`A:${columnLetters(columns - 1)}`);
}
