import { toA1 } from '../core/grid/address';
import { failHalfWay, putBack, queueValue, restoreCells, type ChangedCell } from './changeRecord';
import type { AppliedChanges, CellChange, SkipReason } from '../port/WorkbookPort';
import { gridCell } from './gridCells';
import type { History } from '../port/history';
import { inExcel } from './inExcel';
import type { SheetIds } from '../port/sheetIds';
import { askLock, isClosed, locksOf, ownLocks, syncUnlocked, type OwnLocks } from './sheetLock';

/** A change with what Excel says of its cell. */
interface AskedChange {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Two exchanges: first every cell is looked at again, then those that still hold what was seen are written, all in
 * one. A formula is never replaced, nor a locked cell of a sheet that a person protected.
 */
export async function applyChanges(
  changes: readonly CellChange[],
  history: History,
  ids: SheetIds,
): Promise<AppliedChanges> {
  return inExcel(async (context) => {
    const asked = changes.map((change) => ask(context, change, ids));
    await context.sync();
    const locks = await ownLocks(
      context,
      asked.map(({ sheet }) => sheet),
    );
    const { displayedText } = await import('../core/grid/displayedText');
    const judged = asked.map((one) => ({ ...one, reason: reasonToSkip(one, locks, displayedText) }));
    const open = judged.filter(({ reason }) => reason === null);
    const changed = open.map(recordOf);
    if (open.length > 0) {
      const written = locksOf(
        locks,
        open.map(({ sheet }) => sheet.id),
      );
      try {
        await syncUnlocked(context, written, () => {
          for (const { range, change } of open) queueValue(range, contentOf(change), formatOf(range));
        });
      } catch (error) {
        // Whatever was written of it is put back; cells not reached hold what they held.
        await putBack(changed, written).catch(() => failHalfWay(changed));
        throw error;
      }
      history.record(
        {
          kind: 'fix',
          sheets: [...new Set(open.map(({ change }) => change.sheet))],
          count: open.length,
        },
        () => restoreCells(changed),
      );
    }
    return {
      applied: open.map(({ change }) => change),
      skipped: judged.flatMap(({ change, reason }) => (reason === null ? [] : [{ change, reason }])),
    };
  });
}

function ask(context: Excel.RequestContext, change: CellChange, ids: SheetIds): AskedChange {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ids.keyOf(change.sheet));
  askLock(sheet);
  const range = sheet.getRange(toA1(change.cell));
  range.load('values,text,formulas,numberFormat');
  range.format.protection.load('locked');
  return { change, sheet, range };
}

function reasonToSkip(
  { change, sheet, range }: AskedChange,
  locks: OwnLocks,
  display: (value: number, format: string) => string,
): SkipReason | null {
  if (sheet.isNullObject) return 'sheet-missing';
  if (isClosed(sheet, locks) && range.format.protection.locked !== false) return 'protected';
  const cell = gridCell(
    range.values[0]?.[0],
    String(range.text[0]?.[0] ?? ''),
    range.formulas[0]?.[0],
    formatOf(range),
    display,
  );
  if (cell && cell.formula !== null) return 'formula';
  return (cell?.text ?? '') === change.before ? null : 'changed';
}

const contentOf = ({ after, kind }: CellChange): string | number =>
  kind === 'number' ? Number(after) : after;

function recordOf({ change, sheet, range }: AskedChange): ChangedCell {
  return {
    sheetId: sheet.id,
    sheetName: change.sheet,
    cell: change.cell,
    before: range.values[0]?.[0],
    numberFormat: formatOf(range),
    after: contentOf(change),
  };
}

function formatOf(loaded: Excel.Range): string {
  return String(loaded.numberFormat[0]?.[0] ?? 'General');
}
