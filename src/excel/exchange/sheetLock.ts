import { askEach } from './askEach';
import { inExcel } from './inExcel';
import { officeProblemOf } from './officeProblemOf';
import { WorkbookFailure } from '../../port/WorkbookFailure';

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

/** Sheets by a key of theirs, each asked about as `askLock` does when it is first wanted. */
export function askedOnce(sheetOf: (key: string) => Excel.Worksheet): (key: string) => Excel.Worksheet {
  const asked = new Map<string, Excel.Worksheet>();
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    const sheet = sheetOf(key);
    askLock(sheet);
    asked.set(key, sheet);
    return sheet;
  };
}

/** What is known of protected sheets, by their ids. */
export interface Protections {
  readonly own: OwnLocks;
  /** Whose open cells may be given another look: a person's. */
  readonly formattable: ReadonlySet<string>;
  /** Excel could not tell of any whether it is ours: another workbook is in front (office-js #6365). */
  readonly areUnsure: boolean;
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
  const told = await askEach(context, closedOf(sheets), (sheet) => askProtection(sheet, true));
  return protectionsOf(told, false).own;
}

/** The same for work that can do without a part of the sheets: where our sign can't be asked for, none is ours. */
export async function askProtections(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Protections> {
  const closed = closedOf(sheets);
  const tell = (withSign: boolean) => askEach(context, closed, (sheet) => askProtection(sheet, withSign));
  try {
    return protectionsOf(await tell(true), false);
  } catch (error) {
    if (officeProblemOf(error).code !== 'not-in-front') throw error;
    return protectionsOf(await tell(false), true);
  }
}

function closedOf(sheets: readonly Excel.Worksheet[]): Excel.Worksheet[] {
  const closed = sheets.filter((sheet) => !sheet.isNullObject && sheet.protection.protected);
  return [...new Map(closed.map((sheet) => [sheet.id, sheet])).values()];
}

interface AskedProtection {
  readonly sheet: Excel.Worksheet;
  readonly sign: Excel.NamedItem | null;
}

function askProtection(sheet: Excel.Worksheet, withSign: boolean): AskedProtection {
  sheet.protection.load('options');
  return { sheet, sign: withSign ? askSign(sheet) : null };
}

function protectionsOf(told: readonly (AskedProtection | null)[], areUnsure: boolean): Protections {
  const known = told.flatMap((one) => one ?? []);
  const own = known.filter(
    ({ sheet, sign }) =>
      sign && !sign.isNullObject && sign.formula === SIGN && areOurs({ ...sheet.protection.options }),
  );
  const formattable = known.filter(({ sheet }) => sheet.protection.options.allowFormatCells === true);
  const idsOf = (some: readonly AskedProtection[]) => new Set(some.map(({ sheet }) => sheet.id));
  return { own: idsOf(own), formattable: idsOf(formattable), areUnsure };
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
