import type { SheetExtras } from '../workbook/Workbook';
import { defaultPage } from '../workbook/page';
import type { FWorksheet } from './facade';

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
};

export function readExtras(sheet: FWorksheet): SheetExtras {
  const kept = sheet.getCustomMetadata()?.[key] as Partial<SheetExtras> | undefined;
  return kept ? { ...none, ...kept, page: { ...defaultPage, ...kept.page } } : none;
}

export function writeExtras(sheet: FWorksheet, patch: Partial<SheetExtras>): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: { ...readExtras(sheet), ...patch } });
}
