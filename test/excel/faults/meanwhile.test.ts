import { checkWorkbook } from '../../../src/taskpane/actions/checkWorkbook';
import { followEdits } from '../../../src/taskpane/actions/followEdits';
import { clearMarks, offerToClear } from '../../../src/taskpane/actions/marks';
import type { RequestBody } from '../../../src/workbench/host/protocol/wire';
import type { ExcelForTests } from '../../support/excelHost';
import { isLettingGo } from '../watchRequests';
import { isMark, makeBook, markedCells, openPane, seen, type Book } from './book';
import { told } from './outcome';

let excel: ExcelForTests;

/** Does something when the n-th request from now on is on its way. */
function atRequest(n: number, act: () => unknown): void {
  const { process } = excel.host;
  let left = n;
  Object.assign(excel.host, {
    process: async (request: RequestBody) => {
      if (!isLettingGo(request)) left -= 1;
      if (left === 0) {
        Object.assign(excel.host, { process });
        await act();
      }
      return process(request);
    },
  });
}

describe('what happens while a check is under way', () => {
  let book: Book;
  beforeAll(async () => {
    book = await makeBook();
    ({ excel } = book);
  });
  afterAll(() => {
    excel.dispose();
  });

  const marked = () =>
    excel
      .snapshot()
      .sheets.map(({ name, conditionalFormats }) => [
        name,
        conditionalFormats.filter(isMark).flatMap(markedCells).sort(),
      ]);

  const meanwhile: Readonly<Record<string, () => void>> = {
    'two edits': () => {
      excel.type('会议费', 'F16', '≥90%');
      excel.type('培训费', 'F16', '≥95%');
    },
    'a sheet deleted': () => {
      excel.host.workbook.deleteSheet(excel.sheet('培训费').id);
    },
    'a sheet renamed': () => {
      excel.sheet('培训费').setName('培训费（定稿）');
    },
  };

  it.each(Object.entries(meanwhile))('%s: the next check is right, and all marks go', async (_, happens) => {
    for (const request of [1, 2, 3, 4, 5, 6]) {
      await book.openAgain();
      happens();
      const wanted = await seen(excel);
      await checkWorkbook(openPane());
      const right = marked();

      await book.openAgain();
      const pane = openPane();
      const stop = await followEdits(pane);
      atRequest(request, happens);
      await checkWorkbook(pane);
      await checkWorkbook(pane);
      await stop();
      expect([request, told(pane).wrong, marked()]).toEqual([request, [], right]);
      await clearMarks(pane);
      expect([request, (await seen(excel)) === wanted]).toEqual([request, true]);
    }
  });

  it('the pane closed: the next one offers to clear what stands, and clears it', async () => {
    for (const request of [2, 3, 4, 5, 6]) {
      await book.openAgain();
      const start = await seen(excel);
      const closed = openPane();
      await new Promise<void>((resolve) => {
        atRequest(request, () => {
          resolve();
          return new Promise<never>(() => undefined);
        });
        void checkWorkbook(closed).then(resolve);
      });
      const pane = openPane();
      await offerToClear(pane);
      expect(pane.store.get().check.marks.kind).toBe(
        marked().some(([, cells]) => (cells?.length ?? 0) > 0) ? 'left' : 'none',
      );
      await clearMarks(pane);
      expect([request, (await seen(excel)) === start]).toEqual([request, true]);
    }
  });
});
