import type { Cell, CellStyle, ConditionalRule, DataValidation, SheetChart, WriteSheet } from 'hucre/xlsx';
import { absoluteArea, areaToA1, quoteSheetName } from '../../core/grid/address';
import type { CellArea } from '../../core/grid/address';
import type {
  PlanCell,
  PlanChart,
  PlanConditionalFormat,
  PlanPage,
  PlanStyle,
  PlanValidation,
  SheetPlan,
} from '../../core/layout/SheetPlan';
import { storedText } from './storedText';

/** Always true. The library knows no validation without a rule; `finishPackage` takes this one out again. */
export const ANY_VALUE = 'TRUE';

/** A plan in the terms of the library that writes workbook files. */
export function writeSheet(plan: SheetPlan): WriteSheet {
  const styles = new Map(Object.entries(plan.styles).map(([key, style]) => [key, cellStyle(style)]));
  return {
    name: plan.name,
    rows: [],
    cells: new Map(
      plan.cells.map((cell) => [`${cell.row},${cell.column}`, writeCell(cell, styles.get(cell.style))]),
    ),
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    merges: plan.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    dataValidations: plan.validations.map(dataValidation),
    conditionalRules: plan.conditionalFormats.map(conditionalRule),
    ...(plan.autoFilter ? { autoFilter: { range: areaToA1(plan.autoFilter) } } : {}),
    pageSetup: pageSetup(plan.page),
    ...(plan.charts?.length ? { charts: plan.charts.map((one) => chart(plan.name, one)) } : {}),
    ...(plan.frozenRows > 0 ? { freezePane: { rows: plan.frozenRows } } : {}),
  };
}

function writeCell({ content }: PlanCell, style: CellStyle = {}): Cell {
  switch (content.kind) {
    case 'blank':
      return { value: null, type: 'empty', style };
    case 'text':
      return { value: storedText(content.text), type: 'string', style };
    case 'number':
      return { value: content.number, type: 'number', style };
    case 'formula': {
      const result = typeof content.result === 'string' ? storedText(content.result) : content.result;
      return {
        value: result,
        type: 'formula',
        formula: content.formula.slice(1),
        formulaResult: result,
        style,
      };
    }
    case 'link':
      return {
        value: storedText(content.text),
        type: 'string',
        style,
        hyperlink:
          content.file === undefined
            ? { target: '', location: content.target }
            : { target: `${linkTo(content.file)}#${content.target}` },
      };
  }
}

/** A path as a link takes it. In a file's name a # or ? is a character like any other. */
function linkTo(file: string): string {
  return encodeURI(file).replace(/[#?]/g, encodeURIComponent);
}

function cellStyle(style: PlanStyle): CellStyle {
  const line = { style: 'thin', color: { rgb: '000000' } } as const;
  return {
    font: {
      name: style.font.name,
      size: style.font.size,
      ...(style.font.bold ? { bold: true } : {}),
      ...(style.font.color ? { color: { rgb: hex(style.font.color) } } : {}),
    },
    ...(style.fill ? { fill: solid(style.fill) } : {}),
    ...(style.bordered ? { border: { top: line, right: line, bottom: line, left: line } } : {}),
    alignment: { horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap },
    numFmt: style.numberFormat,
    ...(style.isInput ? { protection: { locked: false } } : {}),
  };
}

/** Conditional formats take the background colour, cells the foreground: both are said. */
function solid(color: string) {
  return {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { rgb: hex(color) },
    bgColor: { rgb: hex(color) },
  } as const;
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}

function dataValidation({ area, rule, prompt, warning }: PlanValidation): DataValidation {
  return {
    ...ruleOf(rule),
    range: areaToA1(area),
    allowBlank: true,
    errorStyle: 'warning',
    showInputMessage: prompt !== undefined,
    showErrorMessage: warning !== undefined,
    ...(prompt ? { inputTitle: prompt.title, inputMessage: prompt.message } : {}),
    ...(warning ? { errorTitle: warning.title, errorMessage: warning.message } : {}),
  };
}

function ruleOf(rule: PlanValidation['rule']): Pick<DataValidation, 'type' | 'values' | 'formula1'> {
  switch (rule.kind) {
    case 'any':
      return { type: 'custom', formula1: ANY_VALUE };
    case 'list':
      return { type: 'list', values: [...rule.choices] };
    case 'custom':
      return { type: 'custom', formula1: rule.formula.slice(1) };
  }
}

function conditionalRule(format: PlanConditionalFormat, index: number): ConditionalRule {
  const { area, formula, fill, fontColor, bold } = format;
  return {
    type: 'expression',
    priority: index + 1,
    formula: formula.slice(1),
    range: areaToA1(area),
    style: {
      fill: solid(fill),
      ...(fontColor || bold
        ? { font: { ...(bold ? { bold } : {}), ...(fontColor ? { color: { rgb: hex(fontColor) } } : {}) } }
        : {}),
    },
  };
}

/** The same as `queueChart` makes in Excel: bars from top to bottom, an amount beside each, neither legend nor scale. */
function chart(sheet: string, { title, names, amounts, over }: PlanChart): SheetChart {
  const place = (area: CellArea): string => `${quoteSheetName(sheet)}!${absoluteArea(area)}`;
  return {
    type: 'bar',
    title,
    altText: title,
    series: [{ values: place(amounts), categories: place(names) }],
    anchor: {
      from: { row: over.top, col: over.left },
      // Up to the cell behind the last one.
      to: { row: over.bottom + 1, col: over.right + 1 },
    },
    barGrouping: 'clustered',
    gapWidth: 60,
    legend: false,
    dataLabels: { showValue: true },
    axes: { x: { reverse: true }, y: { hidden: true, gridlines: { major: false } } },
  };
}

const CENTIMETRES_PER_INCH = 2.54;

function pageSetup(page: PlanPage): NonNullable<WriteSheet['pageSetup']> {
  const inches = (centimetres: number): number =>
    Math.round((centimetres / CENTIMETRES_PER_INCH) * 1e4) / 1e4;
  return {
    paperSize: 'a4',
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    horizontalCentered: page.centeredHorizontally,
    margins: {
      top: inches(page.margins.top),
      bottom: inches(page.margins.bottom),
      left: inches(page.margins.left),
      right: inches(page.margins.right),
      header: 0.3,
      footer: 0.3,
    },
  };
}
