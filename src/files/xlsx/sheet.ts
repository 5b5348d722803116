import { fromA1, type CellAddress, type CellArea } from '../../core/grid/address';
import type { CellValue, GridCell } from '../../core/grid/SheetGrid';
import { displayedText, showsDate } from '../../core/grid/displayedText';
import { attribute, scanXml } from '../xml/scanXml';
import { moveFormula } from './sharedFormula';
import { collectText, plainString } from './strings';

export interface SheetContext {
  readonly strings: readonly string[];
  /** By style index. */
  readonly numberFormats: readonly string[];
  /** Dates count from 1904. */
  readonly from1904: boolean;
  /** Called for every filled cell; throws when there are too many. */
  readonly count: () => void;
}

export interface SheetContent {
  readonly rows: (GridCell | undefined)[][];
  readonly merges: CellArea[];
}

/** Days between the two systems in which workbooks count dates. */
const DAYS_1904 = 1462;

/** Reads a worksheet part: every cell that holds something, hidden rows too. Blank cells are left out. */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const rows: (GridCell | undefined)[][] = [];
  const merges: CellArea[] = [];
  const shared = new Map<string, { formula: string; cell: CellAddress }>();
  const inline = collectText();
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let formula = '';
  let sharedIndex: string | null = null;
  let hasInline = false;
  let inside: 'value' | 'formula' | 'inline' | null = null;

  function endCell(): void {
    const source = formulaHere();
    const numberFormat = context.numberFormats[style] ?? 'General';
    const text = hasInline ? inline.end() : value;
    const cell = gridCell(type, text, source, numberFormat, context);
    if (!cell) return;
    context.count();
    (rows[row] ??= [])[column] = cell;
  }

  function formulaHere(): string | null {
    if (sharedIndex === null) return formula === '' ? null : `=${formula}`;
    const here = { row, column };
    if (formula !== '') shared.set(sharedIndex, { formula, cell: here });
    const first = shared.get(sharedIndex);
    return first ? `=${moveFormula(first.formula, first.cell, here)}` : null;
  }

  scanXml(xml, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = Number(attribute(attributes, 'r') ?? row + 2) - 1;
          column = -1;
          break;
        case 'c': {
          const place = attribute(attributes, 'r');
          const cell = place === null ? null : fromA1(place);
          if (cell) row = cell.row;
          column = cell ? cell.column : column + 1;
          type = attribute(attributes, 't') ?? 'n';
          style = Number(attribute(attributes, 's') ?? 0);
          value = '';
          formula = '';
          sharedIndex = null;
          hasInline = false;
          break;
        }
        case 'v':
          inside = 'value';
          break;
        case 'f':
          inside = 'formula';
          if (attribute(attributes, 't') === 'shared') sharedIndex = attribute(attributes, 'si');
          break;
        case 'is':
          inside = 'inline';
          hasInline = true;
          inline.start();
          break;
        case 'mergeCell': {
          const area = areaOf(attribute(attributes, 'ref') ?? '');
          if (area) merges.push(area);
          break;
        }
        default:
          if (inside === 'inline') inline.open(name);
      }
    },
    close(name) {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 'f' || name === 'is') inside = null;
      else if (inside === 'inline') inline.close(name);
    },
    text(text) {
      if (inside === 'value') value += text;
      else if (inside === 'formula') formula += text;
      else if (inside === 'inline') inline.text(text);
    },
  });
  return { rows, merges };
}

function gridCell(
  type: string,
  text: string,
  formula: string | null,
  numberFormat: string,
  context: SheetContext,
): GridCell | null {
  if (type === 'e') return { value: null, text, formula, numberFormat };
  const value = cellValue(type, text, numberFormat, context);
  if (formula === null && (value === null || value === '')) return null;
  return { value, text: displayedText(value, numberFormat), formula, numberFormat };
}

function cellValue(type: string, text: string, numberFormat: string, context: SheetContext): CellValue {
  switch (type) {
    case 's':
      return context.strings[Number(text)] ?? null;
    case 'str':
    case 'inlineStr':
      return plainString(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return plainString(text);
    default: {
      if (text === '') return null;
      const number = Number(text);
      if (Number.isNaN(number)) return plainString(text);
      return context.from1904 && showsDate(numberFormat) ? number + DAYS_1904 : number;
    }
  }
}

function areaOf(reference: string): CellArea | null {
  const [first = '', last = first] = reference.split(':');
  const a = fromA1(first);
  const b = fromA1(last);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
