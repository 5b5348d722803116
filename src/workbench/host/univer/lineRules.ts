import type { ICommandInfo, IMutationInfo, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { SheetInterceptorService } from '@univerjs/sheets';
import type { LineMove } from '../workbook/moved';
import { movedRule, type RuleOfAreas } from '../workbook/movedRule';
import { lineData } from './lineData';
import { formulaChanges, SET_CELLS, type LineChanges } from './lineFormulas';
import { MERGE_STEP, mergeChanges } from './lineMerges';
import { copyOf, fromRange, toRange, type FUniver, type FWorkbook, type FWorksheet } from './facade';

/** What of the engine is taken hold of: where it asks what else changes when rows or columns come and go. */
export type LineInterceptor = Pick<SheetInterceptorService, 'onCommandExecute'>;

type Changes = ReturnType<LineInterceptor['onCommandExecute']>;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Parameters<typeof fromRange>[0];
}

/** Commands as the engine names them when it asks, and those by which they are carried out. */
const COMMANDS = {
  'sheet.command.insert-row': { axis: 'rows', sign: 1 },
  'sheet.command.insert-col': { axis: 'columns', sign: 1 },
  'sheet.command.remove-row': { axis: 'rows', sign: -1 },
  'sheet.command.remove-col': { axis: 'columns', sign: -1 },
} as const;
const REMOVALS = ['sheet.command.remove-row-by-range', 'sheet.command.remove-col-by-range'];

/** What the engine itself would make of conditional formats and validations. */
export const RULES =
  /^(?:sheet\.mutation\.(?:set|add|delete|move)-conditional-rule|data-validation\.mutation\.\w+)$/;

/**
 * Lets formulas, conditional formats and validations of all sheets, and the merges of that one, move with inserted and deleted
 * lines as Excel moves them, whoever inserts or deletes, as part of the same step to undo. The engine's own way takes the formulas of most validations
 * for those of one cell, forgets areas within formulas, and does nothing for conditional formats without its user interface.
 * Returns a function that ends it.
 */
export function moveWithLines(univer: FUniver, book: FWorkbook, interceptor: LineInterceptor): () => void {
  const original = interceptor.onCommandExecute;
  /** The engine asks about a removal without saying of which sheet, and takes it for the one that is shown. */
  let removing: string | null = null;
  const before = univer.onBeforeCommandExecute(({ id, params }) => {
    if (REMOVALS.includes(id)) removing = (params as Params).subUnitId ?? null;
  });
  interceptor.onCommandExecute = (command) => {
    const move = moveOf(command);
    if (!move) return original.call(interceptor, command);
    const sheetId = (command.params as Params).subUnitId ?? removing ?? book.getActiveSheet().getSheetId();
    const asked = asIfShown(book, sheetId, () => original.call(interceptor, command));
    const others = (mutations: readonly IMutationInfo[] = []) =>
      mutations.filter(({ id }) => id !== SET_CELLS && !RULES.test(id) && !MERGE_STEP.test(id));
    const formulas = formulaChanges(book, sheetId, move, command.id);
    const rules = ruleChanges(book, sheetId, move);
    const merges = mergeChanges(book, sheetId, move);
    return {
      preRedos: others(asked.preRedos),
      preUndos: others(asked.preUndos),
      redos: [...others(asked.redos), ...formulas.redos, ...rules.redos, ...merges.redos],
      undos: [
        ...others(asked.undos),
        ...lineData(book, sheetId, move),
        ...formulas.undos,
        ...rules.undos,
        ...merges.undos,
      ],
    } as Changes;
  };
  return () => {
    before.dispose();
    interceptor.onCommandExecute = original;
  };
}

function moveOf({ id, params }: ICommandInfo): LineMove | null {
  if (!Object.hasOwn(COMMANDS, id)) return null;
  const { axis, sign } = COMMANDS[id as keyof typeof COMMANDS];
  const { range } = (params ?? {}) as Params;
  if (!range) return null;
  const [first, last] =
    axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, at: first, count: sign * (last - first + 1) };
}

/** Lets the engine take another sheet for the one that is shown, without showing it. */
function asIfShown<T>(book: FWorkbook, sheetId: string, ask: () => T): T {
  const workbook = book.getWorkbook();
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet || workbook.getActiveSheet().getSheetId() === sheetId) return ask();
  const shown = workbook.getActiveSheet;
  workbook.getActiveSheet = () => sheet;
  try {
    return ask();
  } finally {
    workbook.getActiveSheet = shown;
  }
}

function ruleChanges(book: FWorkbook, sheetId: string, move: LineMove): LineChanges {
  const changes: LineChanges = { redos: [], undos: [] };
  const sheetName = book.getSheetBySheetId(sheetId)?.getSheetName();
  for (const sheet of book.getSheets()) {
    const at = { unitId: book.getId(), subUnitId: sheet.getSheetId() };
    const moved = (rule: RuleOfAreas) =>
      movedRule(rule, move, { here: sheet.getSheetId() === sheetId, sheetName });
    changeFormats(sheet, at, moved, changes);
    changeValidations(sheet, at, moved, changes);
  }
  return changes;
}

interface SheetAt {
  readonly unitId: string;
  readonly subUnitId: string;
}
type Moved = (rule: RuleOfAreas) => readonly RuleOfAreas[];

/**
 * All formats of a sheet are written anew where one changes: their order is what comes first, and the engine puts a new one
 * before all others.
 */
function changeFormats(sheet: FWorksheet, at: SheetAt, moved: Moved, { redos, undos }: LineChanges): void {
  const rules = sheet.getConditionalFormattingRules();
  const after = rules.flatMap((rule) => {
    const formulas = formulasIn(rule.rule);
    const parts = moved({ areas: rule.ranges.map(fromRange), formulas });
    return parts.map((part, index): IConditionFormattingRule => ({
      ...rule,
      cfId: index === 0 ? rule.cfId : freshId('format'),
      ranges: part.areas.map(toRange),
      rule: withFormulas(rule.rule, formulas, part.formulas),
    }));
  });
  if (sameRules(rules, after)) return;
  const write = (from: readonly IConditionFormattingRule[], to: readonly IConditionFormattingRule[]) => [
    ...from.map(({ cfId }) => ({ id: 'sheet.mutation.delete-conditional-rule', params: { ...at, cfId } })),
    ...[...to].reverse().map((rule) => ({
      id: 'sheet.mutation.add-conditional-rule',
      params: { ...at, rule: copyOf(rule) },
    })),
  ];
  redos.push(...write(rules, after));
  undos.push(...write(after, copyOf(rules)));
}

function changeValidations(
  sheet: FWorksheet,
  at: SheetAt,
  moved: Moved,
  { redos, undos }: LineChanges,
): void {
  const rules = sheet.getDataValidations().map(({ rule }) => rule as ISheetDataValidationRule);
  const after = rules.flatMap((rule) => {
    const formulas = [rule.formula1, rule.formula2].filter((formula) => isFormula(formula));
    const parts = moved({ areas: rule.ranges.map(fromRange), formulas });
    return parts.map((part, index): ISheetDataValidationRule => {
      const { formula1, formula2 } = withFormulas(
        { formula1: rule.formula1, formula2: rule.formula2 },
        formulas,
        part.formulas,
      );
      return {
        ...rule,
        uid: index === 0 ? rule.uid : freshId('validation'),
        ranges: part.areas.map(toRange),
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
      };
    });
  });
  if (sameRules(rules, after)) return;
  const write = (from: readonly ISheetDataValidationRule[], to: readonly ISheetDataValidationRule[]) => [
    ...from.map(({ uid }) => ({ id: 'data-validation.mutation.removeRule', params: { ...at, ruleId: uid } })),
    ...to.map((rule) => ({
      id: 'data-validation.mutation.addRule',
      params: { ...at, rule: copyOf(rule) },
    })),
  ];
  redos.push(...write(rules, after));
  undos.push(...write(after, copyOf(rules)));
}

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** The formulas that a rule holds, at any depth, in their order. */
function formulasIn(rule: unknown): string[] {
  if (isFormula(rule)) return [rule];
  return rule !== null && typeof rule === 'object' ? Object.values(rule).flatMap(formulasIn) : [];
}

/** The rule with other formulas in the places of its own. */
function withFormulas<T>(rule: T, before: readonly string[], after: readonly string[]): T {
  if (before.every((formula, index) => formula === after[index])) return rule;
  const waiting = [...after];
  const replaced = (value: unknown): unknown => {
    if (isFormula(value)) return waiting.shift() ?? value;
    if (Array.isArray(value)) return value.map(replaced);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
  };
  return replaced(rule) as T;
}

const sameRules = (before: readonly unknown[], after: readonly unknown[]) =>
  JSON.stringify(before) === JSON.stringify(after);

let lastId = 0;
function freshId(kind: string): string {
  lastId += 1;
  return `moved-${kind}-${String(Date.now())}-${String(lastId)}`;
}
