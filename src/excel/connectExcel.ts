import { WorkbookFailure } from '../port/WorkbookFailure';
import type { WorkbookPort } from '../port/WorkbookPort';
import { goTo } from './goTo';
import { createHistory } from '../port/history';
import { insertSheets } from './sheets/insertSheets';
import { onSelection, onSheetShown, onWorkbookEdited, type EditListeners } from './listen';
import { readMerges } from './rows/mergedAreas';
import type { OwnSheets } from './sheets/ownSheet';
import { trackOwnWrites } from './exchange/ownWrites';
import type { ReadMemory } from './read/readFirstBlocks';
import { readSelection } from './read/readSelection';
import { readSheet, readWorkbook } from './read/readWorkbook';
import { createSheetIds } from '../port/sheetIds';
import { loadWorkbookSettings, saveWorkbookSettings } from './settings/workbookSettings';

const loadMarks = () => import(/* webpackChunkName: "marks" */ './marks/marks');
/** Nothing can be changed before it was checked, and marks are written then: it comes with them. */
const loadChanges = () => import(/* webpackChunkName: "marks" */ './changes/applyChanges');
/** With what lays out the sheets that it writes. */
const loadOwnSheet = () => import(/* webpackChunkName: "layout" */ './sheets/ownSheet');
const loadWholeRows = () => import(/* webpackChunkName: "rows" */ './rows/wholeRows');

/** The door to the open workbook. Each call keeps its own history; a page needs one. */
export function connectExcel(): WorkbookPort {
  const writes = trackOwnWrites();
  const history = createHistory();
  const ids = createSheetIds();
  const memory: ReadMemory = { own: null, chart: null };
  const own: OwnSheets = { writes, history, plans: new Map() };
  const listeners: EditListeners = new Set();
  return {
    readWorkbook: (task = {}) => readWorkbook(task, ids, memory),
    readSheet: (sheet, task = {}) => readSheet(sheet, task, ids, memory),
    insertSheets: (layOut, task = {}) => writes.during(() => insertSheets(layOut, task, writes, history)),
    writeOwnSheet: async (kind, plan) => {
      const { writeOwnSheet } = await loadOwnSheet();
      const written = await writes.during(() => writeOwnSheet(kind, plan, own));
      if (memory.own) memory.own = new Set([...memory.own, ...own.plans.keys()]);
      return written;
    },
    markFindings: async (marks) => {
      const { markFindings } = await loadMarks();
      return writes.during(() => markFindings(marks, ids));
    },
    clearMarks: async () => {
      const { clearMarks } = await loadMarks();
      return writes.during(() => clearMarks());
    },
    markedSheets: async () => (await loadMarks()).markedSheets(),
    readSelection,
    goTo: (sheet, cell, toWrite) => goTo(sheet, cell, ids, toWrite),
    applyChanges: async (changes) => {
      const { applyChanges } = await loadChanges();
      return writes.during(() => applyChanges(changes, history, ids));
    },
    readMerges: (asked, task = {}) => readMerges(asked, task, ids),
    addRows: async (plan) => {
      const { addIndicatorRows } = await loadWholeRows();
      return writes.during(() => addIndicatorRows(plan, history, ids));
    },
    removeRow: async (plan) => {
      const { removeIndicatorRow } = await loadWholeRows();
      return writes.during(() => removeIndicatorRow(plan, history, ids));
    },
    finishRows: async (plans) => {
      const { finishIndicatorRows } = await loadWholeRows();
      return writes.during(() => finishIndicatorRows(plans, history, ids));
    },
    undoLast: async () => {
      const last = history.last();
      if (!last) throw new WorkbookFailure({ code: 'nothing-to-undo' });
      await writes.during(last.takeBack);
      history.dropLast();
      return last.entry;
    },
    history: history.entries,
    onWorkbookEdited: (listener) => onWorkbookEdited(listener, writes, ids, listeners),
    onSelection: (listener) => onSelection(listener, ids, listeners),
    onSheetShown: (listener) => onSheetShown(listener, ids, listeners),
    loadWorkbookSettings,
    saveWorkbookSettings,
  };
}
