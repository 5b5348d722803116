import { readFileSync } from 'node:fs';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { saveFile } from '../../../src/workbench/files/save/saveFile';
import { partsThatDiffer } from '../../support/wholeWorkbook';
import { fullWorkbook } from './fullWorkbook';
import { inGrid } from './inGrid';

const FILES = [
  'workbench/rich.xlsx',
  'acceptance/seed.xlsx',
  'acceptance/open-47.xlsx',
  'acceptance/open-49.xlsx',
  'acceptance/open-57.xlsx',
];

describe('a workbook that went through the grid unchanged is, part by part, what it was', () => {
  test('with everything at once that people’s workbooks have', async () => {
    const { saved } = await inGrid(fullWorkbook());
    expect(partsThatDiffer(fullWorkbook(), saved)).toEqual({});
  });

  test.each(FILES)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`test/fixtures/${name}`));
    const { saved, losses } = await inGrid(bytes);
    expect(partsThatDiffer(bytes, saved)).toEqual({});
    expect(losses).toEqual([]);
  });

  test('and saved once more', async () => {
    const { saved } = await inGrid(fullWorkbook());
    const again = await inGrid(saved);
    expect(partsThatDiffer(fullWorkbook(), again.saved)).toEqual({});
  });
});

test('without the grid the same: opening and saving alone', async () => {
  const opened = await openFile(fullWorkbook(), '全.xlsx');
  expect(partsThatDiffer(fullWorkbook(), await saveFile(opened, structuredClone(opened.data)))).toEqual({});
});
