import type { TableKind } from '../glossary/form';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { DoubtfulTable, FundingRow, LeftOutTable } from './FundingTotals';
import { duplicatesOf } from './duplicates';
import { examplesIn } from './examples';
import type { SumOptions } from './SumOptions';
import { otherYears } from './otherYears';
import { regionsAbove } from './regionsAbove';
import { groupsOf, namedAsSum, sumOfOthers } from './sumsOfOthers';

/** Which tables are counted, and what becomes of the others. */
export interface Selection {
  readonly kind: TableKind | 'all';
  readonly counted: readonly FundingRow[];
  readonly leftOut: readonly LeftOutTable[];
  readonly doubts: readonly DoubtfulTable[];
}

/** Kinds in the order in which they are summed where there is no target form and as many of one as of another. */
const KINDS: readonly TableKind[] = [
  'target',
  'region-allocation',
  'adjustment',
  'mid-term',
  'monitoring',
  'self-evaluation',
  'review',
];

/** The target forms where there are any, else the kind of most tables: kinds are never mixed unasked. */
function kindToSum(rows: readonly FundingRow[]): TableKind {
  const count = (kind: TableKind): number => rows.filter((row) => row.kind === kind).length;
  if (count('target') > 0) return 'target';
  return KINDS.reduce((most, kind) => (count(kind) > count(most) ? kind : most), 'target');
}

/**
 * Which of the rows are counted: those of one kind of form, each project once, without tables that are the sum of others;
 * what the person has decided of a table goes before all of that. `rows` are of all the tables, in their order.
 */
export function leaveOut(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  { kind, duplicates = 'once', decisions, paths = [] }: SumOptions,
): Selection {
  const chosen = kind ?? kindToSum(rows);
  const out = new Map<number, LeftOutTable>();
  const doubts: DoubtfulTable[] = [];
  const decided = (row: FundingRow) => decisions?.get(row.table);
  const leave = (row: FundingRow, reason: LeftOutTable['reason'], other: FundingRow | null): void => {
    if (decided(row) !== 'count') out.set(row.table, { row, reason, other });
  };
  for (const row of rows) {
    if (decided(row) === 'leave') out.set(row.table, { row, reason: 'by-choice', other: null });
    else if (chosen !== 'all' && row.kind !== chosen) leave(row, 'other-kind', null);
  }
  const left = (): FundingRow[] => rows.filter((row) => !out.has(row.table));
  for (const { row, alone } of examplesIn(tables, left(), paths)) {
    if (decided(row) === 'count') continue;
    if (alone) doubts.push({ row, reason: 'example', other: null });
    else leave(row, 'example', null);
  }
  for (const { row, other } of otherYears(tables, left())) {
    if (decided(row) === 'count') continue;
    if (other && duplicates === 'once') leave(row, 'other-year', other);
    else doubts.push({ row, reason: 'other-year', other: null });
  }
  for (const { row, other, sure } of duplicatesOf(tables, left(), paths)) {
    if (decided(row) === 'count') continue;
    if (sure && duplicates === 'once') leave(row, 'duplicate', other);
    else doubts.push({ row, reason: 'same-project', other });
  }
  const doubted = new Set(doubts.map(({ row }) => row));
  const leaveSum = (row: FundingRow, sure: boolean): void => {
    if (decided(row) === 'count') return;
    if (sure && duplicates === 'once') leave(row, 'sum-of-others', null);
    else if (!doubted.has(row)) {
      doubted.add(row);
      doubts.push({ row, reason: 'sum-of-others', other: null });
    }
  };
  for (const { rows: group, ofOneProject, ofOneFile } of groupsOf(tables, left(), paths)) {
    const still = group.filter((row) => !out.has(row.table));
    const named = ofOneFile ? namedAsSum(tables, still) : null;
    if (named) leaveSum(named, true);
    const found = sumOfOthers(tables, named ? still.filter((row) => row !== named) : still);
    if (!found) continue;
    leaveSum(found.row, found.sure || (ofOneProject && found.row.kind === 'region-allocation'));
  }
  for (const { row, other } of regionsAbove(tables, left())) {
    if (decided(row) !== 'count' && !doubted.has(row)) doubts.push({ row, reason: 'region-above', other });
  }
  const order = (a: { row: FundingRow }, b: { row: FundingRow }): number => a.row.table - b.row.table;
  return {
    kind: chosen,
    counted: left(),
    leftOut: [...out.values()].sort(order),
    // Where no amount stands, none is counted twice.
    doubts: doubts.filter(({ row }) => !out.has(row.table) && row.total !== null).sort(order),
  };
}
