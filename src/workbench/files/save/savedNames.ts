import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { quoteSheetName } from '../../../core/grid/address';
import { attributesText, escapeXml } from '../../../files/xml/pieces';
import { withSheetsRenamed } from '../../host/workbook/formulaText';
import { movedFormula } from '../../host/workbook/moved';
import type { SheetExtras } from '../../host/workbook/Workbook';
import type { Moves } from './losses';
import {
  AREA,
  namesOfFile,
  printNamesOfFile,
  TITLES,
  WHOLE_WORKBOOK,
  type NameOfFile,
} from '../package/namesOfFile';

export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly page: SheetExtras['page'];
  /** The id of the file's sheet that it is, or is a copy of. */
  readonly origin: string | undefined;
  /** The page set-up that the file gave it; null for a new sheet. */
  readonly pageOfFile: SheetExtras['page'] | null;
}

/** The grid's names, by their id. */
export type GridNames = Readonly<Record<string, IDefinedNamesServiceParam>>;

/** What the names of a workbook are written from. */
interface NamedBook {
  readonly now: GridNames;
  /** The file's element of names; undefined without any. */
  readonly definedNames: string | undefined;
  /** In their present order. */
  readonly sheets: readonly SavedSheet[];
  /** The file's own sheets. */
  readonly former: readonly { readonly id: string; readonly name: string }[];
  readonly moves: Moves;
}

/** A name as it is written; `order` is its place in the file, and infinite for one that is new. */
interface WrittenName {
  readonly order: number;
  readonly source: string;
}

/** The element with all names of the workbook as it is now; '' without any. */
export function namesElement(book: NamedBook): string {
  const own = namesOfFile(book.definedNames);
  const written = [...gridNames(book, own), ...unseenNames(book, own), ...printNames(book)];
  if (written.length === 0) return '';
  // In the file's order; new ones after them.
  written.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return `<definedNames>${written.map(({ source }) => source).join('')}</definedNames>`;
}

function writtenName(
  attributes: Readonly<Record<string, string | undefined>>,
  formula: string,
  own: NameOfFile | undefined,
): WrittenName {
  const source = `<definedName${attributesText(attributes)}>${escapeXml(formula)}</definedName>`;
  return { order: own?.order ?? Infinity, source };
}

/** The names that the grid knows. One of a sheet goes with it. */
function gridNames({ now, sheets }: NamedBook, own: readonly NameOfFile[]): WrittenName[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  return Object.entries(now).flatMap(([id, { name, comment, formulaOrRefString, localSheetId }]) => {
    const scoped = localSheetId && localSheetId !== WHOLE_WORKBOOK ? localSheetId : undefined;
    const place = sheets.findIndex((sheet) => sheet.id === scoped);
    if (scoped !== undefined && place < 0) return [];
    const { localSheetId: _, comment: __, ...rest } = byId.get(id)?.attributes ?? {};
    const attributes = {
      ...rest,
      name: escapeXml(name),
      localSheetId: scoped === undefined ? undefined : String(place),
      comment: comment ? escapeXml(comment) : undefined,
    };
    return [writtenName(attributes, formulaOrRefString.replace(/^=/, ''), byId.get(id))];
  });
}

/** The file's names that nobody sees, those of a sheet once more for each copy of it. */
function unseenNames(book: NamedBook, names: readonly NameOfFile[]): WrittenName[] {
  return names.flatMap((own) => {
    const { id, scope, attributes, formula } = own;
    if (id !== null) return [];
    const present = presentFormula(formula, book);
    if (scope === null) return [writtenName(attributes, present, own)];
    const origin = book.former[scope];
    return book.sheets.flatMap((sheet, index) => {
      if (!origin || sheet.origin !== origin.id) return [];
      const said = sheet.id === origin.id ? present : copiedFormula(formula, origin, sheet, book.moves);
      return [writtenName({ ...attributes, localSheetId: String(index) }, said, own)];
    });
  });
}

const PRINTED = [
  { reserved: AREA, keys: ['printArea'] },
  { reserved: TITLES, keys: ['titleColumns', 'titleRows'] },
] as const;

/** What is printed of each sheet: in the file's own words where nobody set it anew. */
function printNames({ definedNames, sheets, former }: NamedBook): WrittenName[] {
  const printed = printNamesOfFile(definedNames);
  return sheets.flatMap(({ id, name, page, pageOfFile }, index) => {
    const scope = former.findIndex((sheet) => sheet.id === id);
    const sheet = quoteSheetName(name);
    return PRINTED.flatMap(({ reserved, keys }) => {
      const own = printed.find((one) => one.name === reserved && one.scope === scope);
      const same = keys.every((key) => page[key] === pageOfFile?.[key]);
      const parts = keys.flatMap((key) => page[key].split(',')).filter((part) => part !== '');
      const formula =
        own && same
          ? presentFormula(own.formula, { sheets, former, moves: new Map() })
          : parts.map((part) => `${sheet}!${absolute(part)}`).join(',');
      if (formula === '') return [];
      return [writtenName({ ...own?.attributes, name: reserved, localSheetId: String(index) }, formula, own)];
    });
  });
}

/** A formula of a sheet's own name as its copy has it. */
function copiedFormula(
  formula: string,
  origin: { readonly name: string },
  copy: SavedSheet,
  moves: Moves,
): string {
  const stand = { here: false, sheetName: origin.name };
  const moved = (moves.get(copy.id) ?? []).reduce((at, move) => movedFormula(at, move, stand), formula);
  return withSheetsRenamed(moved, (name) => (name === origin.name ? copy.name : undefined));
}

/** A formula that the grid didn't see, with sheets' new names and the places to which its cells moved. */
function presentFormula(
  formula: string,
  { sheets, former, moves }: Pick<NamedBook, 'sheets' | 'former' | 'moves'>,
): string {
  const moved = former.reduce(
    (text, { id, name }) =>
      (moves.get(id) ?? []).reduce(
        (at, move) => movedFormula(at, move, { here: false, sheetName: name }),
        text,
      ),
    formula,
  );
  return withSheetsRenamed(moved, (name) => {
    const id = former.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
    return sheets.find((sheet) => sheet.id === id)?.name;
  });
}

/** A1:F9 as $A$1:$F$9, 1:2 as $1:$2. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)?(\d+)?/g, (_, letters = '', digits = '') =>
    [letters, digits].map((part) => (part === '' ? '' : `$${part}`)).join(''),
  );
}
