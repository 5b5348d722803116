import type { CellAddress } from '../../core/grid/address';
import { fromA1 } from '../../core/grid/address';
import type { Severity } from '../../core/glossary/finding';
import { rectanglesOf } from '../../port/areas';
import { joinedAddresses } from '../exchange/joinedAddresses';
import { signFormula } from './markSign';

/** How a marked cell looks. */
interface Look {
  readonly fill: string;
  readonly color: string;
  readonly line: 'Dash' | 'DashDot' | 'Dot';
  readonly letters: (font: Excel.ConditionalRangeFont) => void;
}

/**
 * The colours say how grave, the letters say it again where colours are not seen: underlined and bold, bold, italic. An
 * empty cell has no letters: a broken line around it, which no printed form has, says that it is marked, and the breaks
 * how gravely.
 */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: {
    fill: '#FDD7DA',
    color: '#8E1B23',
    line: 'Dash',
    letters: (font) => {
      font.bold = true;
      font.underline = 'Single';
    },
  },
  warning: {
    fill: '#FFE8B8',
    color: '#6B4400',
    line: 'DashDot',
    letters: (font) => {
      font.bold = true;
    },
  },
  info: {
    fill: '#DCEBFA',
    color: '#0F4A7B',
    line: 'Dot',
    letters: (font) => {
      font.italic = true;
    },
  },
};

/** Cells that look alike and say the same of themselves. */
export interface FormatPlan {
  readonly severity: Severity;
  readonly keys: readonly string[];
  readonly cells: readonly CellAddress[];
}

/** Queues the conditional formats of a plan on its sheet: one, or more where the addresses are too long for one. */
export function addMarkFormats(sheet: Excel.Worksheet, plan: FormatPlan): void {
  const { fill, color, line, letters } = LOOKS[plan.severity];
  for (const addresses of joinedAddresses(rectanglesOf(plan.cells))) {
    const { custom } = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = signFormula(plan);
    custom.format.fill.color = fill;
    custom.format.font.color = color;
    letters(custom.format.font);
    const { top, bottom, left, right } = custom.format.borders;
    for (const edge of [top, bottom, left, right]) {
      edge.style = line;
      edge.color = color;
    }
  }
}

/** More cells than anybody marks: a format that someone stretched over whole columns is not taken apart. */
const MOST_CELLS = 10_000;

const AREA = /(?:^|[!,])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?=,|$)/g;

/** The cells of an address of several areas, 'A'!B2:B3,'A'!D5; null where they are too many, or whole columns. */
export function cellsIn(address: string): CellAddress[] | null {
  const cells: CellAddress[] = [];
  let areas = 0;
  for (const [, first = '', last = first] of address.matchAll(AREA)) {
    const from = fromA1(first.replaceAll('$', ''));
    const to = fromA1(last.replaceAll('$', ''));
    if (!from || !to) return null;
    areas += 1;
    if (cells.length + (to.row - from.row + 1) * (to.column - from.column + 1) > MOST_CELLS) return null;
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) cells.push({ row, column });
    }
  }
  return areas > 0 ? cells : null;
}
