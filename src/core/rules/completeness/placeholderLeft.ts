import type { CellAddress } from '../../grid/address';
import { isSameAsOther, isWaiting, OF_SAME, OF_WAITING } from '../../facts/masks';
import { holdsOne, unitsOf } from '../../text/units';
import type { Reading } from '../../value/Reading';
import { headFieldsOf, type BesideCell, type PerformanceTable } from '../../table/PerformanceTable';
import { accountedRows } from '../results';
import type { Detection, TableRule } from '../Rule';

/** **, ××, XX and 20XX stand for what is to be filled in; a single * or × may be part of a name, and 二〇〇八 is a year. */
const MARK =
  /[*＊]{2,}|[×✕〤]{2,}|(?<![A-Za-z0-9])(?:X|O|o){2,}(?![A-Za-z0-9])|20XX|_{3,}|(?<![一二三四五六七八九〇○])[〇○]{2,}|□{2,}/;
const OF_MARKS = '*＊×✕〤XOo_〇○□….。';
const HINTS = unitsOf(OF_MARKS);
/** With those of 待定 and 同上: most texts have none of them all. */
const MAY_WAIT = unitsOf(`${OF_MARKS}${OF_WAITING}${OF_SAME}`);
/** Dots and empty boxes in a text may be its own. */
const ENDS_OPEN = /[….。□]/;
const DOTS_ONLY = /^[\s….。]+$/;

/** （）次, N次, 年 月 日, 待补充: the whole value waits, and no mark in it says so by itself. */
function isToFill({ irregularities }: Reading, value: string): boolean {
  return irregularities.includes('placeholder') && !MARK.test(value) && !ENDS_OPEN.test(value);
}

/** A mark of the template that was not replaced: in a value it leaves nothing to measure. */
export const placeholderLeft: TableRule<'completeness/placeholder-left'> = {
  id: 'completeness/placeholder-left',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['completeness/goal-missing', 'completeness/field-missing'],
  check(table) {
    const detections: Detection<'completeness/placeholder-left'>[] = [];
    const look = (text: string, cell: CellAddress, severity: 'error' | 'warning'): void => {
      if (!holdsOne(text, MAY_WAIT)) return;
      const waits = isWaiting(text) || isSameAsOther(text);
      if (!waits && !holdsOne(text, HINTS)) return;
      const mark = waits
        ? text.trim()
        : (MARK.exec(text)?.[0] ?? (DOTS_ONLY.test(text) ? text.trim() : null));
      if (mark !== null && mark !== '')
        detections.push({ cell, found: text, params: { mark, rows: '' }, severity });
    };
    for (const field of headFieldsOf(table)) look(field.text, field.cell, 'warning');
    for (const goal of table.goals) look(goal.text, goal.cell, 'warning');
    for (const group of table.groups) {
      for (const indicator of group.indicators) {
        look(indicator.name, indicator.nameCell, 'warning');
        const { reading, value, valueCell } = indicator;
        look(value, valueCell, 'error');
        if (isToFill(reading, value))
          detections.push({
            cell: valueCell,
            found: value,
            params: { mark: value.trim(), rows: '' },
            severity: 'error',
          });
      }
    }
    // 同上 among results and reasons is how people write. 待定 of a form filled in after the year is told as a result that is missing.
    const isDone = accountedRows(table).length > 0;
    const lookBeside = (beside: BesideCell | null | undefined): void => {
      if (beside && !isSameAsOther(beside.text) && !(isDone && isWaiting(beside.text)))
        look(beside.text, beside.cell, 'warning');
    };
    lookBeside(table.account?.goal);
    for (const { reached, progress, reason } of table.scores?.rows ?? [])
      [progress, reached, reason].forEach(lookBeside);
    return table.groups.some(({ ellipses }) => ellipses)
      ? [...detections, ...ellipsesLeft(table)]
      : detections;
  },
};

/** Rows of …… that nobody replaced or deleted: told once a table, at the first of them. */
function ellipsesLeft({ groups, sheet }: PerformanceTable): Detection<'completeness/placeholder-left'>[] {
  const [first, ...others] = groups.flatMap(({ ellipses }) => ellipses ?? []);
  if (!first) return [];
  return [
    {
      cell: first,
      found: '……',
      params: { mark: '……', rows: String(others.length + 1) },
      severity: 'info',
      related: others.map((cell) => ({ sheet, ...cell })),
    },
  ];
}
