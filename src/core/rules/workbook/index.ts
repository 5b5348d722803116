import type { Rule } from '../Rule';
import { copiedGoal } from './copiedGoal';
import { copiedIndicators } from './copiedIndicators';
import { duplicateProject } from './duplicateProject';
import { sameIndicatorDifferentValue } from './sameIndicatorDifferentValue';
import { totalIsSumOfOthers } from './totalIsSumOfOthers';
import { unitNameCut } from './unitNameCut';
import { yearDiffers } from './yearDiffers';

export const workbookRules: readonly Rule[] = [
  duplicateProject,
  sameIndicatorDifferentValue,
  yearDiffers,
  copiedGoal,
  copiedIndicators,
  totalIsSumOfOthers,
  unitNameCut,
];
