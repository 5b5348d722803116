const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { exceptions } = require('./exceptions.cjs');

const root = path.join(__dirname, '../..');

/** Those of `test/support/excelModes.ts` but for the usual one. */
const modes = [
  'older-undo',
  'elsewhere',
  'elsewhere-settings-lost',
  'unreadable-rule',
  'undeletable-rule',
  'chart-in-front',
  'other-book-in-front',
  'no-printer',
];

/** Beside the usual tests so many files are run in modes, and of their pairs of test and mode one of so many. */
const FILES = 3;
const PAIRS = 10;

/** EXCEL_MODES=all, or some by name with commas, asks for all tests in those (`npm run test:modes`). */
const asked = process.env.EXCEL_MODES;

/** Draws the share: another whenever src/excel changes, and the same as long as it does not. FC_SEED draws others. */
const seed = process.env.FC_SEED ?? contentOf(path.join(root, 'src/excel'));

function contentOf(folder) {
  const hash = createHash('sha256');
  for (const name of filesIn(folder, '.ts')) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

/** The files of a folder and of those in it, by their ending. */
function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

const draw = (...words) =>
  createHash('sha256')
    .update([seed, ...words].join(' '))
    .digest()
    .readUInt32BE();

/** Each call to Excel fails in turn there as it is: in an Excel in trouble that says nothing more. */
const FAULTS = 'excel/faults/';

/** The test files that are run in modes, as patterns of jest. */
function testFiles() {
  const files = ['excel', 'commands'].flatMap((folder) =>
    filesIn(path.join(root, 'test', folder), '.test.ts')
      .map((name) => `${folder}/${name}`)
      .filter((file) => !file.startsWith(FAULTS))
      .filter((file) => modes.some((mode) => !isException(mode, file, null))),
  );
  const drawn = asked ? files : files.sort((a, b) => draw(a) - draw(b)).slice(0, FILES);
  return drawn.map((file) => `<rootDir>/test/${file}`);
}

/** The modes in which each test of one of these files is run, by its name; at least one test in one. */
function modesOf(file, names) {
  const pairs = names.flatMap((name) =>
    modes.filter((mode) => !isException(mode, file, name)).map((mode) => ({ name, mode })),
  );
  const isWanted = ({ name, mode }) =>
    asked ? asked === 'all' || asked.split(',').includes(mode) : draw(file, name, mode) % PAIRS === 0;
  const drawn = pairs.filter(isWanted);
  const byName = new Map();
  for (const { name, mode } of drawn.length > 0 ? drawn : pairs.slice(0, 1)) {
    byName.set(name, [...(byName.get(name) ?? []), mode]);
  }
  return byName;
}

/** @param name of the test; null: of all in the file */
function isException(mode, file, name) {
  return exceptions.some(
    (each) =>
      (each.file ?? file) === file &&
      (each.modes ?? modes).includes(mode) &&
      (!each.test || (name !== null && each.test.test(name))),
  );
}

module.exports = { modesOf, testFiles };
