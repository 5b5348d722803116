import { isStroke, isWaiting } from '../../facts/masks';
import type { AmountColumn } from '../../table/Funding';
import type { BesideCell, Indicator, PerformanceTable, ScoreRow } from '../../table/PerformanceTable';
import { labelText } from '../funding/amounts';
import { accountedRows } from '../results';
import type { Detection, TableRule } from '../Rule';
import { pointsOf } from '../scores';

/** A form filled in during or after the year that does not say what was reached: of an indicator, of the goal, of the money. */
export const resultMissing: TableRule<'completeness/result-missing'> = {
  id: 'completeness/result-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    if (table.kind === 'monitoring') return ofMonitoring(table);
    const rows = accountedRows(table);
    return rows.length === 0 ? ofBlankForm(table) : [...ofIndicators(rows, table), ...ofGoalAndMoney(table)];
  },
};

/** A form that says 自评 and has its targets, while the results and scores of most are blank: told once. */
function ofBlankForm({ kind, scores }: PerformanceTable): Detection<'completeness/result-missing'>[] {
  if (kind !== 'self-evaluation') return [];
  const rows = (scores?.rows ?? []).filter(
    ({ indicator, reached, score }) => indicator?.name && indicator.value.trim() !== '' && (reached ?? score),
  );
  const open = rows.filter(
    ({ reached, score }) => isBlank(reached?.text ?? '') && isBlank(score?.text ?? ''),
  );
  const place = open[0]?.reached ?? open[0]?.score;
  if (!place || rows.length < FEWEST_ROWS || open.length * 2 < rows.length) return [];
  const params = { name: String(rows.length - open.length), all: String(rows.length), of: 'form' as const };
  const heading = scores?.headings.reached ?? '';
  return [{ cell: place.cell, found: null, params: { ...params, column: 'reached', heading } }];
}

const FEWEST_ROWS = 3;

function isBlank(text: string): boolean {
  return text === '' || isWaiting(text);
}

/** 决策 and 过程 are judged by what stands in the form, and have no result. */
const PROCESS = /决策|过程|管理|投入|立项/;

function ofIndicators(
  rows: readonly ScoreRow[],
  { groups, scores }: PerformanceTable,
): Detection<'completeness/result-missing'>[] {
  const filled = rows.filter(({ reached }) => reached && !isBlank(reached.text)).length;
  const heading = scores?.headings.reached ?? '';
  const judged = new Set(
    groups.flatMap(({ level1, indicators }) => (PROCESS.test(level1 ?? '') ? indicators : [])),
  );
  return rows.flatMap(({ indicator, reached, score, reason }): Detection<'completeness/result-missing'>[] => {
    if (!indicator || judged.has(indicator) || indicator.value.trim() === '' || !reached) return [];
    const isExplained = isBlank(reached.text)
      ? Number(pointsOf(score) ?? 0) === 0 && NOT_DONE.test(reason?.text ?? '')
      : !isNothingScored(indicator, reached.text, score) || !isNothing(reason?.text ?? '');
    if (isExplained) return [];
    if (pointsOf(score) === null && filled * 2 < rows.length) return [];
    const found = reached.text === '' ? null : reached.text;
    return [
      {
        cell: reached.cell,
        found,
        params: { name: indicator.name, all: '', of: 'indicator', column: 'reached', heading },
      },
    ];
  });
}

/** What was not done has no result: 项目未开展, 已取消. */
const NOT_DONE = /(?:未|没有?)能?(?:开|实施|启动|组织|进行|安排|执行|发生)|取消|撤销|终止|暂缓|停[工止办]/;

function isNothing(text: string): boolean {
  return text.trim() === '' || text.trim() === '无' || isStroke(text);
}

const DONE = /^(?:已|均已|全部)?(?:全部|按期|按时)?(?:完成|达成|实现|达标)$/;

/** —— or 无, and points for it: of something to be done that is no result. Of what is to be avoided it may be one. */
function isNothingScored({ reading }: Indicator, text: string, score: BesideCell | null): boolean {
  const { comparator, numbers, kind } = reading;
  if (Number(pointsOf(score) ?? 0) === 0) return false;
  // ≤5个工作日 | 已完成: in how many, nobody knows; nor how many of ≥12处. One thing is done or not.
  const isMeasured = kind === 'duration' || kind === 'percent' || kind === 'count';
  if (isMeasured && DONE.test(text.trim())) return kind !== 'count' || Number(numbers[0] ?? 0) > 1;
  if (!isNothing(text)) return false;
  return Number(numbers[0] ?? 0) > 0 && comparator !== '≤' && comparator !== '<';
}

function ofGoalAndMoney({ account }: PerformanceTable): Detection<'completeness/result-missing'>[] {
  const detections: Detection<'completeness/result-missing'>[] = [];
  const goal = account?.goal;
  if (goal && isBlank(goal.text))
    detections.push({
      cell: goal.cell,
      found: goal.text === '' ? null : goal.text,
      params: { name: goal.label, all: '', of: 'field', column: 'reached', heading: '' },
    });
  return [...detections, ...ofMoney(account?.columns.find(({ role }) => role === 'spent'))];
}

/** The blank total of a column of amounts. */
function ofMoney(column: AmountColumn | undefined): Detection<'completeness/result-missing'>[] {
  const total = column?.funding.total;
  if (!column || total?.text !== '') return [];
  const label = labelText(total);
  const name = label === '' ? column.heading : `${label}”的“${column.heading}`;
  const params = { name, all: '', of: 'field', column: 'reached', heading: '' } as const;
  return [{ cell: total.cell, found: null, params }];
}

/** A form filled in during the year, once half of its rows say something: what was done so far, and what is expected. */
function ofMonitoring({ scores, account }: PerformanceTable): Detection<'completeness/result-missing'>[] {
  const rows = (scores?.rows ?? []).filter(({ indicator }) => indicator?.name && indicator.value.trim());
  const begun = rows.filter(({ reached, progress }) => (reached?.text ?? '') + (progress?.text ?? '') !== '');
  if (begun.length < FEWEST_ROWS - 1 || begun.length * 2 < rows.length) return [];
  const columns = (account?.columns ?? []).filter(({ role }) => role !== 'planned');
  const { progress = '', reached = '' } = scores?.headings ?? {};
  return [
    ...columns.flatMap(ofMoney),
    ...ofColumn(rows, 'progress', progress),
    ...ofColumn(rows, 'forecast', reached),
  ];
}

/** The blank cells of one column of a form filled in during the year; told once where most are blank. */
function ofColumn(
  all: readonly ScoreRow[],
  column: 'progress' | 'forecast',
  heading: string,
): Detection<'completeness/result-missing'>[] {
  const cells = all.flatMap(({ indicator, reached, progress, reason }) => {
    const cell = column === 'progress' ? progress : reached;
    return cell && indicator ? [{ ...cell, name: indicator.name, reason: reason?.text ?? '' }] : [];
  });
  const open = cells.filter(({ text }) => text === '');
  const [first] = open;
  if (first && open.length * 2 > cells.length) {
    const params = { name: String(cells.length - open.length), all: String(cells.length), column, heading };
    return [{ cell: first.cell, found: null, params: { ...params, of: 'form' } }];
  }
  return open.flatMap(({ cell, name, reason }): Detection<'completeness/result-missing'>[] =>
    NOT_DONE.test(reason) || (column === 'progress' && NOT_YET.test(reason))
      ? []
      : [{ cell, found: null, params: { name, all: '', of: 'indicator', column, heading } }],
  );
}

/** What is to be done later in the year has no progress yet: 满意度调查于11月开展. */
const NOT_YET = /尚未|待|年[底末]|下半年|季度|月.*(?:开展|进行|组织|调查|实施)/;
