import type { IDataValidationRule } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';

import { nextMove, onScroll, onSelection, onValidationChange } from './gridEvents';

/** The grid's number for a validation that warns and lets the person go on. */
const WARNING = 2;
const NOT_VALID = 'invalid';
/** How long after the last movement a sheet stands still. */
const SCROLLED = 150;
/** How long the grid is given to go on to the next cell: a key that ends an entry need not lead on. */
const MOVED = 1000;

/** The input message of a cell, and the cell's edges in pixels from those of the grid. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
  readonly cell: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
}

export interface ValidationHelp {
  /** Shows the input message of a cell beside it; null hides it. */
  readonly showMessage: (message: InputMessage | null) => void;
  /** Asks whether a value that the rule warns of stays. The text is empty where the rule says nothing. */
  readonly askToKeep: (title: string, text: string) => Promise<boolean>;
  /** Gives the keyboard to the grid. */
  readonly focusGrid: () => void;
}

/**
 * Adds what the grid leaves out of Excel's validation: the input message beside the selected cell, and the question
 * after an entry that a rule in warning style objects to. Returns a function that ends it.
 */
export function helpWithValidation(facade: FUniver, help: ValidationHelp): () => void {
  const ruleOfCell = (row: number, column: number): IDataValidationRule | null =>
    facade.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getDataValidation()?.rule ?? null;

  let timer: ReturnType<typeof setTimeout> | undefined;
  let chosen: { readonly worksheet: FWorksheet; readonly row: number; readonly column: number } | null = null;
  const place = () => {
    if (!chosen) return;
    const { worksheet, row, column } = chosen;
    const rule = ruleOfCell(row, column);
    if (!rule?.showInputMessage || !rule.prompt) return help.showMessage(null);
    const rect = worksheet.getRange(row, column).getCellRect();
    const { x, y } = scrolledBy(worksheet, row, column);
    help.showMessage({
      title: rule.promptTitle ?? '',
      text: rule.prompt,
      cell: { left: rect.left - x, top: rect.top - y, right: rect.right - x, bottom: rect.bottom - y },
    });
  };
  const placeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(place, SCROLLED);
  };
  const selected = onSelection(facade, (worksheet, [area]) => {
    help.showMessage(null);
    chosen = area ? { worksheet, row: area.startRow, column: area.startColumn } : null;
    // The sheet may be on its way to the cell.
    placeSoon();
  });
  const scrolled = onScroll(facade, placeSoon);
  // A mark that comes to the cell where the person is brings its message, one that goes takes it away.
  const ruled = onValidationChange(facade, placeSoon);

  /** Back to what was typed, all of it chosen: the next character takes its place, Escape brings back what was there. */
  const retype = (worksheet: FWorksheet, row: number, column: number) => {
    worksheet.activate();
    worksheet.getRange(row, column).activate();
    help.focusGrid();
    facade.getActiveWorkbook()?.startEditing();
    const chooseAll = () => {
      help.focusGrid();
      void facade.executeCommand('doc.command.select-all');
    };
    chooseAll();
    // The editor may take its text, and the keyboard, only when it has been shown. What was typed by then stays.
    const again = setTimeout(chooseAll, 50);
    const typed = facade.addEvent(facade.Event.SheetEditChanging, () => clearTimeout(again));
    const ended = facade.addEvent(facade.Event.SheetEditEnded, ({ isConfirm }) => {
      ended.dispose();
      typed.dispose();
      clearTimeout(again);
      if (!isConfirm) void facade.undo();
    });
  };

  const edited = facade.addEvent(
    facade.Event.SheetEditEnded,
    ({ worksheet, row, column, keycode, isConfirm }) => {
      const rule = isConfirm ? ruleOfCell(row, column) : null;
      if (!rule?.showErrorMessage || rule.errorStyle !== WARNING) return;
      // The grid goes on to the next cell first, so that what is typed after the answer goes there.
      const moved = keycode === undefined ? null : nextMove(facade, MOVED);
      void worksheet
        .getRange(row, column)
        .getValidatorStatus()
        .then(async (status) => {
          if (status[0]?.[0] !== NOT_VALID) return;
          await moved;
          const keep = await help.askToKeep(rule.errorTitle ?? '', rule.error || rule.prompt || '');
          if (keep) help.focusGrid();
          else retype(worksheet, row, column);
        });
    },
  );

  return () => {
    clearTimeout(timer);
    selected.dispose();
    scrolled.dispose();
    ruled.dispose();
    edited.dispose();
    help.showMessage(null);
  };
}

/** How far a cell has been moved by scrolling, in pixels; one in frozen rows or columns stays where it is. */
function scrolledBy(sheet: FWorksheet, row: number, column: number): { x: number; y: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const { xSplit, ySplit } = sheet.getFreeze();
  const origin = sheet.getRange(ySplit, xSplit).getCellRect();
  const first = sheet.getRange(sheetViewStartRow + ySplit, sheetViewStartColumn + xSplit).getCellRect();
  return {
    x: column < xSplit ? 0 : first.left - origin.left + offsetX,
    y: row < ySplit ? 0 : first.top - origin.top + offsetY,
  };
}
