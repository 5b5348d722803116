import { compare } from '../../money/decimal';
import type { TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { plain } from './amounts';

/** The medium term takes in this year, so its total can't be less. */
export const mediumTermBelowAnnual: TableRule<'funding/medium-term-below-annual'> = {
  id: 'funding/medium-term-below-annual',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ funding, mediumTermFunding, fundingUnit: unit, sheet }) {
    const total = mediumTermFunding?.total;
    const mediumTerm = total && amountIn(total, unit);
    const annual = funding.total && amountIn(funding.total, unit);
    if (!total || !mediumTerm || !annual || !funding.total || compare(mediumTerm, annual) >= 0) return [];
    return [
      {
        cell: total.cell,
        found: total.text,
        params: { mediumTerm: plain(mediumTerm), annual: plain(annual), unit },
        related: [{ sheet, ...funding.total.cell }],
      },
    ];
  },
};
