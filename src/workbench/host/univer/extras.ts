import type { SheetExtras } from '../workbook/Workbook';
import { defaultPage } from '../workbook/page';
import type { FWorksheet } from './facade';

/** The key of Univer's custom data under which a sheet's extras are saved with the workbook. */
const key = 'excel';

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
