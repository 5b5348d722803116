import type { ConditionalRule } from 'hucre';
import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { areasOf, rangeOf, sqrefOf } from './areas';
import { styleFromGrid, styleToGrid } from './styles';

type CellIs = NonNullable<ConditionalRule['operator']>;

/** What the grid cannot show but the file had; kept beside the grid's rule under its id, to be written back. */
export type KeptRules = ReadonlyMap<string, ConditionalRule>;

/**
 * A file's conditional formats as the grid's. Formula and number rules become the grid's own; all others (colour scales,
 * bars, icons) are kept as they were.
 */
export function conditionalFormatsToGrid(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
  id: (index: number) => string,
): { rules: IConditionFormattingRule[]; kept: ConditionalRule[] } {
  const shown: IConditionFormattingRule[] = [];
  const kept: ConditionalRule[] = [];
  [...rules]
    .sort((a, b) => a.priority - b.priority)
    .forEach((rule, index) => {
      const config = toConfig(rule, theme);
      if (!config) kept.push(rule);
      else {
        shown.push({
          cfId: id(index),
          ranges: areasOf(rule.range).map(rangeOf),
          stopIfTrue: rule.stopIfTrue ?? false,
          rule: config as IConditionFormattingRule['rule'],
        });
      }
    });
  return { rules: shown, kept };
}

/** The grid's conditional formats, in their order of priority, and the kept ones after them, as a file's. */
export function conditionalFormatsFromGrid(
  rules: readonly IConditionFormattingRule[],
  kept: readonly ConditionalRule[],
): ConditionalRule[] {
  const written = rules.flatMap((rule): Omit<ConditionalRule, 'priority'>[] => {
    const config = rule.rule;
    if (config.type !== 'highlightCell') return [];
    const common = { range: sqrefOf(rule.ranges), stopIfTrue: rule.stopIfTrue, style: styleOf(config.style) };
    if (config.subType === 'formula') {
      return [{ ...common, type: 'expression', formula: config.value.replace(/^=/, '') }];
    }
    if (config.subType === 'number' && config.value !== undefined) {
      const values = Array.isArray(config.value) ? config.value : [config.value];
      return [
        { ...common, type: 'cellIs', operator: config.operator as CellIs, formula: values.map(String) },
      ];
    }
    return [];
  });
  return [...written, ...kept].map((rule, index) => ({ ...rule, priority: index + 1 }));
}

function toConfig(rule: ConditionalRule, theme: readonly string[]): unknown {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  const style = dxfToGrid(rule, theme);
  if (rule.type === 'expression' && formulas[0] !== undefined) {
    return { type: 'highlightCell', subType: 'formula', value: `=${formulas[0].replace(/^=/, '')}`, style };
  }
  if (rule.type === 'cellIs' && rule.operator) {
    const numbers = formulas.map(Number);
    if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
    const value = numbers.length > 1 ? numbers : numbers[0];
    return { type: 'highlightCell', subType: 'number', operator: rule.operator, value, style };
  }
  return null;
}

function dxfToGrid(rule: ConditionalRule, theme: readonly string[]): IStyleBase {
  if (!rule.style) return {};
  const { fill } = rule.style;
  // The fill of a conditional format stands in bgColor, where a cell's stands in fgColor.
  const style =
    fill?.type === 'pattern' && fill.bgColor && !fill.fgColor
      ? { ...rule.style, fill: { ...fill, pattern: 'solid' as const, fgColor: fill.bgColor } }
      : rule.style;
  return styleToGrid(style, theme);
}

function styleOf(style: IStyleBase): NonNullable<ConditionalRule['style']> {
  const result = styleFromGrid(style);
  if (result.fill?.type === 'pattern' && result.fill.fgColor) {
    return { ...result, fill: { ...result.fill, bgColor: result.fill.fgColor } };
  }
  return result;
}
