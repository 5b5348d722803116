import { applyChanges } from './applyChanges';
import { ExcelFailure } from './ExcelFailure';
import type { ExcelPort } from './ExcelPort';
import { goTo } from './goTo';
import { createHistory } from './history';
import { insertSheets } from './insertSheets';
import { onSelection, onWorkbookEdited } from './listen';
import { clearMarks, markFindings } from './marks';
import { writeOwnSheet } from './ownSheet';
import { trackOwnWrites } from './ownWrites';
import { readWorkbook } from './readWorkbook';
import { loadWorkbookSettings, saveWorkbookSettings } from './workbookSettings';

/** The door to the open workbook. Each call keeps its own history; a page needs one. */
export function connectExcel(): ExcelPort {
  const writes = trackOwnWrites();
  const history = createHistory();
  return {
    readWorkbook,
    insertSheets: (layOut, task = {}) => writes.during(() => insertSheets(layOut, task, writes, history)),
    writeOwnSheet: (kind, plan) => writes.during(() => writeOwnSheet(kind, plan, writes, history)),
    markFindings: (marks) => writes.during(() => markFindings(marks)),
    clearMarks: () => writes.during(clearMarks),
    goTo,
    applyChanges: (changes) => writes.during(() => applyChanges(changes, history)),
    undoLast: async () => {
      const last = history.last();
      if (!last) throw new ExcelFailure({ code: 'nothing-to-undo' });
      await writes.during(last.takeBack);
      history.dropLast();
      return last.entry;
    },
    history: history.entries,
    onWorkbookEdited: (listener) => onWorkbookEdited(listener, writes),
    onSelection,
    loadWorkbookSettings,
    saveWorkbookSettings,
  };
}
