import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { PageLayout } from '../host/workbook/page';
import type { LineMove } from '../host/workbook/moved';
import { addNotes, cellsToWrite, rememberedFormats } from './cellsToWrite';
import { putLinks } from './changedLinks';
import { formatElements, putValidations } from './changedRules';
import { conditionalFormatsFromGrid, conditionalFormatsToGrid } from './conditionalFormats';
import { extrasInGrid, extrasOfFile } from './extras';
import type { NewRelation } from './filePackage';
import { movedElements, movedRule } from './movedParts';
import { notesFromGrid, notesOfFile, sameNotes } from './notes';
import type { OpenedFile } from './OpenedFile';
import { idIn } from './openFile';
import { pageFromHost } from './pages';
import { protectionElement } from './protection';
import type { Resources } from './resources';
import { columnsElement, rowAttributes } from './rowsAndColumns';
import { formatSources } from './sheetRules';
import { changedSheet } from './sheetPart';
import { readSheetSource, type SheetSource } from './sheetSource';
import { pageElements, rowsElement, viewElements } from './sheetElements';
import { formatOf } from './savedFormats';
import type { MergedStyles } from './styleTable';
import type { Pieces } from './xml';

interface SheetToSave {
  readonly opened: OpenedFile;
  readonly data: IWorkbookData;
  readonly resources: Resources;
  readonly id: string;
  readonly sheet: Partial<IWorksheetData>;
  readonly moves: readonly LineMove[];
  /** Looks of rows and columns, to be written for all sheets together; more are added to it. */
  readonly looks: CellStyle[];
}

/** A sheet on its way into the file: what the writer is to write of it, and what is made of that. */
export interface PreparedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly page: PageLayout;
  /** The page set-up that the file gave it; null for a new sheet. */
  readonly pageOfFile: PageLayout | null;
  /** Its number in the file; null for a new one. */
  readonly fileIndex: number | null;
  readonly sheet: Omit<WriteSheet, 'name' | 'rows'>;
  readonly finish: (made: Pieces, styles: MergedStyles, look: (slot: number) => number) => FinishedSheet;
}

export interface FinishedSheet {
  readonly xml: string;
  readonly relations: readonly NewRelation[];
  readonly removedRelations: readonly string[];
  readonly removedParts: readonly string[];
  /** True where the writer's own notes belong to it. */
  readonly notes: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function prepareSheet(saved: SheetToSave): PreparedSheet {
  const { opened, data, resources, id, sheet, moves, looks } = saved;
  const at = opened.sheetIds.indexOf(id);
  const part = opened.file.sheets[at];
  const source: SheetSource = opened.sources[at] ?? readSheetSource('');
  const read = opened.read.sheets[at];
  const extras = extrasInGrid(sheet);
  const before = read ? extrasOfFile(read, source) : null;
  const notes = notesFromGrid(resources, id);
  const notesBefore = notesOfFile(read);
  const notesChanged = !sameNotes(notes, notesBefore);

  const styleOf = (style: ICellData['s']): IStyleData | null =>
    (typeof style === 'string' ? data.styles[style] : style) ?? null;
  const { cells, metadata } = cellsToWrite(sheet, rememberedFormats(opened, styleOf));
  if (notesChanged) addNotes(cells, notes, notesBefore);

  const formats = conditionalFormatsToGrid(
    formatSources(source),
    read?.conditionalRules ?? [],
    opened.read.themeColors ?? [],
    idIn(id, 'cf'),
  );
  const rules = (resources.get('SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.[id] ??
    []) as IConditionFormattingRule[];
  const shown = formats.flatMap((format) => format.shown ?? []);
  const formatsChanged = moves.length > 0 || JSON.stringify(rules) !== JSON.stringify(shown);
  const toWrite = formatsChanged
    ? conditionalFormatsFromGrid(rules, formats, (rule) => movedRule(rule, moves))
    : [];

  const lineFormat = (resolve: (style: CellStyle) => number) => {
    return (style: IStyleData | string | null | undefined, own: number | undefined): number => {
      const wanted = formatOf(opened.styles, { style: styleOf(style), own, protection: undefined });
      return wanted ? resolve(wanted) : 0;
    };
  };
  const slot = (style: CellStyle) => {
    const key = JSON.stringify(style);
    const known = looks.findIndex((look) => JSON.stringify(look) === key);
    return known >= 0 ? known : looks.push(style) - 1;
  };
  // Asked once beforehand, so that the writer writes these looks, too.
  const collect = lineFormat((style) => slot(style));
  rowAttributes(sheet, collect);
  columnsElement(sheet, [], collect);

  const pageChanged = before ? JSON.stringify(extras.page) !== JSON.stringify(before.page) : true;
  const frozen = { rows: sheet.freeze?.ySplit ?? 0, columns: sheet.freeze?.xSplit ?? 0 };
  const page = pageChanged ? pageFromHost(extras.page, read?.pageSetup) : undefined;

  return {
    id,
    name: sheet.name ?? '',
    state: sheet.hidden === 1 ? (extras.veryHidden ? 'veryHidden' : 'hidden') : 'visible',
    page: extras.page,
    pageOfFile: before?.page ?? null,
    fileIndex: at < 0 ? null : at,
    sheet: {
      cells,
      merges: (sheet.mergeData ?? []).map((range) => ({
        startRow: range.startRow,
        startCol: range.startColumn,
        endRow: range.endRow,
        endCol: range.endColumn,
      })),
      conditionalRules: toWrite.flatMap((rule, index) =>
        'rule' in rule ? [{ ...rule.rule, priority: index + 1 }] : [],
      ),
      ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {}),
      ...(page ? { pageSetup: page } : {}),
    },
    finish: (made, styles, look) => {
      const first = (name: string) => made.children.find((piece) => piece.name === name)?.source;
      const all = (name: string) =>
        made.children.filter((piece) => piece.name === name).map((piece) => piece.source);
      const format = lineFormat((style) => look(slot(style)));
      const changes = new Map<string, readonly string[]>(movedElements(source.all, moves));
      const put = (name: string, element: string | undefined) => changes.set(name, element ? [element] : []);
      put('dimension', first('dimension'));
      put('cols', columnsElement(sheet, source.columns, format));
      put(
        'sheetData',
        rowsElement(first('sheetData') ?? '', rowAttributes(sheet, format), metadata, styles.cell),
      );
      put('mergeCells', first('mergeCells'));
      if (formatsChanged)
        changes.set('conditionalFormatting', formatElements(toWrite, all('conditionalFormatting'), styles));
      for (const [name, element] of viewElements(source, made, sheet, opened.read.themeColors ?? []))
        put(name, element);
      if (pageChanged) {
        const properties = (changes.get('sheetPr') ?? source.all('sheetPr'))[0];
        for (const [name, element] of pageElements(source, made, page, properties)) put(name, element);
      }
      if (JSON.stringify(extras.protection) !== JSON.stringify(before?.protection)) {
        const { protected: was, options } = before?.protection ?? { protected: false, options: {} };
        const now = extras.protection;
        if (was !== now.protected || JSON.stringify(options) !== JSON.stringify(now.options))
          put('sheetProtection', protectionElement(now));
      }
      putValidations(saved, source, changes);
      const links = putLinks(extras.links, before?.links, source, part?.relations ?? [], changes);
      const notePart = notesChanged ? (part?.relations ?? []).filter(({ type }) => NOTES.includes(type)) : [];
      if (notesChanged) {
        put('legacyDrawing', notes.size > 0 ? `<legacyDrawing xmlns:r="${OFFICE}" r:id="noteShapes"/>` : '');
      }
      return {
        xml: changedSheet(part ? source.pieces : { ...made, children: [] }, changes),
        relations: links.relations,
        removedRelations: [...links.removed, ...notePart.map((relation) => relation.id)],
        removedParts: notePart.map(({ target }) => target),
        notes: notesChanged && notes.size > 0,
      };
    },
  };
}

/** The parts that hold a sheet's notes and the shapes in which they are shown. */
const NOTES = ['comments', 'vmlDrawing'];
