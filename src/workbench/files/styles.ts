import type { BorderLineStyle, CellStyle, Color } from 'hucre';
import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderStyleData,
  IStyleData,
  VerticalAlign,
} from '@univerjs/core';
import { resolveThemeColor } from 'hucre/xlsx';

/** The file's names of line styles, at the places of the grid's own numbers for them. */
const LINES: readonly (BorderLineStyle | null)[] = [
  null,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const HORIZONTAL = [null, 'left', 'center', 'right', 'justify', 'justify', 'distributed'] as const;
const VERTICAL = [null, 'top', 'center', 'bottom'] as const;
const WRAP = 3;
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
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
function colorFromGrid(rgb: string | null): Color | undefined {
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

/** A cell style of a file as the grid's. Theme colours become plain ones. */
export function styleToGrid(style: CellStyle, theme: readonly string[]): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const result: IStyleData = {};
  if (font?.name) result.ff = font.name;
  if (font?.size) result.fs = font.size;
  if (font?.bold) result.bl = 1;
  if (font?.italic) result.it = 1;
  if (font?.underline) result.ul = { s: 1 };
  if (font?.strikethrough) result.st = { s: 1 };
  const fontColor = colorToGrid(font?.color, theme);
  if (fontColor) result.cl = { rgb: fontColor };
  if (fill?.type === 'pattern' && fill.pattern === 'solid') {
    const background = colorToGrid(fill.fgColor, theme);
    if (background) result.bg = { rgb: background };
  }
  if (border) {
    const sides: Record<string, IBorderStyleData> = {};
    for (const [side, key] of Object.entries(SIDES)) {
      const line = border[side as keyof typeof SIDES];
      const number = line ? LINES.indexOf(line.style) : -1;
      if (line && number > 0) {
        sides[key] = {
          s: number as BorderStyleTypes,
          cl: { rgb: colorToGrid(line.color, theme) ?? '#000000' },
        };
      }
    }
    if (Object.keys(sides).length > 0) result.bd = sides;
  }
  const horizontal = HORIZONTAL.indexOf(alignment?.horizontal as (typeof HORIZONTAL)[number]);
  if (horizontal > 0) result.ht = horizontal as HorizontalAlign;
  const vertical = VERTICAL.indexOf(alignment?.vertical as (typeof VERTICAL)[number]);
  if (vertical > 0) result.vt = vertical as VerticalAlign;
  if (alignment?.wrapText) result.tb = WRAP;
  if (alignment?.textRotation === 255) result.tr = { a: 0, v: 1 };
  else if (alignment?.textRotation) {
    const turn = alignment.textRotation;
    result.tr = { a: turn > 90 ? turn - 90 : -turn };
  }
  if (numFmt && numFmt !== 'General') result.n = { pattern: numFmt };
  return result;
}

/** A cell style of the grid as a file's. */
export function styleFromGrid(style: IStyleData): CellStyle {
  const result: CellStyle = {};
  const font: NonNullable<CellStyle['font']> = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.ul?.s) font.underline = true;
  if (style.st?.s) font.strikethrough = true;
  const fontColor = colorFromGrid(style.cl?.rgb || null);
  if (fontColor) font.color = fontColor;
  if (Object.keys(font).length > 0) result.font = font;
  const background = colorFromGrid(style.bg?.rgb || null);
  if (background) result.fill = { type: 'pattern', pattern: 'solid', fgColor: background };
  const border: NonNullable<CellStyle['border']> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = style.bd?.[key];
    const name = line ? LINES[line.s] : null;
    if (line && name) {
      const color = colorFromGrid(line.cl.rgb || null);
      border[side as keyof typeof SIDES] = color ? { style: name, color } : { style: name };
    }
  }
  if (Object.keys(border).length > 0) result.border = border;
  const alignment: NonNullable<CellStyle['alignment']> = {};
  const horizontal = HORIZONTAL[style.ht ?? 0];
  if (horizontal) alignment.horizontal = horizontal;
  const vertical = VERTICAL[style.vt ?? 0];
  if (vertical) alignment.vertical = vertical;
  if (style.tb === WRAP) alignment.wrapText = true;
  if (style.tr?.v) alignment.textRotation = 255;
  else if (style.tr?.a) alignment.textRotation = style.tr.a > 0 ? style.tr.a + 90 : -style.tr.a;
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  if (style.n?.pattern) result.numFmt = style.n.pattern;
  return result;
}

/** True for two grid's styles that look alike, however their entries are ordered. */
export function sameLook(one: IStyleData | null, other: IStyleData | null): boolean {
  return lookOf(one ?? {}) === lookOf(other ?? {});
}

/** What a grid's style, or a part of it, says; the same for those that look alike. */
export function lookOf(style: unknown): string {
  return JSON.stringify(style, (key, part: unknown) => {
    // The grid notes the colour of a line under or through a text with every change of the font; a file has none.
    if (key === 'ul' || key === 'st') return (part as IStyleData['ul'])?.s ? 1 : undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const said = Object.entries(part).filter(([, entry]) => entry !== null && entry !== undefined);
    return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A file's style with what was changed in the grid: what the grid can't show stays as it was. */
export function restyled(own: CellStyle, before: IStyleData, now: IStyleData): CellStyle {
  const fresh = styleFromGrid(now);
  const changed = (key: keyof IStyleData) => lookOf({ [key]: before[key] }) !== lookOf({ [key]: now[key] });
  const changedKeys = <K extends string>(keys: Readonly<Record<string, K>>): K[] =>
    Object.entries(keys).flatMap(([key, name]) => (changed(key as keyof IStyleData) ? [name] : []));
  const fontKeys: (keyof NonNullable<CellStyle['font']>)[] = changedKeys(FONT_KEYS);
  // The family and the theme's role belong to the font's name.
  if (fontKeys.includes('name')) fontKeys.push('family', 'scheme', 'charset');
  const sides = Object.entries(SIDES).flatMap(([side, key]) =>
    lookOf(before.bd?.[key]) === lookOf(now.bd?.[key]) ? [] : [side as keyof typeof SIDES],
  );
  const fill = changed('bg') ? fresh.fill : own.fill;
  const numFmt = changed('n') ? fresh.numFmt : own.numFmt;
  return {
    font: exchanged(own.font, fresh.font, fontKeys),
    border: exchanged(own.border, fresh.border, sides),
    alignment: exchanged(own.alignment, fresh.alignment, changedKeys(ALIGNMENT_KEYS)),
    ...(fill ? { fill } : {}),
    ...(numFmt ? { numFmt } : {}),
    ...(own.protection ? { protection: own.protection } : {}),
  };
}

/** An object with some entries as another has them. */
function exchanged<T extends object>(
  own: T | undefined,
  fresh: T | undefined,
  keys: readonly (keyof T)[],
): T {
  const kept = Object.entries(own ?? {}).filter(([key]) => !keys.includes(key as keyof T));
  const put = Object.entries(fresh ?? {}).filter(([key]) => keys.includes(key as keyof T));
  return Object.fromEntries([...kept, ...put]) as T;
}

const FONT_KEYS = {
  ff: 'name',
  fs: 'size',
  bl: 'bold',
  it: 'italic',
  ul: 'underline',
  st: 'strikethrough',
  cl: 'color',
} as const;
const ALIGNMENT_KEYS = { ht: 'horizontal', vt: 'vertical', tb: 'wrapText', tr: 'textRotation' } as const;
