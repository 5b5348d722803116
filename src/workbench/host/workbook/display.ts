import { displayedText } from '../../../core/grid/displayedText';
import type { Cell } from './Workbook';

/** Roughly the width of a digit in the standard font, in points at 11 points of size. */
const digitWidth = 5.25;
const cellPadding = 3.75;

/**
 * What `Range.text` gives: the displayed text, and #### where a number with a format of its own is wider than its column.
 * Excel measures with the font's real widths; here all digits have one width.
 * @param columnPoints the column's width (of a merged cell: of all its columns); null where it doesn't matter
 */
export function cellText(cell: Cell, columnPoints: number | null): string {
  if (cell.value === null) return '';
  if (cell.error) return String(cell.value);
  const text = displayedText(cell.value, cell.format);
  if (typeof cell.value !== 'number' || cell.format === 'General' || cell.format === '@') return text;
  if (columnPoints === null) return text;
  const room = Math.max(1, Math.floor((columnPoints - cellPadding) / digitWidth));
  const width = [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
  return width > room ? '#'.repeat(room) : text;
}

export function valueType(cell: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (cell.error) return 'Error';
  switch (typeof cell.value) {
    case 'string':
      return 'String';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Empty';
  }
}
