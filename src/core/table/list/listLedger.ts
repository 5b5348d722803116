import { compare, sum, type Decimal } from '../../money/decimal';
import { convert } from '../../money/unit';
import { readAmount } from '../../value/readAmount';
import { unread, READ, type Coverage, type SectionCoverage } from '../Coverage';
import { tellCoverage } from '../ledger/coverage';
import { firstBeyond, type LedgerEntry } from '../ledger/ledger';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { addressOf, cellAt, filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { Funding, PerformanceTable } from '../PerformanceTable';
import type { Claims } from '../sections/claims';
import type { ListColumns } from './listColumns';
import type { Project } from './listProjects';

/** What of a project's rows was read, and the texts that may be its money or its goal under heads that nobody knows. */
interface ProjectLedger {
  readonly entries: readonly LedgerEntry[];
  readonly coverage: Coverage;
}

type ReadProject = Pick<PerformanceTable, 'funding' | 'goalCell' | 'groups'>;

/**
 * What stands in a project's rows: what was read, what stands in the list's other columns, and in those of its
 * indicators what found no place. Prose that no reader reads is unplaced, and so is an amount or a goal under a head
 * in words of its own where the list has no other: the person is told.
 */
export function closeListLedger(
  view: SheetView,
  claims: Claims,
  columns: ListColumns,
  project: Project,
  table: ReadProject,
): ProjectLedger {
  const { indicators, prose } = columns;
  const hasFunding = table.funding.total !== null || table.funding.parts.length > 0;
  const hasGoals = table.goalCell !== null;
  const first = indicators?.level1?.from ?? indicators?.sides[0]?.name.from ?? Number.MAX_SAFE_INTEGER;
  const isOfIndicators = (column: number): boolean =>
    indicators ? column >= first : prose.some((run) => column >= run.column && column <= run.end);
  const entries: LedgerEntry[] = [];
  const ofIndicators: LedgerEntry[] = [];
  const tellOfIndicators = (entry: LedgerEntry): void => {
    ofIndicators.push(entry);
    entries.push(entry);
  };
  const money: Run[] = [];
  const others = hasFunding ? otherAmounts(view, project, table.funding) : NONE;
  const goals: Run[] = [];
  for (const row of project.strays) {
    for (const run of view.runs(row))
      if (isOfIndicators(run.column)) tellOfIndicators({ run, kind: 'unplaced' });
  }
  for (const row of filledRowsBetween(view, project.first, project.last)) {
    for (const run of view.runs(row)) {
      const claimed = claims.kindOf(row, run.column);
      if (isOfIndicators(run.column)) {
        tellOfIndicators({ run, kind: claimed ?? 'unplaced' });
        continue;
      }
      const head = claimed === 'read' ? undefined : headOf(run, columns);
      const isMoney =
        head !== undefined &&
        looksLikeAmount(view, row, run.column) &&
        (hasFunding ? others.includes(run) : headsMoney(head));
      const isGoal = !hasGoals && head !== undefined && headsGoal(head) && !isMoney;
      if (isMoney) money.push(run);
      if (isGoal) goals.push(run);
      entries.push({ run, kind: isMoney || isGoal ? 'unplaced' : (claimed ?? 'aside') });
    }
    const beyond = firstBeyond(view, row);
    if (beyond) tellOfIndicators({ run: beyond, kind: 'unplaced' });
  }
  const coverage = tellCoverage(ofIndicators, {
    view,
    hasName: true,
    hasFunding: true,
    hasGoals: true,
    hasIndicators: table.groups.some((group) => group.indicators.length > 0),
    indicatorsFrom: Math.min(project.first, ...project.strays),
    targetsTo: Math.max(
      -1,
      ...(indicators?.sides.map((side) => side.value.to) ?? prose.map(({ end }) => end)),
    ),
    goalRows: NO_ROWS,
    amountRows: NO_ROWS,
  });
  const { recognised, head, indicators: ofTargets } = coverage;
  return {
    // The rows of strays may stand anywhere.
    entries: project.strays.length > 0 ? entries.sort(inReadingOrder) : entries,
    coverage: {
      recognised,
      head,
      funding: section(hasFunding && money.length === 0, money),
      goals: section(hasGoals, goals),
      indicators: ofTargets,
    },
  };
}

function inReadingOrder({ run: a }: LedgerEntry, { run: b }: LedgerEntry): number {
  return a.row - b.row || a.column - b.column;
}

const NO_ROWS: ReadonlySet<number> = new Set();
const NONE: readonly Run[] = [];

function section(isRead: boolean, left: readonly Run[]): SectionCoverage {
  return isRead ? READ : unread(left.map(addressOf));
}

/** Amounts of a project's further rows that are not the one of its first: 80 and 88; none of 80 over 50 and 30, which it consists of. */
function otherAmounts(
  view: SheetView,
  { first, last }: Project,
  { total, parts, details }: Funding,
): readonly Run[] {
  if (first === last) return NONE;
  const rows = filledRowsBetween(view, first + 1, last);
  return [...(total ? [total] : []), ...parts, ...details].flatMap((amount) => {
    const filled = rows.flatMap((row) => {
      const run = view.runs(row).find(({ column }) => column === amount.cell.column);
      const cell = run && cellAt(view, row, run.column);
      const read = cell ? readAmount(cell, amount.unit) : null;
      return run && read?.amount ? [{ run, amount: convert(read.amount, read.unit, amount.unit) }] : [];
    });
    const isSame = (other: Decimal): boolean => amount.amount !== null && compare(other, amount.amount) === 0;
    const isSum = filled.length > 1 && isSame(sum(filled.map((each) => each.amount)));
    return isSum ? [] : filled.filter((each) => !isSame(each.amount)).map(({ run }) => run);
  });
}

/** The head above a cell; undefined for none. */
function headOf(run: Run, { headers }: ListColumns): Run | undefined {
  return headers.find((head) => head.column <= run.column && head.end >= run.column);
}

/** 拟投入（万元）: an amount in words of its own; not last year's, nor what was reached. */
function headsMoney({ label }: Run): boolean {
  if (label.amountColumn === 'aside' || label.amountColumn === 'reached' || label.field || label.aside)
    return false;
  return label.unit !== null || /资金|金额|经费|预算|拨款|投资|费用|投入|[元款]\)?$/.test(label.key);
}

/** 主要内容和目标, 工作任务: what the project is to bring, in words of its own. */
function headsGoal({ label }: Run): boolean {
  return (
    !label.field &&
    !label.aside &&
    /目标|成效|任务|产出/.test(label.key) &&
    !/文号|依据|完成情况/.test(label.key)
  );
}
