import type { Severity } from '../glossary/finding';
import type { PerformanceTable } from '../table/PerformanceTable';
import { isNameUnread, projectName } from '../table/projectName';
import type { FundingRow, UncountedAmount } from '../totals/FundingTotals';
import { unnamed } from '../totals/unnamed';
import { coverageCounts } from './coverageCounts';
import type { CheckedFile, Report } from './Report';

/** What stands in every report beside the findings. Reports go to Chinese finance offices: they are in Chinese. */
export const reportWords = {
  title: '绩效目标表检查结果',
  findings: '检查结果',
  byProject: '按项目',
  totals: '汇总',
  acrossFiles: '各文件之间',
  unread: '没有读取的文件',
  noTable: '没有找到绩效目标表',
  noSpreadsheet: '不是表格文件',
  noFinding: '没有发现问题',
  notAllRead: '有内容没有读出来',
  nameless: '(没有项目名称)',
  uncounted: '没有计入合计',
  noUnit: '没有写明单位',
  readThus: '金额这样读',
  notReceived: '名单上有，没有收到',
  receivedNotCounted: '名单上有，收到的没有计入合计',
  contents: '目录（问题多的在前）',
  contentsUnread: '目录（没有读取的在前，其余问题多的在前）',
  toContents: '回到目录',
  kinds: '问题最多的几类',
  issueList: '问题清单',
  noUnitName: '未填单位',
  sendAgain: '请核对报送的文件，重新报送。',
  unreadShort: '未读',
  total: '年度资金总额',
  sum: '合计',
  issueColumns: {
    number: '序号',
    unit: '单位',
    project: '项目',
    cell: '单元格',
    kind: '问题类别',
    fact: '问题事实',
    source: '依据',
    advice: '修改建议',
    result: '整改结果',
    review: '复核',
  },
  columns: {
    rank: '名次',
    unit: '单位',
    tables: '目标表',
    count: '个数',
    path: '文件',
    files: '文件数',
    sheet: '工作表',
    project: '项目名称',
    cell: '单元格',
    place: '出处',
    sourceCells: '各项单元格',
    severity: '级别',
    title: '问题',
    message: '说明',
    found: '现在',
    expected: '应为',
    rule: '规则',
    difference: '总额减各项',
    approved: '批复数(万元)',
    beyondApproved: '申报减批复',
    error: '错误',
    warning: '警告',
    info: '提示',
  },
} as const;

/** Severity by shape, so that it is seen without colour. */
export const severityMarks: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' };

/** The day of a report, as documents write it: 2026年11月27日. */
export function dateText(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** A table's project, or in brackets why it has no name. */
export function projectText(table: PerformanceTable): string {
  return projectName(table) ?? `(${unnamed(isNameUnread(table))})`;
}

/** The same of a table of the sum. */
export function rowName({ projectName: name, nameUnread }: FundingRow | UncountedAmount): string {
  return name ?? `(${unnamed(nameUnread)})`;
}

/** What was read: 14 个文件，19 张目标表，7 个文件没有读取. */
export function readText({ files }: Report): string {
  const tables = files.reduce((sum, file) => sum + file.tables.length, 0);
  const failed = files.filter(({ error }) => error !== null).length;
  const without = files.filter(({ error, tables: own }) => error === null && own.length === 0).length;
  const read = [
    `${files.length} 个文件，${tables} 张目标表`,
    ...unreadTexts(files.flatMap((file) => file.tables)),
  ].join('，');
  return [
    read,
    ...(without > 0 && files.length > 1 ? [`${without} 个文件没有目标表`] : []),
    ...(failed > 0 ? [`${failed} 个文件没有读取`] : []),
  ].join('，');
}

/** Whether each of several files gave a table; one alone says so itself. */
export function isAllRead({ files, otherFiles = [] }: Report): boolean {
  if (otherFiles.length > 0) return false;
  return files.length < 2 || files.every(({ error, tables }) => error === null && tables.length > 0);
}

/** What came in, where not all of it is in the sum: 收到 12 个文件：读出目标表的 1 个，没有目标表的 2 个，没有读取的 9 个。 */
export function receivedText({ files, otherFiles = [] }: Report): string {
  const failed = files.filter(({ error }) => error !== null).length;
  const without = files.filter(({ error, tables }) => error === null && tables.length === 0).length;
  const read = files.length - failed - without;
  const others = otherFiles.length === 0 ? '' : `，不是表格文件的 ${String(otherFiles.length)} 个`;
  const all = files.length + otherFiles.length;
  return `收到 ${String(all)} 个文件：读出目标表的 ${read} 个，没有目标表的 ${without} 个，没有读取的 ${failed} 个${others}。`;
}

/** What of some tables was not read: 1 张的指标没有读全. Empty only where all was read. */
export function unreadTexts(tables: readonly PerformanceTable[]): string[] {
  const { unrecognised, unread } = coverageCounts(tables);
  const sections = [
    [unread.indicators, '的指标没有读全'],
    [unread.funding, '的资金没有读全'],
    [unread.goals, '的目标没有读全'],
    [unread.head, '的基本信息没有读出'],
    [unrecognised, '没有读出'],
  ] as const;
  return sections.flatMap(([count, what]) => (count > 0 ? [`${count} 张${what}`] : []));
}

/** What a sheet or a page says instead of findings; 没有发现问题 only where all of the tables was read. */
export function noFindingText(tables: readonly PerformanceTable[]): string {
  const unread = unreadTexts(tables);
  if (unread.length === 0) return reportWords.noFinding;
  return `${reportWords.notAllRead}：${unread.join('，')}。没有读出来的内容没有检查，请人工核对；其余内容没有查出问题。`;
}

/** 财政审核 shows no hints: how many there are besides. '' where there are none. */
export function hintsLeftOutText(files: readonly Pick<CheckedFile, 'hintsLeftOut'>[]): string {
  const count = files.reduce((sum, { hintsLeftOut = 0 }) => sum + hintsLeftOut, 0);
  return count === 0 ? '' : `另有 ${count} 条提示，“财政审核”不列出；要看，请按“单位自查”检查。`;
}

/** Where else to look: the first place, and how many there are. Nothing where there is none. */
export function elsewhereText(
  places: readonly { readonly path: string; readonly sheet: string; readonly cell: string }[],
): string {
  const [first] = places;
  if (!first) return '';
  const others = places.length > 1 ? `，共 ${places.length} 处` : '';
  return `另见“${first.path}”的工作表“${first.sheet}”${first.cell}${others}。`;
}

/** The first of several cells, for a narrow column: D14 等 9 格. */
export function cellAndOthers(first: string, count: number): string {
  return `${first} 等 ${count} 格`;
}

/** One of several cells with the same mistake. */
interface OneOfMany {
  readonly cell: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** Of what it speaks, where nothing stands in the cell. */
  readonly about: string | null;
}

/** More texts than these would fill a page: then only the cells are named. */
const MOST_QUOTED = 12;
const LONGEST_QUOTED = 16;

/**
 * One mistake with all of its cells: 4 个指标值没有单位：D14“43.2”、D17“100”→100%、…。 What stands in a cell is quoted, and behind
 * the arrow what should.
 */
export function gatheredText(many: string, rows: readonly OneOfMany[]): string {
  const quoted = ({ found, about }: OneOfMany): string => {
    const text = (found ?? about ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') return '';
    return `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text}”`;
  };
  const items = rows.map((row) =>
    rows.length > MOST_QUOTED
      ? row.cell
      : row.cell + quoted(row) + (row.expected === null ? '' : `→${row.expected}`),
  );
  return `${many}：${items.join('、')}。`;
}
