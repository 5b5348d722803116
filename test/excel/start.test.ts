import { hasSharedRuntime, openPane, whenReady } from '../../src/excel';
import { officeProblemOf } from '../../src/excel/exchange/officeProblemOf';
import { problemMessage } from '../../src/port/words';
import { startExcel, type ExcelForTests } from '../support/excelHost';

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.dispose();
});

describe('the start', () => {
  const answerAfter = (ms: number, info: object) => {
    Object.assign(Office, {
      HostType: { Excel: 'Excel' },
      onReady: () => new Promise((resolve) => setTimeout(() => resolve(info), ms)),
    });
  };

  it('says that Excel is slow, and goes on waiting (office-js #739)', async () => {
    answerAfter(80, { host: 'Excel' });
    let told = 0;
    const state = await whenReady(() => (told += 1), 20);
    expect([state.kind, told]).toEqual(['ready', 1]);
  });

  it('says nothing where Excel answers in time', async () => {
    answerAfter(1, { host: 'Excel' });
    let told = 0;
    expect((await whenReady(() => (told += 1), 50)).kind).toBe('ready');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(told).toBe(0);
  });

  it('knows a browser without Excel', async () => {
    answerAfter(1, { host: null });
    expect((await whenReady(() => undefined)).kind).toBe('no-office');
  });
});

it('the pane is opened by one request at a time (office-js #1007, #3224)', async () => {
  let running = 0;
  let calls = 0;
  let most = 0;
  Object.assign(Office, {
    addin: {
      showAsTaskpane: async () => {
        calls += 1;
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
      },
    },
  });
  expect(hasSharedRuntime()).toBe(true);
  expect(await Promise.all([openPane(), openPane(), openPane()])).toEqual([true, true, true]);
  expect([calls, most]).toEqual([1, 1]);
  await openPane();
  expect(calls).toBe(2);
});

/** As office.js throws it. */
const officeError = (code: string) => Object.assign(new Error('in English'), { code });

it.each([
  ['InactiveWorkbook', 'not-in-front', '回到这个工作簿'],
  ['InvalidSelection', 'not-in-front', '点一下任意一个单元格'],
  ['UnsupportedSheet', 'unsupported-sheet', '图表工作表'],
  ['InvalidOperation', 'refused', '复制详情'],
  ['InvalidOperationInCellEditMode', 'cell-editing', 'Enter'],
  ['OperationCellsExceedLimit', 'too-large', '太大'],
  ['RangeExceedsLimit', 'too-large', '太大'],
  ['MemoryLimitReached', 'out-of-memory', '内存'],
  ['FormulaLengthExceedsLimit', 'formula-too-long', '公式太长'],
  ['GeneralException', 'unexpected', '再试一次'],
])('Excel’s %s is told as what to do', (code, own, words) => {
  const problem = officeProblemOf(officeError(code));
  expect(problem.code).toBe(own);
  const sentence = problemMessage(problem, 'zh-CN');
  expect(sentence).toContain(words);
  expect(sentence).not.toMatch(/[A-DF-Z]{2,}|Exception|Error/);
});
