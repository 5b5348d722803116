import type { IDataValidationRule } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';

/** The grid's number for a validation that warns and lets the person go on. */
const WARNING = 2;
const NOT_VALID = 'invalid';

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

  const selected = facade.addEvent(facade.Event.SelectionChanged, ({ worksheet, selections }) => {
    const area = selections[0];
    const rule = area ? ruleOfCell(area.startRow, area.startColumn) : null;
    if (!area || !rule?.showInputMessage || !rule.prompt) return help.showMessage(null);
    const merged = worksheet.getRange(area.startRow, area.startColumn);
    const rect = merged.getCellRect();
    help.showMessage({ title: rule.promptTitle ?? '', text: rule.prompt, left: rect.left, top: rect.bottom });
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
    selected.dispose();
    edited.dispose();
    help.showMessage(null);
  };
}
