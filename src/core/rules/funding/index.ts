import type { Rule } from '../Rule';
import { amountAsText } from './amountAsText';
import { amountFormat } from './amountFormat';
import { amountNegative } from './amountNegative';
import { amountNotNumeric } from './amountNotNumeric';
import { costDiffersFromTotal } from './costDiffersFromTotal';
import { executionRateDiffers } from './executionRateDiffers';
import { mediumTermBelowAnnual } from './mediumTermBelowAnnual';
import { oneLumpCost } from './oneLumpCost';
import { partsMissing } from './partsMissing';
import { spendingDiffersFromTotal } from './spendingDiffersFromTotal';
import { spentAboveBudget } from './spentAboveBudget';
import { totalDiffersFromParts } from './totalDiffersFromParts';
import { totalMissing } from './totalMissing';
import { unitNotStated } from './unitNotStated';

export const fundingRules: readonly Rule[] = [
  amountFormat,
  amountNotNumeric,
  amountAsText,
  amountNegative,
  totalMissing,
  partsMissing,
  totalDiffersFromParts,
  spendingDiffersFromTotal,
  executionRateDiffers,
  spentAboveBudget,
  costDiffersFromTotal,
  oneLumpCost,
  mediumTermBelowAnnual,
  unitNotStated,
];
