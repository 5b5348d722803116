import { toHex } from '../workbook/style';
import type { Sheet } from '../workbook/Workbook';
import { readExtras, writeExtras } from './extras';
import { run } from './facade';
import type { SheetPlace } from './SheetPlace';

/** Name, place among the tabs, whether it can be seen, and how it is shown. */
export function identityOf(
  place: SheetPlace,
): Pick<
  Sheet,
  | 'id'
  | 'name'
  | 'setName'
  | 'position'
  | 'setPosition'
  | 'visibility'
  | 'setVisibility'
  | 'tabColor'
  | 'setTabColor'
  | 'showGridlines'
  | 'setShowGridlines'
> {
  const { univer, sheet, at } = place;
  return {
    id: sheet.getSheetId(),
    name: () => sheet.getSheetName(),
    setName: (name) => {
      run(univer, 'sheet.command.set-worksheet-name', { ...at, name });
    },
    position: () => sheet.getIndex(),
    setPosition: (order) => {
      run(univer, 'sheet.mutation.set-worksheet-order', {
        ...at,
        fromOrder: sheet.getIndex(),
        toOrder: order,
      });
    },
    visibility: () => {
      if (!sheet.isSheetHidden()) return 'Visible';
      return readExtras(sheet).veryHidden ? 'VeryHidden' : 'Hidden';
    },
    setVisibility: (visibility) => {
      writeExtras(sheet, { veryHidden: visibility === 'VeryHidden' });
      run(univer, 'sheet.mutation.set-worksheet-hidden', { ...at, hidden: visibility === 'Visible' ? 0 : 1 });
    },
    tabColor: () => toHex(sheet.getTabColor() ?? '') ?? '',
    setTabColor: (color) => {
      run(univer, 'sheet.mutation.set-tab-color', { ...at, color });
    },
    showGridlines: () => !sheet.hasHiddenGridLines(),
    setShowGridlines: (on) => {
      run(univer, 'sheet.mutation.toggle-gridlines', { ...at, showGridlines: on ? 1 : 0 });
    },
  };
}
