import { ExcelFailure } from './ExcelFailure';
import type { ExcelPort } from './ExcelPort';

/** The door to the open workbook. Each call keeps its own history; a page needs one. */
export function connectExcel(): ExcelPort {
  const soon = (): Promise<never> =>
    Promise.reject(new ExcelFailure({ code: 'unexpected', details: 'being written' }));
  return {
    readWorkbook: soon,
    insertSheets: soon,
    writeOwnSheet: soon,
    markFindings: soon,
    clearMarks: soon,
    goTo: soon,
    applyChanges: soon,
    undoLast: soon,
    history: () => [],
    onWorkbookEdited: soon,
    onSelection: soon,
    loadWorkbookSettings: soon,
    saveWorkbookSettings: soon,
  };
}
