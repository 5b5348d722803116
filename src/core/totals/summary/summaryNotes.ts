import { toA1 } from '../../grid/address';
import type { PlanCell } from '../../layout/SheetPlan';
import type { FundingTotals, UncountedAmount } from '../FundingTotals';
import { comesWithNumber, liveNote } from './liveNote';
import { filledLine, uncountedLine } from './summaryRemarks';
import { doubtSentence, kindSentence, leftOutSentence, unreadFundingSentence } from '../sumSentences';

type Content = PlanCell['content'];

const text = (shown: string): Content => ({ kind: 'text', text: shown });

/** What is said below the sum can't all follow the sheets. */
const AS_OF_NOW = '以下是汇总时的情况，表改过以后请重新汇总。';

/**
 * The lines below the sum: every amount that is not in it, by name; what was not read whole, left out, or may count twice;
 * and the caller's own `notes`. Empty where there is nothing to say. `paths` are the tables' files, in a sum over many.
 */
export function summaryNotes(
  totals: FundingTotals,
  notes: readonly string[],
  paths: readonly string[] | undefined,
  rowOfTable: ReadonlyMap<number, number>,
  totalColumn: number,
): Content[] {
  const pathOf = (table: number): string => paths?.[table] ?? '';
  const uncounted = (each: UncountedAmount): Content => {
    const line = uncountedLine(each, pathOf);
    const row = rowOfTable.get(each.table);
    if (paths !== undefined || !comesWithNumber(each) || row === undefined) return text(line);
    return liveNote(toA1({ row, column: totalColumn }), line, filledLine(each, pathOf));
  };
  const kind = kindSentence(totals);
  const lines = [
    ...(kind === null ? [] : [text(`${kind}。`)]),
    ...totals.unreadable.map(uncounted),
    ...totals.rows.flatMap((row) => {
      const sentence = unreadFundingSentence(row, pathOf);
      return sentence === null ? [] : [text(`${sentence}。`)];
    }),
    ...totals.leftOut.map((each) => text(`没有计入合计：${leftOutSentence(each, totals.kind, pathOf)}。`)),
    ...totals.doubts.map((each) => text(`${doubtSentence(each, pathOf)}。`)),
    ...notes.map(text),
  ];
  return lines.length === 0 ? [] : [text(AS_OF_NOW), ...lines];
}
