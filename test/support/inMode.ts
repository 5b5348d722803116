import { WorkbookFailure } from '../../src/port/WorkbookFailure';
import type { ExcelForTests } from './excelHost';
import { excelModes, isPersonsRule, type ExcelMode } from './excelModes';
import type { WorkbookSnapshot } from '../../src/workbench/host/workbook/snapshot';
import type { Sheet } from '../../src/workbench/host/workbook/Workbook';

declare global {
  /** The mode in which the running test is to find Excel: set by test/modes/environment.cjs. */
  var excelMode: string | null | undefined;
}

let open: { readonly excel: ExcelForTests; readonly mode: ExcelMode } | null = null;

/** The mode of the running test; undefined for a usual one. */
export function modeOfTest(): ExcelMode | undefined {
  return excelModes.find(({ id }) => id === globalThis.excelMode);
}

/** Opens the workbook elsewhere, where the mode of the running test wants that; null where not, or not now. */
export function openAnew(): (() => Promise<void>) | null {
  if (!open?.mode.reopening || open.excel.host.faults.isPending()) return null;
  const {
    excel,
    mode: { reopening },
  } = open;
  return () => excel.reopenElsewhere(reopening);
}

/** Reads the workbook for the first time by `read`, where the mode of the running test has its trouble only then. */
export async function beforeTrouble(read: () => Promise<unknown>): Promise<void> {
  if (!open?.mode.afterReading) return;
  const { excel, mode } = open;
  if (excel.host.faults.isPending()) return;
  excel.host.troubles.front = 'sheet';
  await read();
  mode.arrange?.(excel);
}

/**
 * A job of the person's. Where Excel says that it is not done behind another workbook, nothing has happened, and the person
 * comes back for it.
 */
export async function comingBack<T>(act: () => Promise<T>): Promise<T> {
  if (!open?.mode.afterReading || open.excel.host.troubles.front !== 'other-workbook') return act();
  const { excel } = open;
  const steps = () => JSON.stringify([excel.host.undoSteps(), excel.host.workbook.sheets().length]);
  const before = steps();
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.problem.code !== 'not-in-front') throw error;
    if (steps() !== before) {
      throw new Error('A job that was refused behind another workbook has left something.', { cause: error });
    }
    excel.host.troubles.front = 'sheet';
    return await act().finally(() => {
      excel.host.troubles.front = 'other-workbook';
    });
  }
}

/**
 * The same Excel in trouble. What the trouble itself consists of is not seen in the sheets: a test says what it says of a
 * usual workbook. The person's rules must all be there at the end.
 */
export function inMode(excel: ExcelForTests, mode: ExcelMode): ExcelForTests {
  open = { excel, mode };
  if (!mode.afterReading) mode.arrange?.(excel);
  const persons = personsRules(excel);
  return Object.assign(Object.create(excel) as ExcelForTests, {
    // Found by its name each time: after the workbook was opened elsewhere it is another object.
    sheet: (name: string): Sheet => {
      let last = excel.sheet(name);
      return new Proxy(last, {
        get: (_, member: keyof Sheet) => {
          last = excel.host.workbook.sheet(last.id) ?? excel.sheet(name);
          return member === 'conditionalFormats' ? () => withoutPersons(last) : last[member];
        },
      });
    },
    snapshot: (): WorkbookSnapshot => withoutIds(excel.snapshot()),
    dispose: () => {
      open = null;
      const left = personsRules(excel);
      excel.dispose();
      const lost = [...persons].filter(([sheet, rules]) => (left.get(sheet) ?? rules) < rules);
      if (lost.length > 0) throw new Error(`Rules of the person's are gone: ${JSON.stringify(lost)}`);
    },
  });
}

/** How many rules each sheet has of the person's. */
const personsRules = ({ host }: ExcelForTests) =>
  new Map(
    host.workbook
      .sheets()
      .map((sheet) => [sheet.id, sheet.conditionalFormats().filter(isPersonsRule).length] as const),
  );

const withoutPersons = (sheet: Sheet) =>
  sheet.conditionalFormats().filter((format) => !isPersonsRule(format));

/** Ids are others where the workbook was opened elsewhere, and another sheet may be shown. */
function withoutIds({ names, sheets, settings }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    active: '',
    settings,
    names: names.map((name) => ({ ...name, sheetId: null })),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats
        .filter((format) => !isPersonsRule(format))
        .map((format) => ({ ...format, id: '' })),
    })),
  };
}
