import type { DataValidation } from 'hucre';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { areasOf, rangeOf, sqrefOf } from './areas';

/** The grid's numbers for the styles of a warning. */
const STYLES = ['information', 'stop', 'warning'] as const;
const TYPES = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];

/** A file's validations as the grid's rules. A rule without a condition (input message only) is of type "any". */
export function validationsToGrid(validations: readonly DataValidation[], id: (index: number) => string) {
  return validations.map((validation, index): ISheetDataValidationRule => {
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
      Object.assign(rule, { formula1: choices(validation), showDropDown: true });
    else if (validation.formula1 !== undefined) {
      rule.formula1 = validation.type === 'custom' ? withEquals(validation.formula1) : validation.formula1;
    }
    if (validation.formula2 !== undefined) rule.formula2 = validation.formula2;
    if (validation.operator) Object.assign(rule, { operator: validation.operator });
    if (validation.inputTitle) rule.promptTitle = validation.inputTitle;
    if (validation.inputMessage) rule.prompt = validation.inputMessage;
    if (validation.errorTitle) rule.errorTitle = validation.errorTitle;
    if (validation.errorMessage) rule.error = validation.errorMessage;
    return rule;
  });
}

/**
 * Input messages without a condition, from a sheet's XML: the reader passes over validations of type none.
 */
export function inputMessagesOf(sheetXml: string): DataValidation[] {
  return [...sheetXml.matchAll(/<(?:\w+:)?dataValidation\s([^>]*)>/g)].flatMap(([, source = '']) => {
    const attribute = (name: string) => unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(source)?.[1] ?? '');
    const type = attribute('type');
    const range = attribute('sqref');
    if ((type !== '' && type !== 'none') || range === '') return [];
    const none = 'none' as DataValidation['type'];
    const validation: DataValidation = {
      type: none,
      range,
      allowBlank: /^(1|true)$/.test(attribute('allowBlank')),
    };
    validation.showInputMessage = /^(1|true)$/.test(attribute('showInputMessage'));
    if (attribute('promptTitle')) validation.inputTitle = attribute('promptTitle');
    if (attribute('prompt')) validation.inputMessage = attribute('prompt');
    return [validation];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, digits: string, name: string) => {
      if (name) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(digits));
    },
  );
}

/** The grid's rules as a file's validations. */
export function validationsFromGrid(rules: readonly ISheetDataValidationRule[]): DataValidation[] {
  return rules.map((rule) => {
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
  });
}

/** The grid lists choices plainly (a,b) and marks a range of cells by its =. */
function choices({ values, formula1 = '' }: DataValidation): string {
  if (values) return values.join(',');
  return formula1.startsWith('"') ? formula1.replace(/^"(.*)"$/s, '$1') : withEquals(formula1);
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
