/** Excel's words for the sides of a cell. */
export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export type LineStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';

export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Border {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** #RRGGBB */
  readonly color: string;
}

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** How a cell looks; colours are #RRGGBB, sizes points. */
export interface CellStyle {
  readonly format: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** '' for no fill. */
  readonly fill: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<Edge, Border | null>>;
}

export type StylePatch = Partial<Omit<CellStyle, 'borders'>> & {
  readonly borders?: Partial<Record<Edge, Border | null>>;
};

export const defaultStyle: CellStyle = {
  format: 'General',
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  borders: { EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null },
};

export const edges: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** Excel's form of a colour, #RRGGBB in capitals; null where the text is no colour. Takes rgb(…) and the common names. */
export function toHex(color: string): string | null {
  const text = color.trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex?.[1] !== undefined) return `#${hex[1].toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) {
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  }
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text);
  if (rgb) {
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  }
  return named[text.toLowerCase()] ?? null;
}
