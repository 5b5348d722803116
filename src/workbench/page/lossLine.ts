import type { Loss } from '../files/open/OpenedFile';
import { words } from './words';

/** How many cells a line names before it only counts the others. */
const NAMED_CELLS = 8;

/** What of a workbook would be lost, and where, in a line. */
export function lossLine({ kind, sheet, cells = [] }: Loss): string {
  const more = cells.length > NAMED_CELLS ? words.moreCells(cells.length) : '';
  const place = [sheet, cells.slice(0, NAMED_CELLS).join('、') + more]
    .filter((part) => part !== '')
    .join(' ');
  return (place === '' ? '' : `${place}：`) + words.losses[kind];
}
