import { toA1 } from '../grid/address';
import type { Decimal } from '../money/decimal';
import type { FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, FundingTotals } from './FundingTotals';
import { uncountedSentence } from './amountSentences';
import { doubtSentence, leftOutSentence, type PathOf } from './sumSentences';
import { unnamed } from './unnamed';

/** One amount of a chain: what is counted of it, and where it stands. */
interface Link {
  readonly amount: Decimal;
  readonly row: FundingRow;
  readonly from: FundingAmount | undefined;
  readonly at: string;
}

/** Of so many amounts the sum is also written in one line. */
const MOST_IN_A_LINE = 12;

/** 38.766462（原文 387664.62，元）: an amount that does not stand in its cell as it is counted. */
function counted({ amount, from }: Link): string {
  if (!from || from.text.trim() === '' || (from.unit === '万元' && from.text.trim() === amount))
    return amount;
  return `${amount}（原文“${from.text.trim()}”${from.unit === '万元' ? '' : `，按${from.unit}`}）`;
}

function lineOf(link: Link, pathOf: PathOf): string {
  const { row, at } = link;
  const path = pathOf(row.table);
  const name = row.projectName === null ? unnamed(row.nameUnread) : `《${row.projectName}》`;
  return `${counted(link)}\t${name}\t${path === '' ? '' : `${path} `}工作表“${row.sheet}” ${at}`;
}

function chain(name: string, total: Decimal | null, links: readonly Link[], pathOf: PathOf): string[] {
  if (total === null) return [`${name}：没有金额`];
  const terms = links.map(({ amount }) => (amount.startsWith('-') ? `(${amount})` : amount));
  const last =
    links.length > 1 && links.length <= MOST_IN_A_LINE
      ? `${terms.join(' + ')} = ${total}`
      : `以上 ${String(links.length)} 个数相加 = ${total}`;
  return [`${name}：${total}万元`, ...links.map((link) => lineOf(link, pathOf)), last];
}

/**
 * How a sum comes about, for reading and copying: the total and each source with every amount that is in it, its file, sheet and
 * cell, then what is in no sum and what is to be looked at. `totals` must be the sum of the same tables, in the same order.
 */
export function sumChain(
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
  pathOf: PathOf,
): string[] {
  const { rows, parts, unreadable, leftOut, doubts } = totals;
  const ofTotal = rows.flatMap((row): Link[] => {
    const { total: amount, totalCell } = row;
    if (amount === null || totalCell === null) return [];
    return [{ amount, row, from: tables[row.table]?.funding.total ?? undefined, at: toA1(totalCell) }];
  });
  const ofSource = (source: string): Link[] =>
    rows.flatMap((row) =>
      row.parts.flatMap((part, index): Link[] => {
        if (part.source !== source || part.amount === null) return [];
        const from = tables[row.table]?.funding.parts[index];
        return [{ amount: part.amount, row, from, at: toA1(part.cell) }];
      }),
    );
  const uncounted = unreadable.map((each) => `没有计入合计：${uncountedSentence(each, pathOf)}`);
  return [
    ...chain('年度资金总额合计', totals.total, ofTotal, pathOf),
    ...parts.flatMap(({ label, amount }) =>
      amount === null ? [] : ['', ...chain(label, amount, ofSource(label), pathOf)],
    ),
    ...(uncounted.length + leftOut.length + doubts.length > 0 ? [''] : []),
    ...uncounted,
    ...leftOut.map((each) => `没有计入合计：${leftOutSentence(each, totals.kind, pathOf)}`),
    ...doubts.map((each) => doubtSentence(each, pathOf)),
  ];
}
