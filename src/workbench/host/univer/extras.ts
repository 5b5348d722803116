import type { SheetExtras } from '../workbook/Workbook';
import { defaultPage } from '../workbook/page';
import { extrasOfReturned, movedExtras } from '../workbook/movedExtras';
import type { FUniver, FWorkbook, FWorksheet } from './facade';
import { createLost, watchLines } from './lineMoves';

/** The key of Univer's custom data under which a sheet's extras are saved with the workbook. */
const key = 'excel';

/** Marks a sheet of the file that is no worksheet (charts, a dialog, macros): it keeps its place in the grid, unseen. */
export const NO_WORKSHEET = 'noWorksheet';

export const isWorksheet = (sheet: FWorksheet) => sheet.getCustomMetadata()?.[NO_WORKSHEET] !== true;

const none: SheetExtras = {
  page: defaultPage,
  veryHidden: false,
  protection: { protected: false, options: {} },
  properties: {},
  links: {},
  charts: [],
};

export function readExtras(sheet: FWorksheet): SheetExtras {
  const kept = sheet.getCustomMetadata()?.[key] as Partial<SheetExtras> | undefined;
  return kept ? { ...none, ...kept, page: { ...defaultPage, ...kept.page } } : none;
}

export function writeExtras(sheet: FWorksheet, patch: Partial<SheetExtras>): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: { ...readExtras(sheet), ...patch } });
}

/** Moves the extras of all sheets with their lines, whoever inserts or deletes these. Returns a function that ends it. */
export function moveExtras(univer: FUniver, book: FWorkbook): () => void {
  const lost = createLost<{ readonly before: SheetExtras; readonly after: SheetExtras }>();
  return watchLines(univer, book.getId(), (sheetId, move, cause) => {
    const sheet = book.getSheetBySheetId(sheetId);
    if (!sheet?.getCustomMetadata()) return;
    const before = readExtras(sheet);
    if (move.count < 0) {
      const after = movedExtras(before, move);
      lost.put(sheetId, move, cause, { before, after });
      writeExtras(sheet, after);
      return;
    }
    const gone = lost.take(sheetId, move, cause);
    writeExtras(sheet, gone ? extrasOfReturned(before, move, gone) : movedExtras(before, move));
  });
}
