import type { Workbook } from 'hucre/xlsx';
import type { IStyleData, IWorkbookData, LocaleType } from '@univerjs/core';
import { formulaCounter } from '../../../files/limits';
import { conditionalFormatsToGrid } from '../sheet/conditionalFormats';
import type { FilePackage } from '../package/filePackage';
import { namesElementOf, namesOfFile, namesToGrid } from '../package/namesOfFile';
import { notesOfFile, notesToGrid } from '../sheet/notes';
import type { RulesNotShown } from './OpenedFile';
import { SETTINGS, settingsOf } from '../package/settings';
import { formatSources, validationsOfFile } from '../sheet/sheetRules';
import { readSheetSource, type SheetSource } from '../sheet/sheetSource';
import { sheetToGrid } from './sheetToGrid';
import { shownInFile } from '../package/shownSheet';
import type { StyleTable } from '../sheet/styleTable';
import { validationsToGrid } from '../sheet/validations';

/** A workbook as both readers have it: the library its values, we the rest. */
export interface WorkbookToOpen {
  readonly name: string;
  readonly file: FilePackage;
  readonly read: Workbook;
  readonly sources: readonly SheetSource[];
  readonly table: StyleTable;
  /** The sheets' ids in the grid. */
  readonly sheetIds: readonly string[];
}

/** The id that a rule or a note of the file gets in the grid. */
export const idIn = (sheetId: string, kind: 'dv' | 'cf' | 'note') => (number: number) =>
  `${sheetId}-${kind}-${number}`;

/** The workbook as the grid holds it, and what of its rules the grid does not get. Throws `FileError` where its formulas are too long. */
export function workbookToGrid(opened: WorkbookToOpen): { data: IWorkbookData; notShown: RulesNotShown[] } {
  const { name, file, read, sources, table, sheetIds } = opened;
  const styles: Record<string, IStyleData> = {};
  const sheets: IWorkbookData['sheets'] = {};
  const resources = createResources();
  resources.plugin(
    'SHEET_DEFINED_NAME_PLUGIN',
    namesToGrid(namesOfFile(namesElementOf(file.workbook)), sheetIds),
  );
  const countFormula = formulaCounter(name);
  const notShown = read.sheets.flatMap((sheet, index) => {
    const id = sheetIds[index] ?? '';
    const source = sources[index] ?? readSheetSource('');
    const part = file.sheets[index];
    sheets[id] = sheetToGrid({ sheet, id, source, workbook: read, table, styles, part, countFormula });
    resources.put('SHEET_NOTE_PLUGIN', id, notesToGrid(notesOfFile(sheet), idIn(id, 'note')));
    return rulesToGrid(opened, index, resources);
  });
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles,
    sheetOrder: [...sheetIds],
    sheets,
    custom: { [SETTINGS]: settingsOf(read), ...shownInFile(file.workbook, sheetIds, sheets) },
    resources: resources.list(),
  };
  return { data, notShown };
}

/** Gives the grid a sheet's validations and conditional formats; returns which it does not get. */
function rulesToGrid(
  { read, sources, sheetIds }: WorkbookToOpen,
  index: number,
  resources: Resources,
): RulesNotShown[] {
  const id = sheetIds[index] ?? '';
  const sheet = read.sheets[index];
  const source = sources[index];
  if (!sheet || !source) return [];
  const validations = validationsOfFile(source);
  const formats = conditionalFormatsToGrid(
    formatSources(source),
    sheet.conditionalRules ?? [],
    read.themeColors ?? [],
    idIn(id, 'cf'),
  );
  resources.put('SHEET_DATA_VALIDATION_PLUGIN', id, validationsToGrid(validations.shown, idIn(id, 'dv')));
  resources.put(
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    id,
    formats.flatMap(({ shown }) => shown ?? []),
  );
  const counts = {
    formats: formats.filter(({ isTooMuch }) => isTooMuch).length,
    validations: validations.kept.length,
  };
  return counts.formats + counts.validations > 0 ? [{ sheet: sheet.name, ...counts }] : [];
}

type Resources = ReturnType<typeof createResources>;

/** What the grid's plugins are given, each in its own words. */
function createResources() {
  const resources: Record<string, Record<string, unknown>> = {
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
  };
  return {
    plugin: (name: string, value: Record<string, unknown>) => {
      resources[name] = value;
    },
    /** What a plugin gets for a sheet, where there is something. */
    put: (plugin: string, sheetId: string, value: object) => {
      if (Object.keys(value).length > 0) (resources[plugin] ??= {})[sheetId] = value;
    },
    list: () => Object.entries(resources).map(([name, value]) => ({ name, data: JSON.stringify(value) })),
  };
}
