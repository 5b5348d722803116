import type { Subject } from '../subject';

const chinese = {
  button: '检查全部工作表',
  again: '重新检查',
  busy: '正在检查',
  tables: (count: number) => `${count} 张表`,
  files: (count: number) => `${count} 个文件`,
  checkedAt: (time: string) => `${time} 已检查`,
  /** Between the parts of one sentence, as in 4 张表，1 张的指标没有读全. */
  comma: '，',
  unread: {
    indicators: (count: number) => `${count} 张的指标没有读全`,
    funding: (count: number) => `${count} 张的资金没有读全`,
    goals: (count: number) => `${count} 张的目标没有读全`,
    head: (count: number) => `${count} 张的基本信息没有读全`,
  },
  unrecognised: (count: number) => `另有 ${count} 张可能是目标表，没有读出`,
  stale: '表已改动',
  intro: '看看有没有漏填，指标值写得对不对，资金加得准不准。',
  chooseFiles: '检查其他文件',
  departments: (sheets: readonly string[]) =>
    `工作表${sheets.map((sheet) => `“${sheet}”`).join('')}是部门整体支出的绩效表，不检查。`,
  unreadSheets: (count: number) => `${count} 张工作表没有读全`,
  toInsert: '去插入',
  clean: '没有发现问题',
  cleanHint: (tables: number) => `已检查 ${tables} 张表。`,
  cleanSheet: '这张工作表没有发现问题',
  notAllRead: '有内容没有读出来',
  notAllReadHint: (what: string) => `${what}。没有读出来的内容没有检查，请人工核对；其余内容没有查出问题。`,
  notAllReadSheet: '这张工作表有内容没有读出来，请人工核对',
  noneShown: (count: number) => `没有符合条件的，共有 ${count} 个问题`,
  showAll: '显示全部',
  filters: '只看这些',
  /** Name of the bars that say why something could not be done. */
  problems: '没有做成的事',
  countOf: (severity: string, count: number) => `${severity} ${count} 个`,
  thisSheet: '只看本表',
  list: '检查结果',
  group: (name: string, count: number) => `${name}，${count} 个问题`,
  mayBeTable: (sheet: string) => `《${sheet}》可能是目标表，没有读出`,
  workbookGroup: '整个工作簿',
  summary: (errors: number, warnings: number, infos: number) =>
    errors + warnings + infos === 0
      ? '检查完毕，没有发现问题'
      : `检查完毕：错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  summaryUntouched: (errors: number, warnings: number, infos: number, tables: number) =>
    `检查完毕：${tables} 张表尚未填写，其余的错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  summaryUnread: (what: string) => `检查完毕，有内容没有读出来：${what}`,
  fix: '改',
  fixHere: (cell: string, text: string) => `把 ${cell} 改为 ${text}`,
  ignored: (count: number) => `已忽略 ${count}`,
  /** 财政审核 shows errors and warnings only. */
  hintsLeftOut: (count: number) => `另有 ${count} 条提示，财政审核不列出`,
  details: '详细说明',
  now: '现在',
  should: '应为',
  willBe: '改为',
  blank: '（空）',
  related: '另见',
  why: (source: string) => `依据：${source}`,
  fixButton: '改正',
  fixNotSafe: '这样改可能改变意思，请先核对。',
  moreCells: (count: number) => `一共改 ${count} 处：`,
  ignoreButton: '忽略…',
  nextButton: '下一处',
  previousButton: '上一处',
  solved: '这一处已经改好',
  othersHere: (cell: string) => `内容已改，${cell} 还有问题`,
  sheetGone: (sheet: string) => `工作表《${sheet}》已经不在了`,
  fixed: (cell: string, text: string) => `${cell} 已改为 ${text}`,
  notFixed: {
    changed: (cell: string) => `${cell} 刚才又改过，没有动它`,
    formula: (cell: string) => `${cell} 里是公式，没有动它。请自己核对`,
    protected: (cell: string) => `${cell} 所在的工作表受保护，没有改。请先在“审阅”中撤销保护`,
    'lock-unknown': (cell: string) =>
      `${cell} 所在的工作表受保护，而前面是另一个工作簿，没有改。请回到这个工作簿，再试一次`,
    'sheet-missing': (cell: string) => `${cell} 所在的工作表不在了。请重新检查`,
  },
  position: (index: number, count: number) => `${index} / ${count}`,
  ignoreTitle: '为什么忽略？',
  ignoreReasons: ['已核实，没有错', '上级要求这样填', '暂时没有数据'] as readonly string[],
  ignoreOther: '其他原因',
  ignoreReasonHint: '原因保存在工作簿里，别人打开也看得到。',
  /** Where there is no open workbook to keep it in. */
  ignoreReasonHere: '只记到关闭这个网页为止，工作簿里没有记。',
  ignoreConfirm: '忽略这一条',
  ignoreKind: (count: number) => `同类的 ${count} 条一起忽略`,
  ignoreAll: (count: number) => `忽略这 ${count} 条`,
  ignoreDone: (count: number) => `已忽略 ${count} 条`,
  ignoredHere: '这一条已忽略',
  ignoredTitle: '已忽略的问题',
  ignoredOne: (title: string, found: string | null) => (found === null ? title : `${title}：${found}`),
  ignoredReason: (reason: string) => `原因：${reason}`,
  restore: '恢复',
  restoreAll: '全部恢复',
  restored: '已恢复',
  fixAll: (count: number) => `改正全部可靠项 ${count}`,
  fixAllTitle: (count: number) => `将改正 ${count} 处`,
  fixAllHint: '只改写法，不改变意思。不想改的，去掉前面的勾。改完还可以撤销。',
  fixAllConfirm: '全部改正',
  fixAllNone: '没有要改的了',
  fixAllNoneHint: '能一次改好的都已经改好。',
  fixSome: (count: number) => (count === 0 ? '没有选中要改的' : `改正选中的 ${count} 处`),
  fixKind: (count: number) => `改同类 ${count} 处…`,
  fixKindHint: '同类问题的改法都在这里，有的可能改变意思。不想改的，去掉前面的勾。改完还可以撤销。',
  firstHint: '点一条，表转到那个格子；点“改”，马上改好。',
  hintAway: '知道了',
  fixedAll: (done: number, left: number) =>
    left === 0 ? `已改正 ${done} 处` : `已改正 ${done} 处，还有 ${left} 个问题`,
  skipped: (count: number) => `有 ${count} 处没有改：内容已变，或工作表受保护`,
  canUndo: (count: number) => `上次改了 ${count} 处`,
  undoFixes: '撤销改正',
  marksCleared: '标记已清除，表恢复原样',
  marksClearedBut: {
    protected: (sheet: string, count: number) =>
      `《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}受保护，上面的标记还在，别处的已清除。请在“审阅”中撤销保护，再清除一次`,
    unread: (sheet: string, count: number) =>
      `标记已清除。《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}有 Excel 读不出的条件格式，若还看得见标记，请保存并重新打开后再清除`,
  },
  marksStale: '标记还是上次检查时的',
  updateMarks: '按现在的结果更新表里的标记',
  export: '导出',
  exportTitle: '导出检查结果',
  exportHint: '发给要改表的人，或者留存。',
  exportKinds: {
    html: { name: '网页报告', hint: '有目录和排名，用浏览器看，可以打印' },
    xlsx: { name: 'Excel 工作簿', hint: '全部问题一张表，可以筛选、排序' },
    csv: { name: 'CSV 文本', hint: '给其他系统用' },
  },
  exported: (name: string) => `已导出：${name}`,
  /** In Excel, which doesn't say whether the file was kept. */
  exportedPerhaps: (name: string, instead: string) =>
    `已开始下载：${name}。没有见到文件（Mac 版 Excel 的窗格不能下载），请用“${instead}”`,
  resultsWritten: (sheet: string) => `已写入工作表“${sheet}”`,
  resultsSheet: { name: '写入本工作簿', hint: '多一张“检查结果”表，单元格可以点' },
  thisWorkbook: '当前工作簿',
  reportName: (date: string) => `绩效目标表检查结果 ${date}`,
};

export type CheckWords = typeof chinese;

/** The tab that checks: findings, what can be done with them, reports. */
export const checkWords: Subject<'check', CheckWords> = { name: 'check', chinese };
