import { layOutSummary } from '../../src/core/totals/summary/layOutSummary';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { connectExcel } from '../../src/excel';
import { checkWorkbook } from '../../src/taskpane/actions/checkWorkbook';
import { refresh } from '../../src/taskpane/actions/followEdits';
import type { Mark, WorkbookPort } from '../../src/port/WorkbookPort';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { makeAmount, makeTable } from '../core/totals/makeTable';
import { openPane } from './faults/book';
import { watchRequests } from './watchRequests';

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

const nameOf = (index: number) => `表${String(index + 1)}`;

/** So many sheets, each with an amount that lacks its 元. */
async function open(sheets: number): Promise<WorkbookPort> {
  excel = await startExcel({
    sheets: Array.from({ length: sheets }, (_, index) => ({
      name: nameOf(index),
      values: [
        ['指标', '值'],
        ['会议', '100万'],
      ],
    })),
  });
  return connectExcel();
}

const marks = (sheets: number, message: string): Mark[] =>
  Array.from({ length: sheets }, (_, index) => ({
    sheet: nameOf(index),
    cell: { row: 1, column: 1 },
    severity: 'error',
    message,
  }));

/** How many exchanges each job takes on a workbook of so many sheets. */
async function exchanges(sheets: number): Promise<Record<string, number>> {
  const port = await open(sheets);
  const counts: Record<string, number> = {};
  const count = async (job: string, act: () => Promise<unknown>) => {
    const watch = watchRequests(excel);
    await act();
    counts[job] = watch.syncs();
  };
  await count('read', () => port.readWorkbook());
  await count('mark', () => port.markFindings(marks(sheets, '要写明元。')));
  await count('mark, nothing else', () => port.markFindings(marks(sheets, '要写明元。')));
  await count('mark, other sentences', () => port.markFindings(marks(sheets, '写成 100万元。')));
  await count('look for marks', () => port.markedSheets());
  await count('clear', () => port.clearMarks());
  await count('fix', () =>
    port.applyChanges(
      Array.from({ length: sheets }, (_, index) => ({
        sheet: nameOf(index),
        cell: { row: 1, column: 1 },
        before: '100万',
        after: '100万元',
      })),
    ),
  );
  await count('undo', () => port.undoLast());
  const names = Array.from({ length: sheets }, (_, index) => nameOf(index));
  const tables = names.map((name) => makeTable(name, makeAmount('年度资金总额', 'B3', 25)));
  const summary = layOutSummary(tables, sumFunding(tables), { chart: 'project' });
  await count('write a summary', () => port.writeOwnSheet('summary', summary));
  await count('write it anew', () => port.writeOwnSheet('summary', summary));
  await count('take that back', () => port.undoLast());
  await count('take the summary back', () => port.undoLast());
  await count('look for rows put in by hand', () =>
    port.readMerges(names.map((sheet) => ({ sheet, rows: { first: 0, last: 1 } }))),
  );
  await count('finish such rows', () =>
    port.finishRows(
      names.map((sheet) => ({
        sheet,
        rows: [{ row: 1, like: 0, group: '', helps: true, copied: [{ first: 0, last: 1 }] }],
        labels: [],
        had: [],
        texts: [{ cell: { row: 1, column: 0 }, text: '指标2', before: '会议' }],
        sums: [],
        hints: [],
        seen: [],
        left: [],
      })),
    ),
  );
  await count('undo that', () => port.undoLast());
  return counts;
}

/** The same stands in docs/模拟的Excel.md. */
const WRITTEN_DOWN = {
  read: 2,
  mark: 2,
  'mark, nothing else': 2,
  'mark, other sentences': 3,
  'look for marks': 4,
  // The last three look for sentences without a mark: more of them on larger sheets, not on more sheets.
  clear: 9,
  fix: 2,
  undo: 2,
  // One reads what stands there, two write.
  'write a summary': 3,
  'write it anew': 3,
  'take that back': 3,
  'take the summary back': 2,
  'look for rows put in by hand': 1,
  'finish such rows': 2,
  'undo that': 2,
};

/** Three hundred rows with their looks are more than the 5 MB that Excel on the web takes at once: two questions, two writes. */
const IN_PARTS = { 'finish such rows': 4, 'undo that': 3 };

/** A form with a finding. */
const form = (sheet: string) => ({
  name: sheet,
  values: [
    ['项目支出预算绩效目标表'],
    ['（2026年度）'],
    ['项目名称', sheet],
    ['年度资金总额（万元）', 25],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '指标1: 会议次数', '5'],
  ],
});

it.each([1, 30, 300])('of %i sheets, an edit is followed in two exchanges', async (sheets) => {
  excel = await startExcel({ sheets: Array.from({ length: sheets }, (_, index) => form(nameOf(index))) });
  const pane = openPane();
  await checkWorkbook(pane);
  expect(pane.store.get().check.findings).not.toHaveLength(0);
  excel.type(nameOf(0), 'D6', '5次');
  const watch = watchRequests(excel);
  await refresh(pane, new Set([nameOf(0)]));
  expect({ syncs: watch.syncs(), freshness: pane.store.get().freshness }).toEqual({
    syncs: 2,
    freshness: 'fresh',
  });
});

// Three hundred sheets, each marked four times: a machine that does other work besides takes minutes.
it.each([1, 30, 300])(
  'of %i sheets, a job takes no more exchanges',
  async (sheets) => {
    expect(await exchanges(sheets)).toEqual(sheets < 300 ? WRITTEN_DOWN : { ...WRITTEN_DOWN, ...IN_PARTS });
  },
  240_000,
);
