import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { openFile } from '../../../../src/workbench/files/open/openFile';
import { proposedName } from '../../../../src/workbench/files/proposedName';
import { saveFile } from '../../../../src/workbench/files/save/saveFile';
import { shownSheet, withShownSheet } from '../../../../src/workbench/files/package/shownSheet';
import { attributesOf, elementsIn } from '../../../../src/files/xml/pieces';

const threeSheets = () => writeXlsx({ sheets: ['一', '二', '三'].map((name) => ({ name, rows: [[name]] })) });

/** The number of the sheet in front, and of each sheet whether it says that it is chosen; parts in the file's order. */
function frontOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path]!);
  const [view = ''] = elementsIn(text('xl/workbook.xml'), 'workbookView');
  const chosen = Object.keys(parts)
    .filter((path) => /^xl\/(?:work|chart)sheets\/[^/]+\.xml$/.test(path))
    .filter((path) => attributesOf(elementsIn(text(path), 'sheetView')[0] ?? '')['tabSelected'] === '1');
  return { activeTab: attributesOf(view)['activeTab'], chosen };
}

/** The file opened, another sheet brought to the front, and saved. */
async function savedInFront(bytes: Uint8Array, id: string): Promise<Uint8Array> {
  const opened = await openFile(bytes, '文件.xlsx');
  return saveFile(opened, withShownSheet(structuredClone(opened.data), id));
}

test('a workbook opens on the sheet that was in front when it was saved, which alone is chosen', async () => {
  const bytes = await threeSheets();
  expect(shownSheet((await openFile(bytes, '文件.xlsx')).data)).toBe('sheet-1');
  const saved = await savedInFront(bytes, 'sheet-3');
  expect(frontOf(saved)).toEqual({ activeTab: '2', chosen: ['xl/worksheets/sheet3.xml'] });
  expect(shownSheet((await openFile(saved, '文件.xlsx')).data)).toBe('sheet-3');
  const back = await savedInFront(saved, 'sheet-1');
  expect(frontOf(back)).toEqual({ activeTab: '0', chosen: ['xl/worksheets/sheet1.xml'] });
});

test('a chart’s sheet in front stays so until another comes to the front, and is chosen no longer then', async () => {
  const bytes = new Uint8Array(readFileSync('test/fixtures/workbench/kinds/11a_chart_sheet.xlsx'));
  const opened = await openFile(bytes, '文件.xlsx');
  expect(shownSheet(opened.data)).toBeUndefined();
  const before = frontOf(bytes);
  expect(before.activeTab).toBe('1');
  expect(frontOf(await saveFile(opened, structuredClone(opened.data)))).toEqual(before);
  expect(frontOf(await savedInFront(bytes, 'sheet-1'))).toEqual({
    activeTab: '0',
    chosen: ['xl/worksheets/sheet1.xml'],
  });
});

test.each([
  [['项目支出预算绩效目标表', '（2026年度）'], '项目支出预算绩效目标表（2026年）'],
  [['附件2', '项目支出绩效自评表', '（2025 年度）'], '项目支出绩效自评表（2025年）'],
  [['2026年项目支出 绩效目标申报表'], '2026年项目支出绩效目标申报表'],
  [['部门整体/项目支出绩效目标表'], '部门整体项目支出绩效目标表'],
  [['支出明细表', '2026年'], null],
  [[], null],
])('a new workbook headed %j is called %s', async (rows, name) => {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: rows.map((text) => [text]) }] });
  expect(proposedName((await openFile(bytes, '未命名.xlsx')).data)).toBe(name);
});
