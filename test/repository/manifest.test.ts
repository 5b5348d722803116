import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { commandNames } from '../../src/commands/commandNames';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const schemas = path.join(root, 'test/fixtures/manifest-schemas');
const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(schemas, name), 'utf8'),
});

const all = (pattern: RegExp): string[][] => [...manifest.matchAll(pattern)].map((match) => [...match]);

/** Attributes of all elements of a name: `<bt:Image size="16" resid="x"/>` is { size: '16', resid: 'x' }. */
function attributesOf(element: string): Record<string, string>[] {
  return all(new RegExp(`<${element}\\b([^>]*)>`, 'g')).map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
}

/** Width and height of a PNG, null for a file that is none. */
function pngSize(file: string): { width: number; height: number } | null {
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

describe('the form of the manifest', () => {
  const schema = 'OfficeAppManifestV1_1.xsd';
  const preload = readdirSync(schemas)
    .filter((name) => name.endsWith('.xsd') && name !== schema)
    .map(schemaFile);
  const validate = (xml: string) =>
    validateXML({
      xml: [{ fileName: 'manifest.xml', contents: xml }],
      schema: [schemaFile(schema)],
      preload,
    });
  const withoutRuntimes = manifest.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, '');

  it('validates against the schemas of Microsoft', async () => {
    expect((await validate(withoutRuntimes)).errors).toEqual([]);
  });

  it('would not, with an element out of place', async () => {
    const broken = withoutRuntimes
      .replace('<Permissions>', '<Permission>')
      .replace('</Permissions>', '</Permission>');
    expect((await validate(broken)).valid).toBe(false);
  });
});

describe('what Excel asks beyond the form', () => {
  it('has an id that never changes, and a version of four numbers', () => {
    expect(manifest).toContain('<Id>3f6c1f0e-6b0d-4a5e-9a41-8f1d0c7b52e6</Id>');
    expect(manifest).toMatch(/<Version>\d+(\.\d+){3}<\/Version>/);
  });

  it('uses https for every address, and none but its own', () => {
    const addresses = all(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g).map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
    expect(manifest).not.toContain('<AppDomain>');
  });

  it('defines every resource it uses once, under a short id, and uses each', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((element) =>
      attributesOf(element).flatMap(({ id }) => id ?? []),
    );
    const used = new Set(all(/resid="([^"]*)"/g).map(([, id]) => id));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('gives every control and group an id of its own', () => {
    const ids = ['Control', 'Group'].flatMap((element) => attributesOf(element).map(({ id }) => id));
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  it('keeps its texts as short as Excel shows them, and has each in English too', () => {
    const strings = all(
      /<bt:String id="([^"]*)" DefaultValue="([^"]*)">\s*<bt:Override Locale="en-US" Value="([^"]*)" \/>/g,
    );
    expect(strings).toHaveLength(attributesOf('bt:String').length);
    for (const [, id = '', chinese = '', english = ''] of strings) {
      const most = id.endsWith('.Tip') ? 250 : 125;
      expect(chinese.length).toBeLessThanOrEqual(most);
      expect(english.length).toBeLessThanOrEqual(most);
      expect(english).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('shows icons that exist, as PNGs of the size they are said to have', () => {
    const icons = new Map(
      attributesOf('bt:Image').flatMap(({ id, DefaultValue }) =>
        id && DefaultValue ? [[id, DefaultValue]] : [],
      ),
    );
    const images = attributesOf('bt:Image').filter(({ size }) => size !== undefined);
    expect(images).toHaveLength(5 * 8);
    for (const { size, resid = '' } of images) {
      const address = icons.get(resid) ?? '';
      const file = path.join(root, new URL(address).pathname);
      expect(existsSync(file)).toBe(true);
      expect(pngSize(file)).toEqual({ width: Number(size), height: Number(size) });
    }
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('has a real %s', (element, size) => {
    const [{ DefaultValue = '' } = {}] = attributesOf(element);
    expect(pngSize(path.join(root, new URL(DefaultValue).pathname))).toEqual({ width: size, height: size });
  });

  it('calls functions that the commands define, and all of them', () => {
    const called = all(/<FunctionName>(\w+)<\/FunctionName>/g).map(([, name]) => name);
    expect(called.sort()).toEqual([...commandNames].sort());
  });

  it('asks for no more than it needs: this workbook, and an Excel with 1.9', () => {
    expect(manifest).toContain('<Permissions>ReadWriteDocument</Permissions>');
    expect(attributesOf('Set')).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
  });

  it('names no pane beside the shared runtime, or a second one opens (office-js #3224)', () => {
    expect(manifest).not.toContain('TaskpaneId');
  });

  it('shares one runtime between the pane and the buttons, which outlives a closed pane', () => {
    expect(attributesOf('Runtime')).toEqual([{ resid: 'Pane.Url', lifetime: 'long' }]);
    // Excel runs the functions in the shared page only where the function file is that very page.
    expect(attributesOf('FunctionFile')).toEqual([{ resid: 'Pane.Url' }]);
  });
});
