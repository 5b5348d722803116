const { readdirSync } = require('node:fs');
const { join } = require('node:path');

// All in one file: one environment a mutant in place of one for each test file.
for (const folder of ['value', 'money'].map((name) => join(__dirname, '../core', name)))
  for (const file of readdirSync(folder))
    // The properties are slow, and random: the tables of examples must hold the grammar without them.
    if (file.endsWith('.test.ts') && !file.startsWith('properties')) require(join(folder, file));
