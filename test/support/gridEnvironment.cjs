/** jest's Node with a function that starts Univer: for files that go through the grid, without office.js. */
const { TestEnvironment } = require('jest-environment-node');
const { startUniver, disposeUnivers } = require('./startUniver.cjs');

module.exports = class GridEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.startUniver = startUniver;
  }

  async teardown() {
    disposeUnivers();
    await super.teardown();
  }
};
