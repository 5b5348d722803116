import type { TableKind } from '../../glossary/form';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { DoubtfulTable, FundingRow, LeftOutTable } from '../FundingTotals';
import { duplicatesOf } from './duplicates';
import { examplesIn } from './examples';
import type { SumOptions } from '../SumOptions';
import { compare, ZERO } from '../../money/decimal';
import { isCostInOtherUnit, isUnitSlip } from '../../facts/unitSlip';
import { listBesideForms } from './listBesideForms';
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

/** The rows while it is decided which of them count; what the person has decided of a table goes before all else. */
class Selecting {
  private readonly out = new Map<number, LeftOutTable>();
  private readonly doubts: DoubtfulTable[] = [];
  private readonly doubted = new Set<FundingRow>();
  /** Money that stands in several tables counts once. */
  readonly once: boolean;
  private readonly isChosen: (row: FundingRow) => boolean;

  constructor(
    private readonly rows: readonly FundingRow[],
    private readonly kind: TableKind | 'all',
    { duplicates = 'once', decisions }: SumOptions,
  ) {
    this.once = duplicates === 'once';
    this.isChosen = (row) => decisions?.get(row.table) === 'count';
    for (const row of rows) {
      if (decisions?.get(row.table) === 'leave')
        this.out.set(row.table, { row, reason: 'by-choice', other: null });
      else if (kind !== 'all' && row.kind !== kind) this.leave(row, 'other-kind');
    }
  }

  /** The rows that count as far as was seen. */
  left(): FundingRow[] {
    return this.rows.filter((row) => this.counts(row));
  }

  counts(row: FundingRow): boolean {
    return !this.out.has(row.table);
  }

  leave(row: FundingRow, reason: LeftOutTable['reason'], other: FundingRow | null = null): void {
    if (!this.isChosen(row)) this.out.set(row.table, { row, reason, other });
  }

  /** It counts, and the person has to look; once is enough. */
  doubt(row: FundingRow, reason: DoubtfulTable['reason'], other: FundingRow | null = null): void {
    if (this.isChosen(row) || this.doubted.has(row)) return;
    this.doubted.add(row);
    this.doubts.push({ row, reason, other });
  }

  /** Its money stands in other tables, too: it counts once where that is sure, and is told where it is not. */
  leaveOrDoubt(
    row: FundingRow,
    isSure: boolean,
    reason: LeftOutTable['reason'] & DoubtfulTable['reason'],
    other: FundingRow | null = null,
  ): void {
    if (isSure && this.once) this.leave(row, reason, other);
    else this.doubt(row, reason, other);
  }

  selection(): Selection {
    const order = (a: { row: FundingRow }, b: { row: FundingRow }): number => a.row.table - b.row.table;
    return {
      kind: this.kind,
      counted: this.left(),
      leftOut: [...this.out.values()].sort(order),
      // Where no amount stands, none is counted twice.
      doubts: this.doubts.filter(({ row }) => this.counts(row) && row.total !== null).sort(order),
    };
  }
}

/** Tables that are the sum of others of their file, department or project, or of all. */
function leaveSums(
  selecting: Selecting,
  tables: readonly PerformanceTable[],
  paths: readonly string[],
): void {
  for (const { rows, ofOneProject, ofOneFile } of groupsOf(tables, selecting.left(), paths)) {
    const still = rows.filter((row) => selecting.counts(row));
    const named = ofOneFile ? namedAsSum(tables, still) : null;
    if (named) selecting.leaveOrDoubt(named, true, 'sum-of-others');
    const found = sumOfOthers(tables, named ? still.filter((row) => row !== named) : still);
    if (!found) continue;
    const isSure = found.sure || (ofOneProject && found.row.kind === 'region-allocation');
    selecting.leaveOrDoubt(found.row, isSure, 'sum-of-others');
  }
}

/** Whether the total may be ten thousand times too large or small: its sources or its costs come to it only in another unit. */
function hasUnitSlip(table: PerformanceTable, { difference }: FundingRow): boolean {
  const differs = difference !== null && compare(difference, ZERO) !== 0;
  const { funding } = table;
  return (differs && isUnitSlip(funding, table)) || isCostInOtherUnit(table);
}

/**
 * Which of the rows are counted: those of one kind of form, each project once, without tables that hold the money of others;
 * what the person has decided of a table goes before all of that. `rows` are of all the tables, in their order.
 */
export function leaveOut(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  options: SumOptions,
): Selection {
  const { paths = [] } = options;
  const selecting = new Selecting(rows, options.kind ?? kindToSum(rows), options);
  for (const { row, alone } of examplesIn(tables, selecting.left(), paths)) {
    if (alone) selecting.doubt(row, 'example');
    else selecting.leave(row, 'example');
  }
  for (const { row, other } of otherYears(tables, selecting.left())) {
    selecting.leaveOrDoubt(row, other !== null, 'other-year', other);
  }
  for (const { row, other } of listBesideForms(tables, selecting.left(), paths)) {
    if (selecting.once) selecting.leave(row, 'duplicate', other);
    else selecting.doubt(row, 'same-project', other);
  }
  for (const { row, other, sure } of duplicatesOf(tables, selecting.left(), paths)) {
    if (sure && selecting.once) selecting.leave(row, 'duplicate', other);
    else selecting.doubt(row, 'same-project', other);
  }
  leaveSums(selecting, tables, paths);
  for (const { row, other, sure } of regionsAbove(tables, selecting.left())) {
    selecting.leaveOrDoubt(row, sure, 'region-above', other);
  }
  for (const row of selecting.left()) {
    const table = tables[row.table];
    if (table && hasUnitSlip(table, row)) selecting.doubt(row, 'unit-slip');
  }
  return selecting.selection();
}
