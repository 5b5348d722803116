import { areaToA1 } from '../../core/grid/address';
import type { PlanConditionalFormat, PlanPage, PlanValidation, SheetPlan } from '../../core/layout/SheetPlan';
import { queueChart, queueChartLook, queueNoChart } from './charts';
import type { ExtraPart } from '../../port/WorkbookPort';

/** One thing that a sheet is better for having and complete without; Excel may refuse each by itself. */
export interface SheetExtra {
  readonly part: ExtraPart;
  /** Of which part of the plan it is: the same on sheets of one form. */
  readonly key: string;
  readonly queue: (sheet: Excel.Worksheet) => void;
  /** What takes away the half of it that was done when Excel refused the rest. */
  readonly takeBack?: (sheet: Excel.Worksheet) => void;
}

/**
 * What helps a person while typing (validations with their input messages, conditional formats), the page, and the rows kept
 * in sight, in the order in which they are set. May be queued twice: nothing is there twice afterwards.
 */
export function extrasOf(plan: SheetPlan): SheetExtra[] {
  return [...validations(plan), ...hints(plan), ...page(plan.page), ...frozen(plan), ...chartsOf(plan)];
}

function validations(plan: SheetPlan): SheetExtra[] {
  return plan.validations.map((validation, index) => ({
    part: 'prompts',
    key: `validation ${String(index)}`,
    queue: (sheet) => {
      queueValidation(sheet, validation);
    },
  }));
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

function hints(plan: SheetPlan): SheetExtra[] {
  if (plan.conditionalFormats.length === 0) return [];
  // A new sheet has none: those that go were added by an attempt that was refused half-way.
  const clear: SheetExtra = {
    part: 'hints',
    key: 'no hints',
    queue: (sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
    },
  };
  // Excel puts each new format before the others: the plan's first is to be first.
  const added = plan.conditionalFormats.map((format, index): SheetExtra => ({
    part: 'hints',
    key: `hint ${String(index)}`,
    queue: (sheet) => {
      queueConditionalFormat(sheet, format);
    },
  }));
  return [clear, ...added.reverse()];
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

/** Each member by itself: without a printer Excel refuses some of them (office-js #1860). */
function page(page: PlanPage): SheetExtra[] {
  const extra = (part: ExtraPart, set: (layout: Excel.PageLayout) => void): SheetExtra => ({
    part,
    key: part,
    queue: (sheet) => {
      set(sheet.pageLayout);
    },
  });
  const { repeatRows } = page;
  const titles = extra('title-rows', (layout) => {
    if (repeatRows) {
      layout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
    }
  });
  return [
    extra('orientation', (layout) => {
      const { portrait, landscape } = Excel.PageOrientation;
      layout.orientation = page.orientation === 'portrait' ? portrait : landscape;
    }),
    extra('paper', (layout) => {
      layout.paperSize = Excel.PaperType.a4;
    }),
    extra('scale', (layout) => {
      layout.zoom = {
        horizontalFitToPages: page.fitToWidth,
        ...(page.fitToHeight > 0 ? { verticalFitToPages: page.fitToHeight } : {}),
      };
    }),
    extra('margins', (layout) => {
      layout.setPrintMargins(Excel.PrintMarginUnit.centimeters, page.margins);
    }),
    extra('centered', (layout) => {
      layout.centerHorizontally = page.centeredHorizontally;
    }),
    extra('print-area', (layout) => {
      layout.setPrintArea(areaToA1(page.printArea));
    }),
    ...(repeatRows ? [titles] : []),
  ];
}

function frozen({ frozenRows }: SheetPlan): SheetExtra[] {
  if (frozenRows === 0) return [];
  const queue = (sheet: Excel.Worksheet) => {
    sheet.freezePanes.freezeRows(frozenRows);
  };
  return [{ part: 'frozen-rows', key: 'frozen', queue }];
}

/** The old one goes first, so that there is never a second; a person's own charts have other names. */
function chartsOf({ charts }: SheetPlan): SheetExtra[] {
  if (!charts) return [];
  return [
    { part: 'chart', key: 'no chart', queue: queueNoChart },
    ...charts.flatMap((chart): SheetExtra[] => [
      {
        part: 'chart',
        key: 'chart',
        queue: (sheet) => {
          queueChart(sheet, chart);
        },
        takeBack: queueNoChart,
      },
      { part: 'chart-look', key: 'chart look', queue: queueChartLook },
    ]),
  ];
}
