/**
 * What can go wrong between us and Excel, as data: a code and the names its sentence needs.
 * The adapter turns every error of Excel's into one of these; the wording stands below.
 */
export type ExcelProblem =
  | { readonly code: 'cell-editing' }
  | { readonly code: 'protected-sheet'; readonly sheet: string | null }
  | { readonly code: 'protected-workbook' }
  | { readonly code: 'read-only' }
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'changed-since'; readonly where: string }
  | { readonly code: 'nothing-to-undo' }
  /** A write failed half-way, and what it had added could not be taken away again. */
  | { readonly code: 'left-behind'; readonly sheets: readonly string[] }
  | { readonly code: 'too-large' }
  | { readonly code: 'busy' }
  | { readonly code: 'aborted' }
  | { readonly code: 'not-saved' }
  | { readonly code: 'no-table' }
  /** `details` is for copying to whoever helps, never for reading. */
  | { readonly code: 'unexpected'; readonly details: string };

type Sentences = {
  readonly [Code in ExcelProblem['code']]: (problem: Extract<ExcelProblem, { code: Code }>) => string;
};

/** What the ribbon buttons write into a sheet where they have no pane to speak in. */
export interface ExcelWords {
  readonly problems: Sentences;
  /** First line of a note or input message of ours. */
  readonly product: string;
  readonly resultSheet: string;
  /** Below the title of the summary. */
  readonly asOf: (time: Date) => string;
}

/** 2024-03-01 14:32, as the clock on the wall says. */
function minute(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

const chinese: ExcelWords = {
  product: '绩效目标表助手',
  resultSheet: '检查结果',
  asOf: (time) => `截至 ${minute(time)}`,
  problems: {
    'cell-editing': () => '有一个单元格正在编辑。请先按 Enter 结束编辑，再试一次。',
    'protected-sheet': ({ sheet }) =>
      sheet === null
        ? '工作表受保护，没有写入任何内容。请在“审阅”中撤销工作表保护，再试一次。'
        : `工作表《${sheet}》受保护，没有写入任何内容。请在“审阅”中撤销工作表保护，再试一次。`,
    'protected-workbook': () => '工作簿的结构受保护，不能添加工作表。请在“审阅”中撤销工作簿保护，再试一次。',
    'read-only': () => '工作簿是只读的，没有写入任何内容。请先点“启用编辑”，或另存一份再试。',
    'sheet-missing': ({ sheet }) => `找不到工作表《${sheet}》，它可能已被删除或改名。请重新检查一次。`,
    'sheet-hidden': ({ sheet }) => `工作表《${sheet}》是隐藏的。请右击工作表标签，选“取消隐藏”，再试一次。`,
    'changed-since': ({ where }) => `${where} 后来又改动过，为免丢失您的内容，没有动它。`,
    'nothing-to-undo': () => '没有可以撤销的操作。',
    'left-behind': ({ sheets }) =>
      `没有写完，也没能删去刚添加的工作表。若看到《${sheets.slice(0, 3).join('》《')}》${sheets.length > 3 ? '等' : ''}，请删去后再试一次。`,
    'too-large': () =>
      '这个工作簿太大，Excel 一次传不完。请把要检查的工作表另存为一个小的工作簿，或减少一次插入的项目数。',
    busy: () => 'Excel 正忙，请稍等几秒再试一次。',
    aborted: () => '已取消，工作簿没有改动。',
    'not-saved': () => '设置没能保存到工作簿。请先保存工作簿，再试一次。',
    'no-table': () =>
      '这个工作簿里没有找到绩效目标表。请打开有绩效目标表的工作簿，或点“插入目标表”新建一张。',
    unexpected: () => 'Excel 没能完成这一步，工作簿没有改动。请再试一次；若仍不行，请复制详情交给技术人员。',
  },
};

const english: ExcelWords = {
  product: 'Performance tables',
  resultSheet: 'Check results',
  asOf: (time) => `As of ${minute(time)}`,
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
    'changed-since': ({ where }) => `${where} has been changed since, so it was left as it is.`,
    'nothing-to-undo': () => 'There is nothing to undo.',
    'left-behind': ({ sheets }) =>
      `The sheets could not be finished, nor taken away again. If you see ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' …' : ''}, delete them and try again.`,
    'too-large': () =>
      'The workbook is too large for one exchange with Excel. Save the sheets to check as a smaller workbook, or insert fewer projects at a time.',
    busy: () => 'Excel is busy. Wait a few seconds and try again.',
    aborted: () => 'Cancelled; the workbook is unchanged.',
    'not-saved': () =>
      'The settings could not be kept in the workbook. Save the workbook first, then try again.',
    'no-table': () =>
      'No performance table was found in this workbook. Open one that has such a table, or insert a new one.',
    unexpected: () =>
      'Excel could not finish this step; the workbook is unchanged. Try again; if it still fails, copy the details for your support.',
  },
};

const words: Record<'zh-CN' | 'en-US', ExcelWords> = { 'zh-CN': chinese, 'en-US': english };

/** The adapter's and the ribbon's words. */
export function excelWordsFor(locale: 'zh-CN' | 'en-US'): ExcelWords {
  return words[locale];
}

/** The sentence for a problem: what happened, and what to do. */
export function problemMessage(problem: ExcelProblem, locale: 'zh-CN' | 'en-US'): string {
  const sentence = words[locale].problems[problem.code] as (problem: ExcelProblem) => string;
  return sentence(problem);
}
