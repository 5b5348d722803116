import type { ConditionalRule } from 'hucre';
import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { areasOf, rangeOf, sqrefOf } from './areas';
import { boundRules, type RuleBound } from './boundedRules';
import type { RuleSource } from './sheetRules';
import { writtenFormula } from './writtenFormula';
import { styleFromGrid, styleToGrid } from './styles';

type CellIs = NonNullable<ConditionalRule['operator']>;

/** A conditional format of the file: as the grid shows it, or null where it can't, and as the file writes it. */
export interface FormatOfFile {
  readonly shown: IConditionFormattingRule | null;
  readonly source: RuleSource;
  /** Too much for the grid, which would show it otherwise. */
  readonly isTooMuch: boolean;
}

/**
 * The engine works out each rule for each cell in sight, some thousand: of the rules for all cells it bears so many. Ours are for
 * a cell or a column each.
 */
const BOUND: RuleBound = { rules: 1_000, cost: 60_000, costOf: (cells) => Math.min(cells, 1_000) };

/**
 * A file's conditional formats in their order of priority. Formula and number rules become the grid's own; all others
 * (colour scales, bars, icons) stay in the file as they were, as do those that are too many.
 * @param rules the same as the reader understands them
 */
export function conditionalFormatsToGrid(
  sources: readonly (RuleSource & { readonly priority: number })[],
  rules: readonly ConditionalRule[],
  theme: readonly string[],
  id: (index: number) => string,
): FormatOfFile[] {
  const key = (priority: number, range: string) => `${String(priority)} ${range}`;
  // Where two are alike, the first.
  const known = new Map([...rules].reverse().map((rule) => [key(rule.priority, rule.range), rule]));
  const sorted = [...sources].sort((a, b) => a.priority - b.priority);
  const tooMuch = new Set(boundRules(sorted, BOUND).kept);
  return sorted.map((source, index) => {
    const isTooMuch = tooMuch.has(source);
    const rule = known.get(key(source.priority, source.range));
    const config = rule ? toConfig(rule, theme) : null;
    if (isTooMuch || !rule || !config) return { shown: null, source, isTooMuch };
    const shown: IConditionFormattingRule = {
      cfId: id(index),
      ranges: areasOf(rule.range).map(rangeOf),
      stopIfTrue: rule.stopIfTrue ?? false,
      rule: config as IConditionFormattingRule['rule'],
    };
    return { shown, source, isTooMuch };
  });
}

/** What the grid's rules become in the file: elements that stand there already, and rules to be written. */
export type FormatToWrite =
  | { readonly range: string; readonly xml: string }
  | { readonly range: string; readonly rule: ConditionalRule };

/**
 * The grid's conditional formats in their order of priority. Between them stand, where they stood, those that the grid
 * doesn't show. A rule that came from the file and was not changed stays as it was written there.
 */
export function conditionalFormatsFromGrid(
  rules: readonly IConditionFormattingRule[],
  before: readonly FormatOfFile[],
  moved: (source: RuleSource) => readonly RuleSource[],
): FormatToWrite[] {
  const written: FormatToWrite[] = [];
  const waiting = [...before];
  // Those that the grid doesn't show follow the one that they followed in the file.
  const pass = () => {
    while (waiting[0] && waiting[0].shown === null) {
      written.push(...moved(waiting[0].source));
      waiting.shift();
    }
  };
  pass();
  for (const rule of rules) {
    const at = waiting.findIndex(({ shown }) => shown?.cfId === rule.cfId);
    const file = at < 0 ? undefined : waiting[at];
    if (rule.ranges.length > 0) {
      const range = sqrefOf(rule.ranges);
      if (file?.shown && sameContent(file.shown, rule)) written.push({ range, xml: file.source.xml });
      else written.push(...toRule(rule, range).map((made) => ({ range, rule: made })));
    }
    if (at >= 0) waiting.splice(at, 1);
    pass();
  }
  return [...written, ...hidden(waiting, moved)];
}

function hidden(
  left: readonly FormatOfFile[],
  moved: (source: RuleSource) => readonly RuleSource[],
): FormatToWrite[] {
  return left.flatMap(({ shown, source }) => (shown === null ? [...moved(source)] : []));
}

function sameContent(one: IConditionFormattingRule, other: IConditionFormattingRule): boolean {
  return one.stopIfTrue === other.stopIfTrue && JSON.stringify(one.rule) === JSON.stringify(other.rule);
}

function toRule(rule: IConditionFormattingRule, range: string): ConditionalRule[] {
  const config = rule.rule;
  if (config.type !== 'highlightCell') return [];
  const common = { range, priority: 0, stopIfTrue: rule.stopIfTrue, style: styleOf(config.style) };
  if (config.subType === 'formula') {
    return [{ ...common, type: 'expression', formula: writtenFormula(config.value.replace(/^=/, '')) }];
  }
  if (config.subType === 'number' && config.value !== undefined) {
    const values = Array.isArray(config.value) ? config.value : [config.value];
    return [{ ...common, type: 'cellIs', operator: config.operator as CellIs, formula: values.map(String) }];
  }
  return [];
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
