import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { defaultStyle, edges, toHex } from '../workbook/style';
import type { Border, CellStyle, Edge, LineStyle, LineWeight, StylePatch } from '../workbook/style';

const edgeKeys = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

/** Univer's numbers of border styles against Excel's style and weight; the first fitting line is the one written. */
const borderStyles: readonly (readonly [number, LineStyle, LineWeight])[] = [
  [1, 'Continuous', 'Thin'],
  [2, 'Continuous', 'Hairline'],
  [8, 'Continuous', 'Medium'],
  [13, 'Continuous', 'Thick'],
  [3, 'Dot', 'Thin'],
  [4, 'Dash', 'Thin'],
  [9, 'Dash', 'Medium'],
  [5, 'DashDot', 'Thin'],
  [10, 'DashDot', 'Medium'],
  [6, 'DashDotDot', 'Thin'],
  [11, 'DashDotDot', 'Medium'],
  [12, 'SlantDashDot', 'Medium'],
  [7, 'Double', 'Thick'],
];

/** Excel's line for Univer's; null for none. */
export function fromBorder(border: Nullable<IBorderStyleData>): Border | null {
  if (!border || border.s === 0) return null;
  const [, style, weight] = borderStyles.find(([code]) => code === Number(border.s)) ?? [
    1,
    'Continuous',
    'Thin',
  ];
  return { style, weight, color: toHex(border.cl.rgb ?? '') ?? '#000000' };
}

function toBorder(border: Border | null): IBorderStyleData | null {
  if (!border || border.style === 'None') return null;
  const exact = borderStyles.find(([, style, weight]) => style === border.style && weight === border.weight);
  const near = exact ?? borderStyles.find(([, style]) => style === border.style) ?? [1];
  return { s: near[0], cl: { rgb: border.color } };
}

const horizontals = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'] as const;
const verticals = ['Center', 'Top', 'Center', 'Bottom'] as const;

/** Univer's style as Excel tells it. */
export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return defaultStyle;
  return {
    format: style.n?.pattern ?? defaultStyle.format,
    fontName: style.ff ?? defaultStyle.fontName,
    fontSize: style.fs ?? defaultStyle.fontSize,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strikethrough: style.st?.s === 1,
    fontColor: toHex(style.cl?.rgb ?? '') ?? defaultStyle.fontColor,
    fill: toHex(style.bg?.rgb ?? '') ?? '',
    horizontal: horizontals[Number(style.ht ?? 0)] ?? 'General',
    vertical: style.vt ? (verticals[Number(style.vt)] ?? 'Center') : defaultStyle.vertical,
    wrap: Number(style.tb ?? 0) === 3,
    borders: {
      EdgeTop: fromBorder(style.bd?.t),
      EdgeBottom: fromBorder(style.bd?.b),
      EdgeLeft: fromBorder(style.bd?.l),
      EdgeRight: fromBorder(style.bd?.r),
    },
  };
}

const flag = (on: boolean) => (on ? 1 : 0);
const line = (on: boolean) => (on ? { s: 1 } : null);

/** Edges as Univer writes them; those not named stay as they are. */
export function bordersOf(borders: Partial<Record<Edge, Border | null>>): IStyleData['bd'] {
  const data: NonNullable<IStyleData['bd']> = {};
  for (const edge of edges) {
    const border = borders[edge];
    if (border !== undefined) data[edgeKeys[edge]] = toBorder(border);
  }
  return data;
}

/** The part of Univer's style that a change asks for; null takes a property away. */
export function toUniverStyle(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  if (patch.format !== undefined) style['n'] = patch.format === 'General' ? null : { pattern: patch.format };
  if (patch.fontName !== undefined) style['ff'] = patch.fontName;
  if (patch.fontSize !== undefined) style['fs'] = patch.fontSize;
  if (patch.bold !== undefined) style['bl'] = flag(patch.bold);
  if (patch.italic !== undefined) style['it'] = flag(patch.italic);
  if (patch.underline !== undefined) style['ul'] = line(patch.underline);
  if (patch.strikethrough !== undefined) style['st'] = line(patch.strikethrough);
  if (patch.fontColor !== undefined) style['cl'] = { rgb: patch.fontColor };
  if (patch.fill !== undefined) style['bg'] = patch.fill === '' ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined)
    style['ht'] = horizontals.indexOf(horizontalOf(patch.horizontal)) || null;
  if (patch.vertical !== undefined)
    style['vt'] = { Top: 1, Center: 2, Bottom: 3, Justify: 2, Distributed: 2 }[patch.vertical];
  if (patch.wrap !== undefined) style['tb'] = patch.wrap ? 3 : null;
  if (patch.borders) style['bd'] = bordersOf(patch.borders);
  return style;
}

function horizontalOf(alignment: CellStyle['horizontal']): (typeof horizontals)[number] {
  return alignment;
}
