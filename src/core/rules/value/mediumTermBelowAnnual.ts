import { compare } from '../../money/decimal';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { comparableName } from '../../facts/indicatorNames';
import { valueText } from '../rewriting';
import type { TableRule } from '../Rule';

/** What is counted anew each time, or on the average, doesn't add up over the years. */
const NOT_ADDED_UP = /[每均]|率|比例|占比|水平|指数|标准|在[岗职编校]|常住|平均/;

/**
 * A quantity of the medium term that is less than the same one of this year alone. The medium term takes in the year,
 * and what is built, trained or held only adds up.
 */
export const mediumTermBelowAnnual: TableRule<'value/medium-term-below-annual'> = {
  id: 'value/medium-term-below-annual',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ groups, sheet }) {
    const wholes = addedUp(groups, 'medium-term');
    if (wholes.length === 0) return [];
    const annual = new Map(addedUp(groups, 'annual'));
    return wholes.flatMap(([key, indicator]) => {
      const [whole] = indicator.reading.numbers;
      const one = annual.get(key);
      const [part] = one?.reading.numbers ?? [];
      if (!one || whole === undefined || part === undefined || compare(whole, part) >= 0) return [];
      return [
        {
          cell: indicator.valueCell,
          found: valueText(indicator),
          params: { name: indicator.name, annual: valueText(one) },
          related: [{ sheet, ...one.valueCell }],
        },
      ];
    });
  },
};

/** The counts of a side that add up, each under its name and unit. */
function addedUp(
  groups: readonly IndicatorGroup[],
  period: IndicatorGroup['period'],
): readonly (readonly [key: string, indicator: Indicator])[] {
  return groups
    .filter((group) => group.period === period && group.kind === 'quantity')
    .flatMap((group) => group.indicators)
    .flatMap((indicator) => {
      const { name, reading } = indicator;
      const floor = reading.comparator === null || reading.comparator === '=' || reading.comparator === '≥';
      if (reading.kind !== 'count' || reading.numbers.length !== 1 || !floor) return [];
      if (reading.unit?.includes('/') || NOT_ADDED_UP.test(name)) return [];
      return [[`${comparableName(name)}|${reading.unit ?? ''}`, indicator] as const];
    });
}
