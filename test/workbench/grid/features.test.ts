import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { formulaResults } from '../../support/formulaResults';
import { faultsIn } from '../../support/packageFaults';
import { partsThatDiffer, wholeWorkbook } from '../../support/wholeWorkbook';
import { all, readXml } from '../../support/xmlTree';
import { bookFeatures } from './features/bookFeatures';
import { cellFeatures } from './features/cellFeatures';
import { drawnFeatures } from './features/drawnFeatures';
import { featureBook } from './features/featureBook';
import { inGrid } from './inGrid';

const FEATURES = Object.entries({ ...cellFeatures, ...drawnFeatures, ...bookFeatures });
const FIRST = 'xl/worksheets/sheet1.xml';

/** A sheet of `wholeWorkbook` without one of its cells, and without the row that only this cell makes. */
function without(cell: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .filter((entry: unknown) => !(Array.isArray(entry) && entry[0] === cell))
    .map((entry) => without(cell, entry))
    .filter((entry) => !/^\["\d+",\{\},null,\[\]\]$/.test(JSON.stringify(entry) ?? ''));
}

/** What the content types say of each part that both files have and no program writes anew. */
function typesOf(bytes: Uint8Array, parts: readonly string[]): Record<string, string | undefined> {
  const types = readXml(strFromU8(unzipSync(bytes)['[Content_Types].xml']!));
  const said = (name: string, key: string) =>
    new Map(all(types, name).map(({ attributes: a }) => [a[key]!.toLowerCase(), a['ContentType']]));
  const [own, usual] = [said('Override', 'PartName'), said('Default', 'Extension')];
  return Object.fromEntries(
    parts.map((part) => [part, own.get(`/${part}`.toLowerCase()) ?? usual.get(part.split('.').at(-1)!)]),
  );
}

describe('a workbook of each feature', () => {
  test.each(FEATURES)(
    'with %s is saved part by part as it was; an edit changes its cell alone',
    async (_, feature) => {
      const bytes = featureBook(feature);
      const { saved, losses } = await inGrid(bytes);
      expect(partsThatDiffer(bytes, saved)).toEqual({});
      expect(losses).toEqual([]);
      expect(faultsIn(saved)).toEqual(faultsIn(bytes));
      expect(formulaResults(saved)).toEqual(formulaResults(bytes));
      const parts = Object.keys(unzipSync(bytes)).filter((part) => !part.endsWith('sharedStrings.xml'));
      expect(typesOf(saved, parts)).toEqual(typesOf(bytes, parts));

      const { edited = 'C1' } = feature;
      const after = await inGrid(bytes, (grid) => {
        grid.getActiveWorkbook()!.getSheetByName('目标表')!.getRange(edited).setValue('改');
      });
      expect(Object.keys(partsThatDiffer(bytes, after.saved))).toEqual([FIRST]);
      const sheets = [bytes, after.saved].map((each) => without(edited, wholeWorkbook(each)[FIRST]));
      expect(sheets[1]).toEqual(sheets[0]);
      expect(after.losses).toEqual([]);
    },
  );
});

const STRICT: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

/** All parts of a workbook that are texts, by their paths. */
const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test('a workbook in the strict edition stays in it: what is added is of the same', async () => {
  const texts = Object.entries(textsOf(featureBook({}))).map(([path, text]) => {
    const strict = STRICT.reduce((said, [from, to]) => said.replaceAll(from, to), text);
    return [path, strToU8(strict)] as const;
  });
  const bytes = zipSync(Object.fromEntries(texts));
  const { saved } = await inGrid(bytes, (grid, host) => {
    const book = grid.getActiveWorkbook()!;
    book.insertSheet('新表').getRange('A1').setValue('甲');
    host.workbook.quietly(() => {
      const note = { row: 1, column: 1, text: '注', author: '', visible: false };
      host.workbook.sheets()[0]!.setNote(note);
      host.workbook.setSettings({ 甲: 1 });
    });
  });
  const transitional = Object.entries(textsOf(saved)).filter(([path, text]) =>
    path.endsWith('.vml') ? false : /2006\/main|officeDocument\/2006/.test(text),
  );
  expect(transitional.map(([path]) => path)).toEqual([]);
  expect((await openFile(saved, '再开.xlsx')).read.sheets.map(({ name }) => name)).toEqual([
    '目标表',
    '新表',
  ]);
});

test('a workbook without styles gets them as what they are', async () => {
  const { 'xl/styles.xml': _, ...parts } = unzipSync(featureBook({}));
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace(
    /<Relationship Id="rId100"[^>]*>/,
    '',
  );
  const types = strFromU8(parts['[Content_Types].xml']!).replace(
    /<Override PartName="\/xl\/styles[^>]*>/,
    '',
  );
  const bare = { 'xl/_rels/workbook.xml.rels': strToU8(relations), '[Content_Types].xml': strToU8(types) };
  const { saved } = await inGrid(zipSync({ ...parts, ...bare }));
  expect(typesOf(saved, ['xl/styles.xml'])['xl/styles.xml']).toMatch(/spreadsheetml\.styles\+xml$/);
  expect(faultsIn(saved)).toEqual([]);
});
