import type { PlanCell } from '../../layout/SheetPlan';
import type { FundingRow } from '../FundingTotals';
import type { SumRow, SummaryReferences } from './SummaryColumn';

/** What the check of one row comes to, in words. */
const AGREES = '相符';
const TOTAL_IS_MORE = '总额大于各项';
const PARTS_ARE_MORE = '各项大于总额';
const TOTAL_BLANK = '总额未填';
const TOTAL_NO_NUMBER = '总额不是数字';
const PARTS_BLANK = '各项未填';
const PARTS_NO_NUMBER = '各项有文字';

/** A text among the parts. Cell by cell: COUNTIF with wildcards is reckoned differently from program to program. */
function anyText({ eachSource }: SummaryReferences): string {
  return `OR(${eachSource.map((cell) => `IF(ISTEXT(${cell}),LEN(${cell})>0,FALSE)`).join(',')})`;
}

/**
 * What was read of a table's parts. unread: one of them can't be read, and its cell in the summary says so; hidden: it shares
 * its cell with others of the same source, so that no formula can see it.
 */
export type PartsRead = 'read' | 'unread' | 'hidden';

/** total − parts, blank while one of the two is not there or an amount among the parts is a text. */
export function differenceCell(
  row: FundingRow,
  parts: PartsRead,
  at: SummaryReferences,
): PlanCell['content'] {
  if (at.sources === null || parts === 'hidden') return { kind: 'blank' };
  const comparable = `ISNUMBER(${at.total}),COUNT(${at.sources})>0,NOT(${anyText(at)})`;
  return {
    kind: 'formula',
    formula: `=IF(AND(${comparable}),ROUND(${at.total}-SUM(${at.sources}),6),"")`,
    result: row.difference === null ? '' : Number(row.difference),
  };
}

function verdictOf(row: FundingRow, parts: PartsRead, total: PlanCell['content']): string {
  const isText = total.kind === 'text' || (total.kind === 'formula' && total.result !== '');
  if (row.total === null) return isText ? TOTAL_NO_NUMBER : TOTAL_BLANK;
  if (parts !== 'read') return PARTS_NO_NUMBER;
  if (row.difference === null) return PARTS_BLANK;
  const difference = Number(row.difference);
  if (difference === 0) return AGREES;
  return difference > 0 ? TOTAL_IS_MORE : PARTS_ARE_MORE;
}

/** The same in words, live as well: a colour alone would not be read, and a difference of nothing looks like no check. */
export function verdictCell(
  row: FundingRow,
  parts: PartsRead,
  total: PlanCell['content'],
  at: SummaryReferences,
): PlanCell['content'] {
  if (parts === 'hidden' && row.total !== null) return { kind: 'text', text: PARTS_NO_NUMBER };
  const noTotal = `IF(${at.total}="","${TOTAL_BLANK}","${TOTAL_NO_NUMBER}")`;
  const noParts =
    at.sources === null ? `"${PARTS_BLANK}"` : `IF(${anyText(at)},"${PARTS_NO_NUMBER}","${PARTS_BLANK}")`;
  const compared = `IF(${at.difference}=0,"${AGREES}",IF(${at.difference}>0,"${TOTAL_IS_MORE}","${PARTS_ARE_MORE}"))`;
  return {
    kind: 'formula',
    formula: `=IF(NOT(ISNUMBER(${at.total})),${noTotal},IF(ISNUMBER(${at.difference}),${compared},${noParts}))`,
    result: verdictOf(row, parts, total),
  };
}

/**
 * Below the column of totals: whether all of them are in the sum. `isAll`: nothing was left out of the list itself, as files
 * that could not be read are.
 */
export function countedCell({ rows, totalArea, numbers, isAll }: SumRow): PlanCell['content'] {
  const left = rows.filter(({ total }) => total === null).length;
  const all = isAll ? '全部计入' : '列出的全部计入';
  const projects = numbers === null ? `ROWS(${totalArea})` : `COUNT(${numbers})`;
  const counted =
    numbers === null ? `COUNT(${totalArea})` : `COUNTIFS(${numbers},">0",${totalArea},">${LEAST}")`;
  return {
    kind: 'formula',
    formula: `=IF(${counted}=${projects},"${all}",${projects}-${counted}&" 个未计入")`,
    result: left === 0 ? all : `${String(left)} 个未计入`,
  };
}

/** COUNTIFS takes a number only by comparing it: no amount is less. */
const LEAST = '-1000000000000';
