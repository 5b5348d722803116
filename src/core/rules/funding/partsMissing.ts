import { compare, ZERO } from '../../money/decimal';
import type { Funding } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { labelText, plain } from './amounts';

/** A total without a single source, on a form that prints its sources: of the year, and of all years. */
export const partsMissing: TableRule<'funding/parts-missing'> = {
  id: 'funding/parts-missing',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ funding, mediumTermFunding }) {
    const annual = missingOf(funding);
    const mediumTerm = mediumTermFunding && missingOf(mediumTermFunding);
    return [annual, mediumTerm].flatMap((missing) => missing ?? []);
  },
};

function missingOf({ total, parts }: Funding): Detection<'funding/parts-missing'> | null {
  const first = parts[0];
  if (!first || !total || total.amount === null || compare(total.amount, ZERO) === 0) return null;
  if (parts.some((part) => part.state !== 'blank')) return null;
  const params = { label: labelText(total), total: plain(total.amount), unit: total.unit };
  return { cell: first.cell, found: null, params };
}
