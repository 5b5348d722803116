import { toA1 } from '../../grid/address';
import { comparableName } from '../../facts/indicatorNames';
import type { Goal, Indicator, PerformanceTable } from '../../table/PerformanceTable';
import type { DateReading } from '../../value/Reading';
import { readValue } from '../../value/readValue';
import { asksDeadline } from '../nameMeanings';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';

/**
 * The annual goal has a thing done by another day than an indicator: 2026年6月底前完成装修 above, 装修完成时间 2026年12月底前
 * below. Only where the goal's clause speaks of what the indicator names, or goal and indicators have one such day each.
 */
export const goalDateDiffers: TableRule<'value/goal-date-differs'> = {
  id: 'value/goal-date-differs',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['value/date-outside-year', 'value/date-impossible', 'value/number-became-date'],
  check(table) {
    const promises = table.goals.filter(({ period }) => period === 'annual').flatMap(deadlinesIn);
    if (promises.length === 0) return [];
    const rows = deadlineRows(table);
    return rows.flatMap((row): Detection<'value/goal-date-differs'>[] => {
      const met = promises.filter((promise) =>
        meets(promise, row, promises.length === 1 && rows.length === 1),
      );
      const [first] = met;
      if (!first || met.some(({ date }) => isSameDay(date, row.date, table.year))) return [];
      const { indicator } = row;
      return [
        {
          cell: indicator.valueCell,
          found: valueText(indicator),
          params: { goal: first.text, cell: toA1(first.goal.cell) },
          related: [{ sheet: table.sheet, ...first.goal.cell }],
          severity: isLater(row.date, first.date, table.year) ? 'warning' : 'info',
        },
      ];
    });
  },
};

/** A day by which the goal has something done. */
interface Deadline {
  readonly goal: Goal;
  readonly date: DateReading;
  /** The words of its clause without the day. */
  readonly clause: string;
  /** For people: 2026年6月底前完成装修. */
  readonly text: string;
}

interface DeadlineRow {
  readonly indicator: Indicator;
  readonly date: DateReading;
  /** What is done by then, without 完成时间 behind it: 门诊楼装修. '' where the name says no more than 项目. */
  readonly noun: string;
}

const CLAUSE_END = /[，。；;、！？\n\r]/;
const DAY = /(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?|年底)(?:之?前|以前)?/;
const DONE = /完成|建成|完工|竣工|交付|到位|发放|拨付|兑付|投入使用|上线|启用|验收|开工/;
/** 1月至6月, 自3月起, 每月: no day by which anything is done. */
const STRETCH = /[自从每]|起|月[至到—~-]|[至到—~-]\s*\d/;

/** No goal that is read by people holds more. */
const MOST_CLAUSES = 64;

function deadlinesIn(goal: Goal): Deadline[] {
  if (!/月|年底/.test(goal.text)) return [];
  const found: Deadline[] = [];
  for (const part of goal.text.split(CLAUSE_END).slice(0, MOST_CLAUSES)) {
    const [day] = DAY.exec(part) ?? [];
    if (day === undefined || STRETCH.test(part) || !DONE.test(part)) continue;
    const [date] = readValue(day.endsWith('前') ? day : `${day}前`).dates ?? [];
    if (!date || date.month === null) continue;
    found.push({ goal, date, clause: comparableName(part.replace(day, '')), text: part.trim().slice(0, 30) });
  }
  return found;
}

const BEHIND =
  /(?:的)?(?:全部|按时|及时)?(?:完成|建成|完工|竣工|交付|到位|发放|拨付|兑付|上线|启用|验收|开工)?(?:时间节点|时间|时限|期限|日期|节点)$/;
/** Names of the whole: it is done when the goal is. */
const WHOLE = /^(?:项目|工程|任务|工作|全部|年度|计划|建设|实施|整体|总体)*$/;

function deadlineRows({ groups }: PerformanceTable): DeadlineRow[] {
  const rows: DeadlineRow[] = [];
  for (const { indicators, period } of groups) {
    if (period !== 'annual') continue;
    for (const indicator of indicators) {
      const { kind, dates, irregularities } = indicator.reading;
      const [date, second] = dates ?? [];
      if (kind !== 'date' || !date || second || irregularities.includes('period')) continue;
      if (date.month === null || !asksDeadline(indicator.name)) continue;
      const noun = comparableName(indicator.name).replace(BEHIND, '').replace(/^完成/, '');
      rows.push({ indicator, date, noun: WHOLE.test(noun) ? '' : noun });
    }
  }
  return rows;
}

const SHORTEST = 3;
const VERB = 2;

/** `only`: goal and indicators have one day each, so that 项目完成时间 can be no other. */
function meets({ clause }: Deadline, { noun }: DeadlineRow, only: boolean): boolean {
  if (noun === '') return only;
  if (clause.includes(noun)) return only || noun.length >= SHORTEST;
  // 完成改造门诊楼 and 门诊楼改造: the verb stands on the other side.
  return noun.length > VERB + 1 && clause.includes(noun.slice(-VERB) + noun.slice(0, -VERB));
}

/** 6月, 6月底 and 6月30日 are one day. */
function isSameDay(a: DateReading, b: DateReading, year: number | null): boolean {
  return inDays(a, year) === inDays(b, year);
}

/** What the indicator lets be done after the goal's day breaks the goal; before it, one of the two is only stricter. */
function isLater(a: DateReading, b: DateReading, year: number | null): boolean {
  return inDays(a, year) > inDays(b, year);
}

/** The shortest month has so many days. */
const LAST = 28;

/** A number that grows with the day; every end of a month is its 28th. */
function inDays({ year, month, day }: DateReading, ofTable: number | null): number {
  const months = (year ?? ofTable ?? 0) * 12 + (month ?? 0);
  return months * LAST + Math.min(day ?? LAST, LAST);
}
