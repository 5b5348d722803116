import type { BorderLineStyle, CellStyle } from 'hucre';
import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderStyleData,
  IStyleData,
  VerticalAlign,
} from '@univerjs/core';
import { colorFromGrid, colorToGrid } from './colors';

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

type Font = NonNullable<CellStyle['font']>;
type Border = NonNullable<CellStyle['border']>;
type Alignment = NonNullable<CellStyle['alignment']>;

/** A cell style of a file as the grid's. Theme colours become plain ones. */
export function styleToGrid(style: CellStyle, theme: readonly string[]): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colorToGrid(fill.fgColor, theme) : null;
  return {
    ...(font && fontToGrid(font, theme)),
    ...(background && { bg: { rgb: background } }),
    ...(border && borderToGrid(border, theme)),
    ...(alignment && alignmentToGrid(alignment)),
    ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
}

function fontToGrid(font: Font, theme: readonly string[]): IStyleData {
  const color = colorToGrid(font.color, theme);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && { ul: { s: 1 } }),
    ...(font.strikethrough && { st: { s: 1 } }),
    ...(color && { cl: { rgb: color } }),
  };
}

function borderToGrid(border: Border, theme: readonly string[]): IStyleData {
  const sides: Record<string, IBorderStyleData> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = border[side as keyof typeof SIDES];
    const number = line ? LINES.indexOf(line.style) : -1;
    if (!line || number <= 0) continue;
    sides[key] = { s: number as BorderStyleTypes, cl: { rgb: colorToGrid(line.color, theme) ?? '#000000' } };
  }
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

/** A file's turn of a text that stands upright, letter below letter. */
const UPRIGHT = 255;

function alignmentToGrid({ horizontal, vertical, wrapText, textRotation: turn }: Alignment): IStyleData {
  const across = HORIZONTAL.indexOf(horizontal as (typeof HORIZONTAL)[number]);
  const down = VERTICAL.indexOf(vertical as (typeof VERTICAL)[number]);
  return {
    ...(across > 0 && { ht: across as HorizontalAlign }),
    ...(down > 0 && { vt: down as VerticalAlign }),
    ...(wrapText && { tb: WRAP }),
    // A file counts upwards turns to 90, and downwards ones from there on.
    ...(turn && { tr: turn === UPRIGHT ? { a: 0, v: 1 } : { a: turn > 90 ? turn - 90 : -turn } }),
  };
}

/** A cell style of the grid as a file's. */
export function styleFromGrid(style: IStyleData): CellStyle {
  const background = colorFromGrid(style.bg?.rgb || null);
  return {
    ...ifAny('font', fontFromGrid(style)),
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: background } }),
    ...ifAny('border', borderFromGrid(style)),
    ...ifAny('alignment', alignmentFromGrid(style)),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

/** The part of a style by its name; nothing where it says nothing. */
function ifAny<K extends string, T extends object>(name: K, part: T): { [key in K]?: T } {
  return Object.keys(part).length > 0 ? ({ [name]: part } as { [key in K]: T }) : {};
}

function fontFromGrid(style: IStyleData): Font {
  const color = colorFromGrid(style.cl?.rgb || null);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(color && { color }),
  };
}

function borderFromGrid({ bd }: IStyleData): Border {
  const border: Border = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = bd?.[key];
    const style = line ? LINES[line.s] : null;
    if (!line || !style) continue;
    const color = colorFromGrid(line.cl.rgb || null);
    border[side as keyof typeof SIDES] = color ? { style, color } : { style };
  }
  return border;
}

function alignmentFromGrid({ ht, vt, tb, tr }: IStyleData): Alignment {
  const horizontal = HORIZONTAL[ht ?? 0];
  const vertical = VERTICAL[vt ?? 0];
  const turn = tr?.v ? UPRIGHT : tr?.a && (tr.a > 0 ? tr.a + 90 : -tr.a);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WRAP && { wrapText: true }),
    ...(turn && { textRotation: turn }),
  };
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
