import type { PageSetup } from 'hucre';
import type { IWorksheetData } from '@univerjs/core';
import { isErrorValue } from '../../../core/text/errorValues';
import { isOn } from '../../../files/xml/scanXml';
import type { CellsToWrite } from './cellsToWrite';
import type { SheetSource } from '../sheet/sheetSource';
import { colorToGrid } from '../sheet/colors';
import { attributesOf, attributesText, childrenOf, type Pieces } from '../../../files/xml/pieces';

type Elements = readonly (readonly [name: string, element: string])[];

/** What the writer does not know of a sheet's rows and cells. */
interface RowsOfFile {
  /** Attributes by 0-based row. */
  readonly rows: ReadonlyMap<number, string>;
  /** Rows beyond what the grid shows: their attributes and their cells. */
  readonly far: ReadonlyMap<number, { readonly attributes: string; readonly cells: string }>;
  /** Attributes by the cell's address. */
  readonly metadata: ReadonlyMap<string, string>;
  /** What the file says in cells that still hold it, by the cell's address. */
  readonly words: CellsToWrite['words'];
  /** The number of a format in the file. */
  readonly format: (made: number) => number;
}

const RESULT = /^(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v>(#[^<]*)<\/v>$/;

/** The writer's rows with what the file says of each row, and with the numbers that its formats have in the file. */
export function rowsElement(sheetData: string, { rows, far, metadata, words, format }: RowsOfFile): string {
  const written = new Map<number, string>();
  for (const [, number, inner = ''] of sheetData.matchAll(
    /<row r="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    written.set(Number(number) - 1, inner);
  }
  const all = [...new Set([...written.keys(), ...rows.keys(), ...far.keys()])].sort((a, b) => a - b);
  const lines = all.map((row) => {
    const cells = (written.get(row) ?? '').replace(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
      (_, cell: string, attributes: string, content = '') => {
        const own = words.get(cell);
        const made = attributesOf(`<c${attributes}>`);
        const look = format(Number(made['s'] ?? 0));
        const inner = own?.inner ?? content;
        // The writer takes an error that a formula gave for a text.
        const type =
          own?.type ?? (made['t'] === 'str' && isErrorValue(RESULT.exec(inner)?.[1] ?? '') ? 'e' : made['t']);
        const text = attributesText({ r: cell, s: look === 0 ? undefined : String(look), t: type });
        const start = `<c${text}${metadata.get(cell) ?? ''}`;
        return inner === '' ? `${start}/>` : `${start}>${inner}</c>`;
      },
    );
    const beyond = far.get(row);
    const attributes = `r="${row + 1}"${rows.get(row) ?? beyond?.attributes ?? ''}`;
    const content = cells + (beyond?.cells ?? '');
    return content === '' ? `<row ${attributes}/>` : `<row ${attributes}>${content}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

/** The elements of how a sheet is looked at, where the grid has them otherwise than the file. */
export function viewElements(
  source: SheetSource,
  made: Pieces,
  sheet: Partial<IWorksheetData>,
  theme: readonly string[],
): Elements {
  return [...tabElements(source, sheet, theme), ...paneElements(source, made, sheet)];
}

function tabElements(
  source: SheetSource,
  { tabColor: now = '' }: Partial<IWorksheetData>,
  theme: readonly string[],
): Elements {
  const properties = source.first('sheetPr');
  const { rgb, theme: number, tint, indexed } = attributesOf(childNamed(properties, 'tabColor') ?? '');
  const color = {
    ...(rgb ? { rgb } : {}),
    ...(number ? { theme: Number(number) } : {}),
    ...(tint ? { tint: Number(tint) } : {}),
    ...(indexed ? { indexed: Number(indexed) } : {}),
  };
  const before = colorToGrid(color, theme) ?? '';
  return now.toUpperCase() === before.toUpperCase()
    ? []
    : [['sheetPr', withChild(properties, 'sheetPr', 'tabColor', tabElement(now), true)]];
}

/** Lines of the grid, and rows and columns that stand still. */
function paneElements(source: SheetSource, made: Pieces, sheet: Partial<IWorksheetData>): Elements {
  const views = source.first('sheetViews') ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const view = childrenOf(views)[0]?.source ?? '<sheetView workbookViewId="0"/>';
  const { xSplit = '0', ySplit = '0', state = '' } = attributesOf(childNamed(view, 'pane') ?? '');
  const frozen = state.startsWith('frozen') ? [Number(xSplit), Number(ySplit)] : [0, 0];
  const samePane = frozen[0] === (sheet.freeze?.xSplit ?? 0) && frozen[1] === (sheet.freeze?.ySplit ?? 0);
  const lines = attributesOf(view)['showGridLines'];
  const sameLines = (lines === undefined || isOn(lines)) === (sheet.showGridlines !== 0);
  if (samePane && sameLines) return [];
  const madeViews = made.children.find(({ name }) => name === 'sheetViews')?.source;
  const inner = samePane
    ? childrenOf(view).map((child) => child.source)
    : [childNamed(childrenOf(madeViews)[0]?.source, 'pane') ?? ''];
  const attributes = attributesText({
    ...attributesOf(view),
    showGridLines: sheet.showGridlines === 0 ? '0' : undefined,
  });
  const content = inner.join('');
  const changed = `<sheetView${attributes}${content === '' ? '/>' : `>${content}</sheetView>`}`;
  return [['sheetViews', views.replace(view, () => changed)]];
}

function childNamed(element: string | undefined, wanted: string): string | undefined {
  return childrenOf(element).find(({ name }) => name === wanted)?.source;
}

function tabElement(color: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  return hex ? `<tabColor rgb="FF${hex.toUpperCase()}"/>` : '';
}

/**
 * The elements of the page set-up as it is now; what the host doesn't know of it stays.
 * @param properties the sheet's properties, as far as they have been changed already
 */
export function pageElements(
  source: SheetSource,
  made: Pieces,
  page: PageSetup | undefined,
  properties: string | undefined,
): Elements {
  if (!page) return [];
  const first = (name: string) => made.children.find((piece) => piece.name === name)?.source;
  const overlaid = (name: string, drop: readonly string[]): string => {
    const own = Object.fromEntries(
      Object.entries(attributesOf(source.first(name) ?? '')).filter(([key]) => !drop.includes(key)),
    );
    const fresh = attributesOf(first(name) ?? '');
    const text = attributesText({ ...own, ...fresh });
    return text === '' ? '' : `<${name}${text}/>`;
  };
  const fit = page.fitToPage === true;
  const fitElement = fit ? '<pageSetUpPr fitToPage="1"/>' : '';
  return [
    [
      'printOptions',
      overlaid('printOptions', ['horizontalCentered', 'verticalCentered', 'gridLines', 'headings']),
    ],
    ['pageMargins', overlaid('pageMargins', [])],
    ['pageSetup', overlaid('pageSetup', ['scale', 'fitToWidth', 'fitToHeight'])],
    ...(fit !== isOn(fitOf(properties))
      ? [['sheetPr', withChild(properties, 'sheetPr', 'pageSetUpPr', fitElement, false)] as const]
      : []),
  ];
}

function fitOf(properties: string | undefined): string | undefined {
  const element = childrenOf(properties).find(({ name }) => name === 'pageSetUpPr')?.source;
  return attributesOf(element ?? '')['fitToPage'];
}

/** An element with one child exchanged; '' takes the child out. */
function withChild(
  element: string | undefined,
  name: string,
  child: string,
  source: string,
  first: boolean,
): string {
  const others = childrenOf(element)
    .filter((piece) => piece.name !== child)
    .map((piece) => piece.source);
  const inner = (first ? [source, ...others] : [...others, source]).join('');
  const attributes = attributesText(attributesOf(element ?? ''));
  if (inner === '' && attributes === '') return '';
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}
