/**
 * jest's jsdom with Microsoft's unmodified office.js in its window, and a function that starts Univer in Node.
 * Univer is loaded by Node's own require: jest's would have to transform what Univer needs, which ships ES modules only.
 */
const fs = require('node:fs');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-jsdom');

const libraryPath = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let script;

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

/** Starts Univer with a workbook; returns its facade and the way to end it. */
function startUniver(workbookData) {
  const { IUndoRedoService, LocaleType, LogLevel, Univer } = require('@univerjs/core');
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
  const undo = univer.__getInjector().get(IUndoRedoService);
  running.add(univer);
  return {
    facade,
    clearUndo: () => undo.clearUndoRedo(workbookData.id),
    dispose: () => {
      if (running.delete(univer)) univer.dispose();
    },
  };
}

module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.startUniver = startUniver;
    script ??= new vm.Script(fs.readFileSync(libraryPath, 'utf8'), { filename: libraryPath });
    script.runInContext(this.getVmContext());
  }

  /** An engine that a failed test left behind keeps timers, and the run would never end. */
  async teardown() {
    for (const univer of running) univer.dispose();
    running.clear();
    await super.teardown();
  }
};
