import type { OpenedFile } from '../files/OpenedFile';

/** 目标表.xlsx: 目标表 */
export const withoutExtension = (name: string) => name.replace(/\.xls[xm]?$/i, '');

/** A workbook with macros keeps its kind of file. */
export function extensionOf(file: OpenedFile): string {
  return file.file.parts['xl/vbaProject.bin'] ? '.xlsm' : '.xlsx';
}
