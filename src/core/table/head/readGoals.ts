import type { CellAddress } from '../../grid/address';
import type { Account } from '../Funding';
import type { Period } from '../../glossary/form';
import type { Goal, PerformanceTable } from '../PerformanceTable';
import { addressOf, filledRowsBetween } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { TableReading } from '../sections/TableReading';
import { emptyGoalCell } from './emptyGoalCell';
import { goalsBelow } from './goalBelow';
import { withoutLabels } from './goalLabels';
import { isPrompt, promptOf } from './goalPrompts';
import { goalTexts, type OpenHeaders } from './goalTexts';
import { reachedGoal } from './reachedGoal';
import {
  goalHeaders,
  isGoalLabel,
  startAnew,
  withPeriods,
  type GoalHeader,
  type GoalText,
} from './goalHeaders';

export interface GoalsReading {
  readonly goals: readonly Goal[];
  readonly goalCell: CellAddress | null;
  /** True where the form has the annual side left of the 中期 side. */
  readonly annualFirst: boolean;
  /** A goal of the medium term has a label. */
  readonly mediumTerm: boolean;
  readonly mediumTermGoal: PerformanceTable['mediumTermGoal'] | null;
  /** Where 实际完成情况 belongs, and what stands there; null where the form has no place for it. */
  readonly reached: Account['goal'];
  /** Rows of the goals, so that other readers leave them alone. */
  readonly rows: ReadonlySet<number>;
}

/** What the rows of the goals hold. */
interface GoalRows {
  readonly headers: readonly GoalHeader[];
  readonly texts: readonly GoalText[];
  readonly rows: ReadonlySet<number>;
}

/** Reads the goal rows: a label with its text beside it, or a row of headers with the texts below them. */
export function readGoals(reading: TableReading): GoalsReading {
  const { headers: printed, texts, rows } = readGoalRows(reading);
  const headers = withPeriods(printed);
  const goals = goalsOf(withoutLabels(texts), headers);
  const mediumTerm = headers.some((header) => header.period === 'medium-term');
  const medium = headers.find(({ period, reached }) => period === 'medium-term' && !reached);
  const annual = annualHeader(headers, mediumTerm);
  const cellOf = (header: GoalHeader, period: Period): CellAddress =>
    goals.find((goal) => goal.period === period)?.cell ??
    emptyGoalCell(reading, header, promptOf(texts, header));
  const goalCell = annual ? cellOf(annual, 'annual') : null;
  return {
    goals,
    goalCell,
    reached: goalCell === null ? null : reachedGoal(reading, headers, texts, goalCell),
    annualFirst: isAnnualFirst(headers),
    mediumTerm,
    mediumTermGoal: medium ? { label: medium.run.text, cell: cellOf(medium, 'medium-term') } : null,
    rows,
  };
}

const MOST_ROWS = 40;

function readGoalRows(reading: TableReading): GoalRows {
  const headers: GoalHeader[] = [];
  const texts: GoalText[] = [];
  const rows = new Set<number>();
  let open: OpenHeaders = { headers: [], row: -1, textBeside: false };
  for (const row of filledRowsBetween(reading.view, firstGoalRow(reading), reading.headEnd - 1)) {
    const runs = reading.view.runs(row);
    const [leading] = runs;
    if (!leading) continue;
    // 产出目标 and 效果目标 below the label of the goal are indicators.
    const ofIndicators = leading.label.goal !== null && beginsIndicators(runs[1]);
    if (ofIndicators || isRowOfIndicators(runs)) {
      open = { ...open, headers: [] };
      continue;
    }
    const namesNext = leading.label.namesLevel && leading.column <= (open.headers[0]?.run.column ?? -1);
    if ((namesNext || leavesGoals(leading)) && !runs.some((run) => run.label.goal)) {
      open = { ...open, headers: [] };
      continue;
    }
    const found = goalHeaders(runs, open.headers);
    const below = goalsBelow(reading, row, found);
    if (below) {
      headers.push(...found);
      texts.push(...below);
      continue;
    }
    if (found.length > 0 && startAnew(found, open.headers) && !repeatsRow(reading, found, open.row)) {
      open = { headers: found, row, textBeside: false };
      for (const header of found) headers.push(header);
    }
    if (open.headers.length === 0) continue;
    if (found.length === 0 && isBelowLabel(open, leading)) {
      open = { ...open, headers: [] };
      continue;
    }
    rows.add(row);
    for (const text of goalTexts(reading, runs, open)) texts.push(text);
    if (row > open.row + MOST_ROWS) break;
  }
  return { headers, texts, rows };
}

/** 绩效目标 | 产出指标 | …, 绩效目标 | 一级指标 | …: the label of the block of indicators. */
function beginsIndicators(run: Run | undefined): boolean {
  const role = run?.label.column?.role;
  return run !== undefined && (run.label.namesLevel || role === 'level1' || role === 'level2');
}

const FEWEST_TEXTS = 3;
const LONGEST_HEADING = 8;

/** 合同 | 产出指标 | 数量指标 | 养护里程 | ≥50公里, or 绩效标准 | 绩效类别 | 明细指标 | 考核目标 above such rows: no text of a goal. */
function isRowOfIndicators(runs: readonly Run[]): boolean {
  if (runs.length < FEWEST_TEXTS || runs.some(({ label }) => label.goal)) return false;
  if (runs.some(({ label }) => label.namesLevel)) return true;
  const isHeading = ({ label: { key } }: Run): boolean => key.length <= LONGEST_HEADING && !/\d/.test(key);
  return runs.every(isHeading) && runs.some(({ label: { key } }) => /指标|目标/.test(key));
}

/** Texts go on in the column of the first; a text below the label itself is no goal any more. */
function isBelowLabel({ headers: [header], row, textBeside }: OpenHeaders, leading: Run): boolean {
  if (!header || leading.row <= row || !textBeside || leading.label.goal) return false;
  return leading.column <= header.run.column && leading.text !== header.run.text;
}

/** The goals that were set: neither what was reached, nor a prompt, nor a text repeated in its column. */
function goalsOf(texts: readonly GoalText[], headers: readonly GoalHeader[]): Goal[] {
  const goals: Goal[] = [];
  const seen = new Set<string>();
  const periods = new Map<Run, GoalHeader['period']>();
  for (const { run, period } of headers) periods.set(run, period);
  for (const { run, header, text } of texts) {
    const repeated = `${run.column} ${text}`;
    if (header.reached || isPrompt(text) || seen.has(repeated)) continue;
    seen.add(repeated);
    goals.push({ text, cell: addressOf(run), period: periods.get(header.run) ?? 'annual' });
  }
  return goals;
}

function firstGoalRow(reading: TableReading): number {
  const rows = filledRowsBetween(reading.view, reading.top, reading.headEnd - 1);
  return rows.find((row) => reading.view.runs(row).some(isGoalLabel)) ?? reading.headEnd;
}

function leavesGoals(run: Run): boolean {
  const { label } = run;
  return (
    label.field !== null ||
    (label.funding !== null && !label.funding.ambiguous) ||
    label.aside ||
    label.indicatorBlock ||
    label.ends ||
    (label.inline?.label.field !== undefined && label.inline.label.field !== null)
  );
}

/** The label of the block, repeated in the next row where its merge was undone; `row`: -1 where no headers hold so far. */
function repeatsRow(reading: TableReading, found: readonly GoalHeader[], row: number): boolean {
  if (row < 0) return false;
  const above = reading.view.runs(row);
  return found.every((header) =>
    above.some((run) => run.text === header.run.text && run.column === header.run.column),
  );
}

function annualHeader(headers: readonly GoalHeader[], hasMedium: boolean): GoalHeader | undefined {
  const targets = headers.filter((header) => !header.reached);
  return (
    targets.find((header) => header.period === 'annual') ??
    (hasMedium ? undefined : targets.find((h) => h.period === null)) ??
    undefined
  );
}

function isAnnualFirst(headers: readonly GoalHeader[]): boolean {
  const annual = headers.find((header) => header.period === 'annual');
  const medium = headers.find((header) => header.period === 'medium-term');
  return (
    annual !== undefined &&
    medium !== undefined &&
    annual.run.row === medium.run.row &&
    annual.run.column < medium.run.column
  );
}
