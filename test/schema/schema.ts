import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { decodeXml } from '../../src/files/xml/scanXml';
import { bookFeatures } from '../workbench/grid/features/bookFeatures';
import { cellFeatures } from '../workbench/grid/features/cellFeatures';
import { drawnFeatures } from '../workbench/grid/features/drawnFeatures';
import { featureBook } from '../workbench/grid/features/featureBook';
import { fullWorkbook } from '../workbench/grid/fullWorkbook';
import { inGrid } from '../workbench/grid/inGrid';

const main = process.env.SML_XSD ?? '';
const folder = path.dirname(main);
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(folder, name), 'utf8'),
});
const others = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xsd') && name !== path.basename(main))
    .map(schema);

/** What Excel itself writes and the schema does not know: blanks to be kept in a text. */
const EXCELS_OWN = /attribute '\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}space'/;

/** The parts that sml.xsd speaks of. */
const PART = /^xl\/(?:worksheets\/[^/]+|workbook|styles|sharedStrings|comments\d*)\.xml$/i;

/** What the schema says against each of some workbooks, each sentence with its part. */
async function errorsIn(...books: readonly Uint8Array[]): Promise<string[][]> {
  const xml = books.flatMap((bytes, book) =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => PART.test(name.replaceAll('\\', '/')))
      .map(([name, part]) => ({
        fileName: `${book}-${name.replace(/[\\/]/g, '-')}`,
        contents: decodeXml(part),
      })),
  );
  const { errors } = await validateXML({
    xml,
    schema: [schema(path.basename(main))],
    preload: others(),
    maxMemoryPages: 8_192,
  });
  return books.map((_, book) =>
    errors.flatMap(({ message, loc }) =>
      loc?.fileName.startsWith(`${book}-`) && !EXCELS_OWN.test(message)
        ? [`${loc.fileName.slice(2)}: ${message}`]
        : [],
    ),
  );
}

const files = (...names: string[]) =>
  names.flatMap((name) =>
    readdirSync(`test/fixtures/${name}`)
      .filter((file) => file.endsWith('.xlsx'))
      .map((file): [string, Uint8Array] => [
        `${name}/${file}`,
        new Uint8Array(readFileSync(`test/fixtures/${name}/${file}`)),
      ]),
  );

const BOOKS: [string, Uint8Array][] = [
  ['everything at once', fullWorkbook()],
  ...Object.entries({ ...cellFeatures, ...drawnFeatures, ...bookFeatures }).map(
    ([name, feature]): [string, Uint8Array] => [name, featureBook(feature)],
  ),
  ...files('acceptance', 'workbench', 'workbench/kinds'),
];

test('the schema finds what is wrong', async () => {
  const [errors = []] = await errorsIn(featureBook({ rows: '<row r="1"><d r="A1"/></row>' }));
  expect(errors.join()).toContain("}d'");
});

test.each(BOOKS)(
  '%s: saved, and saved after an edit, it has no fault that it had not before',
  async (_, bytes) => {
    const same = await inGrid(bytes);
    const edited = await inGrid(bytes, (grid) => {
      grid.getActiveWorkbook()!.getActiveSheet().getRange('C1').setValue('改');
    });
    const [before = [], ...after] = await errorsIn(bytes, same.saved, edited.saved);
    const known = new Set(before);
    for (const errors of after) expect(errors.filter((error) => !known.has(error))).toEqual([]);
  },
);
