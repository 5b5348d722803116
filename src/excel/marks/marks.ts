import type { Severity } from '../../core/glossary/finding';
import { toA1 } from '../../core/grid/address';
import type { Cleared, Mark, Marked } from '../../port/WorkbookPort';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import type { SheetIds } from '../../port/sheetIds';
import type { MarkedCell } from './changeMarks';
import { settingOf } from '../settings/documentSettings';
import { inExcel } from '../exchange/inExcel';
import { strayPrompts } from './strayPrompts';
import { findMarks, type MarkedSheet } from './standingMarks';
import { writeMarks, type CellsOf } from './writeMarks';

const none: CellsOf = () => [];

const isOpen = ({ isProtected }: MarkedSheet) => !isProtected;

/**
 * Makes the marks of the sheets those that are wanted: what is there is found by its own sign, on every sheet, and only
 * what differs is written, in one exchange. Sheets that a person protected are left alone, and named. Three exchanges; four where marks
 * stand on cells that are not among the wanted ones.
 */
export function markFindings(marks: readonly Mark[], ids: SheetIds): Promise<Marked> {
  return inExcel(async (context) => {
    // The door may be asked before anything was read through it.
    if (ids.known().length === 0) ids.remember(await listSheets(context));
    const wanted = new Map([...bySheet(marks)].map(([name, cells]) => [ids.keyOf(name), { name, cells }]));
    const keys = [...new Set([...ids.known(), ...wanted.keys()])];
    const cellsOf = (key: string) => wanted.get(key)?.cells ?? [];
    const find = (also: CellsOf = none) => findMarks(context, keys, (key) => [...cellsOf(key), ...also(key)]);
    const found = await find();
    const { unsaid, left } = await writeMarks(context, found, find, isOpen, ({ key }) => cellsOf(key));
    const targets = found.sheets.filter(isOpen);
    const told = new Set(found.sheets.map(({ key }) => key));
    return {
      cells: targets.reduce((sum, { key }) => sum + cellsOf(key).length, 0),
      protectedSheets: found.sheets
        .filter((at) => at.isProtected && (cellsOf(at.key).length > 0 || at.formats.length > 0))
        .map(({ name }) => name),
      failedSheets: [
        ...found.unread.flatMap((key) => (told.has(key) ? [] : (wanted.get(key)?.name ?? []))),
        ...left,
      ],
      unsaid,
    };
  });
}

/**
 * Takes every mark of ours away, wherever it stands by now: on copies of a sheet, on sheets from other workbooks, on cells
 * that a person pasted. Sheets that a person protected keep theirs, and are named: one of them is no reason to print the
 * marks of all others.
 */
export function clearMarks(): Promise<Cleared> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    const record = settingOf(context, OLD_RECORD);
    record.load('key');
    await context.sync();
    const keys = worksheets.items.map(({ id }) => id);
    const find = (also: CellsOf = none) => findMarks(context, keys, also);
    const found = await find();
    const strays = await strayPrompts(context, found.sheets.filter(isOpen));
    const { left } = await writeMarks(context, found, find, isOpen, () => [], strays);
    if (left.length > 0) throw new WorkbookFailure({ code: 'marks-left', sheets: left });
    if (!record.isNullObject) {
      record.delete();
      await context.sync();
    }
    const byKey = new Map(found.sheets.map(({ key, name }) => [key, name]));
    return {
      unreadSheets: found.unread.flatMap((key) => byKey.get(key) ?? []),
      protectedSheets: found.sheets
        .filter((at) => at.isProtected && at.formats.length > 0)
        .map(({ name }) => name),
    };
  });
}

/** Where earlier versions kept the ids of their marks. Nothing is read of it. */
const OLD_RECORD = 'marks';

/** Names of the sheets that bear marks of ours. Waits while a cell is being edited: nobody has asked for it. */
export function markedSheets(): Promise<readonly string[]> {
  return inExcel(
    async (context) => {
      const keys = (await listSheets(context)).map(({ id }) => id);
      const { sheets } = await findMarks(context, keys, () => []);
      return sheets
        .filter(({ formats }) => formats.some(({ sign }) => sign.severity !== null))
        .map(({ name }) => name);
    },
    { background: true },
  );
}

async function listSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One entry a cell: its gravest severity, and every sentence once. */
function bySheet(marks: readonly Mark[]): Map<string, MarkedCell[]> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const { sheet, cell, severity, message } of marks) {
    const cells = sheets.get(sheet) ?? new Map<string, MarkedCell>();
    sheets.set(sheet, cells);
    const other = cells.get(toA1(cell));
    cells.set(toA1(cell), {
      ...cell,
      severity: other && GRAVITY[other.severity] > GRAVITY[severity] ? other.severity : severity,
      message:
        !other || other.message.split('\n').includes(message) ? message : `${other.message}\n${message}`,
    });
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}
