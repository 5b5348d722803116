import { compare } from '../../money/decimal';
import { inOneUnit } from '../../facts/measures';
import { amountIn } from '../../facts/amountIn';
import type { PerformanceTable, ScoreRow, Scores } from '../../table/PerformanceTable';
import { labelText, plain } from '../funding/amounts';
import { resultOf } from '../results';
import type { Detection, TableRule } from '../Rule';

type Told = Detection<'value/result-below-progress'>;

/** What is there at one time and may be less later: 在册人数, 存栏量; averages and shares. */
const MAY_FALL = /在[岗册校训编职]|存栏|保有|现有|余额|平均|[日月人户]均|率|度$|比例|占比|比重/;

/** Less is expected of the whole year than was done by the middle of it: of what is added up, or of the money. */
export const resultBelowProgress: TableRule<'value/result-below-progress'> = {
  id: 'value/result-below-progress',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { kind, scores } = table;
    if (kind !== 'monitoring') return [];
    const ofRows = scores ? scores.rows.flatMap((row) => ofRow(row, scores.headings)) : [];
    return [...ofMoney(table), ...ofRows];
  },
};

/** 8月起两个林班封育，暂停巡护: the form says itself why it will be less. */
const SAYS_WHY = /[\u4e00-\u9fff]{4}/;

function ofRow(
  { indicator, reached, progress, reason }: ScoreRow,
  headings: Scores['headings'],
): readonly Told[] {
  if (!indicator || !reached || !progress || MAY_FALL.test(indicator.name)) return [];
  const { kind, comparator, unit } = indicator.reading;
  const isCeiling = comparator === '≤' || comparator === '<';
  if (kind !== 'count' || isCeiling) return [];
  const [done, expected] = [progress, reached].map(({ text }) => resultOf(indicator, text));
  const [many, few] = [done?.numbers[0], expected?.numbers[0]];
  if (many === undefined || few === undefined || done?.numbers.length !== 1 || expected?.numbers.length !== 1)
    return [];
  const pair = inOneUnit(many, done.unit ?? unit, few, expected.unit ?? unit);
  if (!pair || compare(pair[0], pair[1]) <= 0) return [];
  return [
    {
      cell: reached.cell,
      found: reached.text,
      params: {
        name: indicator.name,
        progress: progress.text,
        forecast: reached.text,
        sofar: headings.progress,
        heading: headings.reached,
      },
      severity: SAYS_WHY.test(reason?.text ?? '') ? 'info' : 'warning',
    },
  ];
}

function ofMoney({ account, fundingUnit: unit }: PerformanceTable): readonly Told[] {
  const columns = account?.columns ?? [];
  const spent = columns.find(({ role }) => role === 'spent');
  const expected = columns.find(({ role }) => role === 'expected');
  const [done, due] = [spent?.funding.total, expected?.funding.total];
  const [many, few] = [done && amountIn(done, unit), due && amountIn(due, unit)];
  if (!spent || !expected || !due || !many || !few || compare(many, few) <= 0) return [];
  // More than was planned: told as that.
  const budgets = account?.lines[0]?.planned ?? [];
  if (budgets.length > 0 && budgets.every((budget) => compare(many, amountIn(budget, unit) ?? many) > 0))
    return [];
  return [
    {
      cell: due.cell,
      found: due.text,
      params: {
        name: labelText(due),
        progress: plain(many) + unit,
        forecast: plain(few) + unit,
        sofar: spent.heading,
        heading: expected.heading,
      },
    },
  ];
}
