import { openFile } from '../../../src/workbench/files/open/openFile';
import { extensionOf, withoutExtension } from '../../../src/workbench/page/fileNames';
import { handmadeWorkbook, worksheet } from '../../files/handmade';

/** A workbook whose main part is said to be of a type. */
function workbookOf(type: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
  return handmadeWorkbook({
    sheets: [{ name: '表', xml: worksheet('') }],
    parts: { '[Content_Types].xml': types },
  });
}

test.each([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', '.xlsx'],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
])('what says that it is %s is called %s: Excel opens it under no other name', async (type, extension) => {
  expect(extensionOf(await openFile(workbookOf(type), '表.xlsx'))).toBe(extension);
});

test('a name without its ending', () => {
  expect(['表.xlsx', '表.XLSM', '表.xltx', '2026.1 表'].map(withoutExtension)).toEqual([
    '表',
    '表',
    '表',
    '2026.1 表',
  ]);
});
