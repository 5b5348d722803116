import { isDateFormat } from 'numfmt';

/** Days between the two ways in which Excel counts dates: from 1900, as the grid does, and from 1904, as old Macs did. */
const BETWEEN = 1_462;

export type DateSystem = '1900' | '1904' | undefined;

/** A number of the file as the grid counts it: a date of a workbook that counts from 1904 stays the same day. */
export function numberToGrid(number: number, format: string | undefined, system: DateSystem): number {
  return isShifted(format, system) ? number + BETWEEN : number;
}

/** A number of the grid as the file counts it. */
export function numberToFile(number: number, format: string | undefined, system: DateSystem): number {
  return isShifted(format, system) ? number - BETWEEN : number;
}

function isShifted(format: string | undefined, system: DateSystem): boolean {
  return system === '1904' && format !== undefined && isDateFormat(format);
}
