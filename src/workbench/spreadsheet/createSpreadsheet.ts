import { IUndoRedoService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import {
  BooleanValueObject,
  ErrorValueObject,
  IFormulaRuntimeService,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { SheetInterceptorService, UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { IEditorBridgeService, ISheetClipboardService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';

import { chinese } from './chinese';
import { withoutProtecting } from './menus';
import type { EditInterceptor } from './ownLook';
import type { ResultEngine } from '../host/univer/keptResults';
import type { LineInterceptor } from '../host/univer/lineRules';

import '@univerjs/docs-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';

import '@univerjs/design/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/ui/lib/index.css';

export interface Spreadsheet {
  readonly facade: FUniver;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
  /** Gives it the keyboard and some characters, as if they had been typed there. */
  readonly type: (text: string) => void;
  /** There once a workbook is shown. */
  readonly clipboard: () => ISheetClipboardService;
  /** What is shown of the chosen cell where it is edited. There once a workbook is shown. */
  readonly editor: () => IEditorBridgeService;
  /**
   * Where the engine asks what else changes when rows and columns come and go, and what is written when a cell was edited.
   * There once a workbook is shown.
   */
  readonly lines: () => LineInterceptor & EditInterceptor;
  /** Where the engine puts down its results, for those of a file to be kept. */
  readonly results: ResultEngine;
  /** Forgets what could be undone in a workbook: after an add-in wrote, as Excel does. */
  readonly clearUndo: (workbookId: string) => void;
}

/** Chromium gives the engine's editor its focus back after a dialog, and no caret: what is typed would go nowhere. */
function giveCaret(): void {
  const editor = document.activeElement;
  if (!(editor instanceof HTMLElement) || !editor.isContentEditable || getSelection()?.rangeCount !== 0)
    return;
  editor.contentEditable = 'false';
  editor.contentEditable = 'true';
  editor.focus();
}

/** The editor has the keyboard without a caret after a page was restored and saved, too: it gets one before the next key. */
function keepCaret(): void {
  let giving = false;
  const give = () => {
    if (giving || !document.activeElement?.id.startsWith('__editor_')) return;
    giving = true;
    giveCaret();
    giving = false;
  };
  for (const event of ['focusin', 'keydown'] as const) document.addEventListener(event, give, true);
}

/** Composed by hand: the ready-made preset pulls in packages that are not free software. */
export function createSpreadsheet(container: HTMLElement): Spreadsheet {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.ZH_CN]: chinese,
    },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: true, footer: true });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // A number that is a text is what most of our cells hold: nothing to warn of.
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    menu: withoutProtecting,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  // The list's own search field would take what is typed into the cell.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const facade = FUniver.newAPI(univer);
  keepCaret();
  const focus = () => {
    // The engine takes the keyboard when it gets it anew: a dialog gives it back without that.
    (document.activeElement as HTMLElement | null)?.blur();
    univer.__getInjector().get(ILayoutService).focus();
    giveCaret();
  };
  return {
    facade,
    focus,
    type: (text) => {
      // Who writes already goes on where he is: a new focus would put the caret before what was typed.
      if (!(document.activeElement as HTMLElement | null)?.isContentEditable) focus();
      // The one way to put text where the keyboard is, with all that the grid does then.
      document.execCommand('insertText', false, text);
    },
    clipboard: () => univer.__getInjector().get(ISheetClipboardService),
    editor: () => univer.__getInjector().get(IEditorBridgeService),
    lines: () => univer.__getInjector().get(SheetInterceptorService),
    results: {
      runtime: univer.__getInjector().get(IFormulaRuntimeService),
      values: {
        number: NumberValueObject,
        text: StringValueObject,
        boolean: BooleanValueObject,
        error: ErrorValueObject,
      },
    },
    clearUndo: (workbookId) => univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbookId),
  };
}
