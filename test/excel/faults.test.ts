import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { fromA1, toA1 } from '../../src/core/grid/address';
import { cellsIn } from '../../src/excel/markFormats';
import { connectExcel } from '../../src/excel';
import { checkWorkbook } from '../../src/taskpane/actions/checkWorkbook';
import { fixAll, fixFinding, undoFix } from '../../src/taskpane/actions/fixFindings';
import { followEdits, refresh } from '../../src/taskpane/actions/followEdits';
import { ignoreFindings, restoreAllIgnored } from '../../src/taskpane/actions/ignoreFindings';
import { addRow, pasteIndicators, removeRow, undoRows } from '../../src/taskpane/actions/indicatorRows';
import { insertTables, undoInsert } from '../../src/taskpane/actions/insertTables';
import { clearMarks, offerToClear } from '../../src/taskpane/actions/marks';
import { finishRows, restoreLabels } from '../../src/taskpane/actions/repairs';
import { sumWorkbook, undoSummary, writeSummary } from '../../src/taskpane/actions/sumWorkbook';
import { noticeText } from '../../src/taskpane/check/noticeText';
import { shownResult } from '../../src/taskpane/state/chosen';
import { initialState } from '../../src/taskpane/state/initialState';
import { setInsert, setRows, type Pane } from '../../src/taskpane/state/Pane';
import type { Problem } from '../../src/taskpane/state/Problem';
import { problemSentence } from '../../src/taskpane/state/problemText';
import { createStore } from '../../src/taskpane/state/store';
import type { RequestBody } from '../../src/workbench/host/protocol/wire';
import { isLettingGo } from './watchRequests';
import { startExcel, type ExcelForTests } from '../support/excelHost';

let excel: ExcelForTests;

/**
 * Two tables of ours, each with amounts that lack their 元 and a sum that is not right, and a sheet of the person's.
 * @param lockLabels of the two tables
 */
async function makeBook(lockLabels = false): Promise<() => Promise<void>> {
  excel = await startExcel({
    sheets: [{ name: '封面', values: [['2026年'], [1], [2]] }],
    apiVersion: '1.14',
  });
  const indicators = [
    [],
    [],
    [],
    [
      { name: '经费', value: '100万' },
      { name: '场地', value: '20万' },
    ],
  ];
  const drafts = ['会议费', '培训费'].map((name) => ({ name, total: '25', parts: ['24'], indicators }));
  await connectExcel().insertSheets(
    (takenNames) => layOutTables(defaultStandard, drafts, { year: 2026, takenNames }),
    { lockLabels },
  );
  return excel.save();
}

function openPane(): Pane {
  return {
    store: createStore(initialState({}, 'zh-CN', new Date(2026, 2, 1))),
    workbook: connectExcel(),
    now: () => new Date(2026, 2, 1, 14, 32),
    remember: () => undefined,
    deliver: () => undefined,
  };
}

/** All that can be seen and none of the ids. The sheet that is shown is no content. */
async function seen(): Promise<string> {
  await excel.host.workbook.settle();
  const { sheets, names, settings } = excel.snapshot();
  return JSON.stringify({
    settings,
    names: names.map((name) => ({ ...name, sheetId: null })),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([cell, held]) => [cell, withoutResult(held)]),
      ),
      conditionalFormats: sheet.conditionalFormats
        .filter((format) => !isMark(format))
        .map((format) => ({ ...format, id: '' })),
      // However they are put together: what each cell shows is the same.
      marks: sheet.conditionalFormats.filter(isMark).flatMap(markedCells).sort(),
    })),
  });
}

/** What a formula comes to is the engine's, and not what we wrote. */
function withoutResult(held: object): object {
  return 'formula' in held ? { ...held, value: null } : held;
}

interface SeenFormat {
  readonly areas?: readonly string[];
  readonly custom?: { readonly formula: string } | null;
}

const SIGN = /^=N\("jxmb ([ewi])/;

const isMark = ({ custom }: SeenFormat) => SIGN.test(custom?.formula ?? '');

function markedCells({ areas = [], custom }: SeenFormat): string[] {
  const [, severity = ''] = SIGN.exec(custom?.formula ?? '') ?? [];
  return areas.flatMap((area) => (cellsIn(area) ?? []).map((cell) => `${toA1(cell)} ${severity}`));
}

/** The contents alone, without marks. */
function contents(snapshot: string): string {
  const { sheets, ...book } = JSON.parse(snapshot) as { sheets: object[] };
  return JSON.stringify({
    ...book,
    sheets: sheets.map((sheet) => ({ ...sheet, marks: [], validations: [] })),
  });
}

/** Without what the hints of a form look at: where Excel refuses that they see a new row, they look where they looked. */
function withoutHints(snapshot: string): string {
  return JSON.stringify(JSON.parse(snapshot), (key, value: unknown) => (key === 'formula' ? null : value));
}

interface Job {
  /** Its last calls let hints see new rows, as far as Excel allows. */
  readonly helps?: true;
  /** What the person did before. */
  readonly before?: (pane: Pane) => Promise<unknown>;
  readonly act: (pane: Pane) => Promise<unknown>;
  /** What it does to our undo: one entry more, or one less. */
  readonly undo?: 1 | -1;
  /** How many of its calls are let fail, evenly over all; others where FAULTS says so. */
  readonly samples: number;
}

/** The calls that are let fail: FAULTS=every takes all of them (hours), FAULTS=10+3 the third and then every tenth. */
function callsToFail(calls: number, samples: number): number[] {
  const [, every = '', from = '1'] = /^(\d+)(?:\+(\d+))?$/.exec(process.env.FAULTS ?? '') ?? [];
  const step = process.env.FAULTS === 'every' ? 1 : Number(every) || Math.max(1, calls / samples);
  const failing: number[] = [];
  for (let each = Number(from); each <= calls; each += step) failing.push(Math.floor(each));
  // The last is where most has been done already.
  return process.env.FAULTS === undefined && !failing.includes(calls) ? [...failing, calls] : failing;
}

const insert =
  (names: string, lock = false) =>
  async (pane: Pane) => {
    const { form } = pane.store.get().insert;
    setInsert(pane, { form: { ...form, names, lock } });
    await insertTables(pane);
  };

const thirty = Array.from({ length: 30 }, (_, index) => `项目${String(index + 1)}`).join('\n');

const finding = (pane: Pane) => {
  const found = pane.store.get().check.findings.find(({ fix }) => fix !== null);
  if (!found) throw new Error('Nothing to mend.');
  return found;
};

const inTurn =
  (...actions: readonly ((pane: Pane) => Promise<unknown>)[]) =>
  async (pane: Pane) => {
    for (const action of actions) await action(pane);
  };

/** The person has chosen a cell of the first table. */
const standAt = (a1: string) => (pane: Pane) => {
  const cell = fromA1(a1);
  if (!cell) throw new Error(a1);
  pane.store.set((state) => ({ ...state, selection: { ...cell, sheet: '会议费' } }));
  return Promise.resolve();
};

const jobs: Readonly<Record<string, Job>> = {
  'insert 1': { act: insert('新项目'), undo: 1, samples: 8 },
  'insert 1 with locked labels': { act: insert('新项目', true), undo: 1, samples: 4 },
  'insert 30': { act: insert(thirty), undo: 1, samples: 2 },
  'undo an insertion': { before: insert('甲项目\n乙项目'), act: undoInsert, undo: -1, samples: 6 },
  'check and mark': { act: checkWorkbook, samples: 10 },
  'check once more after an edit': {
    before: async (pane) => {
      await checkWorkbook(pane);
      excel.type('会议费', 'F16', '≥90%');
    },
    act: checkWorkbook,
    samples: 10,
  },
  'clear marks': { before: checkWorkbook, act: clearMarks, samples: 10 },
  'fix one': { before: checkWorkbook, act: (pane) => fixFinding(pane, finding(pane)), undo: 1, samples: 8 },
  'fix all': { before: checkWorkbook, act: fixAll, undo: 1, samples: 8 },
  'undo a fix of all': {
    before: inTurn(checkWorkbook, clearMarks, fixAll),
    act: undoFix,
    undo: -1,
    samples: 10,
  },
  ignore: {
    before: inTurn(checkWorkbook, clearMarks),
    act: (pane) => ignoreFindings(pane, [finding(pane)], '已核实'),
    samples: 5,
  },
  'bring back what was ignored': {
    before: inTurn(checkWorkbook, clearMarks, (pane) => ignoreFindings(pane, [finding(pane)], '已核实')),
    act: restoreAllIgnored,
    samples: 5,
  },
  'write the summary': { before: sumWorkbook, act: writeSummary, undo: 1, samples: 10 },
  'refresh the summary': { before: inTurn(sumWorkbook, writeSummary), act: writeSummary, samples: 10 },
  'undo the summary': { before: inTurn(sumWorkbook, writeSummary), act: undoSummary, undo: -1, samples: 6 },
  'add a row': { before: standAt('D12'), act: addRow, helps: true, undo: 1, samples: 6 },
  'undo an added row': { before: inTurn(standAt('D12'), addRow), act: undoRows, undo: -1, samples: 4 },
  'paste indicators': {
    before: async (pane) => {
      await standAt('D12')(pane);
      setRows(pane, { pasted: '调研\t3次\n座谈\t4次\n走访\t5次\n' });
    },
    act: pasteIndicators,
    helps: true,
    undo: 1,
    samples: 8,
  },
  'remove a row': { before: standAt('F13'), act: removeRow, undo: 1, samples: 6 },
  'undo a removed row': { before: inTurn(standAt('F13'), removeRow), act: undoRows, undo: -1, samples: 4 },
  'finish a row put in by hand': {
    before: async (pane) => {
      excel.sheet('会议费').insertRows(12, 1);
      excel.type('会议费', 'D13', '调研');
      excel.type('会议费', 'F13', '3次');
      await checkWorkbook(pane);
    },
    act: finishRows,
    helps: true,
    undo: 1,
    samples: 5,
  },
  'undo finished rows': {
    before: async (pane) => {
      excel.sheet('会议费').insertRows(12, 1);
      excel.type('会议费', 'D13', '调研');
      excel.type('会议费', 'F13', '3次');
      await checkWorkbook(pane);
      await finishRows(pane);
    },
    act: undoRows,
    undo: -1,
    samples: 5,
  },
  'restore a label': {
    before: async (pane) => {
      excel.type('会议费', 'A6', '经常性');
      await checkWorkbook(pane);
    },
    act: restoreLabels,
    undo: 1,
    samples: 6,
  },
  'check again while the person types': {
    before: async (pane) => {
      await checkWorkbook(pane);
      excel.type('会议费', 'F16', '≥90%');
    },
    act: refresh,
    samples: 5,
  },
};

const TRACE = 5;

/** Runs an action and counts the calls to Excel that it makes: what the faults count. */
async function countCalls(act: () => Promise<unknown>): Promise<number> {
  const { process } = excel.host;
  let calls = 0;
  Object.assign(excel.host, {
    process: (request: RequestBody) => {
      if (!isLettingGo(request)) {
        calls += request.Actions.filter(({ ActionType }) => ActionType !== TRACE).length;
      }
      return process(request);
    },
  });
  await act();
  Object.assign(excel.host, { process });
  return calls;
}

/** Every sentence about something that went wrong or was done that the pane shows. */
function told(pane: Pane): { readonly wrong: string[]; readonly done: string | null } {
  const { insert: inserting, check, totals, rows } = pane.store.get();
  const problems: Problem[] = [];
  for (const { job } of [inserting, check, totals]) if (job.kind === 'failed') problems.push(job.problem);
  if (check.problem) problems.push(check.problem);
  if (rows.problem) problems.push(rows.problem);
  if (totals.problem) problems.push(totals.problem);
  const notice = noticeText(check.notice, shownResult(pane.store.get()), 'zh-CN');
  const isTrouble = check.notice?.kind === 'marks-failed';
  return {
    wrong: [
      ...problems.map((problem) => problemSentence(problem, 'zh-CN')),
      ...(isTrouble && notice ? [notice] : []),
    ],
    done: isTrouble ? null : notice,
  };
}

type Outcome = 'as before' | 'as asked' | 'as asked, marks to follow' | 'neither';

/** What became of the workbook; anything but these is what no person must find. */
async function outcomeOf(pane: Pane, start: string, asked: string, { helps }: Job): Promise<Outcome> {
  const now = await seen();
  if (now === asked) return 'as asked';
  if (now === start) return 'as before';
  if (helps && withoutHints(now) === withoutHints(asked)) return 'as asked';
  const willFollow = pane.store.get().freshness === 'stale' && contents(now) === contents(asked);
  return willFollow ? 'as asked, marks to follow' : 'neither';
}

/** Whether the pane says that it was not done: in a sentence, or that the list is old. */
function isToldOf(pane: Pane): boolean {
  return told(pane).wrong.length > 0 || pane.store.get().freshness === 'stale';
}

let cases = 0;
let callsInAll = 0;

/** Jobs that write to a table: done, too, where its labels are locked, which they are again whatever fails. */
const ON_LOCKED = [
  'undo an insertion',
  'check and mark',
  'check once more after an edit',
  'clear marks',
  'fix all',
  'undo a fix of all',
  'write the summary',
  'add a row',
  'undo an added row',
  'paste indicators',
  'remove a row',
  'undo a removed row',
  'finish a row put in by hand',
  'undo finished rows',
  'restore a label',
];

describe.each([
  { forms: 'as they are', lockLabels: false, done: Object.entries(jobs), part: 1 },
  {
    forms: 'with locked labels',
    lockLabels: true,
    done: Object.entries(jobs).filter(([name]) => ON_LOCKED.includes(name)),
    part: 2,
  },
])('every call to Excel failing in turn, on forms $forms', ({ lockLabels, done, part }) => {
  let openAgain: () => Promise<void>;
  beforeAll(async () => {
    openAgain = await makeBook(lockLabels);
  });
  afterAll(() => {
    if (lockLabels)
      process.stdout.write(
        `${String(cases)} failing calls tried, of ${String(callsInAll)} that the jobs make\n`,
      );
    excel.dispose();
  });

  const ready = async ({ before }: Job) => {
    await openAgain();
    const pane = openPane();
    await before?.(pane);
    return pane;
  };

  it.each(done)('%s', async (name, job) => {
    let pane = await ready(job);
    const start = await seen();
    const calls = await countCalls(() => job.act(pane));
    const asked = await seen();
    expect([name, told(pane).wrong]).toEqual([name, []]);
    callsInAll += calls;

    for (const call of callsToFail(calls, Math.ceil(job.samples / part))) {
      pane = await ready(job);
      excel.host.faults.failAction(call);
      await job.act(pane);
      excel.host.faults.clear();
      cases += 1;
      const outcome = await outcomeOf(pane, start, asked, job);
      const { wrong } = told(pane);
      const at = `${name}, call ${String(call)} of ${String(calls)}: ${outcome} ${wrong.join(' ')}`;
      expect([at, outcome === 'neither']).toEqual([at, false]);
      if (outcome === 'as before' && start !== asked) expect([at, isToldOf(pane)]).toEqual([at, true]);
      if (outcome === 'as asked' && start !== asked) expect([at, wrong]).toEqual([at, []]);
      const undoable = pane.workbook.history().length;
      const isDone = outcome !== 'as before';
      if (job.undo) expect([at, undoable]).toEqual([at, isDone === job.undo > 0 ? 1 : 0]);
      if (outcome === 'as before') {
        await job.act(pane);
        expect([at, told(pane).wrong, (await seen()) === asked]).toEqual([at, [], true]);
      }
    }
  });
});

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
  let openAgain: () => Promise<void>;
  beforeAll(async () => {
    openAgain = await makeBook();
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
      await openAgain();
      happens();
      const wanted = await seen();
      await checkWorkbook(openPane());
      const right = marked();

      await openAgain();
      const pane = openPane();
      const stop = await followEdits(pane);
      atRequest(request, happens);
      await checkWorkbook(pane);
      await checkWorkbook(pane);
      await stop();
      expect([request, told(pane).wrong, marked()]).toEqual([request, [], right]);
      await clearMarks(pane);
      expect([request, (await seen()) === wanted]).toEqual([request, true]);
    }
  });

  it('the pane closed: the next one offers to clear what stands, and clears it', async () => {
    for (const request of [2, 3, 4, 5, 6]) {
      await openAgain();
      const start = await seen();
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
      expect([request, (await seen()) === start]).toEqual([request, true]);
    }
  });
});
