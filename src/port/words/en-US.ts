import { minute, type WorkbookWords } from './WorkbookWords';

/** In English. */
export const workbookEnUS: WorkbookWords = {
  resultSheet: 'Check results',
  asOf: (time) => `As of ${minute(time)}`,
  marks: {
    refused: (why: string) => `The cells could not be marked; the findings hold. ${why}`,
    protected: (sheet: string, count: number) =>
      `“${sheet}”${count > 1 ? ` and ${count - 1} more` : ''} could not be marked: protected. The findings hold. To mark it, unprotect it under Review first`,
    failed: (sheet: string, count: number) =>
      `Excel did not take the marks of “${sheet}”${count > 1 ? ` and ${count - 1} more` : ''}; the findings hold. Check once more`,
    unsaid: (count: number) =>
      `Marked; ${count === 1 ? '1 cell' : `${count} cells`} could not be given a sentence. Read it here`,
  },
  problems: {
    'cell-editing': () => 'A cell is being edited. Press Enter to finish, then try again.',
    'protected-sheet': ({ sheet }) =>
      sheet === null
        ? 'The sheet is protected; nothing was written. Unprotect it under Review, then try again.'
        : `The sheet “${sheet}” is protected; nothing was written. Unprotect it under Review, then try again.`,
    'protected-workbook': () =>
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it under Review, then try again.',
    'read-only': () =>
      'The workbook is read-only; nothing was written. Choose Enable Editing, or save a copy and try again.',
    'sheet-missing': ({ sheet }) =>
      `The sheet “${sheet}” is gone; it may have been deleted or renamed. Check again.`,
    'sheet-hidden': ({ sheet }) =>
      `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide, then try again.`,
    'changed-since': ({ where }) =>
      `${where} has been changed since, so it was left as it is. Please change it yourself where you need to.`,
    'nothing-to-undo': () => 'There is nothing to undo.',
    'left-behind': ({ sheets }) =>
      `The sheets could not be finished, nor taken away again. If you see ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' …' : ''}, delete them and try again.`,
    'half-written': ({ cells }) =>
      `Not all was written: ${cells.slice(0, 3).join(', ')}${cells.length > 3 ? ` and ${cells.length - 3} more cells` : ''} may or may not have changed. Please look at them.`,
    'undo-unfinished': ({ sheets }) =>
      `Not all was taken back: ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ` and ${sheets.length - 3} more sheets are` : ' is'} still there. Undo once more.`,
    'marks-left': ({ sheets }) =>
      `Some marks on ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' and other sheets' : ''} could not be cleared. Clear the marks once more; if that fails, save, open the workbook again and retry.`,
    'rows-left': ({ sheet }) =>
      `The rows of “${sheet}” were changed half-way, and could not be changed back. Look at the table, delete rows that are too many, and try again.`,
    'lock-lost': () =>
      'Excel stopped half-way, and the labels could not be locked again. Look at the table; to lock it, choose Protect Sheet under Review.',
    'old-excel': () =>
      'This version of Excel does not tell which cells are merged. Insert or delete the row in Excel itself.',
    'too-large': () =>
      'The workbook is too large for one exchange with Excel. Save the sheets to check as a smaller workbook, or insert fewer projects at a time.',
    'not-in-front': () =>
      'Another workbook is in front, or no cell is selected. Go back to this workbook, click any cell and try again.',
    'unsupported-sheet': () =>
      'This cannot be done on a chart sheet. Click the tab of an ordinary sheet and try again.',
    'no-room': () =>
      'Something stands in the very last row or column of this sheet, so no row can be put in. Press Ctrl+End, delete what is not needed there, and try again.',
    filtered: () => 'A filter on this sheet stands in the way. Clear it under Data, and try again.',
    'out-of-memory': () =>
      'Excel is out of memory. Save, close other workbooks, open Excel anew and try again.',
    'formula-too-long': () =>
      'A formula is too long for Excel. Sum up fewer sheets at a time, or shorten their names, and try again.',
    refused: () =>
      'Excel says that this cannot be done now. Close any open dialog, click any cell and try again; if it still fails, copy the details for your support.',
    busy: () => 'Excel is busy. Wait a few seconds and try again.',
    aborted: () => 'Cancelled; the workbook is unchanged.',
    'not-saved': () =>
      'The settings could not be kept in the workbook. Save the workbook first, then try again.',
    'no-table': () =>
      'No performance table was found in this workbook. Open one that has such a table, or insert a new one.',
    'nothing-selected': () =>
      'Nothing stands in the selected cells. Select the list with its headings first, then try again.',
    unexpected: () =>
      'Excel could not finish this step; the workbook is unchanged. Try again; if it still fails, copy the details for your support.',
  },
};
