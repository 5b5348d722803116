import type { IDataValidationRule } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';

/** The grid's number for a validation that warns and lets the person go on. */
const WARNING = 2;
const NOT_VALID = 'invalid';
/** How long after the last movement a sheet stands still. */
const SCROLLED = 150;

export interface ValidationHelp {
  /** Shows the input message of a cell below it; null hides it. */
  readonly showMessage: (message: { title: string; text: string; left: number; top: number } | null) => void;
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
  let place: (() => void) | null = null;
  const selected = facade.addEvent(facade.Event.SelectionChanged, ({ worksheet, selections }) => {
    const area = selections[0];
    clearTimeout(timer);
    place = null;
    help.showMessage(null);
    const rule = area ? ruleOfCell(area.startRow, area.startColumn) : null;
    if (!area || !rule?.showInputMessage || !rule.prompt) return;
    const text = rule.prompt;
    place = () => {
      const rect = worksheet.getRange(area.startRow, area.startColumn).getCellRect();
      const { x, y } = scrolledBy(worksheet, area.startRow, area.startColumn);
      help.showMessage({ title: rule.promptTitle ?? '', text, left: rect.left - x, top: rect.bottom - y });
    };
    // The sheet may be on its way to the cell.
    timer = setTimeout(() => place?.(), SCROLLED);
  });
  const scrolled = facade.addEvent(facade.Event.Scroll, () => {
    clearTimeout(timer);
    if (place) timer = setTimeout(() => place?.(), SCROLLED);
  });

  /** Back to what was typed, all of it chosen: the next character takes its place, Escape brings back what was there. */
  const retype = (worksheet: FWorksheet, row: number, column: number) => {
    worksheet.activate();
    worksheet.getRange(row, column).activate();
    help.focusGrid();
    facade.getActiveWorkbook()?.startEditing();
    // The editor takes its text, and the keyboard, when it has been shown.
    setTimeout(() => {
      help.focusGrid();
      void facade.executeCommand('doc.command.select-all');
    }, 50);
    const ended = facade.addEvent(facade.Event.SheetEditEnded, ({ isConfirm }) => {
      ended.dispose();
      if (!isConfirm) void facade.undo();
    });
  };

  const edited = facade.addEvent(facade.Event.SheetEditEnded, ({ worksheet, row, column, isConfirm }) => {
    const rule = isConfirm ? ruleOfCell(row, column) : null;
    if (!rule?.showErrorMessage || rule.errorStyle !== WARNING) return;
    void worksheet
      .getRange(row, column)
      .getValidatorStatus()
      .then(async (status) => {
        if (status[0]?.[0] !== NOT_VALID) return;
        // The grid goes on to the next cell first.
        await new Promise((resolve) => setTimeout(resolve, 50));
        const keep = await help.askToKeep(rule.errorTitle ?? '', rule.error || rule.prompt || '');
        if (keep) help.focusGrid();
        else retype(worksheet, row, column);
      });
  });

  return () => {
    clearTimeout(timer);
    selected.dispose();
    scrolled.dispose();
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
