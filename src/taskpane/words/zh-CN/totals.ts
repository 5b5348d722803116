import type { TableKind } from '../../../core/glossary/form';
import { readingSentence } from '../../../core/totals/amountSentences';
import type { ReadingNote } from '../../../core/totals/readingNote';
import { kindNames } from '../../../core/totals/kindNames';
import type {
  DoubtfulTable,
  FundingTotals,
  LeftOutTable,
  UncountedAmount,
} from '../../../core/totals/FundingTotals';
import type { DifferenceCause } from '../../../core/totals/roll/controlDifference';
import type { ChartBy } from '../../../core/totals/summary/summaryChart';
import type { GroupBy } from '../../../core/totals/summary/summaryGroups';
import type { Subject } from '../subject';

const chinese = {
  button: '汇总全部工作表',
  again: '重新汇总',
  busy: '正在汇总',
  intro: '把各表的年度资金总额加起来，并核对各项来源。',
  chooseFiles: '汇总其他文件',
  ofFiles: (files: number, projects: number) => `${files} 个文件 · ${projects} 个项目`,
  fileUnread: '没有计入：',
  fileWithoutTable: (file: string) => `“${file}”里没有找到绩效目标表。`,
  placeIn: (file: string, sheet: string) => `“${file}”的工作表“${sheet}”`,
  hiddenSheet: (place: string) =>
    `${place}是隐藏的，其中的目标表也计入了。不该计入的，请取消隐藏后删除，再重新选择。`,
  otherFiles: (_count: number, sentence: string) => sentence,
  withBook: '连同当前工作簿一起汇总',
  saveAs: { xlsx: '保存汇总表', csv: '存为 CSV', html: '存为网页' },
  sumName: (date: string) => `资金汇总 ${date}`,
  summedAt: (projects: number, time: string) => `${projects} 个项目 · ${time} 已汇总`,
  stale: '表已改动',
  total: '年度资金总额合计',
  /** Above the sum where it is not that of target forms. */
  kind: (_kind: FundingTotals['kind'], sentence: string) => sentence,
  unit: '万元',
  /** In place of a sum over amounts of which none is there. */
  noAmount: '没有金额',
  parts: '资金来源',
  rows: '各项目',
  differs: (amount: string, isMore: boolean) =>
    isMore ? `总额比各项之和多 ${amount} 万元` : `总额比各项之和少 ${amount} 万元`,
  agree: (compared: number, left: number) =>
    left === 0
      ? '各表的总额都等于各项来源之和。'
      : `${compared} 个项目的总额等于各项来源之和；${left} 个缺总额或各项来源，没有核对。`,
  someDiffer: (count: number) => `${count} 个项目的总额与各项之和不符`,
  /** Beside the sum: what is not in it. */
  totalsMissing: (blank: number, others: number) =>
    `（${[blank > 0 ? `${blank} 项未填` : '', others > 0 ? `${others} 项金额不明` : ''].filter((part) => part !== '').join('、')}，不在其中）`,
  leftOut: '没有计入合计的表',
  leftOutReasons: {
    'other-kind': (_sheet: string, kind: TableKind) => `是${kindNames[kind]}`,
    example: () => '是填报用的样表',
    duplicate: (sheet: string) => `和工作表“${sheet}”是同一个项目，只计一次`,
    'sum-of-others': () => '是其他表的汇总',
    'region-above': (sheet: string) => `是上级地区的表，下级地区的已计入，如工作表“${sheet}”`,
    'other-year': (sheet: string) => `是其他年度的，同一个项目计入的是工作表“${sheet}”`,
    'by-choice': () => '您选择了不计',
  } as Readonly<Record<LeftOutTable['reason'], (sheet: string, kind: TableKind) => string>>,
  doubts: '已计入、需要核对的表',
  doubtReasons: {
    'same-project': (sheet: string) => `和工作表“${sheet}”的可能是同一个项目`,
    'sum-of-others': () => '金额正好是其他表的合计',
    'region-above': (sheet: string) => `和工作表“${sheet}”是同一项资金，那里是下级地区的`,
    example: () => '工作表或标题写着样表、示例',
    'other-year': () => '合计中还有其他年度的表',
    'unit-slip': () => '像是元和万元写错了，请和各项来源、成本指标核对',
  } as Readonly<Record<DoubtfulTable['reason'], (sheet: string) => string>>,
  count: '计入',
  leave: '不计',
  unreadable: '没有计入合计的金额',
  unreadableReasons: {
    unreadable: (text: string) => `“${text}”不是金额`,
    uncalculated: () => '公式没有算出结果，请重新计算后再汇总',
    blank: () => '没有填',
    missing: () => '表里没有这一行',
    unread: () => '没有读出来',
    'unit-unknown': (text: string) =>
      /元/.test(text)
        ? `“${text}”和表上的单位不一致，是元还是万元定不下来`
        : `${text} 没有写单位，是元还是万元定不下来`,
  } as Readonly<Record<UncountedAmount['reason'], (text: string) => string>>,
  /** The same in place of a project's amount. */
  instead: {
    unreadable: '读不出',
    uncalculated: '没有重算',
    blank: '未填',
    missing: '没有这一行',
    unread: '没有读出',
    'unit-unknown': '单位不明',
  } as Readonly<Record<UncountedAmount['reason'], string>>,
  /** How its amounts were read, where another might read them otherwise. */
  readings: (notes: readonly ReadingNote[]) => notes.map(readingSentence).join('；'),
  unreadFunding: '资金没有读全，金额可能不是全部',
  roll: {
    title: '对照批复数',
    placeholder: '从表格里粘贴：项目名称、预算单位、批复数（第一行写表头），或每行一个名称',
    fromSelection: '读取选中的单元格',
    fromFile: '从文件读取…',
    copy: '复制对照结果',
    approved: '批复',
    stated: '申报',
    difference: '申报减批复',
    missing: '没有收到',
    notCounted: '收到的没有计入合计',
    similar: (name: string) => `名称不一致，收到的是《${name}》`,
    otherUnit: '单位不一致',
    twice: (count: number) => `收到 ${count} 张`,
    beyond: '名单上没有',
    unused: (line: number, text: string) => `第 ${line} 行的“${text}”没有用到。`,
    unusedColumns: (names: string) => `没有用到的列：${names}。`,
    together: (line: number, name: string) => `第 ${line} 行的《${name}》上面已有，批复数加在一起对照。`,
    assumedUnit: (unit: string) => `名单的金额没有写单位，按${unit}对照。`,
    moreNotes: (count: number) => `还有 ${count} 处。`,
    met: (met: number, all: number) =>
      met === all ? `名单上 ${all} 个，都对得上。` : `名单上 ${all} 个，${met} 个对得上。`,
    sums: (approved: string, stated: string) => `批复数合计 ${approved} 万元，申报数合计 ${stated} 万元`,
    apart: (difference: string, causes: readonly string[]) =>
      `，差异 ${difference} 万元${causes.length > 0 ? `：${causes.join('，')}` : ''}。`,
    causes: {
      amounts: (amount: string) => `金额不一致的 ${amount}`,
      beyond: (amount: string) => `名单上没有的 ${amount}`,
      unapproved: (amount: string) => `没有批复数的 ${amount}`,
      unstated: (amount: string) => `没有申报数的 ${amount}`,
    } as Readonly<Record<DifferenceCause, (amount: string) => string>>,
    copyPublic: '复制',
  },
  chain: {
    title: '合计怎样得来',
    show: '逐笔列出',
    hide: '收起',
    copy: '复制',
    copied: '已复制',
    notCopied: '没能复制，请逐笔列出后选中文字复制',
  },
  groupBy: '小计',
  groups: {
    none: '不分组',
    department: '按主管部门',
    implementingUnit: '按实施单位',
    projectAttribute: '按项目属性',
  } as Readonly<Record<GroupBy | 'none', string>>,
  chart: '图表',
  charts: { none: '不画', project: '按项目', department: '按主管部门' } as Readonly<
    Record<ChartBy | 'none', string>
  >,
  /** After the sentence that the sheet is written. */
  chartRefused: '合计都在，图表没有画成，它的数列在合计下面。工作台画不了图表，用 Excel 打开后再写入一次就有',
  write: '写入“汇总”工作表',
  written: (sheet: string) => `已写入“${sheet}”工作表`,
  writtenHint: '各表的数改了，合计跟着变',
  /** Where the sheet is handed over as a file of its own. */
  writeFile: '保存汇总表',
  writtenFile: (name: string) => `已保存“${name}”`,
};

export type TotalsWords = typeof chinese;

/** The tab that sums. */
export const totalsWords: Subject<'totals', TotalsWords> = { name: 'totals', chinese };
