import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards/index';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { draft } from './drafts';

const [folder = '', files = '0', tables = '0'] = process.argv.slice(2);

/** node makeWorkbooks.js FOLDER FILES TABLES: so many workbooks of so many tables each. */
mkdirSync(folder, { recursive: true });
for (let file = 0; file < Number(files); file += 1) {
  const drafts = Array.from({ length: Number(tables) }, (_, index) => draft(file * Number(tables) + index));
  const plans = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] });
  writeFileSync(path.join(folder, `单位${file + 1}.xlsx`), await writeWorkbook(plans));
}
