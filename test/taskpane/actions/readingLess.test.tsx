import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { toA1 } from '../../../src/core/grid/address';
import { checkWorkbook } from '../../../src/taskpane/actions/checkWorkbook';
import { followEdits } from '../../../src/taskpane/actions/followEdits';
import { App } from '../../../src/taskpane/App';
import { paneOver, sheetsOf, until, type TestPane } from '../support';

/** An edit costs Excel as little as it can, and nothing where nobody looks. */
const SHEET = '人大代表建议办理经费';

/** What was asked of Excel: a sheet's name, or the whole workbook. */
function watchReadings(pane: TestPane): string[] {
  const asked: string[] = [];
  const { readSheet, readWorkbook } = pane.workbook;
  Object.assign(pane.workbook, {
    readSheet: (sheet: string) => {
      asked.push(sheet);
      return readSheet(sheet);
    },
    readWorkbook: () => {
      asked.push('all');
      return readWorkbook();
    },
  });
  return asked;
}

const fresh = (pane: TestPane) => until(pane, () => pane.store.get().freshness === 'fresh');
const at = (pane: TestPane, cell: string) =>
  pane.store.get().check.findings.filter((one) => one.sheet === SHEET && toA1(one.cell) === cell);

let pane: TestPane;
let asked: string[];
let stop: () => Promise<void>;
let show: () => void;
let hidden: boolean;
beforeEach(async () => {
  const over = paneOver(await sheetsOf('seed.xlsx'));
  hidden = false;
  const visibility = {
    isHidden: () => hidden,
    onShown: (listener: () => void) => {
      show = () => {
        hidden = false;
        listener();
      };
      return () => undefined;
    },
  };
  pane = { ...over, visibility };
  await checkWorkbook(pane);
  asked = watchReadings(pane);
  stop = await followEdits(pane);
});
afterEach(() => stop());

it('an edit reads its own sheet alone, and the findings of all follow', async () => {
  expect(at(pane, 'F15').length).toBeGreaterThan(0);
  pane.workbook.type(SHEET, 'F15', '100万元');
  await fresh(pane);
  expect(asked).toEqual([SHEET]);
  expect(at(pane, 'F15').filter(({ rule }) => rule === 'value/money-unit-incomplete')).toEqual([]);
  const sheets = new Set(pane.store.get().book?.tables.map(({ sheet }) => sheet));
  expect(sheets.size).toBeGreaterThan(1);
});

it('a sheet that is calculated from another is read along', async () => {
  const [first] = pane.workbook.grids.filter(({ name }) => name !== SHEET);
  pane.workbook.grids = pane.workbook.grids.map((grid) =>
    grid.name === first!.name
      ? {
          ...grid,
          rows: [...grid.rows, [{ value: 1, text: '1', formula: `='${SHEET}'!E7`, numberFormat: 'General' }]],
        }
      : grid,
  );
  await checkWorkbook(pane);
  asked.length = 0;
  pane.workbook.type(SHEET, 'F15', '100万元');
  await fresh(pane);
  expect([...asked].sort()).toEqual([SHEET, first!.name].sort());
});

it('while the pane is hidden nothing is read; when it is shown, what was edited', async () => {
  hidden = true;
  pane.workbook.type(SHEET, 'F15', '100万元');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(asked).toEqual([]);
  expect(pane.store.get().freshness).toBe('stale');
  show();
  await fresh(pane);
  expect(asked).toEqual([SHEET]);
});

it('a sheet that is gone costs a reading of all', async () => {
  pane.workbook.type(SHEET, 'F15', '100万元');
  Object.assign(pane.workbook, { readSheet: () => Promise.resolve(null) });
  await fresh(pane);
  expect(asked).toEqual(['all']);
});

it('says what holds of the workbook: sheets not read or hidden, and results that may be old', async () => {
  const [one, two] = pane.workbook.grids;
  pane.workbook.grids = [
    { ...one!, visibility: 'hidden' },
    { ...two!, rows: [], unread: 'refused' },
  ];
  const { readWorkbook } = pane.workbook;
  Object.assign(pane.workbook, {
    readWorkbook: async () => ({ ...(await readWorkbook()), manualCalculation: true }),
  });
  await checkWorkbook(pane);
  const box = document.createElement('div');
  document.body.append(box);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = createRoot(box);
  pane.store.set((state) => ({ ...state, tab: 'check' }));
  await act(async () => {
    root.render(<App pane={pane} hostTheme={() => null} />);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(box.textContent).toContain(`隐藏的工作表“${one!.name}”里有目标表，也检查、汇总了。`);
  expect(box.textContent).toContain(`工作表“${two!.name}”没有读全`);
  expect(box.textContent).toContain('手动计算');
  // The sums say it too.
  await act(async () => {
    pane.store.set((state) => ({ ...state, tab: 'totals', totals: { ...state.totals, asked: true } }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(box.textContent).toContain('年度资金总额合计');
  expect(box.textContent).toContain('手动计算');
  act(() => {
    root.unmount();
  });
  box.remove();
});
