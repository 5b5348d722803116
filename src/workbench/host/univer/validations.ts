import type { ISheetDataValidationRule } from '@univerjs/core';
import type { CellArea } from '../../../core/grid/address';
import { subtract } from '../workbook/areas';
import type { Criterion, DataValidation, Operator, ValidationRule } from '../workbook/rules';
import { fromRange, run, toRange } from './facade';
import type { FUniver, FWorksheet } from './facade';

const typesByKind = {
  none: 'any',
  list: 'list',
  custom: 'custom',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

const operators: Readonly<Record<Operator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Univer's numbers: 0 information, 1 stop, 2 warning. */
const errorStyles = ['Information', 'Stop', 'Warning'] as const;

const kindsByType = new Map(
  Object.entries(typesByKind).map(([kind, type]) => [String(type), kind as Criterion['kind']]),
);
const operatorsByName = new Map(
  Object.entries(operators).map(([operator, name]) => [name, operator as Operator]),
);

function toCriterion(rule: ISheetDataValidationRule): Criterion {
  const kind = kindsByType.get(rule.type) ?? 'none';
  switch (kind) {
    case 'list':
      return { kind: 'list', source: rule.formula1 ?? '', dropDown: rule.showDropDown ?? true };
    case 'custom':
      return { kind: 'custom', formula: rule.formula1 ?? '' };
    case 'none':
      return { kind: 'none' };
    default:
      return {
        kind,
        operator: operatorsByName.get(rule.operator ?? '') ?? 'Between',
        formula1: rule.formula1 ?? '',
        formula2: rule.formula2 ?? '',
      };
  }
}

function fromUniverRule(rule: ISheetDataValidationRule): DataValidation {
  return {
    areas: rule.ranges.map(fromRange),
    rule: {
      criterion: toCriterion(rule),
      ignoreBlanks: rule.allowBlank ?? true,
      prompt: {
        showPrompt: rule.showInputMessage ?? false,
        title: rule.promptTitle ?? '',
        message: rule.prompt ?? '',
      },
      errorAlert: {
        showAlert: rule.showErrorMessage ?? false,
        style: errorStyles[Number(rule.errorStyle ?? 1)] ?? 'Stop',
        title: rule.errorTitle ?? '',
        message: rule.error ?? '',
      },
    },
  };
}

function formulasOf(criterion: Criterion): Record<string, unknown> {
  switch (criterion.kind) {
    case 'none':
      return {};
    case 'list':
      return { formula1: criterion.source, showDropDown: criterion.dropDown };
    case 'custom':
      return { formula1: criterion.formula };
    default:
      return {
        operator: operators[criterion.operator],
        formula1: criterion.formula1,
        ...(criterion.formula2 === '' ? {} : { formula2: criterion.formula2 }),
      };
  }
}

function toUniverRule(uid: string, areas: readonly CellArea[], rule: ValidationRule): object {
  return {
    uid,
    type: typesByKind[rule.criterion.kind],
    ranges: areas.map(toRange),
    ...formulasOf(rule.criterion),
    allowBlank: rule.ignoreBlanks,
    showInputMessage: rule.prompt.showPrompt,
    promptTitle: rule.prompt.title,
    prompt: rule.prompt.message,
    showErrorMessage: rule.errorAlert.showAlert,
    errorStyle: errorStyles.indexOf(rule.errorAlert.style),
    errorTitle: rule.errorAlert.title,
    error: rule.errorAlert.message,
  };
}

const rulesOf = (sheet: FWorksheet): ISheetDataValidationRule[] =>
  sheet.getDataValidations().map((validation) => validation.rule as ISheetDataValidationRule);

export const readValidations = (sheet: FWorksheet): DataValidation[] => rulesOf(sheet).map(fromUniverRule);

/** Rules that lie under the area give it up; a rule of another area with the same content is left apart, as in Excel. */
export function writeValidation(
  univer: FUniver,
  sheet: FWorksheet,
  area: CellArea,
  rule: ValidationRule | null,
): void {
  const at = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  for (const old of rulesOf(sheet)) {
    const areas = old.ranges.map(fromRange);
    const left = areas.flatMap((piece) => subtract(piece, area));
    if (left.length === areas.length && left.every((piece, index) => piece === areas[index])) continue;
    run(univer, 'data-validation.mutation.removeRule', { ...at, ruleId: old.uid });
    if (left.length > 0) {
      run(univer, 'data-validation.mutation.addRule', { ...at, rule: { ...old, ranges: left.map(toRange) } });
    }
  }
  if (!rule) return;
  run(univer, 'data-validation.mutation.addRule', { ...at, rule: toUniverRule(freshId(), [area], rule) });
}

/** Exactly these rules, for the whole sheet; nothing is written where they stand already. */
export function replaceValidations(
  univer: FUniver,
  sheet: FWorksheet,
  wanted: readonly DataValidation[],
): void {
  if (JSON.stringify(readValidations(sheet)) === JSON.stringify(wanted)) return;
  const at = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  for (const { uid } of rulesOf(sheet))
    run(univer, 'data-validation.mutation.removeRule', { ...at, ruleId: uid });
  for (const { areas, rule } of wanted) {
    run(univer, 'data-validation.mutation.addRule', { ...at, rule: toUniverRule(freshId(), areas, rule) });
  }
}

let lastId = 0;
function freshId(): string {
  lastId += 1;
  return `host-validation-${String(Date.now())}-${String(lastId)}`;
}
