import { freeId, type FilePackage, type NewRelation } from './filePackage';
import {
  attributesOf,
  attributesText,
  childrenOf,
  escapeXml,
  joined,
  piecesOf,
  withAttributes,
} from '../../../files/xml/pieces';

/** A sheet as the workbook lists it. */
export interface WorkbookSheet {
  readonly id: string;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly path: string;
  /** Its number in the file; null for a new one. */
  readonly fileIndex: number | null;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/**
 * The workbook's part with its sheets and names as they are now, and what it has to refer to for that.
 * @param shown the id of the sheet that came to the front; null where it is still the one of the file
 * @param calculates whether a cell of it has a formula
 */
export function changedWorkbook(
  file: FilePackage,
  sheets: readonly WorkbookSheet[],
  names: string,
  shown: string | null,
  calculates: boolean,
): { readonly xml: string; readonly relations: readonly NewRelation[] } {
  const pieces = piecesOf(file.workbook);
  const find = (name: string) => pieces.children.find((piece) => piece.name === name)?.source;
  const before = childrenOf(find('sheets')).map(({ source }) => source);
  const numbers = before.map((source) => Number(attributesOf(source)['sheetId'] ?? 0));
  const relations: NewRelation[] = [];
  const order: number[] = [];
  const list = sheets.map((sheet) => {
    const at = sheet.fileIndex ?? -1;
    order.push(at);
    const state = sheet.state === 'visible' ? undefined : sheet.state;
    const own = before[at];
    if (own !== undefined) {
      const said = attributesOf(own)['state'] === 'visible' ? 'visible' : undefined;
      return withAttributes(own, { name: escapeXml(sheet.name), state: state ?? said });
    }
    const id = freeId([...file.relations, ...relations], 'sheet');
    relations.push({ id, type: 'worksheet', target: sheet.path });
    const sheetId = Math.max(0, ...numbers) + relations.length;
    const attributes = {
      name: escapeXml(sheet.name),
      sheetId: String(sheetId),
      state,
      'xmlns:r': OFFICE,
      'r:id': id,
    };
    return `<sheet${attributesText(attributes)}/>`;
  });
  const changed = new Map([
    ['sheets', `<sheets>${list.join('')}</sheets>`],
    ['definedNames', names],
  ]);
  // What the grid calculated is shown until Excel has calculated by itself.
  if (calculates)
    changed.set('calcPr', withAttributes(find('calcPr') ?? '<calcPr/>', { fullCalcOnLoad: '1' }));
  const front = sheets.findIndex(({ id }) => id === shown);
  const views = find('bookViews') ?? (front > 0 ? '<bookViews><workbookView/></bookViews>' : null);
  if (views) changed.set('bookViews', presentViews(views, order, sheets, front));
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const kept = pieces.children.filter(({ name }) => !changed.has(name));
  const put = [...changed].flatMap(([name, source]) => (source === '' ? [] : [{ name, source }]));
  // An alternative before the sheets is the path of the file where it was saved.
  const early = kept.filter(({ name }) => name.includes(':'));
  const rest = [...kept.filter(({ name }) => !name.includes(':')), ...put];
  const children = [...rest.sort((a, b) => rank(a.name) - rank(b.name))];
  const views_ = children.findIndex(({ name }) => rank(name) >= ORDER.indexOf('bookViews'));
  children.splice(views_ < 0 ? children.length : views_, 0, ...early);
  return { xml: joined({ ...pieces, children }), relations };
}

/**
 * The tabs that are shown and chosen, by the places that the sheets have now; a hidden one can't be chosen.
 * @param front the place of the one that the first window has come to show; -1 where it is still the one of the file
 */
function presentViews(
  views: string,
  order: readonly number[],
  sheets: readonly WorkbookSheet[],
  front: number,
): string {
  const place = (former: string | undefined) => {
    const at = order.indexOf(Number(former ?? 0));
    return at >= 0 && sheets[at]?.state === 'visible'
      ? at
      : Math.max(
          0,
          sheets.findIndex(({ state }) => state === 'visible'),
        );
  };
  const inner = childrenOf(views).map(({ source }, window) => {
    const { activeTab, firstSheet } = attributesOf(source);
    const chosen = window === 0 && front >= 0 ? front : place(activeTab);
    return withAttributes(source, {
      activeTab: activeTab === undefined && chosen === 0 ? undefined : String(chosen),
      firstSheet: firstSheet === undefined ? undefined : String(place(firstSheet)),
    });
  });
  return `<bookViews>${inner.join('')}</bookViews>`;
}
