import { subtract } from '../money/decimal';
import { differs, type RollComparison, type RollLine } from './compareRoll';
import type { FundingTotals } from './FundingTotals';
import { tableName, type PathOf } from './sumSentences';

function entryName({ entry: { name, unit } }: RollLine): string {
  return `《${name}》${unit === '' ? '' : `（${unit}）`}`;
}

function lineSentences(line: RollLine, pathOf: PathOf): string[] {
  const { entry, isUnit, came, similar, stated, difference } = line;
  const name = entryName(line);
  const approved = entry.approved === null ? '' : `，批复数${entry.approved}万元`;
  const sentences: string[] = [];
  const row = came[0] ?? similar;
  if (!row) return [`没有收到：${name}${approved}。`];
  if (similar) sentences.push(`名称不一致：名单上是${name}，收到的是${tableName(similar, pathOf)}。`);
  const told = isUnit ? name : tableName(row, pathOf);
  if (came.length > 1 && !isUnit) {
    sentences.push(
      `收到 ${came.length} 张：${name}：${came.map((each) => tableName(each, pathOf)).join('、')}。`,
    );
  }
  if (entry.approved !== null && stated === null) {
    sentences.push(`没有申报数：${told}${approved}。`);
  } else if (differs(difference) && entry.approved !== null) {
    sentences.push(
      `金额不一致：${told}：批复数${entry.approved}万元，申报数${stated ?? ''}万元，差异${difference}万元。`,
    );
  }
  return sentences;
}

/** The sentence for publication: 编报绩效目标的项目4个，涉及项目预算资金175万元。 */
export function publicSentence({ projects, total, rows }: FundingTotals): string {
  if (total === null) return `编报绩效目标的项目${projects}个，没有读到金额。`;
  const without = rows.filter((row) => row.total === null).length;
  const rest = without === 0 ? '' : `（其中${without}个没有金额，未计入）`;
  return `编报绩效目标的项目${projects}个，涉及项目预算资金${total}万元${rest}。`;
}

/** What a roll shows of a sum, a sentence each; the last ones say what it comes to. */
export function rollSentences(comparison: RollComparison, totals: FundingTotals, pathOf: PathOf): string[] {
  const { lines, beyond, approved, stated } = comparison;
  const missing = lines.filter(({ came, similar }) => came.length === 0 && !similar).length;
  const counted = `名单上 ${lines.length} 个，收到 ${lines.length - missing} 个，没有收到 ${missing} 个，名单外 ${beyond.length} 个。`;
  const control =
    approved === null || stated === null
      ? []
      : [`批复数合计${approved}万元，申报数合计${stated}万元，差异${subtract(stated, approved)}万元。`];
  return [
    ...lines.flatMap((line) => lineSentences(line, pathOf)),
    ...beyond.map((row) => `名单上没有：${tableName(row, pathOf)}。`),
    counted,
    ...control,
    publicSentence(totals),
  ];
}
