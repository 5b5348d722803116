import type { PlanCell, PlanStyle, SheetPlan } from '../layout/SheetPlan';
import { textHeight } from '../layout/textHeight';

export type ListContent = PlanCell['content'];

/** A text, or nothing at all: an empty text would fill its cell. */
export function textContent(shown: string): ListContent {
  return shown === '' ? { kind: 'blank' } : { kind: 'text', text: shown };
}

/** A line that says one sentence below one of the heads, in place of or after the entries. */
export function lineUnder(columns: readonly ListColumn[], head: string, sentence: string): ListContent[] {
  return columns.map((column) => textContent(column.head === head ? sentence : ''));
}

export interface ListColumn {
  readonly head: string;
  /** In characters of the standard font. */
  readonly width: number;
}

const base: PlanStyle = {
  font: { name: '宋体', size: 10 },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  bordered: true,
  numberFormat: '@',
};

const styles = {
  head: { ...base, font: { ...base.font, bold: true }, fill: '#E8EEF7', horizontal: 'center' },
  text: base,
  link: { ...base, font: { ...base.font, color: '#0F4C9C' } },
  number: { ...base, horizontal: 'right', numberFormat: 'General' },
} as const satisfies Record<string, PlanStyle>;

/**
 * A list as a sheet: a head that stays in sight and is printed on each page, a row an entry.
 * @param filter whether a file of it comes with filter buttons on
 */
export function listPlan(
  name: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly ListContent[])[],
  { filter = false }: { readonly filter?: boolean } = {},
): SheetPlan {
  const head = columns.map((column): ListContent => ({ kind: 'text', text: column.head }));
  const lines = [head, ...rows];
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: lines.map((line) => lineHeight(line, columns)),
    styles,
    cells: lines.flatMap((line, row) =>
      line.map((content, column): PlanCell => ({ row, column, content, style: styleOf(content, row) })),
    ),
    merges: [],
    validations: [],
    conditionalFormats: [],
    page: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
      centeredHorizontally: true,
      printArea: { top: 0, left: 0, bottom: lines.length - 1, right: columns.length - 1 },
      repeatRows: { first: 0, last: 0 },
    },
    ...(filter
      ? { autoFilter: { top: 0, left: 0, bottom: lines.length - 1, right: columns.length - 1 } }
      : {}),
    frozenRows: 1,
    firstCell: { row: Math.min(1, lines.length - 1), column: 0 },
  };
}

function styleOf(content: ListContent, row: number): keyof typeof styles {
  if (row === 0) return 'head';
  return content.kind === 'link' ? 'link' : content.kind === 'number' ? 'number' : 'text';
}

function lineHeight(line: readonly ListContent[], columns: readonly ListColumn[]): number {
  const heights = line.map((content, index) => {
    const shown = content.kind === 'text' || content.kind === 'link' ? content.text : '';
    return textHeight(shown, [columns[index]?.width ?? 10], base.font.size);
  });
  return Math.max(20, ...heights);
}
