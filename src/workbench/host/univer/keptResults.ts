import type { ICellData } from '@univerjs/core';
import type {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isErrorValue } from '../../../core/text/errorValues';
import { watchCopies } from './watchCopies';
import type { FUniver, FWorkbook } from './facade';
import { createInputs, type FileTable } from './formulaInputs';
import { formulaKey, isPlainFormula, isVolatile, isBeyondEngine } from './formulaKinds';
import { watchPlaces } from './watchPlaces';

/** What of the engine is taken hold of: where each result is put down, and how a value is told to it. */
export interface ResultEngine {
  readonly runtime: IFormulaRuntimeService;
  readonly values: {
    readonly number: typeof NumberValueObject;
    readonly text: typeof StringValueObject;
    readonly boolean: typeof BooleanValueObject;
    readonly error: typeof ErrorValueObject;
  };
}

/** What the file that is open says of its formulas. */
export interface FileResults {
  /** The file asks to be calculated when it is opened, as Excel does then. */
  readonly calculatesOnLoad: boolean;
  readonly tables: readonly FileTable[];
  /** Not all cells of the file are in the grid: a result that differs is no old one. */
  readonly incomplete: boolean;
  /** Nothing is calculated: the page would stand still. Every result stays the file's. */
  readonly isTooMuch: boolean;
}

type Value = Pick<ICellData, 'v' | 't'>;

/** A formula of the file with the result that the file holds. */
interface Entry {
  /** By what the formula says the cell is known to have it still. */
  readonly key: string;
  readonly result: Value;
  /** Whether the engine can calculate it; undefined before it has tried for the first time, done when its result counts. */
  verdict?: 'trusted' | 'untrusted' | 'done';
  /** What it is calculated from, as that was when the result was true. */
  inputs?: string;
  stale?: boolean;
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface KeptResults {
  /** Somebody changed a cell: a result that differs from now on may be due to that. */
  readonly edited: () => void;
  /** Cells that show the file's result although what they are calculated from has changed. */
  readonly stale: () => readonly CellPlace[];
  readonly dispose: () => void;
}

const BOOLEAN = 3;

/**
 * Keeps the results that the file holds wherever the engine gives others: it knows no other workbooks, no tables, not every
 * function and not every format. A result stays until something changes that it is calculated from; then the engine's own
 * takes its place or, where the engine was seen to give another for what the file had, the file's stays and is named.
 */
export function keepResults(
  univer: FUniver,
  book: FWorkbook,
  { runtime, values }: ResultEngine,
  file: FileResults,
): KeptResults {
  const unitId = book.getId();
  const cellAt = ({ sheetId, row, column }: CellPlace) =>
    book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
  const entries = watchPlaces(univer, unitId, entriesOf(book));
  const inputs = createInputs(book, file.tables, runtime);
  let edited = false;

  /** True where the file's result stays. */
  const stays = (entry: Entry, formula: string, sheetId: string, given: Value): boolean => {
    if (entry.verdict === 'done') return false;
    if (entry.verdict === undefined) {
      entry.verdict = edited ? unseen(formula, given) : judged(entry.result, formula, given, file.incomplete);
      const calculated = edited || file.calculatesOnLoad || isVolatile(formula) || isBlank(entry.result);
      const same = entry.result.v === given.v;
      if (entry.verdict === 'trusted' && (same || (calculated && !near(entry.result, given)))) {
        entry.verdict = 'done';
        return false;
      }
      entry.inputs = inputs(formula, sheetId);
      entry.stale = edited && entry.verdict === 'untrusted';
      return true;
    }
    const changed = inputs(formula, sheetId) !== entry.inputs;
    if (entry.verdict === 'untrusted') entry.stale = changed;
    else if (changed) entry.verdict = 'done';
    return entry.verdict !== 'done';
  };

  const put = runtime.setRuntimeData;
  runtime.setRuntimeData = (variant) => {
    put.call(runtime, variant);
    const place = {
      sheetId: runtime.currentSubUnitId,
      row: runtime.currentRow,
      column: runtime.currentColumn,
    };
    const entry = runtime.currentUnitId === unitId ? entries.at(place) : undefined;
    const formula = entry && cellAt(place)?.f;
    if (!formula || formulaKey(formula) !== entry.key) return;
    const results = runtime.getUnitData()[unitId]?.[place.sheetId];
    const given = results?.getValue(place.row, place.column);
    // The engine would give the cell the format of what it calculated; the file has given it one.
    if (given?.s) Reflect.deleteProperty(given, 's');
    if (!stays(entry, formula, place.sheetId, given ?? {})) return;
    const spilled = runtime.getUnitArrayFormula()[unitId]?.[place.sheetId]?.[place.row];
    if (spilled) Reflect.deleteProperty(spilled, place.column);
    put.call(runtime, variantOf(entry.result, values));
    if (isBlank(entry.result)) results?.setValue(place.row, place.column, { v: null });
  };

  // A copy's cells hold what the sheet's hold from which it was made.
  const stopCopies = watchCopies(univer, unitId, (fromId, copyId) => {
    for (const [place, entry] of entries.all()) {
      const there = { ...place, sheetId: copyId };
      const formula = cellAt(there)?.f;
      if (place.sheetId !== fromId || !formula) continue;
      entries.put(there, { ...entry, ...(entry.verdict ? { inputs: inputs(formula, copyId) } : {}) });
    }
  });

  return {
    edited: () => {
      edited = true;
    },
    stale: () =>
      entries.all().flatMap(([place, { stale = edited && file.isTooMuch, key }]) => {
        const formula = stale ? cellAt(place)?.f : null;
        return formula && formulaKey(formula) === key ? [place] : [];
      }),
    dispose: () => {
      stopCopies();
      entries.dispose();
      runtime.setRuntimeData = put;
    },
  };
}

function entriesOf(book: FWorkbook): [CellPlace, Entry][] {
  return book.getSheets().flatMap((sheet) => {
    const found: [CellPlace, Entry][] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f) return;
        const { v, t } = cell;
        found.push([
          { sheetId: sheet.getSheetId(), row, column },
          { key: formulaKey(cell.f), result: { v, t } },
        ]);
      });
    return found;
  });
}

/** Of a formula whose inputs are what they were when the file's result was true. */
function judged(result: Value, formula: string, given: Value, incomplete: boolean): 'trusted' | 'untrusted' {
  if (isBeyondEngine(formula)) return 'untrusted';
  if (result.v === given.v || near(result, given)) return 'trusted';
  if (isError(given)) return isBlank(result) && given.v === '#DIV/0!' ? 'trusted' : 'untrusted';
  if (incomplete && !isBlank(result)) return 'untrusted';
  const alike = isBlank(result) || typeof result.v === typeof given.v;
  return alike && (isBlank(result) || isPlainFormula(formula)) ? 'trusted' : 'untrusted';
}

/** Of a formula that is calculated for the first time after somebody's edit. */
function unseen(formula: string, given: Value): 'trusted' | 'untrusted' {
  return isBeyondEngine(formula) || given.v === '#NAME?' ? 'untrusted' : 'trusted';
}

const isError = ({ v }: Value) => typeof v === 'string' && isErrorValue(v);
/** Never calculated: a formula that gives an empty text has a type. */
const isBlank = ({ v, t }: Value) =>
  (v === undefined || v === null || v === '') && (t === undefined || t === null);

/** The same number but for what binary fractions lose. */
function near(one: Value, other: Value): boolean {
  if (typeof one.v !== 'number' || typeof other.v !== 'number') return false;
  return Math.abs(one.v - other.v) <= 1e-12 * Math.max(Math.abs(one.v), Math.abs(other.v));
}

function variantOf({ v, t }: Value, values: ResultEngine['values']) {
  if (t === BOOLEAN) return values.boolean.create(v === 1 || v === true);
  if (typeof v === 'number') return values.number.create(v);
  const text = String(v ?? '');
  return isErrorValue(text) ? values.error.create(text as ErrorType) : values.text.create(text);
}
