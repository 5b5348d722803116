import type { ExtraPart } from '../../../port/WorkbookPort';
import type { Subject } from '../subject';

const extraNames: Readonly<Record<ExtraPart, string>> = {
  prompts: '填写提示',
  hints: '漏填提醒的颜色',
  orientation: '纸张方向',
  paper: '纸张大小',
  scale: '打印缩放',
  margins: '页边距',
  centered: '水平居中',
  'print-area': '打印区域',
  'title-rows': '打印标题行',
  'frozen-rows': '冻结标题行',
  chart: '图表',
  'chart-look': '图表的样子',
  lock: '锁定表头和标签',
};

const chinese = {
  standard: '表式',
  source: (source: string) => `来源：${source}`,
  year: '预算年度',
  yearWrong: '请填四位年度',
  /** Fields of the form, with the labels that it prints. */
  department: (label: string | undefined) => label ?? '主管部门',
  unit: (label: string | undefined) => label ?? '实施单位',
  example: (example: string) => `如 ${example}`,
  names: '项目名称',
  namesHint: '一行一个，可以从表格里整列粘贴；金额可以放在名称后面一列，或者连同表头一起粘贴。',
  namesPlaceholder: '人大代表活动经费\n人大会议经费',
  namesCounted: (count: number) => `${count} 个项目`,
  amountsCounted: (count: number, unitStated: boolean) =>
    unitStated ? `${count} 个有金额，写成万元` : `${count} 个有金额，没有写单位，按万元`,
  listProblems: {
    'no-name': (line: number) => `第 ${line} 行没有项目名称，不插入。`,
    'not-amount': (line: number, text: string) => `第 ${line} 行的“${text}”不是金额，会照原样写入。`,
    sum: (line: number) => `第 ${line} 行是合计，不插入。`,
    note: (line: number, text: string) => `第 ${line} 行“${text}”不是项目，不插入。`,
    'same-project': (line: number, name: string) =>
      `第 ${line} 行的《${name}》上面已有，名称和单位都相同，会各插入一张。`,
    large: (line: number, text: string) =>
      `第 ${line} 行的 ${text} 没有写单位，按万元已超过一百亿元；如果是元，请在表头写明。`,
    'no-name-column': () => '没有“项目名称”这一列，每个单位插入一张没有名称的表。',
    'more-columns': (line: number, text: string) =>
      `第 ${line} 行的“${text}”看不出是什么，不会写入；请加上表头。`,
  },
  moreProblems: (count: number) => `还有 ${count} 处。`,
  unusedColumns: (names: string) => `没有用到的列：${names}。`,
  sameName: (count: number) => `另有 ${count} 行重名，没有计入`,
  count: '还没有名称，插入空白表',
  countUnit: '张',
  countWrong: (most: number) => `空白表请填 1 到 ${most} 张。`,
  tooMany: (most: number) => `一次最多 ${most} 个项目，请分几次插入。`,
  lock: '锁定表头和标签（不设密码）',
  lockHint:
    '按 Tab 在要填的格子之间跳，表头和标签不会误改。加行、删行请用本窗格；要改表头，先在“审阅”中撤销工作表保护。',
  button: (count: number) => `插入 ${count} 张表`,
  busy: (done: number, total: number) => `正在插入：${done} / ${total} 张`,
  stopping: '正在停止，已写的表会收回',
  done: (count: number) => `已插入 ${count} 张表`,
  /** Follows what was done. */
  refused: (parts: readonly ExtraPart[]) =>
    `。Excel 没有接受这些设置：${parts.map((part) => extraNames[part]).join('、')}。表里的内容不受影响，需要时请自己设置`,
  stopped: '已取消，工作簿没有改动',
  undone: (count: number) => `已撤销，收回 ${count} 张表`,
};

export type InsertWords = typeof chinese;

/** The tab that inserts tables. */
export const insertWords: Subject<'insert', InsertWords> = { name: 'insert', chinese };
