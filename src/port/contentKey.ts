import type { CellAddress } from '../core/grid/address';

/**
 * What stands in a sheet, as a short key: equal keys mean that nobody typed into it since. Formulas count by their
 * shape, without the cells and sheets they point to: those change by themselves when rows are inserted elsewhere
 * and become #REF! when their sheet is deleted.
 * @param corner the 0-based upper left cell of `formulas`
 */
export function contentKey(formulas: readonly (readonly unknown[])[], corner: CellAddress): string {
  const parts: string[] = [];
  formulas.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content === '' || content === null) return;
      parts.push(`${String(corner.row + r)},${String(corner.column + c)} ${shape(content)}`);
    });
  });
  return hash(parts.join('\n'));
}

function shape(content: unknown): string {
  const text = String(content);
  if (!text.startsWith('=')) return text;
  return text
    .replace(/#REF!(?:\$?[A-Z]{1,3}\$?\d+)?/g, 'A1')
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, '')
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'R');
}

const HALF = 2 ** 32;

/**
 * FNV-1a over 64 bits: short, and two sheets of the same key are not to be met by chance. In two halves of 32 bits, a sheet of
 * thousands of rows is done at once: its prime is 2^40 + 435.
 */
export function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / HALF) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
