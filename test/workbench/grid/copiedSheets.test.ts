import { strFromU8, unzipSync } from 'fflate';
import type { FUniver } from '@univerjs/core/facade';
import { faultsIn } from '../../support/packageFaults';
import { partsThatDiffer } from '../../support/wholeWorkbook';
import { workbookFacts } from '../../support/workbookFacts';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import { bookFeatures } from './features/bookFeatures';
import { cellFeatures } from './features/cellFeatures';
import { drawnFeatures } from './features/drawnFeatures';
import { featureBook } from './features/featureBook';
import { fullWorkbook } from './fullWorkbook';
import { inGrid } from './inGrid';

/** Copies a sheet as the menu of its tab does. */
async function copy(grid: FUniver, name = '目标表'): Promise<void> {
  const book = grid.getActiveWorkbook()!;
  const subUnitId = book.getSheetByName(name)!.getSheetId();
  await grid.executeCommand('sheet.command.copy-sheet', { unitId: book.getId(), subUnitId });
}

const sheetNames = (bytes: Uint8Array) => Object.keys(workbookFacts(bytes)).filter((name) => name !== '');
const namesOf = (bytes: Uint8Array) => workbookFacts(bytes)['']!['names'] as string[];

test('a copy has all that the sheet has, and names of its own; the sheet stays as it was', async () => {
  const { saved, losses } = await inGrid(fullWorkbook(), (grid) => copy(grid));
  const facts = workbookFacts(saved);
  expect(sheetNames(saved)).toEqual(['目标表', '目标表 (2)', '字典', '深藏']);
  expect(facts['目标表 (2)']).toEqual(facts['目标表']);
  expect(namesOf(saved)).toEqual(
    [
      ...namesOf(fullWorkbook()).map((name) => name.replace('本表@1', '本表@2')),
      '_xlnm._FilterDatabase@1=目标表 (2)!$A$1:$C$9',
      '_xlnm.Print_Area@1=目标表 (2)!$A$1:$E$9',
      '_xlnm.Print_Titles@1=目标表 (2)!$A:$A,目标表 (2)!$1:$2',
      '总额@1=目标表 (2)!$B$5',
    ].sort(),
  );
  const different = Object.keys(partsThatDiffer(fullWorkbook(), saved));
  const before = Object.keys(unzipSync(fullWorkbook()));
  expect(different.filter((part) => before.includes(part)).sort()).toEqual([
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
  ]);
  expect(losses).toEqual([]);
});

test('copied, taken back and done again; then another, of which more rows come', async () => {
  const undone = await inGrid(fullWorkbook(), async (grid) => {
    await copy(grid);
    await grid.undo();
  });
  expect(partsThatDiffer(fullWorkbook(), undone.saved)).toEqual({});
  const { saved } = await inGrid(fullWorkbook(), async (grid) => {
    grid.getActiveWorkbook()!.getSheetByName('目标表')!.insertRowsBefore(2, 1);
    await copy(grid);
    await grid.undo();
    await grid.redo();
    await copy(grid, '目标表 (2)');
    grid.getActiveWorkbook()!.getSheetByName('目标表 (3)')!.insertRowsBefore(2, 1);
  });
  const inserted = await inGrid(fullWorkbook(), (grid) => {
    grid.getActiveWorkbook()!.getSheetByName('目标表')!.insertRowsBefore(2, 1);
    grid.getActiveWorkbook()!.getSheetByName('目标表')!.insertRowsBefore(2, 1);
  });
  const facts = workbookFacts(saved);
  expect(sheetNames(saved)).toEqual(['目标表', '目标表 (2)', '目标表 (3)', '字典', '深藏']);
  expect(facts['目标表 (2)']).toEqual(facts['目标表']);
  const { cells, ...rest } = facts['目标表 (3)']!;
  const { cells: cellsOfBoth, ...both } = workbookFacts(inserted.saved)['目标表']!;
  expect(rest).toEqual(both);
  expect(cells).toEqual(cellsOfBoth);
  expect(namesOf(saved)).toEqual(
    expect.arrayContaining(['总额@2=目标表 (3)!$B$7', '总额@1=目标表 (2)!$B$6', '总额@=目标表!$B$6']),
  );
});

const FEATURES = Object.entries({ ...cellFeatures, ...drawnFeatures, ...bookFeatures });
/** What Excel gives a copy and we do not: it is told before saving. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'a table with totals and formulas of its columns': ['copied-table'],
  'a thread of comments': ['copied-thread'],
  'an embedded object and form controls': ['copied-control'],
  slicers: ['copied-control'],
};

test.each(FEATURES)('a sheet with %s is copied soundly, and stays as it was', async (name, feature) => {
  const bytes = featureBook(feature);
  const { saved, losses } = await inGrid(bytes, (grid) => copy(grid));
  expect(losses).toEqual((TOLD[name] ?? []).map((kind) => `目标表 (2) ${kind}`));
  expect(faultsIn(saved)).toEqual(faultsIn(bytes));
  const before = Object.keys(unzipSync(bytes));
  const changed = Object.keys(partsThatDiffer(bytes, saved)).filter((part) => before.includes(part));
  expect(changed.filter((part) => !/^xl\/(?:_rels\/)?workbook\.xml/.test(part))).toEqual([]);
  const facts = workbookFacts(saved);
  expect(facts['目标表 (2)']).toEqual(facts['目标表']);
});

test('the chart of a copy shows the copy’s cells; a picture stands in both', async () => {
  const chart = featureBook(drawnFeatures['a chart']!);
  const { saved } = await inGrid(chart, (grid) => copy(grid));
  const added = Object.entries(unzipSync(saved)).filter(([path]) => !unzipSync(chart)[path]);
  const texts = added.map(([path, part]) => [path, strFromU8(part)] as const);
  const charts = texts.filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(1);
  expect(charts[0]![1]).toContain("'目标表 (2)'!");
  expect(charts[0]![1]).not.toMatch(/>目标表!/);
  const relations = texts.filter(([path]) => /drawings\/_rels/.test(path)).map(([, text]) => text);
  expect(relations.join()).toContain(`/${charts[0]![0]}`);

  const picture = featureBook(drawnFeatures['a picture, and one behind the cells']!);
  const parts = unzipSync((await inGrid(picture, (grid) => copy(grid))).saved);
  const drawings = Object.keys(parts).filter((path) => /drawings\/_rels/.test(path));
  expect(drawings).toHaveLength(2);
  for (const path of drawings) expect(strFromU8(parts[path]!)).toContain('media/image1.png');
  const sheet = Object.keys(parts)
    .filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))
    .at(-1)!;
  expect(strFromU8(parts[sheet]!)).toMatch(/<drawing [\s\S]*<picture /);
});

test('results that the engine can’t give stay in the copy, too', async () => {
  const cells =
    '<row r="1"><c r="A1"><f>[1]资金!$B$2</f><v>48</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1*B1</f><v>96</v></c></row>';
  const bytes = handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(cells) }] });
  const { saved, losses } = await inGrid(bytes, async (grid, host) => {
    await copy(grid, '表');
    await host.workbook.settle();
    grid.getActiveWorkbook()!.getSheetByName('表 (2)')!.getRange('B1').setValue(3);
  });
  const results = (sheet: number) =>
    [...strFromU8(unzipSync(saved)[`xl/worksheets/sheet${sheet}.xml`]!).matchAll(/<\/f><v>([^<]*)/g)].map(
      ([, result]) => result,
    );
  expect([results(1), results(2)]).toEqual([
    ['48', '96'],
    ['48', '144'],
  ]);
  expect(losses).toEqual([]);
});

test('a long name is cut as Excel cuts it', async () => {
  const long = '二〇二六年度城乡居民基本养老保险基金财政补助项目绩效目标申报';
  const bytes = handmadeWorkbook({ sheets: [{ name: `${long}表`, xml: worksheet('') }] });
  const { saved } = await inGrid(bytes, async (grid) => {
    await copy(grid, `${long}表`);
    await copy(grid, `${long}表`);
  });
  const [first, ...copies] = sheetNames(saved).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  expect([first, ...copies].every((name) => name!.length <= 31)).toBe(true);
  expect(
    sheetNames(saved)
      .filter((name) => name.endsWith(')'))
      .sort(),
  ).toEqual([`${long.slice(0, 27)} (2)`, `${long.slice(0, 27)} (3)`]);
});

test('hidden, shown and moved: names, print areas and the sheet in front go along, nothing else changes', async () => {
  const run = (grid: FUniver, command: string, params: object) =>
    grid.executeCommand(command, { unitId: grid.getActiveWorkbook()!.getId(), ...params });
  const change = async (grid: FUniver) => {
    const book = grid.getActiveWorkbook()!;
    const id = (name: string) => book.getSheetByName(name)!.getSheetId();
    await run(grid, 'sheet.command.set-worksheet-show', { subUnitId: id('字典') });
    await run(grid, 'sheet.command.set-worksheet-order', { subUnitId: id('字典'), order: 0 });
    await run(grid, 'sheet.command.set-worksheet-hidden', { subUnitId: id('目标表') });
  };
  const { saved } = await inGrid(fullWorkbook(), change);
  const facts = workbookFacts(saved);
  expect(sheetNames(saved)).toEqual(['字典', '目标表', '深藏']);
  expect(['字典', '目标表', '深藏'].map((name) => facts[name]!['state'])).toEqual([
    'visible',
    'hidden',
    'veryHidden',
  ]);
  const moved = (name: string) => name.replace(/@([01])=/, (_, at: string) => `@${1 - Number(at)}=`);
  expect(namesOf(saved)).toEqual(namesOf(fullWorkbook()).map(moved).sort());
  expect(strFromU8(unzipSync(saved)['xl/workbook.xml']!)).not.toContain('activeTab="1"');
  const parts = Object.keys(partsThatDiffer(fullWorkbook(), saved));
  expect(parts.filter((part) => !/^xl\/(?:_rels\/)?workbook\.xml|sheets$/.test(part))).toEqual([]);
  const undone = await inGrid(fullWorkbook(), async (grid) => {
    await change(grid);
    for (let step = 0; step < 3; step += 1) await grid.undo();
  });
  expect(partsThatDiffer(fullWorkbook(), undone.saved)).toEqual({});
});
