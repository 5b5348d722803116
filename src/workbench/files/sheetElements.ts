import type { PageSetup } from 'hucre';
import type { IWorksheetData } from '@univerjs/core';
import { isOn } from '../../files/xml/scanXml';
import type { SheetSource } from './sheetSource';
import { colorToGrid } from './styles';
import { attributesOf, attributesText, childrenOf, type Pieces } from './xml';

type Elements = readonly (readonly [name: string, element: string])[];

/**
 * The writer's rows with what the file says of each row, and with the numbers that its formats have in the file.
 * @param rows attributes by 0-based row, @param metadata attributes by the cell's address
 */
export function rowsElement(
  sheetData: string,
  rows: ReadonlyMap<number, string>,
  metadata: ReadonlyMap<string, string>,
  format: (made: number) => number,
): string {
  const written = new Map<number, string>();
  for (const [, number, inner = ''] of sheetData.matchAll(
    /<row r="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    written.set(Number(number) - 1, inner);
  }
  const all = [...new Set([...written.keys(), ...rows.keys()])].sort((a, b) => a - b);
  const lines = all.map((row) => {
    const cells = (written.get(row) ?? '')
      .replace(/<c r="([A-Z]+\d+)"([^>]*?)(\/?)>/g, (_, cell: string, attributes: string, end: string) => {
        const own = attributes.replace(/ s="(\d+)"/, (__, made: string) => {
          const number = format(Number(made));
          return number === 0 ? '' : ` s="${number}"`;
        });
        return `<c r="${cell}"${own.replace(/ [cv]m="\d+"/g, '')}${metadata.get(cell) ?? ''}${end}>`;
      })
      // The writer takes an error that a formula gave for a text.
      .replace(
        /(<c [^>]*)t="str"([^>]*>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v>#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)<\/v>)/g,
        '$1t="e"$2',
      );
    const attributes = `r="${row + 1}"${rows.get(row) ?? ''}`;
    return cells === '' ? `<row ${attributes}/>` : `<row ${attributes}>${cells}</row>`;
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
  const elements: [string, string][] = [];
  const properties = source.first('sheetPr');
  const tab = childrenOf(properties).find(({ name }) => name === 'tabColor')?.source;
  const { rgb, theme: number, tint, indexed } = attributesOf(tab ?? '');
  const before = colorToGrid(
    {
      ...(rgb ? { rgb } : {}),
      ...(number ? { theme: Number(number) } : {}),
      ...(tint ? { tint: Number(tint) } : {}),
      ...(indexed ? { indexed: Number(indexed) } : {}),
    },
    theme,
  );
  const now = sheet.tabColor ?? '';
  if (now.toUpperCase() !== (before ?? '').toUpperCase()) {
    elements.push(['sheetPr', withChild(properties, 'sheetPr', 'tabColor', tabElement(now), true)]);
  }
  const views = source.first('sheetViews') ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const view = childrenOf(views)[0]?.source ?? '<sheetView workbookViewId="0"/>';
  const pane = childrenOf(view).find(({ name }) => name === 'pane')?.source;
  const { xSplit = '0', ySplit = '0', state = '' } = attributesOf(pane ?? '');
  const frozen = state.startsWith('frozen') ? [Number(xSplit), Number(ySplit)] : [0, 0];
  const samePane = frozen[0] === (sheet.freeze?.xSplit ?? 0) && frozen[1] === (sheet.freeze?.ySplit ?? 0);
  const lines = attributesOf(view)['showGridLines'];
  const sameLines = (lines === undefined || isOn(lines)) === (sheet.showGridlines !== 0);
  if (!samePane || !sameLines) {
    const madeView = childrenOf(made.children.find(({ name }) => name === 'sheetViews')?.source)[0]?.source;
    const madePane = childrenOf(madeView).find(({ name }) => name === 'pane')?.source ?? '';
    const inner = samePane
      ? childrenOf(view)
          .map((child) => child.source)
          .join('')
      : madePane;
    const attributes = attributesText({
      ...attributesOf(view),
      showGridLines: sheet.showGridlines === 0 ? '0' : undefined,
    });
    const changed = `<sheetView${attributes}${inner === '' ? '/>' : `>${inner}</sheetView>`}`;
    elements.push(['sheetViews', views.replace(view, () => changed)]);
  }
  return elements;
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
