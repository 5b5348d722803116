import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { OpenedFile } from '../open/OpenedFile';
import type { PreparedSheet } from './sheetFromGrid';

const EMPTY =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** What the writer made of the sheets, part by part. */
export interface WrittenParts {
  readonly part: (path: string) => Uint8Array | undefined;
  readonly styles: string;
  /** A sheet by its place among those that were written. */
  readonly sheet: (index: number) => string;
  /** The numbers of the formats that the looks got, in their order. */
  readonly looks: readonly number[];
}

/** Lets the writer write what of the sheets is new; a last sheet has the looks of rows and columns in its cells. */
export async function writeSheets(
  { read: { defaultFont, dateSystem } }: OpenedFile,
  prepared: readonly PreparedSheet[],
  looks: readonly CellStyle[],
): Promise<WrittenParts> {
  const sheets: WriteSheet[] = prepared.map(({ sheet }, index) => ({
    ...sheet,
    name: `s${index + 1}`,
    rows: [],
  }));
  const cells = looks.map(
    (style, row) => [`${row},0`, { value: 0, type: 'number' as const, style }] as const,
  );
  sheets.push({ name: 'looks', rows: [], cells: new Map(cells) });
  const bytes = await writeXlsx({
    sheets,
    ...(defaultFont ? { defaultFont } : {}),
    ...(dateSystem ? { dateSystem } : {}),
  });
  const parts = unzipSync(bytes);
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : EMPTY);
  const sheet = (index: number) => text(`xl/worksheets/sheet${index + 1}.xml`);
  const formats = sheet(prepared.length).matchAll(/<c r="A\d+"(?: s="(\d+)")?/g);
  return {
    part: (path) => parts[path],
    styles: text('xl/styles.xml'),
    sheet,
    looks: [...formats].map(([, number]) => Number(number ?? 0)),
  };
}
