import { intersection } from '../workbook/areas';
import type { Sheet } from '../workbook/Workbook';
import { readExtras, writeExtras } from './extras';
import { fromRange, run, toRange } from './facade';
import type { FUniver, FWorkbook, FWorksheet } from './facade';
import { cellsOf } from './sheetCells';
import { identityOf } from './sheetIdentity';
import { linesOf } from './sheetLines';
import { notesOf } from './sheetNotes';
import { placeOf } from './SheetPlace';
import { rulesOf } from './sheetRules';

/** A sheet of Univer as the host's workbook shows it. Writes are Univer's mutations: at once, and not undoable. */
export function createUniverSheet(univer: FUniver, book: FWorkbook, sheet: FWorksheet): Sheet {
  const place = placeOf(univer, book, sheet);
  const { at, worksheet, grow, clip } = place;
  return {
    ...identityOf(place),
    ...cellsOf(place),
    ...linesOf(place),
    ...rulesOf(place),
    ...notesOf(place),

    merges: () => worksheet().getMergeData().map(fromRange),
    merge: (area) => {
      grow(area);
      run(univer, 'sheet.mutation.add-worksheet-merge', { ...at, ranges: [toRange(area)] });
    },
    unmerge: (area) => {
      const touched = worksheet()
        .getMergeData()
        .filter((range) => intersection(fromRange(range), area));
      if (touched.length === 0) return;
      const ranges = touched.map((range) => toRange(fromRange(range)));
      run(univer, 'sheet.mutation.remove-worksheet-merge', { ...at, ranges });
    },

    extras: () => readExtras(sheet),
    setExtras: (patch) => {
      writeExtras(sheet, patch);
    },

    activate: () => {
      sheet.activate();
    },
    selection: () => {
      const range = sheet.getActiveRange();
      return range ? fromRange(range.getRange()) : { top: 0, left: 0, bottom: 0, right: 0 };
    },
    select: (area) => {
      const { top, left, bottom, right } = clip(area);
      sheet.setActiveRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
    },
  };
}
