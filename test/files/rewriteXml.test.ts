import { strFromU8, unzipSync } from 'fflate';
import { changeCells } from '../../src/files/changeCells';
import { readWorkbook } from '../../src/files/readWorkbook';
import { elementsIn, saidIn, withoutPrefix } from '../../src/files/xml/pieces';
import { rewriteXml } from '../../src/files/xml/rewriteXml';
import { fromA1 } from '../../src/core/grid/address';
import { textAt } from '../../src/core/grid/SheetGrid';
import { handmadeWorkbook } from './handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What looks like tags and is none: comments, CDATA, a > in quotes of either kind, instructions. */
const HOSTILE =
  `<r><!-- <c a="1">no</c> --><c a='x > "y"' b="1>0">甲<![CDATA[<c a="2">]]></c><?no <c a="3"/>?>` +
  `<p:c xmlns:p='p' a = "4"/><d>&lt;c a="5"&gt;</d></r>`;

test('attributes and texts are exchanged where they stand, and all else stays to the letter', () => {
  const seen: string[] = [];
  const same = rewriteXml(HOSTILE, {
    attributes(name, { a }) {
      if (name === 'c') seen.push(a ?? '');
      return null;
    },
    text(name, text) {
      if (name === 'c') seen.push(text);
      return null;
    },
  });
  expect(same).toBe(HOSTILE);
  expect(seen).toEqual(['x > &quot;y&quot;', '甲<c a="2">', '4']);
  const changed = rewriteXml(HOSTILE, {
    attributes: (name) => (name === 'c' ? { a: '9' } : null),
    text: (name) => (name === 'c' ? '<新>' : null),
  });
  expect(changed).toBe(
    `<r><!-- <c a="1">no</c> --><c a="9" b="1>0">&lt;新&gt;</c><?no <c a="3"/>?>` +
      `<p:c xmlns:p="p" a="9"/><d>&lt;c a="5"&gt;</d></r>`,
  );
});

test('elements are found by their names, at any depth and with any prefix', () => {
  expect(elementsIn(HOSTILE, 'c')).toHaveLength(2);
  expect(saidIn(HOSTILE, 'c')).toBe('甲<c a="2">');
  expect(saidIn(HOSTILE, 'e')).toBeUndefined();
  expect(saidIn('<a><b>1<c>2</c><!-- 3 -->4</b></a>', 'b')).toBe('124');
});

test('a prefix is taken from the tags alone', () => {
  const prefixed =
    `<?xml version='1.0'?><!-- <x:no> --><x:w xmlns:r="r" xmlns:x = '${MAIN}'><x:v r:id="1">x:v &lt;x:v</x:v>` +
    `<!-- <x:v/> --><x:t><![CDATA[<x:t>]]></x:t><x14:x xmlns:x14="n"/></x:w >`;
  expect(withoutPrefix(prefixed)).toBe(
    `<?xml version='1.0'?><!-- <x:no> --><w xmlns:r="r" xmlns = '${MAIN}'><v r:id="1">x:v &lt;x:v</v>` +
      `<!-- <x:v/> --><t><![CDATA[<x:t>]]></t><x14:x xmlns:x14="n"/></w >`,
  );
  // Not that of another namespace, and not where elements without a prefix mean something else.
  for (const other of [
    '<x:w xmlns:x="other"><x:v/></x:w>',
    `<x:w xmlns="o" xmlns:x="${MAIN}"><v/></x:w>`,
    '<w/>',
  ])
    expect(withoutPrefix(other)).toBe(other);
});

test('a cell is changed in a sheet that is written in an unusual way', async () => {
  const sheet =
    `<s:worksheet xmlns:s='${MAIN}'><!-- <s:sheetData><s:row r="1"/></s:sheetData> --><s:sheetData >` +
    `<s:row r='2'><!-- <s:c r="A2"/> --><s:c r='B2' s='0' t='inlineStr'><s:is><s:t>旧</s:t></s:is></s:c><s:c><s:v>7</s:v></s:c></s:row>` +
    `<s:row/></s:sheetData></s:worksheet>`;
  const before = handmadeWorkbook({ sheets: [{ name: '表', xml: sheet }] });
  const put = (cell: [number, number], text: string, kind: 'text' | 'number' = 'text') => ({
    sheet: '表',
    cell: { row: cell[0], column: cell[1] },
    text,
    kind,
  });
  const after = changeCells(before, [
    put([1, 1], '错'),
    put([1, 1], '新'),
    put([1, 0], '前'),
    put([0, 3], '上'),
    put([2, 2], '8', 'number'),
    put([5, 0], '末'),
  ]);
  const grids = await readWorkbook(after, '表.xlsx');
  const texts = ['D1', 'A2', 'B2', 'C2', 'C3', 'A6'].map((cell) => {
    const { row, column } = fromA1(cell)!;
    return textAt(grids[0]!, row, column);
  });
  expect(texts).toEqual(['上', '前', '新', '7', '8', '末']);
  const xml = strFromU8(unzipSync(after)['xl/worksheets/sheet1.xml']!);
  expect(xml).toContain('<!-- <s:sheetData><s:row r="1"/></s:sheetData> -->');
  expect(xml).toContain('<!-- <s:c r="A2"/> -->');
  expect(strFromU8(unzipSync(after)['xl/workbook.xml']!)).toContain(
    '<calcPr fullCalcOnLoad="1"/></workbook>',
  );
});
