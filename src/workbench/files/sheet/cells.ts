import type { Cell, CellValue } from 'hucre';
import type { CellValueType, ICellData } from '@univerjs/core';
import { storedText } from '../../../files/write/storedText';
import { areaToA1 } from '../../../core/grid/address';
import { isErrorValue } from '../../../core/text/errorValues';
import { escapeXml } from '../../../files/xml/pieces';
import { areasOf } from './areas';
import type { CellSource } from './readCells';

/** Days between Excel's day 0 and the epoch; Excel counts a 29 February 1900 that never was. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
export const STRING = 1 as CellValueType;
const NUMBER = 2 as CellValueType;
const BOOLEAN = 3 as CellValueType;
/** A text that looks like a number and must stay a text. */
const FORCED_STRING = 4 as CellValueType;

/** What a cell of the file had that the grid only carries along. */
export interface CarriedAlong {
  /**
   * The file's own words for a text with looks or readings in it or with nothing in it, a date as a text, what is no number,
   * an error, or a formula that the engine is not given: valid while it is still so.
   */
  readonly words?: {
    readonly value: string | number;
    readonly type: 'inlineStr' | 'd' | 'n' | 'str' | 'b' | 'e';
    readonly inner: string;
    /** The one cell where they may stand, in A1 notation: of a data table, whose formula names its own area. */
    readonly at?: string;
  };
  readonly protection?: NonNullable<Cell['style']>['protection'];
  /** The number of the file's cell format: valid while the cell still looks like it. */
  readonly format?: number;
  /** An array formula and how many cells it fills: valid while the cell still has it. */
  readonly array?: { readonly formula: string; readonly rows: number; readonly columns: number };
  /** What an array formula elsewhere put here: the grid puts its own, and a value would stand in its way. */
  readonly spilled?: CellValue;
  /** Attributes that refer to the workbook's metadata: valid while the cell still holds `content`. */
  readonly metadata?: { readonly content: string; readonly attributes: string };
}

/** A date of the file as the serial number that Excel keeps. */
export function serialOf(date: Date, system: '1900' | '1904' | undefined): number {
  const days = date.getTime() / 86_400_000 + (system === '1904' ? EPOCH_1904 : EPOCH_1900);
  // The day that never was lies after the 28 February 1900.
  const serial = system !== '1904' && days < 61 ? days - 1 : days;
  return Math.round(serial * 1e9) / 1e9;
}

/** The content of a file's cell as the grid's; its style is set by the caller. */
export function contentToGrid(
  cell: Cell,
  system: '1900' | '1904' | undefined,
  source?: CellSource,
): ICellData {
  const { formula } = cell;
  const data: ICellData = valueToGrid(cell, system, source);
  if (formula !== undefined) data.f = `=${withPlainBreaks(formula).replace(/^=/, '')}`;
  const carried: Carried = {};
  const words = wordsOfFile(data, cell, source);
  if (words) carried.words = words;
  if (formula !== undefined && isTooMuchForEngine(formula)) withoutFormula(data, carried, formula, cell.type);
  if (cell.style?.protection) carried.protection = cell.style.protection;
  if (source) carried.format = source.format;
  const array = data.f ? arrayOf(cell, data.f) : undefined;
  if (array) carried.array = array;
  if (source?.metadata) carried.metadata = { content: contentKey(data), attributes: source.metadata };
  if (Object.keys(carried).length > 0) data.custom = carried;
  return data;
}

/** What the cell shows, with its kind: of a formula its result. */
function valueToGrid(
  cell: Cell,
  system: '1900' | '1904' | undefined,
  source: CellSource | undefined,
): Pick<ICellData, 'v' | 't'> {
  if (source?.noNumber !== undefined) return { v: source.noNumber, t: STRING };
  if (cell.richText) return { v: withLines(cell.richText.map((run) => run.text).join('')), t: STRING };
  const value = cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  if (value === null) return {};
  if (typeof value === 'string') {
    const text = withLines(value);
    const looksLikeNumber = text.trim() !== '' && Number.isFinite(Number(text));
    return { v: text, t: looksLikeNumber ? FORCED_STRING : STRING };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value instanceof Date ? (source?.number ?? serialOf(value, system)) : value, t: NUMBER };
}

/** A text with line ends as the grid has them. */
const withLines = (text: string) => text.replace(/\r\n?/g, '\n');

/** An array formula with the number of cells that it fills. */
function arrayOf({ formulaType, formulaRef = '' }: Cell, formula: string): CarriedAlong['array'] {
  const [filled] = formulaType === 'array' ? areasOf(formulaRef) : [];
  if (!filled) return undefined;
  const { top, left, bottom, right } = filled;
  return { formula, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The file's own words for what the writer would say otherwise: a text with looks, a date as a text, what is no number. */
function wordsOfFile(
  { v }: ICellData,
  { formula, type }: Cell,
  source: CellSource | undefined,
): CarriedAlong['words'] {
  if (source?.richText !== undefined && typeof v === 'string') {
    const inner = `<is>${source.richText.replace(/(?<!_x005F)_x000D_\n?/gi, '\n')}</is>`;
    return { value: v, type: 'inlineStr', inner };
  }
  if (source?.isoDate !== undefined && typeof v === 'number')
    return { value: v, type: 'd', inner: `<v>${source.isoDate}</v>` };
  if (source?.noNumber !== undefined)
    return { value: source.noNumber, type: 'n', inner: `<v>${escapeXml(source.noNumber)}</v>` };
  return v === undefined || v === null || formula !== undefined ? undefined : wordsOfValue(v, type, source);
}

/** What the file says of a value that the writer would say otherwise. */
function wordsOfValue(
  value: NonNullable<ICellData['v']>,
  type: Cell['type'],
  source: CellSource | undefined,
): CarriedAlong['words'] {
  const table = source?.dataTable;
  if (table !== undefined && (typeof value === 'number' || typeof value === 'string')) {
    const kind = typeof value === 'number' ? 'n' : 'str';
    return { value, type: kind, inner: `${table.formula}<v>${escapeXml(String(value))}</v>`, at: table.at };
  }
  if (typeof value !== 'string') return undefined;
  // Of an error that it doesn't know, and of a text that reads like one, the writer makes the other.
  if (type === 'error') return { value, type: 'e', inner: `<v>${escapeXml(value)}</v>` };
  return isErrorValue(value) ? { value, type: 'inlineStr', inner: `<is><t>${value}</t></is>` } : undefined;
}

type Carried = { -readonly [key in keyof CarriedAlong]: CarriedAlong[key] };

/** Excel's own bound for a formula. */
const LONGEST = 8_192;
/** Excel nests 64 levels. */
const DEEPEST = 256;
/** Each is a level of the tree that the engine makes of 1+1+1…; it walks the tree by recursion, and has no stack left some thousands deep. */
const MOST_OPERATORS = 2_000;

function isTooMuchForEngine(formula: string): boolean {
  if (formula.length <= DEEPEST) return false;
  if (formula.length > LONGEST) return true;
  let depth = 0;
  let operators = 0;
  for (const sign of formula) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if ('+-*/^&'.includes(sign)) operators += 1;
    if (depth > DEEPEST || operators > MOST_OPERATORS) return true;
  }
  return false;
}

/** Shows the file's result, and keeps the formula for the file alone. */
function withoutFormula(data: ICellData, carried: Carried, formula: string, type: Cell['type']): void {
  delete data.f;
  const result = data.v === undefined || data.v === null ? '' : `<v>${escapeXml(String(data.v))}</v>`;
  if (result === '') Object.assign(data, { v: '', t: STRING });
  const value = data.v as string | number;
  const kind = type === 'error' ? 'e' : data.t === BOOLEAN ? 'b' : typeof value === 'number' ? 'n' : 'str';
  carried.words = { value, type: kind, inner: `<f>${escapeXml(formula.replace(/^=/, ''))}</f>${result}` };
}

/** A formula's line breaks as Excel shows them: Windows' own come from other programs, also in the way that files encode texts. */
function withPlainBreaks(text: string): string {
  return text.replace(/_x000D_/gi, '\r').replace(/\r\n?/g, '\n');
}

/** What a cell holds, for telling whether somebody changed it; that a formula's references moved is no change. */
function contentKey(data: ICellData): string {
  return data.f ? data.f.replace(/\$?[A-Z]{0,3}\$?\d+/g, '#') : String(data.v ?? '');
}

/** The attributes by which the cell refers to the workbook's metadata, or ''. */
export function metadataOf(data: ICellData): string {
  const { metadata } = (data.custom ?? {}) as CarriedAlong;
  return metadata && metadata.content === contentKey(data) ? metadata.attributes : '';
}

/** What the file says in the cell, where the cell still holds it. */
export function wordsOf(data: ICellData): CarriedAlong['words'] {
  const { words } = (data.custom ?? {}) as CarriedAlong;
  return words && !data.f && words.value === data.v ? words : undefined;
}

/**
 * The content of a grid's cell as a file's; its style is set by the caller.
 * @param row 0-based, as the column: where it stands now
 */
export function contentFromGrid(data: ICellData, row: number, column: number): Cell {
  const carried = (data.custom ?? {}) as CarriedAlong;
  const plain = plainValue(data) ?? carried.spilled ?? null;
  const value = typeof plain === 'string' ? storedText(plain) : plain;
  const cell: Cell = {
    value,
    type: value === null ? 'empty' : (typeof value as 'string' | 'number' | 'boolean'),
  };
  if (data.f) {
    cell.formula = data.f.replace(/^=/, '');
    // A formula that gives an empty text has a result.
    cell.formulaResult = value === null && data.v === '' && data.t === STRING ? '' : value;
    cell.type = 'formula';
    const { array } = carried;
    if (array && contentKey({ f: array.formula }) === contentKey(data)) {
      cell.formulaType = 'array';
      cell.formulaRef = areaToA1({
        top: row,
        left: column,
        bottom: row + array.rows - 1,
        right: column + array.columns - 1,
      });
    }
  }
  return cell;
}

/** The value of a grid's cell: a text typed with line breaks is kept by the grid as a small document. */
export function plainValue(data: ICellData): CellValue {
  if (data.p?.body && (data.v === undefined || data.v === null || data.v === '')) {
    return data.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }
  const value = data.v;
  if (value === undefined || value === null || value === '') return null;
  if (data.t === BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (data.t === NUMBER && typeof value === 'string') return Number(value);
  if (data.t === STRING || data.t === FORCED_STRING) return String(value);
  // No cell holds a number beyond all numbers: Excel says so of the formula that gives it.
  return typeof value === 'number' && !Number.isFinite(value) ? '#NUM!' : value;
}
