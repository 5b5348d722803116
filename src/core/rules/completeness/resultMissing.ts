import { isStroke, isWaiting } from '../../facts/masks';
import type { BesideCell, Indicator, PerformanceTable, ScoreRow } from '../../table/PerformanceTable';
import { labelText } from '../funding/amounts';
import { accountedRows } from '../results';
import type { Detection, TableRule } from '../Rule';
import { pointsOf } from '../value/scores';

/** A form filled in after the year that does not say what was reached: of an indicator, of the goal, of the money. */
export const resultMissing: TableRule<'completeness/result-missing'> = {
  id: 'completeness/result-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
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
  return [{ cell: place.cell, found: null, params }];
}

const FEWEST_ROWS = 3;

function isBlank(text: string): boolean {
  return text === '' || isWaiting(text);
}

/** 决策 and 过程 are judged by what stands in the form, and have no result. */
const PROCESS = /决策|过程|管理|投入|立项/;

function ofIndicators(
  rows: readonly ScoreRow[],
  { groups }: PerformanceTable,
): Detection<'completeness/result-missing'>[] {
  const filled = rows.filter(({ reached }) => reached && !isBlank(reached.text)).length;
  const judged = new Set(
    groups.flatMap(({ level1, indicators }) => (PROCESS.test(level1 ?? '') ? indicators : [])),
  );
  return rows.flatMap(({ indicator, reached, score, reason }): Detection<'completeness/result-missing'>[] => {
    if (
      !indicator ||
      judged.has(indicator) ||
      indicator.value.trim() === '' ||
      !reached ||
      !(isBlank(reached.text) || isNothingScored(indicator, reached.text, score))
    )
      return [];
    // What could not be done is explained, and has no result.
    if (reason && reason.text !== '') return [];
    if (pointsOf(score) === null && filled * 2 < rows.length) return [];
    const found = reached.text === '' ? null : reached.text;
    return [{ cell: reached.cell, found, params: { name: indicator.name, all: '', of: 'indicator' } }];
  });
}

/** —— or 无, and points for it: of something to be done that is no result. Of what is to be avoided it may be one. */
function isNothingScored({ reading }: Indicator, text: string, score: BesideCell | null): boolean {
  if (!(isStroke(text) || text.trim() === '无') || Number(pointsOf(score) ?? 0) === 0) return false;
  const { comparator, numbers } = reading;
  return Number(numbers[0] ?? 0) > 0 && comparator !== '≤' && comparator !== '<';
}

function ofGoalAndMoney({ account }: PerformanceTable): Detection<'completeness/result-missing'>[] {
  const detections: Detection<'completeness/result-missing'>[] = [];
  const goal = account?.goal;
  if (goal && isBlank(goal.text))
    detections.push({
      cell: goal.cell,
      found: goal.text === '' ? null : goal.text,
      params: { name: goal.label, all: '', of: 'field' },
    });
  const column = account?.columns.find(({ role }) => role === 'spent');
  const total = column?.funding.total;
  if (column && total?.text === '')
    detections.push({
      cell: total.cell,
      found: null,
      params: { name: `${labelText(total)}”的“${column.heading}`, all: '', of: 'field' },
    });
  return detections;
}
