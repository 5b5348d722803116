import type { LeftMarksWords } from '../zh-CN/leftMarks';

export const leftMarks: LeftMarksWords = {
  clearMarks: 'Clear marks',
  marksLeft: (sheet: string, count: number) =>
    `“${sheet}”${count > 1 ? ` and ${count - 1} more` : ''} still has marks from an earlier check. They are printed with the sheet.`,
  keepMarks: 'Keep for now',
};
