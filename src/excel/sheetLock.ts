import { askEach } from './askEach';
import { inExcel } from './inExcel';
import { WorkbookFailure } from '../port/WorkbookFailure';

/**
 * What a form allows whose labels are locked: looks, rows, sorting, filtering and notes stay the person's. Excel lets only
 * such rows be deleted and sorted that hold no locked cell.
 */
const OPTIONS = {
  allowAutoFilter: true,
  allowDeleteColumns: false,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowEditScenarios: false,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: false,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
  allowPivotTables: false,
  allowSort: true,
  selectionMode: 'Normal',
} as const satisfies Excel.WorksheetProtectionOptions;

/** A hidden name on a sheet whose labels we locked. It travels with the sheet, through saving, copying and renaming. */
const SIGN_NAME = '_jxmb_lock';
const SIGN = '="labels"';

/** Ids of the sheets that we protected ourselves and that are protected so still: we may write to them. */
export type OwnLocks = ReadonlySet<string>;

export const NO_LOCKS: OwnLocks = new Set();

/** Queues what `ownLocks` needs, in the exchange before. */
export function askLock(sheet: Excel.Worksheet): void {
  sheet.load('id');
  sheet.protection.load('protected');
}

/**
 * Tells our own protection from a person's: the sheet bears our sign, and its protection allows what ours allows, no less and
 * no more. No exchange where nothing is protected, one otherwise; what Excel can't tell is a person's.
 * @param sheets those that `askLock` asked about; null objects among them
 */
export async function ownLocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<OwnLocks> {
  const closed = new Map(
    sheets.flatMap((sheet) =>
      !sheet.isNullObject && sheet.protection.protected ? [[sheet.id, sheet] as const] : [],
    ),
  );
  if (closed.size === 0) return NO_LOCKS;
  const asked = await askEach(context, [...closed], ([id, sheet]) => {
    const sign = askSign(sheet);
    sheet.protection.load('options');
    return { id, sign, protection: sheet.protection };
  });
  return new Set(
    asked.flatMap((one) =>
      one && !one.sign.isNullObject && one.sign.formula === SIGN && areOurs({ ...one.protection.options })
        ? [one.id]
        : [],
    ),
  );
}

function areOurs(options: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(OPTIONS).every(([name, wanted]) => options[name] === wanted);
}

/** Whether somebody else keeps us from writing to a sheet. */
export function isClosed(sheet: Excel.Worksheet, locks: OwnLocks): boolean {
  return sheet.protection.protected && !locks.has(sheet.id);
}

/** Those of some sheets. */
export function locksOf(locks: OwnLocks, ids: readonly string[]): OwnLocks {
  return locks.size === 0 ? NO_LOCKS : new Set(ids.filter((id) => locks.has(id)));
}

/** Queues the question whether a sheet bears our sign. */
export function askSign(sheet: Excel.Worksheet): Excel.NamedItem {
  const sign = sheet.names.getItemOrNullObject(SIGN_NAME);
  sign.load('formula');
  return sign;
}

/**
 * Queues that the labels of a new sheet are locked, with our sign; as the last of all that is written to it.
 * @param sign what `askSign` found where an earlier try was refused half-way
 */
export function queueLock(sheet: Excel.Worksheet, sign: Excel.NamedItem | null): void {
  if (sign && !sign.isNullObject) sign.delete();
  sheet.names.add(SIGN_NAME, SIGN).visible = false;
  sheet.protection.protect(OPTIONS);
}

/**
 * Writes to sheets of which some are locked by us: unlocked, written and locked again within one exchange, so that nobody
 * finds them open. Where Excel stops in between they are locked again before it rejects.
 * @param queue queues the writes
 */
export async function syncUnlocked(
  context: Excel.RequestContext,
  locks: OwnLocks,
  queue: () => void,
): Promise<void> {
  const protections = [...locks].map((id) => context.workbook.worksheets.getItem(id).protection);
  for (const protection of protections) protection.unprotect();
  queue();
  for (const protection of protections) protection.protect(OPTIONS);
  try {
    await context.sync();
  } catch (error) {
    await lockAgain(locks);
    throw error;
  }
}

/** For writes of several exchanges, where one was refused already: our locks are off meanwhile, and on again whatever comes. */
export async function whileUnlocked<T>(locks: OwnLocks, work: () => Promise<T>): Promise<T> {
  if (locks.size === 0) return work();
  try {
    await inExcel(async (context) => {
      for (const id of locks) context.workbook.worksheets.getItem(id).protection.unprotect();
      await context.sync();
    });
    return await work();
  } finally {
    await lockAgain(locks);
  }
}

/** Locks those that are not; tried twice. Excel refuses to protect what is protected (office-js #6784): it is asked first. */
async function lockAgain(locks: OwnLocks): Promise<void> {
  if (locks.size === 0) return;
  const lock = () =>
    inExcel(async (context) => {
      const sheets = [...locks].map((id) => context.workbook.worksheets.getItemOrNullObject(id));
      for (const sheet of sheets) sheet.protection.load('protected');
      await context.sync();
      const open = sheets.filter((sheet) => !sheet.isNullObject && !sheet.protection.protected);
      for (const { protection } of open) protection.protect(OPTIONS);
      if (open.length > 0) await context.sync();
    });
  await lock()
    .catch(lock)
    .catch(() => {
      throw new WorkbookFailure({ code: 'lock-lost' });
    });
}
