const { readdirSync } = require('node:fs');
const { basename, join } = require('node:path');

/** The long lists: most mutants are found out before their turn. */
const LAST = ['acceptance.test.ts', 'gathered.test.ts'];

const files = ['money', 'value']
  .map((name) => join(__dirname, '../core', name))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  // The properties are slow, and random: the tables of examples must hold the grammar without them.
  .filter((file) => file.endsWith('.test.ts') && !basename(file).startsWith('properties'));
const isLast = (file) => LAST.includes(basename(file));

// All in one file: one environment a mutant in place of one for each test file.
for (const file of [...files.filter((file) => !isLast(file)), ...files.filter(isLast)]) require(file);
