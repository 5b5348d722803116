import type { Rule } from '../Rule';
import { amountNegative } from './amountNegative';
import { amountNotNumeric } from './amountNotNumeric';
import { costDiffersFromTotal } from './costDiffersFromTotal';
import { mediumTermBelowAnnual } from './mediumTermBelowAnnual';
import { oneLumpCost } from './oneLumpCost';
import { partsMissing } from './partsMissing';
import { totalDiffersFromParts } from './totalDiffersFromParts';
import { totalMissing } from './totalMissing';

export const fundingRules: readonly Rule[] = [
  amountNotNumeric,
  amountNegative,
  totalMissing,
  partsMissing,
  totalDiffersFromParts,
  costDiffersFromTotal,
  oneLumpCost,
  mediumTermBelowAnnual,
];
