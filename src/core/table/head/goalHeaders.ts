import type { Period } from '../../glossary/form';
import type { Run } from '../lines/Run';

/** A label above or beside goal texts: 年度目标, 中期目标(2023年—2025年), 实际完成情况. */
export interface GoalHeader {
  readonly run: Run;
  readonly period: Period | null;
  readonly reached: boolean;
}

/** A text that stands below or beside a header. */
export interface GoalText {
  readonly run: Run;
  readonly header: GoalHeader;
  readonly text: string;
}

/** Whether a text is the label of a goal, or holds one with its goal behind a colon. */
export function isGoalLabel(run: Run): boolean {
  return (run.label.goal !== null && !run.label.goal.reached) || inlineGoal(run);
}

export function inlineGoal(run: Run): boolean {
  return run.label.inline?.label.goal?.reached === false;
}

/** 调整前 or 调整后 in a form that changes a project's goal; null for anything else. */
export function adjusted({ label: { key } }: Run): 'before' | 'after' | null {
  if (!key.startsWith('调整') || key.length > 6) return null;
  if (/^调整前(?:绩效)?(?:目标)?$/.test(key)) return 'before';
  return /^调整后(?:绩效)?(?:目标)?$/.test(key) ? 'after' : null;
}

/**
 * Goal labels of a row without the label of the whole block, where more precise headers stand right of it. Where goals
 * have begun (`known`) or begin, 调整前 and 调整后 are labels, too: the goal as it was before counts no more.
 */
export function goalHeaders(runs: readonly Run[], known: readonly GoalHeader[]): GoalHeader[] {
  const begins = known.length > 0 || runs.some((run) => run.label.goal !== null);
  const labelled = runs.filter(
    (run) => run.label.goal !== null || inlineGoal(run) || (begins && adjusted(run) !== null),
  );
  const headers = labelled.map((run): GoalHeader => {
    const goal = run.label.goal ?? run.label.inline?.label.goal;
    const reached = goal?.reached ?? (adjusted(run) === 'before' || run.label.compact.includes('调整前'));
    // Below 年度目标 | 调整前 the label of the block stands no more.
    const period = goal ? goal.period : labelled[0] === run ? (known[0]?.period ?? null) : null;
    return { run, period, reached };
  });
  markReached(headers);
  const [block, ...inner] = headers;
  if (!block || inner.length === 0) return headers;
  if (inner.every((header) => header.reached)) return headers;
  // 中期目标 | 年度目标 beside each other, without a label of both.
  const [only, another] = inner;
  if (!another && block.period !== null && only?.period && only.period !== block.period) return headers;
  // 项目总目标 | text | 年度总体目标 | text: each label has its own text.
  const [next] = inner;
  const filled = (run: Run): boolean => run.column > block.run.end && run.column < (next?.run.column ?? 0);
  if (block.period !== null && runs.some(filled)) return headers;
  return block.reached && inner.length === 1 ? inner : inner.map((header) => withPeriod(header, block));
}

/** 总体目标 | 总体目标完成情况: right of the goal's own header the other one is of what was reached. */
function markReached(headers: GoalHeader[]): void {
  const goal = headers.findIndex(({ run, reached }) => !reached && !ENDS_REACHED.test(run.label.key));
  if (goal < 0) return;
  headers.forEach((header, index) => {
    if (index > goal && ENDS_REACHED.test(header.run.label.key))
      headers[index] = { ...header, reached: true };
  });
}

const ENDS_REACHED = /完成情况$/;

/** 预期目标 below 年度总体目标 is annual, as its block says. */
function withPeriod(header: GoalHeader, block: GoalHeader): GoalHeader {
  return header.period === null && !header.reached ? { ...header, period: block.period } : header;
}

/** Headers that are known already do not start anew. */
export function startAnew(found: readonly GoalHeader[], headers: readonly GoalHeader[]): boolean {
  if (headers.length === 0) return true;
  if (found.length > 1)
    return !found.every((header) => headers.some((known) => known.run.text === header.run.text));
  const [only] = found;
  // 完成情况 below 年度目标, in its column, is a row of its own.
  const isBelow = headers.some(
    ({ run, reached }) => !reached && run.column === only?.run.column && run.row < only.run.row,
  );
  if (only?.reached && isBelow) return true;
  return (
    (only !== undefined && only.period !== null) ||
    !headers.some((header) => only && only.run.column <= header.run.column)
  );
}

/**
 * The headers with the period that all of them together say: 项目总目标 alone is what the year is for (中期 and 实施期 never
 * are); beside 年度绩效目标, 项目总体绩效目标 or 总目标 is that of the whole project.
 */
export function withPeriods(headers: readonly GoalHeader[]): readonly GoalHeader[] {
  const hasAnnual = headers.some((header) => header.period === 'annual');
  return headers.map((header) => {
    const { key } = header.run.label;
    if (!hasAnnual) return /^项目总/.test(key) ? { ...header, period: null } : header;
    const ofWhole = header.period === null && /^项目.*总|^总目标$/.test(key);
    return ofWhole ? { ...header, period: 'medium-term' } : header;
  });
}
