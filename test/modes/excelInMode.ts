import type { WorkbookPort } from '../../src/port/WorkbookPort';
import { connectExcel as connectPage } from '../../src/excel/connectExcel';
import { beforeTrouble, comingBack, openAnew } from '../support/inMode';

export * from '../../src/excel/index';

/** Jobs before which the workbook may have been opened elsewhere. */
const jobs = [
  'readWorkbook',
  'readSheet',
  'insertSheets',
  'writeOwnSheet',
  'markFindings',
  'clearMarks',
  'markedSheets',
  'readSelection',
  'goTo',
  'applyChanges',
  'readMerges',
  'addRows',
  'removeRow',
  'finishRows',
  'loadWorkbookSettings',
  'saveWorkbookSettings',
] as const;

/**
 * The door to the workbook, which is opened elsewhere before each job: another page, which has read the workbook if the one
 * before had. Not where the page has something to undo, or listens: that ends with it. Other troubles may come after the
 * first reading.
 */
export function connectExcel(): WorkbookPort {
  let page = connectPage();
  let isNew = true;
  let running = 0;
  let listens = false;
  let hasRead = false;
  const beAnew = async () => {
    const open = openAnew();
    if (!open || running > 0 || listens || page.history().length > 0) return;
    await open();
    page = connectPage();
    if (hasRead) await page.readWorkbook();
  };
  const meetTrouble = async () => {
    if (!isNew) return;
    isNew = false;
    await beforeTrouble(() => page.readWorkbook());
  };
  const run = async (name: (typeof jobs)[number], parameters: readonly unknown[]) => {
    await beAnew();
    await meetTrouble();
    running += 1;
    try {
      const job = page[name] as (...given: readonly unknown[]) => Promise<unknown>;
      const answer = await comingBack(() => job(...parameters));
      hasRead ||= name === 'readWorkbook';
      return answer;
    } finally {
      running -= 1;
    }
  };
  return new Proxy(page, {
    get: (_, name: keyof WorkbookPort) => {
      if ((jobs as readonly string[]).includes(name)) {
        return (...parameters: readonly unknown[]) => run(name as (typeof jobs)[number], parameters);
      }
      if (name === 'undoLast') return () => comingBack(() => page.undoLast());
      if (name.startsWith('on')) listens = true;
      return page[name];
    },
  });
}
