import type { OpenedFile } from '../files/open/OpenedFile';
import { partType } from '../files/package/filePackage';

/** 目标表.xlsx: 目标表 */
export const withoutExtension = (name: string) => name.replace(/\.xl[st][xm]?$/i, '');

/** A workbook with macros, or a template, keeps its kind of file: Excel opens none whose name says another. */
export function extensionOf({ file }: OpenedFile): string {
  const type = partType(file.parts, file.workbookPath) ?? '';
  return `.xl${type.includes('template') ? 't' : 's'}${type.includes('macroEnabled') ? 'm' : 'x'}`;
}
