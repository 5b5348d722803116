import { strFromU8, unzipSync } from 'fflate';
import { handmadeWorkbook, worksheet } from '../../files/handmade';
import { inGrid } from './inGrid';

/** 48万元 stands in another workbook; the sum of the parts is what a person typed over without Excel calculating. */
const cells =
  '<row r="1"><c r="A1"><f>[1]资金!$B$2</f><v>48</v></c><c r="B1"><v>40</v></c><c r="C1"><v>8</v></c></row>' +
  '<row r="2"><c r="A2"><f>A1*2</f><v>96</v></c><c r="B2"><f>SUM(B1:C1)</f><v>44</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><f>TEXT(B1,"[DBNum2]")</f><v>肆拾</v></c><c r="B3" t="str"><f>IF(B1=1,B1,"")</f><v></v></c></row>' +
  '<row r="4"><c r="A4"><f>DATE(2026,12,31)</f><v>46387</v></c><c r="B4"><f>B1+C1</f></c></row>' +
  '<row r="5"><c r="A5" t="e"><f>#REF!</f><v>#DIV/0!</v></c><c r="B5"><f>IFERROR([1]资金!$B$2,0)</f><v>48</v></c></row>';
const book = (calculates = false) =>
  handmadeWorkbook({
    sheets: [{ name: '表', xml: worksheet(cells) }],
    ...(calculates ? { parts: { 'xl/workbook.xml': calculating } } : {}),
  });
const calculating = strFromU8(
  unzipSync(handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet('') }] }))['xl/workbook.xml']!,
).replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>');

/** The cells with a formula as the file has them: type and result. */
function results(bytes: Uint8Array): Record<string, string> {
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  return Object.fromEntries(
    [...xml.matchAll(/<c r="(\w+)"([^>]*)>(?:<f[^>]*>[^<]*<\/f>)(?:<v>([^<]*)<\/v>|<v\/>)?<\/c>/g)].map(
      ([, cell = '', attributes = '', value]) => [
        cell,
        `${/t="(\w+)"/.exec(attributes)?.[1] ?? 'n'} ${value ?? ''}${attributes.includes(' s=') ? ' formatted' : ''}`,
      ],
    ),
  );
}

test('a result stays as the file has it; what was never calculated is', async () => {
  const { saved, losses } = await inGrid(book());
  expect(results(saved)).toEqual({
    A1: 'n 48',
    A2: 'n 96',
    B2: 'n 44',
    A3: 'str 肆拾',
    B3: 'str ',
    A4: 'n 46387',
    B4: 'n 48',
    A5: 'e #DIV/0!',
    B5: 'n 48',
  });
  expect(losses).toEqual([]);
});

test('a file that asks to be calculated is, as Excel does, where the engine can', async () => {
  const { saved } = await inGrid(book(true));
  expect(results(saved)).toMatchObject({ A1: 'n 48', B2: 'n 48', A3: 'str 肆拾', B5: 'n 48' });
});

test('an input changes: what can be calculated is, what can’t stays and is named', async () => {
  const { saved, losses } = await inGrid(book(), (grid) => {
    grid.getActiveWorkbook()!.getActiveSheet().getRange('B1').setValue(50);
  });
  expect(results(saved)).toMatchObject({ A1: 'n 48', A2: 'n 96', B2: 'n 58', A3: 'str 肆拾', B4: 'n 58' });
  expect(losses).toEqual(['表 stale-result A3']);
});

test('and put back as it was, nothing is to be told', async () => {
  const { losses } = await inGrid(book(), async (grid, host) => {
    const cell = grid.getActiveWorkbook()!.getActiveSheet().getRange('B1');
    cell.setValue(50);
    await host.workbook.settle();
    cell.setValue(40);
  });
  expect(losses).toEqual([]);
});

test('rows inserted above: the results go along with their cells', async () => {
  const { saved, losses } = await inGrid(book(), (grid) => {
    grid.getActiveWorkbook()!.getActiveSheet().insertRowsBefore(0, 2);
  });
  expect(results(saved)).toMatchObject({ A3: 'n 48', B4: 'n 44', A5: 'str 肆拾', B7: 'n 48' });
  expect(losses).toEqual([]);
});

test('rows deleted and brought back by an undo: the results are back with them', async () => {
  const { saved, losses } = await inGrid(book(), async (grid) => {
    grid.getActiveWorkbook()!.getActiveSheet().deleteRows(0, 3);
    await grid.undo();
  });
  expect(results(saved)).toMatchObject({ A1: 'n 48', A2: 'n 96', A3: 'str 肆拾', B4: 'n 48' });
  expect(losses).toEqual([]);
});

test('a formula that a person writes in its place is the engine’s to calculate', async () => {
  const { saved } = await inGrid(book(), (grid) => {
    grid.getActiveWorkbook()!.getActiveSheet().getRange('A1').setFormula('=B1+1');
  });
  expect(results(saved)).toMatchObject({ A1: 'n 41', A2: 'n 82' });
});

test('the pane reads the kept result', async () => {
  let value: unknown;
  await inGrid(book(), (_, host) => {
    value = host.workbook.sheets()[0]!.cell(0, 0).value;
  });
  expect(value).toBe(48);
});

test('a formula that fills several cells is named where somebody wrote it, not where the file had it', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c><c r="D1"><f>_xlfn.UNIQUE(A1:A2)</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
  const file = handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(rows) }] });
  expect((await inGrid(file)).losses).toEqual([]);
  const { losses } = await inGrid(file, (grid) => {
    const sheet = grid.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange('F1').setFormula('=FILTER(A1:A2,A1:A2>1)');
    sheet.getRange('G1').setFormula('=SUM(FILTER(A1:A2,A1:A2>1))');
  });
  expect(losses).toEqual(['表 spilling-formula F1']);
});
