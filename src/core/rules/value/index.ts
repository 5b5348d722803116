import type { Rule } from '../Rule';
import { approximate } from './approximate';
import { columnsDisagree } from './columnsDisagree';
import { comparatorGlyph } from './comparatorGlyph';
import { comparatorMissing } from './comparatorMissing';
import { costAsPercentage } from './costAsPercentage';
import { dateImpossible } from './dateImpossible';
import { dateOutsideYear } from './dateOutsideYear';
import { dateWithoutYear } from './dateWithoutYear';
import { goalDateDiffers } from './goalDateDiffers';
import { goalDiffers } from './goalDiffers';
import { goalOutsideYear } from './goalOutsideYear';
import { fractionOfWhole } from './fractionOfWhole';
import { idleTarget } from './idleTarget';
import { inputAsOutput } from './inputAsOutput';
import { kangxiRadical } from './kangxiRadical';
import { mediumTermBelowAnnual } from './mediumTermBelowAnnual';
import { moneyUnitIncomplete } from './moneyUnitIncomplete';
import { negativeValue } from './negativeValue';
import { nonstandardWriting } from './nonstandardWriting';
import { notGraded } from './notGraded';
import { notQuantified } from './notQuantified';
import { numberBecameDate } from './numberBecameDate';
import { numberMissing } from './numberMissing';
import { percentOutOfRange } from './percentOutOfRange';
import { periodNotDeadline } from './periodNotDeadline';
import { periodOutsideYear } from './periodOutsideYear';
import { range } from './range';
import { rangeReversed } from './rangeReversed';
import { rateAsQuantity } from './rateAsQuantity';
import { resultOutOfRange } from './resultOutOfRange';
import { resultBelowProgress } from './resultBelowProgress';
import { resultNotExact } from './resultNotExact';
import { resultUnitDiffers } from './resultUnitDiffers';
import { scoreAboveResult } from './scoreAboveResult';
import { scoreOutOfRange } from './scoreOutOfRange';
import { scoreSumDiffers } from './scoreSumDiffers';
import { sentence } from './sentence';
import { severalValues } from './severalValues';
import { straySpace } from './straySpace';
import { timeAndRate } from './timeAndRate';
import { unitMismatch } from './unitMismatch';
import { unitMissing } from './unitMissing';
import { weightsDiffer } from './weightsDiffer';
import { weightsUnlike } from './weightsUnlike';
import { wrongDirection } from './wrongDirection';

/** How a value is written comes before what it says. */
export const valueRules: readonly Rule[] = [
  numberBecameDate,
  comparatorGlyph,
  straySpace,
  nonstandardWriting,
  numberMissing,
  dateImpossible,
  rangeReversed,
  notQuantified,
  columnsDisagree,
  severalValues,
  sentence,
  unitMissing,
  moneyUnitIncomplete,
  comparatorMissing,
  range,
  percentOutOfRange,
  negativeValue,
  unitMismatch,
  timeAndRate,
  costAsPercentage,
  wrongDirection,
  rateAsQuantity,
  inputAsOutput,
  approximate,
  fractionOfWhole,
  idleTarget,
  notGraded,
  dateWithoutYear,
  dateOutsideYear,
  periodOutsideYear,
  periodNotDeadline,
  mediumTermBelowAnnual,
  kangxiRadical,
  goalDiffers,
  goalDateDiffers,
  goalOutsideYear,
  weightsDiffer,
  weightsUnlike,
  scoreAboveResult,
  scoreOutOfRange,
  scoreSumDiffers,
  resultOutOfRange,
  resultUnitDiffers,
  resultBelowProgress,
  resultNotExact,
];
