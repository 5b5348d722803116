import { strFromU8, unzipSync } from 'fflate';
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
