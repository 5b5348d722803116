import type { CellArea } from '../../../core/grid/address';
import { accessDenied } from '../protocol/HostError';
import { parseArea, subtract } from '../workbook/areas';
import type { Sheet } from '../workbook/Workbook';
import type { RangeTarget } from './Session';

/** What a sheet's protection may allow all the same, in Excel's words. */
export type Allowed =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects';

/** Refuses what Excel refuses on a protected sheet, with Excel's code, but for what its options allow. */
export function guardSheet(sheet: Sheet, allowed?: Allowed): void {
  const { protected: on, options } = sheet.extras().protection;
  if (on && (allowed === undefined || options[allowed] !== true)) throw accessDenied();
}

/** On a protected sheet only cells that are unlocked, or lie in an area that anybody may edit, take a content. */
export function guardContents(target: Pick<RangeTarget, 'sheet' | 'area'>): void {
  if (isClosed(target)) throw accessDenied();
}

/** True where something in the area must not be changed. */
export function isClosed({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>): boolean {
  const { protected: on, editRanges = [] } = sheet.extras().protection;
  if (!on) return false;
  const open = editRanges
    .filter(({ isPasswordProtected }) => !isPasswordProtected)
    .flatMap(({ address }) => address.split(' ').flatMap((part) => parseArea(part) ?? []));
  const closed = open.reduce<CellArea[]>(
    (rest, hole) => rest.flatMap((piece) => subtract(piece, hole)),
    [area],
  );
  return closed.some((piece) => sheet.locked(piece) !== false);
}
