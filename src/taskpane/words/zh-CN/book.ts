import type { Subject } from '../subject';

/** “甲”“乙”“丙”等 5 张 */
function someSheets(sheets: readonly string[]): string {
  const named = sheets.slice(0, 3).map((sheet) => `“${sheet}”`);
  return named.join('') + (sheets.length > 3 ? `等 ${String(sheets.length)} 张` : '');
}

const chinese = {
  busyOf: (done: number, total: number) => `正在读取：${done} / ${total}`,
  refreshing: '正在更新',
  dropHere: '松开鼠标，检查这些文件',
  backToWorkbook: '回到当前工作簿',
  noTables: '没有找到绩效目标表',
  noTablesHint: '表里要有“项目名称”“三级指标”“指标值”这些栏目。',
  sheetsRefused: (sheets: readonly string[]) =>
    `工作表${someSheets(sheets)}没有读全，里面的目标表可能没有检查。请把要检查的表复制到一个新的工作簿，再检查一次。`,
  sheetsHidden: (sheets: readonly string[]) =>
    `隐藏的工作表${someSheets(sheets)}里有目标表，也检查、汇总了。`,
  manualCalculation: 'Excel 设成了手动计算，公式算出的数可能是旧的。请按 F9 重新计算，再检查一次。',
  noProject: (sheet: string) => `《${sheet}》未填项目名称`,
  nameUnread: (sheet: string) => `《${sheet}》没有读出项目名称`,
};

export type BookWords = typeof chinese;

/** The workbook as it was read. */
export const bookWords: Subject<'book', BookWords> = { name: 'book', chinese };
