import type { BookWords } from '../zh-CN/book';

export const book: BookWords = {
  busyOf: (done, total) => `Reading: ${done} of ${total}`,
  refreshing: 'Updating',
  dropHere: 'Drop to check these files',
  backToWorkbook: 'Back to this workbook',
  noTables: 'No performance table found',
  noTablesHint: 'A table has headings such as 项目名称, 三级指标 and 指标值.',
  sheetsRefused: (sheets) =>
    `Not all of ${sheets.map((sheet) => `“${sheet}”`).join(', ')} could be read; tables on it may be unchecked. Copy them into a new workbook and check again.`,
  sheetsHidden: (sheets) =>
    `The hidden ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'holds' : 'hold'} tables; they are checked and summed too.`,
  manualCalculation:
    'Excel calculates only when told to, so results of formulas may be old. Press F9, then check again.',
  noProject: (sheet) => `${sheet}, no project name`,
  nameUnread: (sheet) => `${sheet}, project name not read`,
};
