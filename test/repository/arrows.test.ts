import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Each file of src with the files of src that it imports, types too: an arrow in the mind is one all the same. */
const imports = new Map<string, readonly string[]>();

beforeAll(() => {
  const files = new Set(
    readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')),
  );
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8');
    const targets = [...text.matchAll(/(?:\bfrom\s+|\bimport\(\s*|^import\s+)'(\.[^']+)'/gm)].flatMap(
      ([, to = '']) => {
        const base = path.posix.join(path.posix.dirname(file), to);
        return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].filter((target) =>
          files.has(target),
        );
      },
    );
    imports.set(file, targets);
  }
});

/** Groups of files that reach each other by their imports (Tarjan's strongly connected components). */
function circles(): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!index.has(target)) low.set(file, Math.min(low.get(file)!, visit(target)));
      else if (stack.includes(target)) low.set(file, Math.min(low.get(file)!, index.get(target)!));
    }
    if (low.get(file) === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low.get(file)!;
  };
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return found;
}

/** Excel's own objects lead to one another: a range to its sheet, a sheet to its ranges. */
const EXCELS_OWN = 'src/workbench/host/members/';

it('no file of src leads back to itself but Excel’s own objects', () => {
  expect(imports.size).toBeGreaterThan(300);
  expect(circles().filter((circle) => !circle.every((file) => file.startsWith(EXCELS_OWN)))).toEqual([]);
});

/** The stages of recognition, each of which may import those before it; '' is the assembly. */
const STAGES = [
  'labels',
  'lines',
  'find',
  'columns',
  'sections',
  'head',
  'funding',
  'rows',
  'ledger',
  // Each project of a list is put together, and its ledger closed, as the assembly does it for a form.
  'list',
  '',
];
/** What all stages fill in: plain data. */
const RESULTS = ['PerformanceTable', 'Funding', 'Coverage'].map((name) => `src/core/table/${name}.ts`);

it('a stage of recognition imports none that comes after it', () => {
  const stageOf = (file: string): number =>
    STAGES.indexOf(path.posix.dirname(path.posix.relative('src/core/table', file)).replace(/^\.$/, ''));
  const inTable = [...imports].filter(([file]) => file.startsWith('src/core/table/'));
  const upwards = inTable.flatMap(([file, targets]) =>
    targets
      .filter((target) => target.startsWith('src/core/table/') && !RESULTS.includes(target))
      .filter((target) => !RESULTS.includes(file) && stageOf(target) > stageOf(file))
      .map((target) => `${file} -> ${target}`),
  );
  expect(inTable.every(([file]) => stageOf(file) >= 0)).toBe(true);
  expect(upwards).toEqual([]);
});

/** The folders, side by side in one, that an import leads from and to; null within one folder, or to a file above both. */
function besides(file: string, target: string): readonly [string, string] | null {
  const [from, to] = [file.split('/'), target.split('/')];
  let shared = 0;
  while (from[shared] === to[shared]) shared += 1;
  if (from.length <= shared + 1 || to.length <= shared + 1) return null;
  return [from.slice(0, shared + 1).join('/'), to.slice(0, shared + 1).join('/')];
}

it('no two folders side by side import each other: what both need stands above or below them', () => {
  const arrows = new Map<string, string>();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const folders = besides(file, target);
      if (folders !== null) arrows.set(folders.join(' -> '), `${file} -> ${target}`);
    }
  }
  const both = [...arrows].filter(([arrow]) => arrows.has(arrow.split(' -> ').reverse().join(' -> ')));
  expect(arrows.size).toBeGreaterThan(100);
  expect(both.map(([, files]) => files)).toEqual([]);
});
