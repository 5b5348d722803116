import { areaToA1 } from '../core/grid/address';
import type { PlanConditionalFormat, PlanValidation, SheetPlan } from '../core/layout/SheetPlan';

/** Queues what helps a person while typing: validations with their input messages, and conditional formats. */
export function queueHelps(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) queueValidation(sheet, validation);
  // Excel puts each new format before the others: the plan's first is to be first.
  for (const format of [...plan.conditionalFormats].reverse()) queueConditionalFormat(sheet, format);
}

function queueValidation(sheet: Excel.Worksheet, { area, rule, prompt, warning }: PlanValidation): void {
  const { dataValidation } = sheet.getRange(areaToA1(area));
  if (rule.kind === 'list') {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.choices.join(',') } };
  } else if (rule.kind === 'custom') {
    dataValidation.rule = { custom: { formula: rule.formula } };
  }
  if (rule.kind !== 'any') {
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.warning,
      title: warning?.title ?? '',
      message: warning?.message ?? '',
    };
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
}

function queueConditionalFormat(sheet: Excel.Worksheet, plan: PlanConditionalFormat): void {
  const { custom } = sheet
    .getRange(areaToA1(plan.area))
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = plan.formula;
  custom.format.fill.color = plan.fill;
  if (plan.fontColor !== undefined) custom.format.font.color = plan.fontColor;
  if (plan.bold) custom.format.font.bold = true;
}
