import { writeXlsx } from 'hucre/xlsx';
import type { IWorkbookData } from '@univerjs/core';
import { contentFromGrid } from '../sheet/cells';
import type { OpenedFile } from '../open/OpenedFile';
import { newWorkbook, openFile } from '../open/openFile';
import { saveFile } from './saveFile';

/**
 * The grid's present content as a new workbook, for when it can't be put into the file that it came from: contents, formulas,
 * looks and rules, without what only the file has (pictures, charts, macros). Where even this fails, the contents alone.
 */
export async function newFileOf(data: IWorkbookData): Promise<Uint8Array> {
  try {
    return await withLooks(data);
  } catch {
    return contentsAlone(data);
  }
}

async function withLooks(data: IWorkbookData): Promise<Uint8Array> {
  // No sheet comes from the empty file: all of them are new in it.
  const empty: OpenedFile = { ...(await openFile(await newWorkbook('Sheet1'), data.name)), sheetIds: [] };
  const sheets = Object.fromEntries(
    Object.entries(data.sheets).map(([id, sheet]) => [
      id,
      { ...sheet, cellData: withoutFormats(sheet.cellData) },
    ]),
  );
  return saveFile(empty, {
    ...data,
    sheets,
    resources: (data.resources ?? []).filter(({ name }) => !name.includes('NAME')),
  });
}

type Cells = IWorkbookData['sheets'][string]['cellData'];

/** Cells without the numbers of formats, which mean others in another file. */
function withoutFormats(cells: Cells): NonNullable<Cells> {
  return Object.fromEntries(
    Object.entries(cells ?? {}).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.entries(line ?? {}).map(([column, cell]) => [column, cell && { ...cell, custom: undefined }]),
      ),
    ]),
  ) as NonNullable<Cells>;
}

async function contentsAlone(data: IWorkbookData): Promise<Uint8Array> {
  return writeXlsx({
    sheets: data.sheetOrder.map((id, index) => {
      const cells = Object.entries(data.sheets[id]?.cellData ?? {}).flatMap(([row, line]) =>
        Object.entries(line ?? {}).flatMap(([column, cell]) =>
          cell ? [[`${row},${column}`, contentFromGrid(cell, Number(row), Number(column))] as const] : [],
        ),
      );
      return { name: data.sheets[id]?.name ?? `Sheet${index + 1}`, rows: [], cells: new Map(cells) };
    }),
  });
}
