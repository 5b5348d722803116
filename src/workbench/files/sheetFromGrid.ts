import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { toA1 } from '../../core/grid/address';
import type { PageLayout } from '../host/workbook/page';
import type { LineMove } from '../host/workbook/moved';
import { contentFromGrid, metadataOf, type CarriedAlong } from './cells';
import {
  conditionalFormatsFromGrid,
  conditionalFormatsToGrid,
  type FormatToWrite,
} from './conditionalFormats';
import { extrasInGrid, extrasOfFile, linksElement } from './extras';
import type { NewRelation } from './filePackage';
import { movedElements, movedRule } from './movedParts';
import { notesFromGrid, notesOfFile, sameNotes } from './notes';
import type { OpenedFile } from './OpenedFile';
import { idIn } from './openFile';
import { pageFromHost } from './pages';
import { protectionElement } from './protection';
import type { Resources } from './resources';
import { columnsElement, rowAttributes } from './rowsAndColumns';
import { formatSources, validationSources } from './sheetRules';
import { changedSheet } from './sheetPart';
import { readSheetSource, type SheetSource } from './sheetSource';
import { pageElements, rowsElement, viewElements } from './sheetElements';
import { formatOf } from './savedFormats';
import type { MergedStyles } from './styleTable';
import { validationsFromGrid, validationsToGrid } from './validations';
import { attributesOf, childrenOf, type Pieces } from './xml';

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
  const format = rememberedFormats(opened, styleOf);
  const cells = new Map<string, Cell>();
  const metadata = new Map<string, string>();
  for (const [row, columns] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cellData] of Object.entries((columns ?? {}) as Record<string, ICellData | null>)) {
      if (!cellData) continue;
      const key = `${row},${column}`;
      const cell = contentFromGrid(cellData, Number(row), Number(column));
      // A new cell looks as its row does, or else its column.
      const line = sheet.rowData?.[Number(row)]?.s ?? sheet.columnData?.[Number(column)]?.s;
      const carried = (cellData.custom ?? {}) as CarriedAlong;
      const look = cellData.s ?? (carried.format === undefined ? line : null);
      const style = format(look, carried);
      if (style) cell.style = style;
      cells.set(key, cell);
      const attributes = metadataOf(cellData);
      if (attributes !== '') metadata.set(toA1({ row: Number(row), column: Number(column) }), attributes);
    }
  }
  if (notesChanged) {
    for (const [key, { text }] of notes) {
      const author = notesBefore.get(key)?.author;
      const cell = cells.get(key) ?? { value: null, type: 'empty' };
      cells.set(key, { ...cell, comment: { text, ...(author ? { author } : {}) } });
    }
  }

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
      const notePart = notesChanged ? (part?.relations ?? []).filter(({ kind }) => NOTES.includes(kind)) : [];
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

/** The looks of cells: few, and the same for thousands of cells. */
function rememberedFormats(opened: OpenedFile, styleOf: (style: ICellData['s']) => IStyleData | null) {
  const known = new Map<string, CellStyle | undefined>();
  return (style: ICellData['s'], { format: own, protection }: CarriedAlong): CellStyle | undefined => {
    const key = JSON.stringify([style, own, protection]);
    if (!known.has(key)) known.set(key, formatOf(opened.styles, { style: styleOf(style), own, protection }));
    return known.get(key);
  };
}

/** The parts that hold a sheet's notes and the shapes in which they are shown. */
const NOTES = ['comments', 'vmlDrawing'];

function putValidations(
  saved: SheetToSave,
  source: SheetSource,
  changes: Map<string, readonly string[]>,
): void {
  const rules = (saved.resources.get('SHEET_DATA_VALIDATION_PLUGIN')?.[saved.id] ??
    []) as ISheetDataValidationRule[];
  const sources = validationSources(source);
  const before = validationsToGrid(sources, idIn(saved.id, 'dv'));
  if (JSON.stringify(rules) === JSON.stringify(before)) return;
  const elements = validationsFromGrid(rules, sources, before);
  const block = `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
  changes.set('dataValidations', elements.length > 0 ? [block] : []);
  // Those of the extension stand among the common ones now.
  const extension = changes.get('extLst') ?? source.all('extLst');
  changes.set('extLst', extension.flatMap(withoutValidations));
}

function withoutValidations(extension: string): string[] {
  const kept = childrenOf(extension).filter(({ source }) => !source.includes('<x14:dataValidations'));
  if (kept.length === 0) return [];
  const opening = /^<[^>]*>/.exec(extension)?.[0] ?? '<extLst>';
  return [`${opening}${kept.map(({ source }) => source).join('')}</extLst>`];
}

function putLinks(
  now: ReturnType<typeof extrasInGrid>['links'],
  before: ReturnType<typeof extrasInGrid>['links'] | undefined,
  source: SheetSource,
  relations: readonly { readonly id: string; readonly kind: string }[],
  changes: Map<string, readonly string[]>,
) {
  if (JSON.stringify(now) === JSON.stringify(before ?? {})) return { relations: [], removed: [] };
  const { element, relations: targets } = linksElement(now, OFFICE);
  changes.set('hyperlinks', element === '' ? [] : [element]);
  const removed = source.first('hyperlinks')
    ? relations.filter(({ kind }) => kind === 'hyperlink').map(({ id }) => id)
    : [];
  return {
    relations: targets.map(({ id, target }): NewRelation => ({
      id,
      target,
      kind: 'hyperlink',
      external: true,
    })),
    removed,
  };
}

/** The conditional formats in their order, each with its place in it as its priority. */
function formatElements(
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
    const xml = own
      .replace(/\spriority="\d+"/, ` priority="${index + 1}"`)
      .replace(/\sdxfId="(\d+)"/, (whole, number: string) =>
        'rule' in rule ? ` dxfId="${styles.difference(Number(number))}"` : whole,
      );
    return `<conditionalFormatting sqref="${rule.range}">${xml}</conditionalFormatting>`;
  });
}
