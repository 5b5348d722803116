import { unzipSync } from 'fflate';
import type { RoundtripWorkbook } from 'hucre/xlsx';
import type { Loss } from './OpenedFile';

/** Names what opening and saving would drop. Charts, pictures, pivot tables and macros are passed through by the writer. */
export function findLosses(bytes: Uint8Array, workbook: RoundtripWorkbook): Loss[] {
  const losses: Loss[] = [];
  // Validations that refer to another sheet stand in an extension of the sheet's XML, which the reader passes over.
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name) });
  const decoder = new TextDecoder();
  const withExtension = Object.values(parts).filter((xml) =>
    decoder.decode(xml).includes('x14:dataValidation '),
  );
  if (withExtension.length > 0) losses.push({ kind: 'validation-across-sheets', sheet: null });
  for (const sheet of workbook.sheets) {
    const has = (
      test: (
        style: NonNullable<NonNullable<typeof sheet.cells> extends Map<string, infer C> ? C : never>,
      ) => boolean,
    ) => [...(sheet.cells?.values() ?? [])].some(test);
    if (has((cell) => cell.style?.fill?.type === 'gradient'))
      losses.push({ kind: 'gradient-fill', sheet: sheet.name });
    if (sheet.threadedComments && sheet.threadedComments.length > 0) {
      losses.push({ kind: 'threaded-comment', sheet: sheet.name });
    }
  }
  return losses;
}
