import type { Subject } from '../subject';

const chinese = {
  chooseFiles: '选择文件',
  chooseFolder: '选择文件夹',
  otherFiles: '其他文件',
  filesHint: '不用在 Excel 里打开，选中就检查。可以选多个文件，也可以选整个文件夹。',
  dragHint: '也可以把文件或文件夹拖到这里。',
  unreadFiles: (count: number) => `${count} 个没有读取`,
  leftOut: (count: number) => `另有 ${count} 个不是表格文件`,
  noWorkbooks: (count: number) => `选中的 ${count} 个文件都不是表格文件，没有检查`,
  stopped: (done: number, count: number) =>
    `已取消：${count} 个文件读了 ${done} 个，都没有检查、没有汇总。需要时请重新选择。`,
  search: '查找问题',
  grouping: '排列方式',
  byFile: '按文件',
  byProject: '按项目',
  byUnit: '按单位',
  byRule: '按问题',
  previousGroup: { place: '上一个文件', project: '上一个项目', unit: '上一个单位', rule: '上一类问题' },
  nextGroup: { place: '下一个文件', project: '下一个项目', unit: '下一个单位', rule: '下一类问题' },
  noUnit: '未填单位',
  unread: '未读',
  unreadTables: (count: number) => `${count} 张未读全`,
  noTable: '没有目标表',
  done: '看过了',
  isDone: '已看',
  doneOf: (done: number, count: number) => `已看 ${done}/${count}`,
  undoneOnly: '未看',
  units: {
    name: '每个单位一份问题清单',
    hint: 'Excel 工作簿，有“整改结果”“复核”两栏；几个单位的装在一个压缩包里',
  },
  withMarked: '附上标出问题的原文件',
  copyText: { name: '复制成文字', hint: '按单位编号，可以粘贴到微信、邮件里' },
  copied: '问题已复制，可以粘贴了',
  notCopied: '没能复制，请改用导出的文件',
  listsName: (date: string) => `问题清单 ${date}`,
  /** Of the table in which the chosen cell stands. */
  moreRows: '多看几行',
  fewerRows: '少看几行',
  cellsOf: (sheet: string) => `工作表《${sheet}》`,
  rowsAbove: (count: number) => `上面还有 ${count} 行`,
  rowsBelow: (count: number) => `下面还有 ${count} 行`,
};

export type DeskWords = typeof chinese;

/** The list of findings over several files, and its tools. */
export const deskWords: Subject<'desk', DeskWords> = { name: 'desk', chinese };
