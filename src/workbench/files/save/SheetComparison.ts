import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { LineMove } from '../../host/workbook/moved';
import {
  conditionalFormatsFromGrid,
  conditionalFormatsToGrid,
  type FormatToWrite,
} from '../sheet/conditionalFormats';
import { extrasInGrid, extrasOfFile, originOf } from '../sheet/extras';
import type { SheetPart } from '../package/filePackage';
import type { Looks } from './looks';
import { movedRuleSource, type SheetMove } from './movedParts';
import { notesFromGrid, notesOfFile, sameNotes } from '../sheet/notes';
import type { OpenedFile } from '../open/OpenedFile';
import { idIn } from '../open/workbookToGrid';
import type { Resources } from '../package/resources';
import { formatSources } from '../sheet/sheetRules';
import { readSheetSource, type SheetSource } from '../sheet/sheetSource';

export interface SheetToSave {
  readonly opened: OpenedFile;
  readonly data: IWorkbookData;
  readonly resources: Resources;
  readonly id: string;
  readonly sheet: Partial<IWorksheetData>;
  readonly moves: readonly LineMove[];
  /** Those of all sheets, for what refers to them. */
  readonly allMoves: readonly SheetMove[];
  /** Looks of rows and columns, to be written for all sheets together; more are added to it. */
  readonly looks: Looks;
}

/** A sheet as the grid has it beside what the file said of it: only what differs is written anew. */
export interface SheetComparison extends SheetToSave {
  /** Its number in the file; null for a new one. */
  readonly fileIndex: number | null;
  /** The part of the file's sheet that it is, or is a copy of. */
  readonly part: SheetPart | undefined;
  readonly source: SheetSource;
  readonly read: OpenedFile['read']['sheets'][number] | undefined;
  readonly extras: ReturnType<typeof extrasInGrid>;
  /** The extras that the file gave; null for a new sheet. */
  readonly before: ReturnType<typeof extrasOfFile> | null;
  readonly pageChanged: boolean;
  readonly notes: ReturnType<typeof notesFromGrid>;
  readonly notesBefore: ReturnType<typeof notesOfFile>;
  readonly notesChanged: boolean;
  /** The conditional formats to write; null where the file's stay as they are. */
  readonly formats: readonly FormatToWrite[] | null;
}

/** Puts a sheet of the grid beside the sheet of the file that it came from. */
export function compareSheet(saved: SheetToSave): SheetComparison {
  const { opened, resources, id, sheet } = saved;
  const fileIndex = opened.sheetIds.indexOf(id);
  const at = fileIndex < 0 ? opened.sheetIds.indexOf(originOf(sheet) ?? '') : fileIndex;
  const source = opened.sources[at] ?? readSheetSource('');
  const read = opened.read.sheets[at];
  const extras = extrasInGrid(sheet);
  const before = read ? extrasOfFile(read, source, opened.file.sheets[at]) : null;
  const notes = notesFromGrid(resources, id);
  const notesBefore = notesOfFile(read);
  return {
    ...saved,
    fileIndex: fileIndex < 0 ? null : fileIndex,
    part: opened.file.sheets[at],
    source,
    read,
    extras,
    before,
    pageChanged: before ? JSON.stringify(extras.page) !== JSON.stringify(before.page) : true,
    notes,
    notesBefore,
    // Those of a copied sheet are not in the file yet.
    notesChanged: !sameNotes(notes, notesBefore) || (fileIndex < 0 && notes.size > 0),
    formats: changedFormats(saved, source, read),
  };
}

function changedFormats(
  { opened, resources, id, allMoves }: SheetToSave,
  source: SheetSource,
  read: SheetComparison['read'],
): readonly FormatToWrite[] | null {
  const formats = conditionalFormatsToGrid(
    formatSources(source),
    read?.conditionalRules ?? [],
    opened.read.themeColors ?? [],
    idIn(id, 'cf'),
  );
  const rules = (resources.get('SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.[id] ??
    []) as IConditionFormattingRule[];
  const shown = formats.flatMap((format) => format.shown ?? []);
  const changed = allMoves.length > 0 || JSON.stringify(rules) !== JSON.stringify(shown);
  return changed
    ? conditionalFormatsFromGrid(rules, formats, (rule) => movedRuleSource(rule, allMoves))
    : null;
}

/** A style of the grid, whether it stands with its cell or in the list of the workbook's styles. */
export function styleIn(data: IWorkbookData, style: ICellData['s']): IStyleData | null {
  return (typeof style === 'string' ? data.styles[style] : style) ?? null;
}
