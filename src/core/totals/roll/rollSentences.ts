import { projectKey } from '../../facts/projectNames';
import { controlDifference, type DifferenceCause } from './controlDifference';
import type { FundingTotals } from '../FundingTotals';
import type { Roll } from './readRoll';
import { isMet, isMissing, type RollComparison, type RollLine } from './RollComparison';
import { leftOutSentence, tableName, type PathOf } from '../sumSentences';

/** The table that came in under nearly the same name has the very name: then its unit is another one. */
export function isSameName({ entry, similar }: RollLine): boolean {
  return similar !== null && projectKey(entry.name) === projectKey(similar.projectName ?? '');
}

function entryName({ entry: { name, unit } }: RollLine): string {
  return `《${name}》${unit === '' ? '' : `（${unit}）`}`;
}

/** What of a line is not as it should be, a sentence each. */
function lineSentences(line: RollLine, totals: FundingTotals, pathOf: PathOf): string[] {
  const { entry, isUnit, came, similar, notCounted, stated, difference } = line;
  const name = entryName(line);
  const approved = entry.approved === null ? '' : `，批复数${entry.approved}万元`;
  if (notCounted)
    return [`收到了，没有计入合计：${leftOutSentence(notCounted, totals.kind, pathOf)}${approved}。`];
  const row = came[0] ?? similar;
  if (!row) return [`没有收到：${name}${approved}。`];
  const sentences: string[] = [];
  if (similar) {
    const what = isSameName(line) ? '单位不一致' : '名称不一致';
    sentences.push(`${what}：名单上是${name}，收到的是${tableName(similar, pathOf)}。`);
  }
  const told = isUnit ? name : tableName(row, pathOf);
  if (came.length > 1 && !isUnit) {
    sentences.push(
      `收到 ${came.length} 张：${name}：${came.map((each) => tableName(each, pathOf)).join('、')}。`,
    );
  }
  if (entry.approved !== null && stated === null) {
    sentences.push(`没有申报数：${told}${approved}。`);
  } else if (entry.approved !== null && stated !== null && !isMet({ ...line, came: [row] })) {
    sentences.push(
      `金额不一致：${told}：批复数${entry.approved}万元，申报数${stated}万元，差异${difference ?? ''}万元。`,
    );
  }
  return sentences;
}

/** What of a roll is not used, or how it was understood, a sentence each. */
export function rollNotes({ problems, unused }: Roll, { assumedUnit }: RollComparison): string[] {
  const columns = unused.filter((head) => !/^(?:序号|编号)$/.test(head.replace(/\s/g, '')));
  return [
    ...problems.map(({ line, kind, text }) =>
      kind === 'same-project'
        ? `名单第 ${line} 行的《${text}》上面已有，批复数加在一起对照。`
        : `名单第 ${line} 行的“${text}”没有用到。`,
    ),
    ...(columns.length > 0 ? [`名单里没有用到的列：${columns.join('、')}。`] : []),
    ...(assumedUnit === null ? [] : [`名单的金额没有写单位，按${assumedUnit}对照。`]),
  ];
}

/** The sentence for publication: 编报绩效目标的项目4个，涉及项目预算资金175万元。 */
export function publicSentence({ projects, total, rows }: FundingTotals): string {
  if (projects === 0) return '编报绩效目标的项目0个，涉及项目预算资金0万元。';
  if (total === null) return `编报绩效目标的项目${projects}个，没有读到金额。`;
  const without = rows.filter((row) => row.total === null).length;
  const rest = without === 0 ? '' : `（其中${without}个没有金额，未计入）`;
  return `编报绩效目标的项目${projects}个，涉及项目预算资金${total}万元${rest}。`;
}

const causeNames: Readonly<Record<DifferenceCause, string>> = {
  amounts: '金额不一致的',
  beyond: '名单上没有的',
  unapproved: '没有批复数的',
  unstated: '没有申报数的',
};

/** 批复数合计158万元，申报数合计175万元，差异17万元：金额不一致的2万元，名单上没有的20万元，没有申报数的-5万元。 */
function controlSentence(comparison: RollComparison): string[] {
  const { approved, stated } = comparison;
  const control = controlDifference(comparison);
  if (control === null || approved === null || stated === null) return [];
  const causes = control.causes.map(({ cause, amount }) => `${causeNames[cause]}${amount}万元`).join('，');
  const made = causes === '' ? '' : `：${causes}`;
  return [`批复数合计${approved}万元，申报数合计${stated}万元，差异${control.difference}万元${made}。`];
}

/** What a roll shows of a sum, a sentence each; the last ones say what it comes to. */
export function rollSentences(comparison: RollComparison, totals: FundingTotals, pathOf: PathOf): string[] {
  const { lines, beyond } = comparison;
  const missing = lines.filter(isMissing).length;
  const counted = `名单上 ${lines.length} 个，收到 ${lines.length - missing} 个，没有收到 ${missing} 个，名单外 ${beyond.length} 个。`;
  return [
    ...lines.flatMap((line) => lineSentences(line, totals, pathOf)),
    ...beyond.map((row) => `名单上没有：${tableName(row, pathOf)}。`),
    counted,
    ...controlSentence(comparison),
    publicSentence(totals),
  ];
}
