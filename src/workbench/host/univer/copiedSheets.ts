import type { IMutationInfo, ISheetDataValidationRule } from '@univerjs/core';
import { withSheetsRenamed } from '../workbook/formulaText';
import { nameOfCopy } from '../workbook/sheetNames';
import { definedNames } from './definedNames';
import { copyOf, type FUniver, type FWorkbook, type FWorksheet } from './facade';
import { RULES, type LineInterceptor } from './lineRules';
import { COPY } from './watchCopies';

interface CopyParams {
  readonly subUnitId?: string;
  /** The id of the copy. */
  readonly targetSubUnitId?: string;
}

interface Changes {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/**
 * Gives a copied sheet what Excel gives it and the engine does not: its conditional formats in their order, which the engine
 * turns around, and names of its own for those that mean its cells; formats and validations are known by ids that say whose
 * copies they are. All of it is part of the same step to undo. Returns a function that ends it.
 */
export function copyWholeSheets(univer: FUniver, book: FWorkbook, interceptor: LineInterceptor): () => void {
  const original = interceptor.onCommandExecute;
  interceptor.onCommandExecute = (command) => {
    const asked = original.call(interceptor, command);
    const { subUnitId = '', targetSubUnitId: copyId } = (command.params ?? {}) as CopyParams;
    if (command.id !== COPY || copyId === undefined) return asked;
    const from = book.getSheetBySheetId(subUnitId) ?? book.getActiveSheet();
    const others = (mutations: readonly IMutationInfo[]) => mutations.filter(({ id }) => !RULES.test(id));
    const rules = copiedRules(from, { unitId: book.getId(), subUnitId: copyId });
    const names = copiedNames(univer, book, from, copyId);
    return {
      ...asked,
      redos: [...others(asked.redos), ...rules.redos, ...names.redos],
      undos: [...others(asked.undos), ...rules.undos, ...names.undos],
    };
  };
  return () => {
    interceptor.onCommandExecute = original;
  };
}

function copiedRules(from: FWorksheet, at: { unitId: string; subUnitId: string }): Changes {
  const idOf = (id: string) => `${at.subUnitId}-${id.replace(`${from.getSheetId()}-`, '')}`;
  const formats = from
    .getConditionalFormattingRules()
    .map((rule) => ({ ...copyOf(rule), cfId: idOf(rule.cfId) }));
  const validations = from
    .getDataValidations()
    .map(({ rule }) => ({ ...copyOf(rule as ISheetDataValidationRule), uid: idOf(rule.uid) }));
  return {
    redos: [
      // A new format is put before all others.
      ...[...formats].reverse().map((rule) => ({
        id: 'sheet.mutation.add-conditional-rule',
        params: { ...at, rule },
      })),
      ...validations.map((rule) => ({ id: 'data-validation.mutation.addRule', params: { ...at, rule } })),
    ],
    undos: [
      ...formats.map(({ cfId }) => ({
        id: 'sheet.mutation.delete-conditional-rule',
        params: { ...at, cfId },
      })),
      ...validations.map(({ uid }) => ({
        id: 'data-validation.mutation.removeRule',
        params: { ...at, ruleId: uid },
      })),
    ],
  };
}

/** The names of a sheet, and those of the workbook that mean its cells, become names of its copy. */
function copiedNames(univer: FUniver, book: FWorkbook, from: FWorksheet, copyId: string): Changes {
  const former = from.getSheetName();
  const taken = book.getSheets().map((sheet) => sheet.getSheetName());
  const copy = nameOfCopy(former, taken);
  const all = definedNames(univer, book).all();
  const fromId = from.getSheetId();
  const own = new Set(all.flatMap(({ name, sheetId }) => (sheetId === fromId ? [name.toLowerCase()] : [])));
  const copied = all.flatMap(({ name, formula, comment, sheetId }) => {
    const there = withSheetsRenamed(formula, (sheet) => (sheet === former ? copy : undefined));
    const meant = sheetId === null && there !== formula && !own.has(name.toLowerCase());
    if (sheetId !== fromId && !meant) return [];
    const id = `${copyId}-name-${name.toLowerCase()}`;
    const formulaOrRefString = there.replace(/^=/, '');
    return [{ unitId: book.getId(), id, name, formulaOrRefString, comment, localSheetId: copyId }];
  });
  return {
    redos: copied.map((params) => ({ id: 'formula.mutation.set-defined-name', params })),
    undos: copied.map((params) => ({ id: 'formula.mutation.remove-defined-name', params })),
  };
}
