/**
 * The environment of the tests of src/excel, in which a test meets an Excel in trouble: `startExcel` asks
 * `globalThis.excelMode` for the mode of the test that runs. Which tests meet which: `share.cjs`.
 */
const path = require('node:path');
const ExcelEnvironment = require('../support/excelEnvironment.cjs');
const { modesOf } = require('./share.cjs');

const tests = path.join(__dirname, '..');

module.exports = class ModeEnvironment extends ExcelEnvironment {
  constructor(config, context) {
    super(config, context);
    this.file = path.relative(tests, context.testPath).split(path.sep).join('/');
  }

  handleTestEvent({ name, test }, state) {
    if (name === 'run_start') this.choose(state.rootDescribeBlock);
    if (name === 'test_start') this.global.excelMode = test.excelMode;
  }

  /** One test for each of its modes in place of each test. Those without are not there at all: none is counted as skipped. */
  choose(root) {
    const wanted = modesOf(
      this.file,
      testsIn(root).map((test) => nameOf(test)),
    );
    putInPlace(root, (test) => wanted.get(nameOf(test)) ?? []);
  }
};

const testsIn = (block) => block.children.flatMap((each) => (each.type === 'test' ? [each] : testsIn(each)));

/** @returns whether something is left in the block */
function putInPlace(block, modes) {
  block.children = block.children.flatMap((child) => {
    if (child.type === 'describeBlock') return putInPlace(child, modes) ? [child] : [];
    return modes(child).map((excelMode) => ({
      ...child,
      name: `${child.name} [${excelMode}]`,
      errors: [],
      excelMode,
    }));
  });
  block.tests = block.children.filter(({ type }) => type === 'test');
  return block.children.length > 0;
}

function nameOf(test) {
  const parts = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) parts.unshift(block.name);
  return parts.join(' ');
}
