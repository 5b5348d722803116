import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { markCells } from '../../src/files/marked/markCells';
import { readWorkbook } from '../../src/files/readWorkbook';
import { piecesOf } from '../../src/files/xml/pieces';

const seed = new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/acceptance/seed.xlsx')));
const SHEET = '人大代表建议办理经费';
const mark = (cell: string, severity: 'error' | 'warning' | 'info', text: string, sheet = SHEET) => ({
  sheet,
  cell,
  severity,
  text,
});
const MARKS = [
  mark('F15', 'error', '错误：金额要写明单位 <元>。'),
  mark('F15', 'info', '提示：第二句。'),
  mark('F19', 'warning', '警告：1-3天是一个区间。'),
];

const noteIn = async (bytes: Uint8Array, cell: string, name = SHEET) => {
  const { sheets } = await readXlsx(bytes);
  const sheet = sheets.find((one) => one.name === name)!;
  const [, letters = '', row = ''] = /([A-Z]+)(\d+)/.exec(cell) ?? [];
  return sheet.cells?.get(`${Number(row) - 1},${letters.charCodeAt(0) - 65}`)?.comment?.text;
};
const order = [
  'sheetData',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'pageMargins',
  'pageSetup',
  'drawing',
  'legacyDrawing',
  'tableParts',
];

test('a marked copy says beside each cell what is wrong, all of it in one note', async () => {
  const marked = markCells(seed, MARKS);
  expect(await noteIn(marked, 'F15')).toBe('错误：金额要写明单位 <元>。\n提示：第二句。');
  expect(await noteIn(marked, 'F19')).toBe('警告：1-3天是一个区间。');
  expect(await noteIn(marked, 'F18')).toBeUndefined();
});

test('each sheet has notes of its own', async () => {
  const other = '人大会议经费';
  const marked = markCells(seed, [MARKS[0]!, mark('F13', 'warning', '警告：7-9次是一个区间。', other)]);
  expect(await noteIn(marked, 'F15')).toBe('错误：金额要写明单位 <元>。');
  expect(await noteIn(marked, 'F13', other)).toBe('警告：7-9次是一个区间。');
  expect(await noteIn(marked, 'F13')).toBeUndefined();
  expect(await noteIn(marked, 'F15', other)).toBeUndefined();
});

test('what stands in the cells is as it was, and so is every part but looks, the marked sheet and its notes', async () => {
  const marked = markCells(seed, MARKS);
  expect(await readWorkbook(marked, 'x.xlsx')).toEqual(await readWorkbook(seed, 'x.xlsx'));
  const before = unzipSync(seed);
  const after = unzipSync(marked);
  const changed = Object.keys(after).filter(
    (name) => strFromU8(after[name]!) !== strFromU8(before[name] ?? new Uint8Array()),
  );
  const isOwn = (name: string) =>
    /styles\.xml$|\[Content_Types\]\.xml$|commentsJxmb1\.xml$|vmlDrawingJxmb1\.vml$|worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?$/.test(
      name,
    );
  expect(changed.filter((name) => !isOwn(name))).toEqual([]);
  expect(changed.filter((name) => /worksheets\/sheet/.test(name))).toHaveLength(1);
  expect(Object.keys(before).every((name) => name in after)).toBe(true);
});

test('a cell looks like its gravest finding, by formats that come before those of the form', () => {
  const after = unzipSync(markCells(seed, MARKS));
  const name = Object.keys(after).find((part) => strFromU8(after[part]!).includes('N("jxmb")=0'))!;
  const { children } = piecesOf(strFromU8(after[name]!));
  const formats = children
    .filter(({ source }) => source.startsWith('<conditionalFormatting'))
    .map(({ source }) => source)
    .join('');
  const looks = (cell: string) =>
    new RegExp(`sqref="${cell}"><cfRule type="expression" dxfId="(\\d+)" priority="(\\d)"`).exec(formats);
  const [, error = '', first = ''] = looks('F15') ?? [];
  const [, warning = '', second = ''] = looks('F19') ?? [];
  expect([first, second]).toEqual(['1', '2']);
  expect(Number(warning)).toBe(Number(error) + 1);
  const ranks = [...formats.matchAll(/priority="(\d+)"/g)].map(([, rank]) => Number(rank));
  expect(new Set(ranks).size).toBe(ranks.length);
  const styles = strFromU8(after['xl/styles.xml']!);
  expect(Number(/<dxfs count="(\d+)"/.exec(styles)?.[1])).toBe(Number(error) + 3);
  const names = children.map((piece) => piece.name).filter((one) => order.includes(one));
  expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('marked once more, notes that are there stay, and new ones join them', async () => {
  const once = markCells(seed, [MARKS[0]!]);
  const twice = markCells(once, [mark('F15', 'error', '别的话'), mark('F16', 'info', '另一格')]);
  expect(await noteIn(twice, 'F15')).toBe('错误：金额要写明单位 <元>。');
  expect(await noteIn(twice, 'F16')).toBe('另一格');
  const parts = unzipSync(twice);
  const drawing = strFromU8(parts['xl/drawings/vmlDrawingJxmb1.vml']!);
  const ids = [...drawing.matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});

test('the box of a note is as high as its sentences need: what is below its edge nobody could scroll to', () => {
  const bottomOf = (text: string) => {
    const drawing = strFromU8(
      unzipSync(markCells(seed, [mark('F15', 'error', text)]))['xl/drawings/vmlDrawingJxmb1.vml']!,
    );
    return Number(/<x:Anchor>.*?, (\d+), \d+<\/x:Anchor>/.exec(drawing)?.[1]);
  };
  expect(bottomOf('错误：写明单位。')).toBe(18);
  expect(bottomOf(`${'错'.repeat(70)}\n${'误'.repeat(70)}`)).toBe(24);
});

test('a sheet whose notes people answer each other in is marked without notes', async () => {
  const once = unzipSync(markCells(seed, [MARKS[0]!]));
  const relations = Object.keys(once).find((name) => strFromU8(once[name]!).includes('jxmbNotes'))!;
  once[relations] = strToU8(
    strFromU8(once[relations]!).replace(
      '</Relationships>',
      '<Relationship Id="t1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
  );
  const marked = markCells(zipSync(once), [mark('F16', 'info', '另一格')]);
  expect(await noteIn(marked, 'F16')).toBeUndefined();
  expect(strFromU8(unzipSync(marked)['xl/styles.xml']!)).toContain('<dxfs count="');
});

test('a sheet that the file does not have is an error', () => {
  expect(() => markCells(seed, [mark('A1', 'info', '话', '没有这张')])).toThrow('没有这张');
});
