import { fromA1, isRow, SHEET_COLUMNS, type CellAddress, type CellArea } from '../../core/grid/address';
import { addRange, type CellValue, type GridCell, type IndexRange } from '../../core/grid/SheetGrid';
import { displayedText, showsDate } from '../../core/grid/displayedText';
import { serialOfIso } from '../text/isoDate';
import { attribute, scanXml, XmlProblem, type XmlHandler } from '../xml/scanXml';
import { SHEET_ELEMENTS } from './elementOrder';
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
  /** Called with the length of every formula that follows a shared one; throws when they are too long together. */
  readonly countFormula: (characters: number) => void;
}

export interface SheetContent {
  readonly rows: (GridCell | undefined)[][];
  readonly merges: CellArea[];
  readonly hiddenRows?: readonly IndexRange[];
  readonly hiddenColumns?: readonly IndexRange[];
}

/** What may follow cells and merges in a sheet: often more than they are themselves. */
const BEHIND_CELLS: ReadonlySet<string> = new Set(
  SHEET_ELEMENTS.slice(SHEET_ELEMENTS.indexOf('mergeCells') + 1),
);

/** Lists are no wider; a row of more is kept as it grew. */
const COLUMNS_LOOKED_ABOVE = 256;

/** Days between the two systems in which workbooks count dates. */
const DAYS_1904 = 1462;

/**
 * Reads a worksheet part: every cell that holds something, hidden rows too. Blank cells are left out. Throws `XmlProblem`
 * for a cell outside of what a sheet can hold, as for a part that is not well-formed.
 */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const rows: (GridCell | undefined)[][] = [];
  const merges: CellArea[] = [];
  const hiddenRows: IndexRange[] = [];
  const hiddenColumns: IndexRange[] = [];
  const shared = new Map<string, { formula: string; cell: CellAddress }>();
  const inline = collectText();
  /** The last filled cell of each column: what stands there again below it is the same cell, in a list often in every row. */
  const above: (GridCell | undefined)[] = [];
  let row = -1;
  let column = -1;
  /** The number of the row as the file writes it. */
  let rowNumber: string | null = null;
  /** The attributes of the cell; most cells are blank but for their looks, and theirs are not looked at. */
  let cellTag = '';
  /** The cell's A1 name as long as `row` and `column` are not set by it. */
  let reference: string | null = null;
  let value = '';
  let formula = '';
  let sharedIndex: string | null = null;
  let hasInline = false;
  let inside: 'value' | 'formula' | 'inline' | null = null;

  function setPlace(): void {
    if (reference === null) return;
    const cell = fromA1(reference);
    if (cell) ({ row, column } = cell);
    else column += 1;
    reference = null;
  }

  function endCell(): void {
    if (value === '' && formula === '' && sharedIndex === null && !hasInline) return;
    setPlace();
    const source = formulaHere();
    const numberFormat = context.numberFormats[Number(attribute(cellTag, 's') ?? 0)] ?? 'General';
    const text = hasInline ? inline.end() : value;
    const like = source === null ? above[column] : undefined;
    const cell = gridCell(attribute(cellTag, 't') ?? 'n', text, source, numberFormat, context, like);
    if (!cell) return;
    context.count();
    if (!isRow(row)) throw new XmlProblem('no-row', rowNumber ?? String(row + 1));
    if (column >= SHEET_COLUMNS) throw new XmlProblem('malformed');
    if (column < COLUMNS_LOOKED_ABOVE) above[column] = cell;
    (rows[row] ??= [])[column] = cell;
  }

  /** An array that grows keeps room for a dozen more: of fifty thousand rows that is more than their cells. */
  function endRow(): void {
    const cells = rows[row];
    if (cells && cells.length < COLUMNS_LOOKED_ABOVE) rows[row] = cells.slice();
  }

  function formulaHere(): string | null {
    if (sharedIndex === null) return formula === '' ? null : `=${formula}`;
    const here = { row, column };
    if (formula !== '') shared.set(sharedIndex, { formula, cell: here });
    const first = shared.get(sharedIndex);
    if (!first) return null;
    context.countFormula(first.formula.length);
    return `=${moveFormula(first.formula, first.cell, here)}`;
  }

  const handler: XmlHandler = {
    open(name, attributes) {
      switch (name) {
        case 'row':
          rowNumber = attribute(attributes, 'r');
          row = Number(rowNumber ?? row + 2) - 1;
          column = -1;
          reference = null;
          if (isHidden(attributes, 'ht') && isRow(row)) addRange(hiddenRows, row);
          break;
        case 'col':
          if (isHidden(attributes, 'width')) {
            const first = Number(attribute(attributes, 'min')) - 1;
            const last = Math.min(Number(attribute(attributes, 'max')), SHEET_COLUMNS) - 1;
            if (first >= 0 && last >= first) addRange(hiddenColumns, first, last);
          }
          break;
        case 'c': {
          const own = attribute(attributes, 'r');
          if (own === null) {
            setPlace();
            column += 1;
          }
          reference = own;
          cellTag = attributes;
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
      else if (name === 'row') endRow();
      else if (name === 'v' || name === 'f' || name === 'is') inside = null;
      else if (inside === 'inline') inline.close(name);
    },
    text(text) {
      if (inside === 'value') value += text;
      else if (inside === 'formula') formula += text;
      else if (inside === 'inline') inline.text(text);
    },
  };
  scanXml(xml, handler, BEHIND_CELLS);
  return {
    rows,
    merges,
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

/** Hidden by hand, by a filter, or by a height or width of nothing. Most rows say neither. */
function isHidden(attributes: string, size: 'ht' | 'width'): boolean {
  if (attributes.includes('hidden=') && /^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? ''))
    return true;
  return attributes.includes(`${size}="0"`) && attribute(attributes, size) === '0';
}

function gridCell(
  type: string,
  text: string,
  formula: string | null,
  numberFormat: string,
  context: SheetContext,
  above: GridCell | undefined,
): GridCell | null {
  if (type === 'e') return { value: null, text, formula, numberFormat };
  if (type === 'd') return dateCell(text, formula, numberFormat);
  const value = cellValue(type, text, numberFormat, context);
  if (formula === null && (value === null || value === '')) return null;
  if (
    above?.value === value &&
    above.formula === formula &&
    above.numberFormat === numberFormat &&
    value !== null
  )
    return above;
  return { value, text: displayedText(value, numberFormat), formula, numberFormat };
}

/** A date as ISO text: it is one whatever its format says. */
function dateCell(iso: string, formula: string | null, numberFormat: string): GridCell | null {
  const value = serialOfIso(iso) ?? plainString(iso);
  if (value === '' && formula === null) return null;
  const isShown = typeof value === 'string' || showsDate(numberFormat);
  const shownAs = isShown ? numberFormat : value < 1 ? 'h:mm:ss' : 'yyyy/m/d';
  return { value, text: displayedText(value, shownAs), formula, numberFormat: shownAs };
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
    default: {
      if (text === '') return null;
      const number = Number(text);
      // 1e400 and NaN are no numbers of a cell.
      if (!Number.isFinite(number)) return plainString(text);
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
