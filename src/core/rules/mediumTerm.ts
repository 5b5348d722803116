import { isStroke } from '../facts/masks';
import { projectTerm } from '../facts/projectTerm';
import { compare, ZERO } from '../money/decimal';
import type { PerformanceTable } from '../table/PerformanceTable';

/** Whether anything of the medium term is filled in: an amount, its goal or an indicator. Zeros are no plan. */
export function isMediumTermBegun({ mediumTermFunding, goals, groups }: PerformanceTable): boolean {
  const amounts = mediumTermFunding ? [mediumTermFunding.total, ...mediumTermFunding.parts] : [];
  return (
    amounts.some((one) => one !== null && one.amount !== null && compare(one.amount, ZERO) !== 0) ||
    goals.some(({ period, text }) => period === 'medium-term' && !isStroke(text)) ||
    groups.some(({ period, indicators }) => period === 'medium-term' && indicators.length > 0)
  );
}

/**
 * Whether what is blank of a medium term that somebody began to fill in is missing. A project of one year says all on the
 * annual side.
 */
export function isMediumTermDue(table: PerformanceTable): boolean {
  return projectTerm(table) !== 'one' && isMediumTermBegun(table);
}
