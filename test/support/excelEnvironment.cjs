/**
 * jest's jsdom with Microsoft's unmodified office.js in its window, and a function that starts Univer in Node.
 * Univer is loaded by Node's own require: jest's would have to transform what Univer needs, which ships ES modules only.
 */
const fs = require('node:fs');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-jsdom');
const { startUniver, disposeUnivers } = require('./startUniver.cjs');

const libraryPath = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let script;

module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.startUniver = startUniver;
    script ??= new vm.Script(fs.readFileSync(libraryPath, 'utf8'), { filename: libraryPath });
    script.runInContext(this.getVmContext());
  }

  /** An engine that a failed test left behind keeps timers, and the run would never end. */
  async teardown() {
    disposeUnivers();
    await super.teardown();
  }
};
