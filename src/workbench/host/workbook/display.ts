import { displayedText } from '../../../core/grid/displayedText';
import type { Cell } from './Workbook';

/** Roughly the width of a digit in the standard font, in points at 11 points of size. */
const digitWidth = 5.25;
const cellPadding = 3.75;

/**
 * A General number in a narrow column: it loses decimals, then becomes a power of ten, and only then ####. The text that
 * an add-in reads is the one that is drawn.
 */
function generalText(value: number, text: string, room: number): string {
  if (text.length <= room) return text;
  const whole = value.toFixed(0);
  if (whole.length <= room && !text.includes('E')) {
    return String(Number(value.toFixed(Math.max(0, room - whole.length - 1))));
  }
  for (let digits = 5; digits >= 0; digits -= 1) {
    const power = value
      .toExponential(digits)
      .replace('e', 'E')
      .replace(/([+-])(\d)$/, '$10$2');
    if (power.length <= room) return power;
  }
  return '#'.repeat(room);
}

/**
 * What `Range.text` gives: the displayed text, rounded where a General number is wider than its column, and #### where one
 * with a format of its own is.
 * Excel measures with the font's real widths; here all digits have one width.
 * @param columnPoints the column's width (of a merged cell: of all its columns); null where it doesn't matter
 */
export function cellText(cell: Cell, columnPoints: number | null): string {
  if (cell.value === null) return '';
  if (cell.error) return String(cell.value);
  const text = displayedText(cell.value, cell.format);
  if (typeof cell.value !== 'number' || cell.format === '@' || columnPoints === null) return text;
  const room = Math.max(1, Math.floor((columnPoints - cellPadding) / digitWidth));
  if (cell.format === 'General') return generalText(cell.value, text, room);
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
