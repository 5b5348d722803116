import type { IColumnData, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import { isOn } from '../../../files/xml/scanXml';
import { heightFromPixels, heightToPixels, widthFromPixels, widthToPixels } from './measures';
import type { ColumnRun, SheetSource } from './sheetSource';
import { attributesText, type Attributes } from '../../../files/xml/pieces';

/** What the file says of a row or a column, carried along with it wherever it goes. */
interface Carried {
  readonly attributes: Attributes;
  /** Its length in the grid when it was opened; absent for one of no fixed length. */
  readonly length?: number;
  readonly hidden: boolean;
}

/** How a row or column looks beyond its cells: the number of the file's format, made from what the grid shows. */
export type FormatNumber = (style: IStyleData | string | null | undefined, own: number | undefined) => number;

const CUSTOM = 'file';

/** The file's rows as the grid's. `styleId` gives the grid's style of a format of the file. */
export function rowsToGrid(
  source: SheetSource,
  styleId: (format: number) => string,
): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...source.rows].map(([row, attributes]) => {
      const fixed = attributes['ht'] !== undefined && isOn(attributes['customHeight']);
      const height = fixed ? heightToPixels(Number(attributes['ht'])) : undefined;
      const carried = carriedFrom(attributes, height);
      return [
        row,
        {
          ...(height === undefined ? {} : { h: height, ia: 0 as const }),
          hd: carried.hidden ? (1 as const) : (0 as const),
          ...(isOn(attributes['customFormat']) ? { s: styleId(Number(attributes['s'] ?? 0)) } : {}),
          custom: { [CUSTOM]: carried },
        },
      ];
    }),
  );
}

/** The file's columns as the grid's, up to the grid's last one. */
export function columnsToGrid(
  source: SheetSource,
  count: number,
  styleId: (format: number) => string,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, attributes } of source.columns) {
    const width = attributes['width'] === undefined ? undefined : widthToPixels(Number(attributes['width']));
    const carried = carriedFrom(attributes, width);
    for (let column = first; column <= Math.min(last, count - 1); column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: width }),
        hd: carried.hidden ? 1 : 0,
        ...(attributes['style'] === undefined ? {} : { s: styleId(Number(attributes['style'])) }),
        custom: { [CUSTOM]: carried },
      };
    }
  }
  return columns;
}

function carriedFrom(attributes: Attributes, length: number | undefined): Carried {
  return { attributes, ...(length === undefined ? {} : { length }), hidden: isOn(attributes['hidden']) };
}

/** The attributes of each row that has any, by 0-based row. */
export function rowAttributes(
  sheet: Partial<IWorksheetData>,
  format: FormatNumber,
): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    if (!row) continue;
    const carried = carriedBy(row);
    // A row that fits its content (`ia`) has no height of its own in the file: Excel fits it again.
    const height = row.h !== undefined && row.ia !== 1 ? row.h : undefined;
    const style = row.s === undefined && !carried ? 0 : format(row.s, Number(carried?.attributes['s'] ?? 0));
    const text = attributesText({
      ...carried?.attributes,
      ...(height === carried?.length
        ? {}
        : {
            ht: height === undefined ? undefined : String(heightFromPixels(height)),
            customHeight: height === undefined ? undefined : '1',
          }),
      ...hiddenText(carried, row.hd === 1),
      ...(style === Number(carried?.attributes['s'] ?? 0)
        ? {}
        : { s: style > 0 ? String(style) : undefined, customFormat: style > 0 ? '1' : undefined }),
    });
    if (text !== '') rows.set(Number(index), text);
  }
  return rows;
}

/** The columns as a file lists them; '' where none differs from the standard. */
export function columnsElement(
  sheet: Partial<IWorksheetData>,
  before: readonly ColumnRun[],
  format: FormatNumber,
): string {
  const listed: { first: number; last: number; text: string }[] = [];
  const push = (first: number, last: number, text: string) => {
    const former = listed.at(-1);
    if (former?.last === first - 1 && former.text === text) former.last = last;
    else listed.push({ first, last, text });
  };
  const count = sheet.columnCount ?? 0;
  const given = Object.entries(sheet.columnData ?? {}).sort(([a], [b]) => Number(a) - Number(b));
  for (const [index, column] of given) {
    if (!column || Number(index) >= count) continue;
    const carried = carriedBy(column);
    const style =
      column.s === undefined && !carried ? 0 : format(column.s, Number(carried?.attributes['style'] ?? 0));
    const same = column.w === carried?.length;
    const text = attributesText({
      ...carried?.attributes,
      ...(same || column.w === undefined
        ? {}
        : { width: String(widthFromPixels(column.w)), customWidth: '1' }),
      ...hiddenText(carried, column.hd === 1),
      ...(style === Number(carried?.attributes['style'] ?? 0)
        ? {}
        : { style: style > 0 ? String(style) : undefined }),
    });
    if (text !== '') push(Number(index), Number(index), withWidth(text));
  }
  // Beyond what the grid shows, the file's columns stay as they were.
  for (const { first, last, attributes } of before) {
    if (last >= count) push(Math.max(first, count), last, attributesText(attributes));
  }
  if (listed.length === 0) return '';
  const list = listed.map(({ first, last, text }) => `<col min="${first + 1}" max="${last + 1}"${text}/>`);
  return `<cols>${list.join('')}</cols>`;
}

/** What the file said stays where nothing changed, even where it said no. */
function hiddenText(carried: Carried | undefined, now: boolean): { hidden?: string | undefined } {
  return now === (carried?.hidden ?? false) ? {} : { hidden: now ? '1' : undefined };
}

/** Excel wants a width with every column that is listed. */
function withWidth(text: string): string {
  return / width="/.test(text) ? text : ` width="9"${text}`;
}

function carriedBy(line: Partial<IRowData> | Partial<IColumnData>): Carried | undefined {
  return (line.custom as Record<string, Carried> | null | undefined)?.[CUSTOM];
}
