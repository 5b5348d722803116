import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { quoteSheetName } from '../../core/grid/address';
import { decodeEntities, isOn } from '../../files/xml/scanXml';
import type { SheetExtras } from '../host/workbook/Workbook';
import { withSheetsRenamed } from '../host/workbook/formulaText';
import { movedFormula } from '../host/workbook/moved';
import type { Moves } from './losses';
import { attributesOf, attributesText, childrenOf, escapeXml, saidIn } from '../../files/xml/pieces';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
/** Names by which a file says what is printed of a sheet; the host keeps them with its page set-up. */
const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

interface NameOfFile {
  /** Under which the grid knows it; null for those that nobody sees (hidden ones, filters). */
  readonly id: string | null;
  readonly name: string;
  readonly formula: string;
  readonly order: number;
  /** Number of the sheet it belongs to. */
  readonly scope: number | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The element with a workbook's names: some programs leave an empty one before it. */
export function namesElementOf(workbook: string): string | undefined {
  const [first, ...others] = childrenOf(workbook)
    .filter(({ name }) => name === 'definedNames')
    .map(({ source }) => source);
  if (first === undefined || others.length === 0) return first;
  const names = [first, ...others].flatMap(childrenOf).map(({ source }) => source);
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** A file's names but those of what is printed. */
export function namesOfFile(definedNames: string | undefined): NameOfFile[] {
  return allNames(definedNames).filter(({ name }) => name !== AREA && name !== TITLES);
}

/** What is printed of each sheet, in the file's words: those of the two reserved names. */
function printNamesOfFile(definedNames: string | undefined): NameOfFile[] {
  return allNames(definedNames).filter(({ name }) => name === AREA || name === TITLES);
}

function allNames(definedNames: string | undefined): NameOfFile[] {
  return childrenOf(definedNames).map(({ source }, index) => {
    const attributes = attributesOf(source);
    const name = decodeEntities(attributes['name'] ?? '');
    const formula = saidIn(source, 'definedName') ?? '';
    const scope = attributes['localSheetId'] === undefined ? null : Number(attributes['localSheetId']);
    const unseen = name.startsWith('_xlnm.') || isOn(attributes['hidden']);
    return { id: unseen ? null : `file-name-${index + 1}`, name, formula, order: index, scope, attributes };
  });
}

/** A file's names as the grid's, by their id. */
export function namesToGrid(
  names: readonly NameOfFile[],
  sheetIds: readonly string[],
): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(
    names.flatMap(({ id, name, formula, scope, attributes }) => {
      if (id === null) return [];
      const comment = decodeEntities(attributes['comment'] ?? '');
      const localSheetId = (scope === null ? undefined : sheetIds[scope]) ?? WHOLE_WORKBOOK;
      return [[id, { id, name, formulaOrRefString: formula, comment, localSheetId }]];
    }),
  );
}

export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly page: SheetExtras['page'];
  /** The id of the file's sheet that it is, or is a copy of. */
  readonly origin: string | undefined;
  /** The page set-up that the file gave it; null for a new sheet. */
  readonly pageOfFile: SheetExtras['page'] | null;
}

/**
 * The element with all names of the workbook as it is now; '' without any.
 * @param now the grid's names
 * @param sheets in their present order
 * @param former the file's own sheets
 */
export function namesElement(
  now: Readonly<Record<string, IDefinedNamesServiceParam>>,
  definedNames: string | undefined,
  sheets: readonly SavedSheet[],
  former: readonly { readonly id: string; readonly name: string }[],
  moves: Moves,
): string {
  const before = namesOfFile(definedNames);
  const byId = new Map(before.map((one) => [one.id, one]));
  const printed = printNamesOfFile(definedNames);
  const place = (id: string | undefined) => sheets.findIndex((sheet) => sheet.id === id);
  const written: { readonly order: number; readonly source: string }[] = [];
  const write = (
    attributes: Readonly<Record<string, string | undefined>>,
    formula: string,
    own: NameOfFile | undefined,
  ) => {
    const source = `<definedName${attributesText(attributes)}>${escapeXml(formula)}</definedName>`;
    written.push({ order: own?.order ?? Infinity, source });
  };
  for (const [id, name] of Object.entries(now)) {
    const own = byId.get(id);
    const scoped = name.localSheetId && name.localSheetId !== WHOLE_WORKBOOK ? name.localSheetId : undefined;
    // A name of a sheet goes with it.
    if (scoped !== undefined && place(scoped) < 0) continue;
    const { localSheetId: _, comment: __, ...rest } = own?.attributes ?? {};
    write(
      {
        ...rest,
        name: escapeXml(name.name),
        localSheetId: scoped === undefined ? undefined : String(place(scoped)),
        comment: name.comment ? escapeXml(name.comment) : undefined,
      },
      name.formulaOrRefString.replace(/^=/, ''),
      own,
    );
  }
  for (const own of before) {
    const { id, scope, attributes, formula } = own;
    if (id !== null) continue;
    const present = presentFormula(formula, sheets, former, moves);
    if (scope === null) write(attributes, present, own);
    sheets.forEach((sheet, index) => {
      const origin = former[scope ?? -1];
      if (!origin || sheet.origin !== origin.id) return;
      const said = sheet.id === origin.id ? present : copiedFormula(formula, origin, sheet, moves);
      write({ ...attributes, localSheetId: String(index) }, said, own);
    });
  }
  sheets.forEach(({ id, name, page, pageOfFile }, index) => {
    const scope = former.findIndex((sheet) => sheet.id === id);
    const sheet = quoteSheetName(name);
    const print = (reserved: string, keys: readonly ('printArea' | 'titleColumns' | 'titleRows')[]) => {
      const own = printed.find((one) => one.name === reserved && one.scope === scope);
      const same = keys.every((key) => page[key] === pageOfFile?.[key]);
      const parts = keys.flatMap((key) => page[key].split(',')).filter((part) => part !== '');
      const formula =
        own && same
          ? presentFormula(own.formula, sheets, former, new Map())
          : parts.map((part) => `${sheet}!${absolute(part)}`).join(',');
      if (formula !== '')
        write({ ...own?.attributes, name: reserved, localSheetId: String(index) }, formula, own);
    };
    print(AREA, ['printArea']);
    print(TITLES, ['titleColumns', 'titleRows']);
  });
  if (written.length === 0) return '';
  // In the file's order; new ones after them.
  written.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return `<definedNames>${written.map(({ source }) => source).join('')}</definedNames>`;
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
  sheets: readonly SavedSheet[],
  former: readonly { readonly id: string; readonly name: string }[],
  moves: Moves,
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
