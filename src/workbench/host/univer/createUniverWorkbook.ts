import type { Sheet, UserEvent, Workbook } from '../workbook/Workbook';
import { watchCalculation, withoutCalculation } from './calculation';
import { createUniverSheet } from './createUniverSheet';
import { definedNames } from './definedNames';
import { run } from './facade';
import type { FUniver, FWorkbook, FWorksheet } from './facade';
import { keepResults, type FileResults, type ResultEngine } from './keptResults';
import { copyWholeSheets } from './copiedSheets';
import { isWorksheet, moveExtras } from './extras';
import { keepLocks } from './keptLocks';
import { moveWithLines, type LineInterceptor } from './lineRules';
import { lookLikeLineBefore } from './newLines';
import { watchUser } from './userEvents';

export interface UniverWorkbookOptions {
  /** Univer's facade, with a workbook open. */
  readonly univer: FUniver;
  /** Where the engine asks what else changes when rows and columns come and go. */
  readonly lines: LineInterceptor;
  /** Empties the grid's undo stack after the host wrote, as Excel does for calls that can't be undone. */
  readonly clearUndo?: () => void;
  /** Keeps the results of the file where the engine can't calculate them; without it every result is the engine's. */
  readonly results?: { readonly engine: ResultEngine; readonly file: FileResults };
}

const settingsKey = 'excelSettings';

/** Univer as the host's workbook. Dispose it before Univer. */
export function createUniverWorkbook(
  options: UniverWorkbookOptions,
): Workbook & { readonly dispose: () => void } {
  const { univer } = options;
  const book = univer.getActiveWorkbook();
  if (!book) throw new Error('Univer has no workbook open.');
  const unitId = book.getId();
  const sheets = new Map<string, Sheet>();
  const listeners = new Set<(event: UserEvent) => void>();
  let quiet = 0;

  const wrap = (sheet: FWorksheet): Sheet => {
    const known = sheets.get(sheet.getSheetId());
    if (known) return known;
    const fresh = createUniverSheet(univer, book, sheet);
    sheets.set(fresh.id, fresh);
    return fresh;
  };

  const names = definedNames(univer, book);
  const kept = options.results
    ? keepResults(univer, book, options.results.engine, options.results.file)
    : null;
  const edited = () => kept?.edited();
  const calculation = options.results?.file.isTooMuch
    ? withoutCalculation(univer, edited)
    : watchCalculation(univer, formulasIn(book), edited);
  /** Something was written by the host: looking at a cell or choosing it does not touch what a person can undo. */
  let wrote = false;
  let wroteSince = false;
  const writes = univer.onCommandExecuted((command) => {
    if (quiet > 0 && command.id.includes('.mutation.')) wrote = true;
  });
  // The engine moves what it knows of; the rest is moved here, whoever inserted or deleted.
  const stopLines = moveExtras(univer, book);
  const stopRules = moveWithLines(univer, book, options.lines);
  const stopCopies = copyWholeSheets(univer, book, options.lines);
  const stopLooks = lookLikeLineBefore(univer, book);
  const stopLocks = keepLocks(univer, book);
  const stopWatching = watchUser(
    univer,
    unitId,
    () => quiet > 0,
    calculation.isApplying,
    (event) => {
      for (const listener of listeners) listener(event);
    },
  );

  return {
    name: () => book.getName(),
    sheets: () => book.getSheets().filter(isWorksheet).map(wrap),
    sheet: (id) => {
      const sheet = book.getSheetBySheetId(id);
      return sheet && wrap(sheet);
    },
    activeSheet: () => wrap(book.getActiveSheet()),
    addSheet: (name) => {
      const active = book.getActiveSheet();
      const added = book.insertSheet(name, { sheet: newSheet });
      active.activate();
      return wrap(added);
    },
    deleteSheet: (id) => {
      run(univer, 'sheet.command.remove-sheet', { unitId, subUnitId: id });
      sheets.delete(id);
    },
    names: names.all,
    setDefinedName: names.set,
    deleteDefinedName: names.remove,
    settings: () => (book.getCustomMetadata()?.[settingsKey] ?? {}) as Readonly<Record<string, unknown>>,
    setSettings: (settings) => {
      book.setCustomMetadata({ ...book.getCustomMetadata(), [settingsKey]: settings });
    },
    // The lexer gives the text of an error back where it can make no tree.
    canParse: (formula) => typeof univer.getFormula().lexerTreeBuilder.treeBuilder(formula) !== 'string',
    settle: calculation.settle,
    staleResults: () => kept?.stale() ?? [],
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    isQuiet: () => quiet > 0,
    quietly: (work) => {
      quiet += 1;
      try {
        return work();
      } finally {
        quiet -= 1;
        if (wrote) options.clearUndo?.();
        wroteSince ||= wrote;
        wrote = false;
      }
    },
    takeWrites: () => {
      const answer = wroteSince;
      wroteSince = false;
      return answer;
    },
    dispose: () => {
      stopWatching();
      stopLines();
      stopCopies();
      stopRules();
      stopLooks();
      stopLocks();
      writes.dispose();
      calculation.dispose();
      kept?.dispose();
      listeners.clear();
    },
  };
}

/** Whether the workbook has a formula; once it had one, it is not looked through again. */
function formulasIn(book: FWorkbook): () => boolean {
  let found = false;
  return () => {
    for (const sheet of found ? [] : book.getSheets()) {
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((_row, _column, cell) => {
          if (cell?.f || cell?.si) found = true;
          return found ? false : undefined;
        });
      if (found) break;
    }
    return found;
  };
}

/** A new sheet with Excel's standard widths and heights (64 and 20 pixels) and room to scroll. */
const newSheet = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;
