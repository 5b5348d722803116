import type { Rule } from '../Rule';
import { annualSideEmpty } from './annualSideEmpty';
import { departmentCodeMissing } from './departmentCodeMissing';
import { duplicateIndicator } from './duplicateIndicator';
import { fieldMissing } from './fieldMissing';
import { goalMissing } from './goalMissing';
import { groupMissing } from './groupMissing';
import { indicatorInWrongGroup } from './indicatorInWrongGroup';
import { indicatorWithoutValue } from './indicatorWithoutValue';
import { numberingGap } from './numberingGap';
import { placeholderLeft } from './placeholderLeft';
import { requiredGroupEmpty } from './requiredGroupEmpty';
import { requirementTagMissing } from './requirementTagMissing';
import { textNotPlaced } from './textNotPlaced';
import { valueWithoutIndicator } from './valueWithoutIndicator';

export const completenessRules: readonly Rule[] = [
  fieldMissing,
  goalMissing,
  groupMissing,
  annualSideEmpty,
  requiredGroupEmpty,
  requirementTagMissing,
  placeholderLeft,
  indicatorWithoutValue,
  valueWithoutIndicator,
  numberingGap,
  duplicateIndicator,
  indicatorInWrongGroup,
  departmentCodeMissing,
  textNotPlaced,
];
