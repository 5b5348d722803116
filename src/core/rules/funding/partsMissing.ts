import { compare, ZERO } from '../../money/decimal';
import type { TableRule } from '../Rule';
import { plain } from './amounts';

/** A total without a single source, on a form that prints its sources. */
export const partsMissing: TableRule<'funding/parts-missing'> = {
  id: 'funding/parts-missing',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ funding: { total, parts } }) {
    const first = parts[0];
    if (!first || !total || total.amount === null || compare(total.amount, ZERO) === 0) return [];
    if (parts.some((part) => part.state !== 'blank')) return [];
    return [{ cell: first.cell, found: null, params: { total: plain(total.amount), unit: total.unit } }];
  },
};
