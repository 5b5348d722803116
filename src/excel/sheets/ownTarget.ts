import { sheetName } from '../../core/layout/sheetName';
import type { SheetPlan } from '../../core/layout/SheetPlan';
import { usedContent } from './addedSheets';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import { movesForPlan } from '../../port/lineMoves';
import type { OldContent } from './oldContent';
import { markOf, readMark, type OwnKind, type OwnMark } from '../exchange/ownMark';
import { readUsed, type UsedCells } from '../read/readUsed';

/** The sheet that is to be written: its name, and what stands in it where it is an old one of ours. */
export interface Target {
  readonly name: string;
  readonly old: OldContent | null;
}

/** In one exchange, more for thousands of rows; `before` gets the ids of the sheets that are there. */
export async function findTarget(
  context: Excel.RequestContext,
  kind: OwnKind,
  plan: SheetPlan,
  before: Set<string>,
): Promise<Target> {
  const { worksheets, protection } = context.workbook;
  const ask = () => {
    worksheets.load('items/id,items/name');
    protection.load('protected');
    const sheet = worksheets.getItemOrNullObject(plan.name);
    sheet.protection.load('protected');
    const mark = markOf(sheet);
    mark.load('formula');
    return [{ sheet, mark }];
  };
  const leftBy = ({ mark }: { readonly mark: Excel.NamedItem }) => {
    const left = mark.isNullObject ? null : readMark(mark.formula);
    return left?.kind === kind ? left : null;
  };
  const [old] = await readUsed(
    context,
    ['values', 'formulas', 'numberFormat'],
    ask,
    (old) => leftBy(old) !== null,
  );
  for (const { id } of worksheets.items) before.add(id);
  const left = old && leftBy(old);
  if (left && left.content === usedContent(old.used, left.columns)) {
    const content = oldContent(old.used, left, plan);
    if (content && old.sheet.protection.protected) {
      throw new WorkbookFailure({ code: 'protected-sheet', sheet: plan.name });
    }
    if (content) return { name: plan.name, old: content };
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
function oldContent(used: UsedCells, mark: OwnMark, plan: SheetPlan): OldContent | null {
  const { columns } = mark;
  if (used.isNullObject) {
    return { values: [], formulas: [], numberFormat: [], top: 0, left: 0, mark, columns, moves: [] };
  }
  const { values, formulas, numberFormat, rowIndex, columnIndex } = used;
  const content = { values, formulas, numberFormat, top: rowIndex, left: columnIndex, mark, columns };
  const own = columns ?? Infinity;
  if (columnIndex + (values[0]?.length ?? 0) <= own) return { ...content, moves: [] };
  const fromA1 = [
    ...Array.from({ length: rowIndex }, () => []),
    ...values.map((row: unknown[]) => [...Array.from({ length: columnIndex }, () => ''), ...row]),
  ];
  const moves = movesForPlan({ values: fromA1, ownColumns: own }, plan);
  return moves && { ...content, moves };
}
