import type { DataValidation } from 'hucre';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { areasOf, rangeOf, sqrefOf } from './areas';
import { validationElement, type ValidationSource } from './sheetRules';
import { withAttributes } from '../../../files/xml/pieces';

/** The grid's numbers for the styles of a warning. */
const STYLES = ['information', 'stop', 'warning'] as const;
const TYPES = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];

/** A file's validations as the grid's rules. A rule without a condition (input message only) is of type "any". */
export function validationsToGrid(sources: readonly ValidationSource[], id: (index: number) => string) {
  return sources.map(({ validation, hidesArrow }, index): ISheetDataValidationRule => {
    const rule: ISheetDataValidationRule = {
      uid: id(index),
      type: TYPES.includes(validation.type) ? validation.type : 'any',
      ranges: areasOf(validation.range).map(rangeOf),
      allowBlank: validation.allowBlank ?? false,
      showErrorMessage: validation.showErrorMessage ?? false,
      showInputMessage: validation.showInputMessage ?? false,
      errorStyle: Math.max(0, STYLES.indexOf(validation.errorStyle ?? 'stop')),
    };
    if (validation.type === 'list')
      Object.assign(rule, { formula1: choices(validation), showDropDown: !hidesArrow });
    else if (validation.formula1 !== undefined) {
      rule.formula1 =
        validation.type === 'custom' ? withEquals(validation.formula1) : limit(validation.formula1);
    }
    if (validation.formula2 !== undefined) rule.formula2 = limit(validation.formula2);
    if (validation.operator) Object.assign(rule, { operator: validation.operator });
    if (validation.inputTitle) rule.promptTitle = validation.inputTitle;
    if (validation.inputMessage) rule.prompt = validation.inputMessage;
    if (validation.errorTitle) rule.errorTitle = validation.errorTitle;
    if (validation.errorMessage) rule.error = validation.errorMessage;
    return rule;
  });
}

/**
 * The grid's rules as a file's elements. A rule that came from the file and was not changed stays as it was written there,
 * at its present place.
 * @param sources the file's validations, @param before what became of them in the grid
 */
export function validationsFromGrid(
  rules: readonly ISheetDataValidationRule[],
  sources: readonly ValidationSource[],
  before: readonly ISheetDataValidationRule[],
): string[] {
  return rules.flatMap((rule) => {
    if (rule.ranges.length === 0) return [];
    const at = before.findIndex(({ uid }) => uid === rule.uid);
    const source = sources[at];
    // An extended one can't stand among the common ones as it is.
    const same = source?.xml.startsWith('<dataValidation') && sameRule(rule, before[at]);
    if (source && same) return [withAttributes(source.xml, { sqref: sqrefOf(rule.ranges) })];
    return [validationElement(fromGrid(rule), rule.type === 'list' && rule.showDropDown === false)];
  });
}

function sameRule(one: ISheetDataValidationRule, other: ISheetDataValidationRule | undefined): boolean {
  const content = (rule: ISheetDataValidationRule | undefined) => {
    const { ranges: _, uid: __, ...rest } = rule ?? { ranges: [], uid: '' };
    return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return content(one) === content(other);
}

function fromGrid(rule: ISheetDataValidationRule): DataValidation {
  const validation: DataValidation = {
    // A file has no "any": it says `none`, which the writer passes on as it stands.
    type: (TYPES.includes(rule.type) ? rule.type : 'none') as DataValidation['type'],
    range: sqrefOf(rule.ranges),
    allowBlank: rule.allowBlank ?? true,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? Boolean(rule.prompt),
    errorStyle: STYLES[rule.errorStyle ?? 1] ?? 'stop',
  };
  if (rule.type === 'list' && rule.formula1 !== undefined && !rule.formula1.startsWith('=')) {
    validation.values = rule.formula1.split(',');
  } else if (rule.formula1 !== undefined && rule.formula1 !== '')
    validation.formula1 = rule.formula1.replace(/^=/, '');
  if (rule.formula2 !== undefined && rule.formula2 !== '')
    validation.formula2 = rule.formula2.replace(/^=/, '');
  if (rule.operator) validation.operator = rule.operator;
  if (rule.promptTitle) validation.inputTitle = rule.promptTitle;
  if (rule.prompt) validation.inputMessage = rule.prompt;
  if (rule.errorTitle) validation.errorTitle = rule.errorTitle;
  if (rule.error) validation.errorMessage = rule.error;
  return validation;
}

/** The grid lists choices plainly (a,b) and marks a range of cells by its =. */
function choices({ values, formula1 = '' }: DataValidation): string {
  if (values) return values.join(',');
  return formula1.startsWith('"') ? formula1.replace(/^"(.*)"$/s, '$1') : withEquals(formula1);
}

/** A limit is a number, or a formula, which the grid marks by its =. */
function limit(text: string): string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? text : withEquals(text);
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
