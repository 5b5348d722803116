import type { Rule } from '../Rule';
import { mediumTermEmpty } from './mediumTermEmpty';
import { noIndicators } from './noIndicators';
import { indicatorsNotRead } from './indicatorsNotRead';
import { sectionMissing } from './sectionMissing';
import { headNotRead } from './headNotRead';
import { fundingNotRead } from './fundingNotRead';
import { goalsNotRead } from './goalsNotRead';
import { targetsNotChecked } from './targetsNotChecked';
import { formNotRead } from './formNotRead';
import { annualSideEmpty } from './annualSideEmpty';
import { cellError } from './cellError';
import { departmentCodeMissing } from './departmentCodeMissing';
import { duplicateIndicator } from './duplicateIndicator';
import { directionMissing } from './directionMissing';
import { fieldMissing } from './fieldMissing';
import { formulaNotCalculated } from './formulaNotCalculated';
import { goalMissing } from './goalMissing';
import { groupEmpty } from './groupEmpty';
import { groupMissing } from './groupMissing';
import { indicatorInWrongGroup } from './indicatorInWrongGroup';
import { indicatorWithoutValue } from './indicatorWithoutValue';
import { likelihoodMissing } from './likelihoodMissing';
import { numberingGap } from './numberingGap';
import { placeholderLeft } from './placeholderLeft';
import { reasonMissing } from './reasonMissing';
import { resultMissing } from './resultMissing';
import { scoreMissing } from './scoreMissing';
import { requiredGroupEmpty } from './requiredGroupEmpty';
import { requirementTagMissing } from './requirementTagMissing';
import { textNotPlaced } from './textNotPlaced';
import { valueWithoutIndicator } from './valueWithoutIndicator';
import { weightMissing } from './weightMissing';

export const completenessRules: readonly Rule[] = [
  formNotRead,
  indicatorsNotRead,
  noIndicators,
  sectionMissing,
  headNotRead,
  fundingNotRead,
  goalsNotRead,
  targetsNotChecked,
  cellError,
  formulaNotCalculated,
  fieldMissing,
  goalMissing,
  groupMissing,
  annualSideEmpty,
  mediumTermEmpty,
  requiredGroupEmpty,
  groupEmpty,
  requirementTagMissing,
  placeholderLeft,
  indicatorWithoutValue,
  valueWithoutIndicator,
  numberingGap,
  duplicateIndicator,
  indicatorInWrongGroup,
  departmentCodeMissing,
  textNotPlaced,
  directionMissing,
  weightMissing,
  reasonMissing,
  resultMissing,
  scoreMissing,
  likelihoodMissing,
];
