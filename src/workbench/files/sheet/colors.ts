import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';

/** The first eight of the fixed palette, and the two system colours; older entries are rare in real workbooks. */
const INDEXED: Readonly<Record<number, string>> = {
  0: '000000',
  1: 'FFFFFF',
  2: 'FF0000',
  3: '00FF00',
  4: '0000FF',
  5: 'FFFF00',
  6: 'FF00FF',
  7: '00FFFF',
  8: '000000',
  9: 'FFFFFF',
  10: 'FF0000',
  11: '00FF00',
  12: '0000FF',
  13: 'FFFF00',
  14: 'FF00FF',
  15: '00FFFF',
  64: '000000',
  65: 'FFFFFF',
};

/** Cells count the first four theme colours light before dark; the theme, and the library, dark before light. */
const SWAPPED = [1, 0, 3, 2];

/** A file's colour as #RRGGBB, or null for none and automatic. */
export function colorToGrid(color: Color | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb) return `#${color.rgb.slice(-6)}`;
  if (color.theme !== undefined && theme.length > 0) {
    return `#${resolveThemeColor([...theme], SWAPPED[color.theme] ?? color.theme, color.tint)}`;
  }
  if (color.indexed !== undefined) return INDEXED[color.indexed] ? `#${INDEXED[color.indexed]}` : null;
  return null;
}

/** A grid's colour (#RGB, #RRGGBB or rgb(r, g, b)) as a file's, or undefined. */
export function colorFromGrid(rgb: string | null): Color | undefined {
  if (!rgb) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(rgb);
  if (parts) {
    const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return { rgb: hex.join('').toUpperCase() };
  }
  const hex = rgb.replace('#', '').toUpperCase();
  if (/^[0-9A-F]{3}$/.test(hex)) return { rgb: [...hex].map((digit) => digit + digit).join('') };
  return /^[0-9A-F]{6}/.test(hex) ? { rgb: hex.slice(0, 6) } : undefined;
}
