import { toA1 } from '../../core/grid/address';
import {
  changesFormat,
  failHalfWay,
  putBack,
  queueAfter,
  restoreCells,
  type ChangedCell,
} from './changeRecord';
import type { AppliedChanges, CellChange, SkipReason } from '../../port/WorkbookPort';
import { gridCell } from '../read/gridCells';
import type { History } from '../../port/history';
import { inExcel } from '../exchange/inExcel';
import type { SheetIds } from '../../port/sheetIds';
import { cellSize, inGroups } from '../exchange/planSize';
import {
  askedOnce,
  askProtections,
  isClosed,
  locksOf,
  syncUnlocked,
  type Protections,
} from '../exchange/sheetLock';

/** A change with what Excel says of its cell. */
interface AskedChange {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Two exchanges: first every cell is looked at again, then those that still hold what was seen are written, all in
 * one; more for thousands of cells. A formula is never replaced, nor what a person's protection keeps.
 */
export async function applyChanges(
  changes: readonly CellChange[],
  history: History,
  ids: SheetIds,
): Promise<AppliedChanges> {
  return inExcel(async (context) => {
    const asked: AskedChange[] = [];
    for (const group of inGroups(changes, sizeOf)) {
      asked.push(...(await askGroup(context, group, ids)));
    }
    const protections = await askProtections(
      context,
      asked.map(({ sheet }) => sheet),
    );
    const { displayedText } = await import('../../core/grid/displayedText');
    const judged = asked.map((one) => ({ ...one, reason: reasonToSkip(one, protections, displayedText) }));
    const open = judged.filter(({ reason }) => reason === null);
    if (open.length > 0) await write(context, open, protections, history);
    return {
      applied: open.map(({ change }) => change),
      skipped: judged.flatMap(({ change, reason }) => (reason === null ? [] : [{ change, reason }])),
    };
  });
}

async function write(
  context: Excel.RequestContext,
  open: readonly AskedChange[],
  { own }: Protections,
  history: History,
): Promise<void> {
  const written = open.map((one) => ({ range: one.range, record: recordOf(one) }));
  const changed = written.map(({ record }) => record);
  const locks = locksOf(
    own,
    changed.map(({ sheetId }) => sheetId),
  );
  try {
    for (const group of inGroups(written, ({ record }) => cellSize(String(record.after)))) {
      await syncUnlocked(context, locks, () => {
        for (const { range, record } of group) queueAfter(range, record);
      });
    }
  } catch (error) {
    // Whatever was written of it is put back; cells not reached hold what they held.
    await putBack(changed, locks).catch(() => failHalfWay(changed));
    throw error;
  }
  history.record(
    { kind: 'fix', sheets: [...new Set(changed.map(({ sheetName }) => sheetName))], count: changed.length },
    () => restoreCells(changed),
  );
}

/** Excel hands a text over as value, text and formula. */
const sizeOf = ({ before }: CellChange): number => 3 * cellSize(before);

/** One exchange: what stands in the cells; each sheet is asked about once. */
async function askGroup(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  ids: SheetIds,
): Promise<AskedChange[]> {
  const sheets = askedOnce((name) => context.workbook.worksheets.getItemOrNullObject(ids.keyOf(name)));
  const asked = changes.map((change) => {
    const sheet = sheets(change.sheet);
    const range = sheet.getRange(toA1(change.cell));
    range.load('values,text,formulas,numberFormat');
    range.format.protection.load('locked');
    return { change, sheet, range };
  });
  await context.sync();
  return asked;
}

function reasonToSkip(
  asked: AskedChange,
  protections: Protections,
  display: (value: number, format: string) => string,
): SkipReason | null {
  const { change, sheet, range } = asked;
  if (sheet.isNullObject) return 'sheet-missing';
  if (isKept(asked, protections)) return protections.areUnsure ? 'lock-unknown' : 'protected';
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

/** Whether a protection that isn't ours, or isn't known to be, keeps the cell as it is. */
function isKept(asked: AskedChange, { own, formattable }: Protections): boolean {
  const { sheet, range } = asked;
  if (!isClosed(sheet, own)) return false;
  if (range.format.protection.locked !== false) return true;
  return changesFormat(recordOf(asked)) && !formattable.has(sheet.id);
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
