import { fromA1 } from '../../../src/core/grid/address';
import { checkWorkbook } from '../../../src/taskpane/actions/checkWorkbook';
import { fixAll, fixFinding, undoFix } from '../../../src/taskpane/actions/fixFindings';
import { refresh } from '../../../src/taskpane/actions/followEdits';
import { ignoreFindings, restoreAllIgnored } from '../../../src/taskpane/actions/ignoreFindings';
import {
  addRow,
  pasteIndicators,
  removeRow,
  renumberGroup,
  undoRows,
} from '../../../src/taskpane/actions/indicatorRows';
import { insertTables, undoInsert } from '../../../src/taskpane/actions/insertTables';
import { clearMarks } from '../../../src/taskpane/actions/marks';
import { finishRows, restoreLabels } from '../../../src/taskpane/actions/repairs';
import { sumWorkbook, undoSummary, writeSummary } from '../../../src/taskpane/actions/sumWorkbook';
import { setInsert, setRows, type Pane } from '../../../src/taskpane/state/Pane';
import type { ExcelForTests } from '../../support/excelHost';

export interface Job {
  /** Its last calls let hints see new rows, as far as Excel allows. */
  readonly helps?: true;
  /** What the person did before. */
  readonly before?: (pane: Pane, excel: ExcelForTests) => Promise<unknown>;
  readonly act: (pane: Pane) => Promise<unknown>;
  /** What it does to our undo: one entry more, or one less. */
  readonly undo?: 1 | -1;
  /** How many of its calls are let fail, evenly over all; others where FAULTS says so. */
  readonly samples: number;
}

const insert =
  (names: string, lock = false) =>
  async (pane: Pane) => {
    const { form } = pane.store.get().insert;
    setInsert(pane, { form: { ...form, names, lock } });
    await insertTables(pane);
  };

const projects = (count: number) =>
  Array.from({ length: count }, (_, index) => `项目${String(index + 1)}`).join('\n');

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

/** A person put a row into the first table and filled it in; a check noticed. */
const putRowInByHand = async (pane: Pane, excel: ExcelForTests) => {
  excel.sheet('会议费').insertRows(12, 1);
  excel.type('会议费', 'D13', '调研');
  excel.type('会议费', 'F13', '3次');
  await checkWorkbook(pane);
};

/** The person has chosen a cell of the first table. */
const standAt = (a1: string) => (pane: Pane) => {
  const cell = fromA1(a1);
  if (!cell) throw new Error(a1);
  pane.store.set((state) => ({ ...state, selection: { ...cell, sheet: '会议费' } }));
  return Promise.resolve();
};

export const jobs: Readonly<Record<string, Job>> = {
  'insert 1': { act: insert('新项目'), undo: 1, samples: 8 },
  'insert 1 with locked labels': { act: insert('新项目', true), undo: 1, samples: 4 },
  // Its calls are those of thirty, the second table's once for each between: alikeCalls.test holds it.
  'insert 3': { act: insert(projects(3)), undo: 1, samples: 1 },
  'insert 30': { act: insert(projects(30)), undo: 1, samples: 1 },
  'undo an insertion': { before: insert('甲项目\n乙项目'), act: undoInsert, undo: -1, samples: 6 },
  'check and mark': { act: checkWorkbook, samples: 10 },
  'check once more after an edit': {
    before: async (pane, excel) => {
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
  'number a group anew': {
    before: async (pane, excel) => {
      excel.type('会议费', 'D21', '指标5: 场地');
      await standAt('D20')(pane);
    },
    act: (pane) => renumberGroup(pane),
    undo: 1,
    samples: 4,
  },
  'finish a row put in by hand': {
    before: putRowInByHand,
    act: finishRows,
    helps: true,
    undo: 1,
    samples: 5,
  },
  'undo finished rows': {
    before: async (pane, excel) => {
      await putRowInByHand(pane, excel);
      await finishRows(pane);
    },
    act: undoRows,
    undo: -1,
    samples: 5,
  },
  'restore a label': {
    before: async (pane, excel) => {
      excel.type('会议费', 'A6', '经常性');
      await checkWorkbook(pane);
    },
    act: restoreLabels,
    undo: 1,
    samples: 6,
  },
  'check again while the person types': {
    before: async (pane, excel) => {
      await checkWorkbook(pane);
      excel.type('会议费', 'F16', '≥90%');
    },
    act: refresh,
    samples: 5,
  },
};

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
  'number a group anew',
  'finish a row put in by hand',
  'undo finished rows',
  'restore a label',
];

/** The jobs as the two forms of the test take them, by name. */
export const jobsOn = (forms: 'open' | 'locked'): [string, Job][] =>
  Object.entries(jobs).filter(([name]) => forms === 'open' || ON_LOCKED.includes(name));
