import type { Period } from '../../glossary/form';
import type { CellAddress } from '../../grid/address';
import type { Goal } from '../PerformanceTable';
import { addressOf } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import { emptyCellAfter, type TableReading } from '../sections/TableReading';

export interface GoalsReading {
  readonly goals: readonly Goal[];
  readonly goalCell: CellAddress | null;
  /** True where the form has the annual side left of the 中期 side. */
  readonly annualFirst: boolean;
  /** A goal of the medium term has a label. */
  readonly mediumTerm: boolean;
  /** Rows of the goals, so that other readers leave them alone. */
  readonly rows: ReadonlySet<number>;
}

/** A head above goal texts: 年度目标, 中期目标(2023年—2025年), 实际完成情况. */
interface GoalHead {
  readonly run: Run;
  readonly period: Period | null;
  readonly reached: boolean;
}

/** Reads the goal rows: a label with its text beside it, or a row of heads with the texts below them. */
export function readGoals(reading: TableReading): GoalsReading {
  const goals: Goal[] = [];
  const rows = new Set<number>();
  const first = firstGoalRow(reading);
  let goalCell: CellAddress | null = null;
  let heads: readonly GoalHead[] = [];
  let headsRow = -1;
  let textBeside = false;
  let allHeads: GoalHead[] = [];
  const texts: { run: Run; head: GoalHead; text: string }[] = [];
  for (let row = first; row < reading.headEnd; row++) {
    const runs = reading.view.runs(row);
    if (runs.length === 0) continue;
    const leading = runs[0];
    if (leading && leavesGoals(leading) && !runs.some((run) => run.label.goal)) {
      heads = [];
      continue;
    }
    const rowHeads = headsOf(runs, heads);
    if (rowHeads.length > 0 && isNewHeads(rowHeads, heads) && !repeatsRow(reading, rowHeads, headsRow)) {
      heads = rowHeads;
      headsRow = row;
      textBeside = false;
      allHeads = allHeads.concat(rowHeads);
    }
    if (heads.length === 0) continue;
    const [head] = heads;
    if (
      row > headsRow &&
      textBeside &&
      leading &&
      head &&
      leading.column <= head.run.column &&
      !leading.label.goal
    ) {
      // Texts go on in the column of the first; a text below the label itself is no goal any more.
      if (rowHeads.length === 0 && leading.text !== head.run.text) {
        heads = [];
        continue;
      }
    }
    rows.add(row);
    for (const run of runs) {
      if (run.label.goal || adjusted(run)) reading.claim(run, 'printed');
      const text = textOf(run);
      if (text === null) continue;
      const head = row === headsRow && isLeftOf(heads, run) ? undefined : headOf(heads, run);
      if (!head) continue;
      reading.claim(run, 'aside');
      if (text === '') continue;
      if (row === headsRow) textBeside = true;
      texts.push({ run, head, text });
    }
    if (row > headsRow + 40) break;
  }
  if (!allHeads.some((head) => head.period === 'annual')) {
    // 项目总目标 alone is what the year is for; 中期 and 实施期 never are.
    allHeads = allHeads.map((head) =>
      /^项目总/.test(head.run.label.key) ? { ...head, period: null } : head,
    );
  } else {
    // Beside 年度绩效目标, 项目总体绩效目标 or 总目标 is that of the whole project.
    allHeads = allHeads.map((head) =>
      head.period === null && /^项目.*总|^总目标$/.test(head.run.label.key)
        ? { ...head, period: 'medium-term' }
        : head,
    );
  }
  const hasMedium = allHeads.some((head) => head.period === 'medium-term');
  const seen = new Set<string>();
  for (const { run, head, text } of texts) {
    if (head.reached || isPrompt(text)) continue;
    const period = allHeads.find((known) => known.run === head.run)?.period ?? 'annual';
    const repeated = `${run.column} ${text}`;
    if (seen.has(repeated)) continue;
    seen.add(repeated);
    goals.push({ text, cell: addressOf(run), period });
  }
  const annual = annualHead(allHeads, hasMedium);
  if (annual)
    goalCell =
      goals.find((goal) => goal.period === 'annual')?.cell ??
      emptyGoalCell(reading, annual, promptOf(texts, annual));
  return { goals, goalCell, annualFirst: isAnnualFirst(allHeads), mediumTerm: hasMedium, rows };
}

function firstGoalRow(reading: TableReading): number {
  for (let row = reading.top; row < reading.headEnd; row++) {
    if (reading.view.runs(row).some((run) => isGoalHead(run))) return row;
  }
  return reading.headEnd;
}

function isGoalHead(run: Run): boolean {
  return (run.label.goal !== null && !run.label.goal.reached) || inlineGoal(run);
}

function inlineGoal(run: Run): boolean {
  return run.label.inline?.label.goal?.reached === false;
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

/** 调整前 or 调整后 in a form that changes a project's goal; null for anything else. */
function adjusted({ label: { key } }: Run): 'before' | 'after' | null {
  if (!key.startsWith('调整') || key.length > 6) return null;
  if (/^调整前(?:绩效)?(?:目标)?$/.test(key)) return 'before';
  return /^调整后(?:绩效)?(?:目标)?$/.test(key) ? 'after' : null;
}

/**
 * Goal labels of a row without the label of the whole block, where more precise heads stand right of it. Where goals
 * have begun (`known`) or begin, 调整前 and 调整后 are labels, too: the goal as it was before counts no more.
 */
function headsOf(runs: readonly Run[], known: readonly GoalHead[]): GoalHead[] {
  const begins = known.length > 0 || runs.some((run) => run.label.goal !== null);
  const labelled = runs.filter(
    (run) => run.label.goal !== null || inlineGoal(run) || (begins && adjusted(run) !== null),
  );
  const heads = labelled.map((run): GoalHead => {
    const goal = run.label.goal ?? run.label.inline?.label.goal;
    // 总体目标 | 总体目标完成情况: right of the goal itself, the second is what was reached.
    const beside = labelled[0] !== run && /完成情况$/.test(run.label.key);
    const reached =
      beside || (goal?.reached ?? (adjusted(run) === 'before' || run.label.compact.includes('调整前')));
    // Below 年度目标 | 调整前 the label of the block stands no more.
    const period = goal ? goal.period : labelled[0] === run ? (known[0]?.period ?? null) : null;
    return { run, period, reached };
  });
  markReached(heads);
  const [block, ...inner] = heads;
  if (!block || inner.length === 0) return heads;
  if (inner.every((head) => head.reached)) return heads;
  // 项目总目标 | text | 年度总体目标 | text: each label has its own text.
  const [next] = inner;
  const filled = (run: Run): boolean => run.column > block.run.end && run.column < (next?.run.column ?? 0);
  if (block.period !== null && runs.some(filled)) return heads;
  return block.reached && inner.length === 1 ? inner : inner.map((head) => withPeriod(head, block));
}

/** 总体目标 | 总体目标完成情况: right of the goal's own head the other one is of what was reached. */
function markReached(heads: GoalHead[]): void {
  const goal = heads.findIndex(({ run, reached }) => !reached && !ENDS_REACHED.test(run.label.key));
  if (goal < 0) return;
  heads.forEach((head, index) => {
    if (index > goal && ENDS_REACHED.test(head.run.label.key)) heads[index] = { ...head, reached: true };
  });
}

const ENDS_REACHED = /完成情况$/;

/** 预期目标 below 年度总体目标 is annual, as its block says. */
function withPeriod(head: GoalHead, block: GoalHead): GoalHead {
  return head.period === null && !head.reached ? { ...head, period: block.period } : head;
}

/** The label of the block, repeated in the next row where its merge was undone. */
function repeatsRow(reading: TableReading, rowHeads: readonly GoalHead[], headsRow: number): boolean {
  const above = reading.view.runs(headsRow);
  return rowHeads.every((head) =>
    above.some((run) => run.text === head.run.text && run.column === head.run.column),
  );
}

/** Heads that are known already do not start anew. */
function isNewHeads(rowHeads: readonly GoalHead[], heads: readonly GoalHead[]): boolean {
  if (heads.length === 0) return true;
  if (rowHeads.length > 1)
    return !rowHeads.every((head) => heads.some((known) => known.run.text === head.run.text));
  const [only] = rowHeads;
  return (
    (only !== undefined && only.period !== null) ||
    !heads.some((head) => only && only.run.column <= head.run.column)
  );
}

/** 内容 | 部门(单位)申报 above a list of goals: printed, and no text of a goal. */
const LIST_HEADS = new Set(['内容', '部门申报', '单位申报', '申报内容']);

function textOf(run: Run): string | null {
  if (run.label.goal || adjusted(run)) return null;
  if (inlineGoal(run)) return run.label.inline?.value ?? null;
  if (run.label.indicatorBlock || run.label.aside || run.text.trim().length <= 1) return null;
  if (LIST_HEADS.has(run.label.key)) return '';
  return run.text.trim();
}

/** What stands left of the first head in its row is the label of a larger block. */
function isLeftOf(heads: readonly GoalHead[], run: Run): boolean {
  return heads.every((head) => head.run.column > run.column);
}

/** The head whose columns a text stands in: the last that starts at or before it, else the nearest to its right. */
function headOf(heads: readonly GoalHead[], run: Run): GoalHead | undefined {
  let found: GoalHead | undefined;
  for (const head of heads) if (head.run.column <= run.column) found = head;
  return found ?? heads[0];
}

/** "目标1:" or "……" printed and not filled in. */
function isPrompt(text: string): boolean {
  return text
    .split(/\r?\n/)
    .every((line) =>
      /^(?:目标\s*[\d一二三四五六七八九十]*\s*[:：]?|[\s.。…·]*|\d{1,2}\s*[.、．])$/.test(line.trim()),
    );
}

/** What the form prints in the goal's cell: the first prompt below or beside a head. */
function promptOf(
  texts: readonly { readonly run: Run; readonly head: GoalHead; readonly text: string }[],
  head: GoalHead,
): Run | undefined {
  return texts.find((text) => text.head.run === head.run && isPrompt(text.text))?.run;
}

function annualHead(heads: readonly GoalHead[], hasMedium: boolean): GoalHead | undefined {
  const targets = heads.filter((head) => !head.reached);
  return (
    targets.find((head) => head.period === 'annual') ??
    (hasMedium ? undefined : targets.find((h) => h.period === null)) ??
    undefined
  );
}

/** Where a prompt stands (目标1:), the goal is due; else beside the label, or below it where it stands in a row of heads. */
function emptyGoalCell(reading: TableReading, head: GoalHead, prompt: Run | undefined): CellAddress {
  if (prompt) return addressOf(prompt);
  const { run } = head;
  const runs = reading.view.runs(run.row);
  const sameRow = runs.filter((other) => other.label.goal !== null);
  const firstOfRow = sameRow[0] === run;
  if (
    sameRow.length > 1 &&
    !(firstOfRow && sameRow.every((other) => other === run || other.label.goal?.reached))
  ) {
    return { row: run.row + 1, column: run.column };
  }
  return emptyCellAfter(reading, run, runs[runs.indexOf(run) + 1]);
}

function isAnnualFirst(heads: readonly GoalHead[]): boolean {
  const annual = heads.find((head) => head.period === 'annual');
  const medium = heads.find((head) => head.period === 'medium-term');
  return (
    annual !== undefined &&
    medium !== undefined &&
    annual.run.row === medium.run.row &&
    annual.run.column < medium.run.column
  );
}
