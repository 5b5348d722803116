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

/** FNV-1a over 64 bits: short, and two sheets of the same key are not to be met by chance. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
