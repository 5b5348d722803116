import { SHEET_COLUMNS, SHEET_ROWS, type CellArea } from '../../core/grid/address';
import {
  addRange,
  type CellValue,
  type GridCell,
  type IndexRange,
  type SheetGrid,
} from '../../core/grid/SheetGrid';
import { FileError } from '../FileProblem';
import { cellCounter, limits } from '../limits';
import type { WorkbookPackage } from '../package';
import { serialOfIso } from '../text/isoDate';
import { plainString } from '../xlsx/strings';
import { attribute, scanXml } from '../xml/scanXml';

/** A file may repeat a filled cell or row this often and no more; blank ones cost nothing. */
const MAX_REPEATS = 10_000;

/**
 * Reads the sheets of an OpenDocument spreadsheet (.ods), which stores what a person sees beside each value.
 * Throws `FileError`.
 */
export function readOds(workbook: WorkbookPackage): SheetGrid[] {
  const { file, readPart } = workbook;
  const encrypted = readPart('META-INF/manifest.xml', (xml) => xml.includes('encryption-data')) ?? false;
  if (encrypted) throw new FileError({ code: 'password', file });
  return readPart('content.xml', (xml) => readContent(xml, cellCounter(file))) ?? [];
}

/** Notes, the guide to a pronunciation, and shapes that lie over a cell with a text of their own: none is the cell's text. */
const ASIDE: ReadonlySet<string> = new Set([
  ...[
    'annotation',
    'ruby-text',
    'frame',
    'custom-shape',
    'caption',
    'connector',
    'control',
    'measure',
    'g',
    'scene',
  ],
  ...['rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse'],
]);

/** `count` is called for every filled cell. */
function readContent(xml: string, count: () => void): SheetGrid[] {
  const grids: SheetGrid[] = [];
  let rows: (GridCell | undefined)[][] = [];
  let merges: CellArea[] = [];
  let hiddenRows: IndexRange[] = [];
  let hiddenColumns: IndexRange[] = [];
  let columnsSeen = 0;
  /** The style that is declared, and those that hide a sheet. */
  let style = '';
  const hiding = new Set<string>();
  let isHidden = false;
  let sheet = '';
  let tables = 0;
  let row = 0;
  let column = 0;
  let rowRepeats = 1;
  let cell = '';
  let cellDepth = 0;
  let paragraphs: string[] | null = null;
  let letters = 0;
  let asideDepth = 0;

  function endCell(): void {
    const repeats = repeatsOf(cell, 'number-columns-repeated', SHEET_COLUMNS - column);
    const filled = gridCell(cell, (paragraphs ?? []).join('\n'));
    if (filled && row < SHEET_ROWS && column < SHEET_COLUMNS) {
      const line = (rows[row] ??= []);
      for (let index = 0; index < Math.min(repeats, MAX_REPEATS); index += 1) {
        count();
        line[column + index] = filled;
      }
    }
    const across = repeatsOf(cell, 'number-columns-spanned', SHEET_COLUMNS - column);
    const down = repeatsOf(cell, 'number-rows-spanned', SHEET_ROWS - row);
    if (across > 1 || down > 1) {
      merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
    }
    column += repeats;
    paragraphs = null;
  }

  function endRow(): void {
    const line = rows[row];
    for (let index = 1; line && index < Math.min(rowRepeats, MAX_REPEATS); index += 1) {
      line.forEach(count);
      rows[row + index] = line;
    }
    row += rowRepeats;
  }

  /** Repetitions as the file states them, but no more than a sheet has room for. */
  function repeatsOf(attributes: string, name: string, room: number): number {
    const stated = Number(attribute(attributes, name) ?? 1);
    return stated >= 1 ? Math.min(Math.floor(stated), Math.max(room, 1)) : 1;
  }

  scanXml(xml, {
    open(name, attributes) {
      switch (name) {
        case 'table':
          tables += 1;
          if (tables > 1) break;
          sheet = attribute(attributes, 'name') ?? '';
          isHidden = hiding.has(attribute(attributes, 'style-name') ?? '');
          rows = [];
          merges = [];
          hiddenRows = [];
          hiddenColumns = [];
          columnsSeen = 0;
          row = 0;
          break;
        case 'table-row':
          rowRepeats = repeatsOf(attributes, 'number-rows-repeated', SHEET_ROWS - row);
          column = 0;
          if (isUnseen(attributes)) addRange(hiddenRows, row, row + rowRepeats - 1);
          break;
        case 'table-column': {
          const repeats = repeatsOf(attributes, 'number-columns-repeated', SHEET_COLUMNS - columnsSeen);
          if (isUnseen(attributes)) addRange(hiddenColumns, columnsSeen, columnsSeen + repeats - 1);
          columnsSeen += repeats;
          break;
        }
        case 'style':
          style = attribute(attributes, 'name') ?? '';
          break;
        case 'table-properties':
          if (attribute(attributes, 'display') === 'false') hiding.add(style);
          break;
        case 'table-cell':
        case 'covered-table-cell':
          cellDepth += 1;
          if (cellDepth === 1) {
            cell = attributes;
            paragraphs = [];
            letters = 0;
          }
          break;
        default:
          if (ASIDE.has(name)) asideDepth += 1;
          else if (asideDepth === 0) openText(name, attributes);
      }
    },
    close(name) {
      if (name === 'table') {
        tables -= 1;
        if (tables === 0)
          grids.push({
            name: sheet,
            rows,
            merges,
            ...(isHidden && { visibility: 'hidden' as const }),
            ...(hiddenRows.length > 0 && { hiddenRows }),
            ...(hiddenColumns.length > 0 && { hiddenColumns }),
          });
      } else if (name === 'table-row') endRow();
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        cellDepth -= 1;
        if (cellDepth === 0) endCell();
      } else if (ASIDE.has(name)) asideDepth -= 1;
    },
    text(text) {
      if (asideDepth === 0) append(text.replace(/\s+/g, ' '));
    },
  });

  function openText(name: string, attributes: string): void {
    if (name === 'p') paragraphs?.push('');
    else if (name === 's') append(' '.repeat(Math.min(Number(attribute(attributes, 'c') ?? 1), 1000)));
    else if (name === 'tab') append('\t');
    else if (name === 'line-break') append('\n');
  }

  function append(text: string): void {
    if (!paragraphs || paragraphs.length === 0 || letters > limits.cellCharacters) return;
    paragraphs[paragraphs.length - 1] += text;
    letters += text.length;
  }

  return grids;
}

/** Hidden by hand (collapse) or by a filter. */
function isUnseen(attributes: string): boolean {
  return (
    attributes.includes('visibility') &&
    /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '')
  );
}

function gridCell(attributes: string, shown: string): GridCell | null {
  const stated = attribute(attributes, 'value-type');
  const type = stated ?? 'string';
  const formula = formulaOf(attribute(attributes, 'formula'));
  const text = plainString(shown);
  if (formula === null && text === '' && type === 'string') return null;
  // A formula with a type has a result, though it be an empty text.
  const value = valueOf(type, attributes, text) ?? (formula !== null && stated === 'string' ? '' : null);
  return { value, text, formula, numberFormat: FORMATS[type] ?? 'General' };
}

/** The file's own formats are stored as elements; what they show stands beside the value, so a kind is enough. */
const FORMATS: Readonly<Record<string, string>> = { percentage: '0%', date: 'yyyy/m/d', time: 'h:mm:ss' };

function valueOf(type: string, attributes: string, text: string): CellValue {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = Number(attribute(attributes, 'value') ?? Number.NaN);
      return Number.isNaN(number) ? null : number;
    }
    case 'boolean':
      return attribute(attributes, 'boolean-value') === 'true';
    case 'date':
      return serialOfIso(attribute(attributes, 'date-value') ?? '') ?? text;
    default:
      return text === '' ? null : text;
  }
}

/** of:=[.E7]+[.E8] is =E7+E8. */
function formulaOf(formula: string | null): string | null {
  if (formula === null) return null;
  const body = formula.replace(/^(of|oooc|msoxl):/, '');
  return body.replace(/\[\$?([^.\]]*)\.([^\]:]+)(?::\$?[^.\]]*\.([^\]]+))?\]/g, (_, sheet, first, last) => {
    const area = typeof last === 'string' ? `${String(first)}:${last}` : String(first);
    return sheet === '' ? area : `${String(sheet)}!${area}`;
  });
}
