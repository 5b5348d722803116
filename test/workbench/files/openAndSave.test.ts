import { readFileSync } from 'node:fs';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { saveFile } from '../../../src/workbench/files/save/saveFile';
import { workbookFacts } from '../../support/workbookFacts';

const read = (name: string) => new Uint8Array(readFileSync(`test/fixtures/${name}`));

describe('a workbook opened and saved again', () => {
  test.each([
    'workbench/rich.xlsx',
    'acceptance/seed.xlsx',
    'acceptance/open-47.xlsx',
    'acceptance/open-49.xlsx',
    'acceptance/open-57.xlsx',
  ])('%s keeps what it had, sheet by sheet', async (name) => {
    const bytes = read(name);
    const opened = await openFile(bytes, name);
    const saved = await saveFile(opened, structuredClone(opened.data));
    expect(workbookFacts(saved)).toEqual(workbookFacts(bytes));
  });

  test('text in the theme’s dark colour is shown dark', async () => {
    const { data } = await openFile(read('acceptance/seed.xlsx'), 'seed.xlsx');
    expect(data.sheets['sheet-1']?.defaultStyle).toMatchObject({ cl: { rgb: '#000000' } });
  });

  test('the rich one has something of everything to lose', () => {
    const facts = workbookFacts(read('workbench/rich.xlsx'))['目标表 (甲)']!;
    expect(facts['validations']).toHaveLength(5);
    expect(facts['conditionalFormats']).toHaveLength(3);
    expect(facts['merges']).toEqual(['A1:F1']);
    expect(facts['comments']).toEqual({ B9: '这一项要核对。' });
    expect(facts['heights']).toEqual({ 1: 40.5, 4: 33, 8: 'hidden' });
  });
});
