/**
 * Starts Univer in Node, for the jest environments: jest's own require would have to transform what Univer needs, which
 * ships ES modules only.
 */
const plugins = [
  ['docs', 'UniverDocsPlugin'],
  ['engine-formula', 'UniverFormulaEnginePlugin'],
  ['sheets', 'UniverSheetsPlugin'],
  ['sheets-formula', 'UniverSheetsFormulaPlugin'],
  ['sheets-numfmt', 'UniverSheetsNumfmtPlugin'],
  ['data-validation', 'UniverDataValidationPlugin'],
  ['sheets-data-validation', 'UniverSheetsDataValidationPlugin'],
  ['sheets-conditional-formatting', 'UniverSheetsConditionalFormattingPlugin'],
  ['sheets-note', 'UniverSheetsNotePlugin'],
];
const facades = [
  'sheets',
  'engine-formula',
  'sheets-formula',
  'sheets-numfmt',
  'sheets-data-validation',
  'sheets-conditional-formatting',
  'sheets-note',
];

const running = new Set();

/** The engine lets its calculations breathe by message channels; one that was cut short leaves its channel open for good. */
const channels = new Set();
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.add(this);
  }
};

/** Starts Univer with a workbook; returns its facade and the way to end it. */
function startUniver(workbookData) {
  const {
    IUndoRedoService,
    IUniverInstanceService,
    LocaleType,
    LogLevel,
    Univer,
  } = require('@univerjs/core');
  const { FUniver } = require('@univerjs/core/facade');
  for (const name of facades) require(`@univerjs/${name}/facade`);
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const [name, plugin] of plugins) univer.registerPlugin(require(`@univerjs/${name}`)[plugin]);
  const facade = FUniver.newAPI(univer);
  facade.createWorkbook(workbookData);
  // As a person's click does: without it there is nothing whose steps could be undone.
  if (workbookData.id) univer.__getInjector().get(IUniverInstanceService).focusUnit(workbookData.id);
  const {
    BooleanValueObject,
    ErrorValueObject,
    IFormulaRuntimeService,
    NumberValueObject,
    StringValueObject,
  } = require('@univerjs/engine-formula');
  const { SheetInterceptorService } = require('@univerjs/sheets');
  const undo = univer.__getInjector().get(IUndoRedoService);
  running.add(univer);
  return {
    facade,
    lines: univer.__getInjector().get(SheetInterceptorService),
    results: {
      runtime: univer.__getInjector().get(IFormulaRuntimeService),
      values: {
        number: NumberValueObject,
        text: StringValueObject,
        boolean: BooleanValueObject,
        error: ErrorValueObject,
      },
    },
    clearUndo: () => undo.clearUndoRedo(workbookData.id),
    dispose: () => {
      if (running.delete(univer)) univer.dispose();
    },
  };
}

/** An engine that a failed test left behind keeps timers, and the run would never end. */
function disposeUnivers() {
  for (const univer of running) univer.dispose();
  running.clear();
  for (const { port1, port2 } of channels) {
    port1.close();
    port2.close();
  }
  channels.clear();
}

module.exports = { startUniver, disposeUnivers };
