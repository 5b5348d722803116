import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read as readByLibrary, write } from '@e965/xlsx';
import { recogniseAll } from '../../../src/core/table/recognise';
import { nodeUnpacker } from '../../../src/cli/system/nodeUnpacker';
import { FileError } from '../../../src/files/FileProblem';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { fileProblemMessage } from '../../../src/files/words';
import { mutate, randomFrom } from './mutate';

/** How many files of each kind, and from which seed; `npm run fuzz` takes more, and another seed each time. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const fixture = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures', name)));
const xlsx = fixture('acceptance/open-49.xlsx');
const library = readByLibrary(xlsx);
const converted = (bookType: 'xlsb' | 'biff5') =>
  new Uint8Array(write(library, { bookType, type: 'array' }) as ArrayBuffer);

const kinds: Readonly<Record<string, Uint8Array>> = {
  '.xlsx': xlsx,
  '.xls': fixture('files/open-49.xls'),
  '.xls of Excel 95': converted('biff5'),
  '.xlsb': converted('xlsb'),
  '.ods': fixture('files/open-49.ods'),
};

describe('a workbook damaged at random', () => {
  test.each(Object.keys(kinds))('%s is read, or refused with a sentence that names it', async (kind) => {
    const outcomes = { read: 0, refused: 0 };
    for (let run = 0; run < RUNS; run += 1) {
      const seed = SEED * 100_000 + run;
      const bytes = mutate(kinds[kind]!, randomFrom(seed));
      try {
        recogniseAll(await readWorkbook(bytes, '目标表', nodeUnpacker));
        outcomes.read += 1;
      } catch (error) {
        if (!(error instanceof FileError)) throw new Error(`seed ${seed}`, { cause: error });
        expect(fileProblemMessage(error.problem, 'zh-CN')).toContain('目标表');
        outcomes.refused += 1;
      }
    }
    // Neither is everything refused, nor nothing damaged.
    expect(outcomes.read).toBeGreaterThan(0);
    expect(outcomes.refused).toBeGreaterThan(0);
  });
});
