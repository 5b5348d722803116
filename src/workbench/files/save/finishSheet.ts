import { putLinks } from './changedLinks';
import { formatElements, putValidations } from './changedRules';
import type { NewRelation } from '../package/filePackage';
import { movedElements } from './movedParts';
import { protectionElement } from '../sheet/protection';
import { columnsElement, rowAttributes } from '../sheet/rowsAndColumns';
import type { SheetComparison } from './SheetComparison';
import { pageElements, rowsElement, viewElements } from './sheetElements';
import { formatOfLine, pageOf, type PreparedSheet } from './sheetFromGrid';
import { farRows } from '../sheet/farCells';
import { changedSheet } from '../package/sheetPart';
import type { MergedStyles } from '../sheet/styleTable';
import type { Pieces } from '../../../files/xml/pieces';

export interface FinishedSheet {
  readonly xml: string;
  readonly relations: readonly NewRelation[];
  readonly removedRelations: readonly string[];
  readonly removedParts: readonly string[];
  /** True where the writer's own notes belong to it. */
  readonly notes: boolean;
}

/** What the writer made of a sheet. */
export interface MadeSheet {
  readonly pieces: Pieces;
  /** The numbers of its formats and of its differences among those of the file. */
  readonly styles: MergedStyles;
  /** The number of the format of a look of a row or a column, by the look's place. */
  readonly look: (slot: number) => number;
  /** The content of a shared string of the file by its number. */
  readonly sharedString: (index: number) => string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts that hold a sheet's notes and the shapes in which they are shown. */
const NOTES = ['comments', 'vmlDrawing'];

/** The sheet's part with what changed exchanged for what the writer made; of a new sheet, all that it made. */
export function finishSheet(prepared: PreparedSheet, made: MadeSheet): FinishedSheet {
  const { compared } = prepared;
  const { source, part, extras, before, notes, notesChanged } = compared;
  const relations = part?.relations ?? [];
  const changes = new Map<string, readonly string[]>(movedElements(source.all, compared.allMoves));
  putCells(prepared, made, changes);
  putFormats(compared, made, changes);
  putViewAndPage(compared, made.pieces, changes);
  putProtection(compared, changes);
  putValidations(compared, source, changes);
  const links = putLinks(extras.links, before?.links, source, relations, changes);
  const goneNotes = notesChanged ? relations.filter(({ type }) => NOTES.includes(type)) : [];
  if (notesChanged) {
    const drawing = `<legacyDrawing xmlns:r="${OFFICE}" r:id="noteShapes"/>`;
    changes.set('legacyDrawing', notes.size > 0 ? [drawing] : []);
  }
  return {
    xml: changedSheet(part ? source.pieces : { ...made.pieces, children: [] }, changes),
    relations: links.relations,
    removedRelations: [...links.removed, ...goneNotes.map(({ id }) => id)],
    removedParts: goneNotes.map(({ target }) => target),
    notes: notesChanged && notes.size > 0,
  };
}

type Changes = Map<string, readonly string[]>;

function put(changes: Changes, name: string, element: string | undefined): void {
  changes.set(name, element ? [element] : []);
}

function all({ children }: Pieces, name: string): string[] {
  return children.filter((piece) => piece.name === name).map(({ source }) => source);
}

/** The cells, their rows and columns, and what of them is merged: always the writer's. */
function putCells(prepared: PreparedSheet, made: MadeSheet, changes: Changes): void {
  const { compared } = prepared;
  const { sheet, source } = compared;
  const format = formatOfLine(compared, made.look);
  const first = (name: string) => all(made.pieces, name)[0];
  const rows = rowAttributes(sheet, format);
  const far = farRows(source.far, compared.moves, made.sharedString);
  // Beyond what is shown, the file knows better than the writer how far the sheet reaches.
  if (far.size === 0) put(changes, 'dimension', first('dimension'));
  put(changes, 'cols', columnsElement(sheet, source.columns, format));
  put(
    changes,
    'sheetData',
    rowsElement(first('sheetData') ?? '', { ...prepared, rows, far, format: made.styles.cell }),
  );
  put(changes, 'mergeCells', first('mergeCells'));
}

function putFormats({ formats }: SheetComparison, made: MadeSheet, changes: Changes): void {
  if (!formats) return;
  const name = 'conditionalFormatting';
  changes.set(name, formatElements(formats, all(made.pieces, name), made.styles));
}

function putViewAndPage(compared: SheetComparison, made: Pieces, changes: Changes): void {
  const { source, sheet, opened, pageChanged } = compared;
  for (const [name, element] of viewElements(source, made, sheet, opened.read.themeColors ?? [])) {
    put(changes, name, element);
  }
  if (!pageChanged) return;
  const properties = (changes.get('sheetPr') ?? source.all('sheetPr'))[0];
  for (const [name, element] of pageElements(source, made, pageOf(compared).pageSetup, properties)) {
    put(changes, name, element);
  }
}

function putProtection({ extras, before }: SheetComparison, changes: Changes): void {
  const now = extras.protection;
  const { protected: was, options } = before?.protection ?? { protected: false, options: {} };
  if (was !== now.protected || JSON.stringify(options) !== JSON.stringify(now.options)) {
    put(changes, 'sheetProtection', protectionElement(now));
  }
}
