import { nameOfCopy } from '../workbook/sheetNames';
import type { FUniver } from './facade';

/** By this the engine copies a sheet, and by that it puts the copy into the workbook. */
export const COPY = 'sheet.command.copy-sheet';
const INSERT = 'sheet.mutation.insert-sheet';

interface Inserted {
  readonly id: string;
  name: string;
}

/**
 * Tells of each sheet that was copied, when its copy is in the workbook; one that comes back by a redo is told of again. The
 * copy gets the name that Excel would give it: the engine's may be longer than a file allows.
 * Returns a function that ends it.
 */
export function watchCopies(
  univer: FUniver,
  unitId: string,
  copied: (fromId: string, copyId: string) => void,
): () => void {
  /** From which sheet each copy was made. */
  const origins = new Map<string, string>();
  let copying: string | null = null;
  const inserted = (id: string, params: object = {}): Inserted | null => {
    const { unitId: unit, sheet } = params as { unitId?: string; sheet?: Inserted };
    return id === INSERT && unit === unitId && sheet ? sheet : null;
  };
  const before = univer.onBeforeCommandExecute(({ id, params }) => {
    const book = univer.getActiveWorkbook();
    if (!book) return;
    if (id === COPY)
      copying =
        (params as { subUnitId?: string } | undefined)?.subUnitId ?? book.getActiveSheet().getSheetId();
    const copy = inserted(id, params);
    const from = copying === null ? null : book.getSheetBySheetId(copying);
    if (!copy || !from) return;
    origins.set(copy.id, from.getSheetId());
    const taken = book.getSheets().map((sheet) => sheet.getSheetName());
    copy.name = nameOfCopy(from.getSheetName(), taken);
  });
  const after = univer.onCommandExecuted(({ id, params }) => {
    if (id === COPY) copying = null;
    const copy = inserted(id, params);
    const from = copy && origins.get(copy.id);
    if (from) copied(from, copy.id);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}
