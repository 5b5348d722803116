import type { ISheetDataValidationRule } from '@univerjs/core';
import type { FormatToWrite } from '../sheet/conditionalFormats';
import { movedRuleSource, type SheetMove } from './movedParts';
import { idIn } from '../open/workbookToGrid';
import type { Resources } from '../package/resources';
import { keptValidation, validationsOfFile, type RuleSource } from '../sheet/sheetRules';
import type { SheetSource } from '../sheet/sheetSource';
import type { MergedStyles } from '../sheet/styleTable';
import { validationsFromGrid, validationsToGrid } from '../sheet/validations';
import { attributesOf, childrenOf, elementOf, elementsIn, withAttributes } from '../../../files/xml/pieces';

/** Puts the sheet's data validation among the changes, where it is another than the file's. */
export function putValidations(
  saved: { readonly id: string; readonly resources: Resources; readonly allMoves: readonly SheetMove[] },
  source: SheetSource,
  changes: Map<string, readonly string[]>,
): void {
  const rules = (saved.resources.get('SHEET_DATA_VALIDATION_PLUGIN')?.[saved.id] ??
    []) as ISheetDataValidationRule[];
  const { shown, kept } = validationsOfFile(source);
  const before = validationsToGrid(shown, idIn(saved.id, 'dv'));
  const keptNow = kept.flatMap((rule) => movedRuleSource(rule, saved.allMoves));
  const isAsBefore = (now: readonly RuleSource[]) =>
    now.length === kept.length &&
    now.every(({ range, xml }, index) => range === kept[index]?.range && xml === kept[index].xml);
  if (JSON.stringify(rules) === JSON.stringify(before) && isAsBefore(keptNow)) return;
  const elements = [...validationsFromGrid(rules, shown, before), ...keptNow.map(keptValidation)];
  const block = `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
  changes.set('dataValidations', elements.length > 0 ? [block] : []);
  // Those of the extension stand among the common ones now.
  const extension = changes.get('extLst') ?? source.all('extLst');
  changes.set('extLst', extension.flatMap(withoutValidations));
}

function withoutValidations(extension: string): string[] {
  const kept = childrenOf(extension).filter(
    ({ source }) => elementsIn(source, 'dataValidations').length === 0,
  );
  if (kept.length === 0) return [];
  return [
    elementOf(
      extension,
      kept.map(({ source }) => source),
    ),
  ];
}

/** The conditional formats in their order, each with its place in it as its priority. */
export function formatElements(
  written: readonly FormatToWrite[],
  made: readonly string[],
  styles: MergedStyles,
): string[] {
  const rules = new Map(
    made
      .flatMap((block) => childrenOf(block))
      .map(({ source }) => [Number(attributesOf(source)['priority']), source]),
  );
  return written.map((rule, index) => {
    const own = 'rule' in rule ? (rules.get(index + 1) ?? '') : rule.xml;
    const { dxfId } = attributesOf(own);
    const look =
      'rule' in rule && dxfId !== undefined ? { dxfId: String(styles.difference(Number(dxfId))) } : {};
    const xml = own === '' ? '' : withAttributes(own, { priority: String(index + 1), ...look });
    return `<conditionalFormatting sqref="${rule.range}">${xml}</conditionalFormatting>`;
  });
}
