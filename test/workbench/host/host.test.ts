import { startExcel } from '../../support/excelHost';
import type { ExcelForTests } from '../../support/excelHost';

let excel: ExcelForTests;

afterEach(() => {
  excel.dispose();
});

const table = [
  ['项目名称', '人大会议经费', null],
  ['年度资金总额', 100, '=B2*2'],
];

test('a sync with something to do is one request; giving back references is not counted', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: table }] });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('甲').getUsedRange();
    used.load('values');
    await context.sync();
    await context.sync();
  });
  await excel.events();
  expect(excel.host.requestCount()).toBe(1);
});

test('what the person selected stays selected when an add-in puts lines in or takes them out', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: table }] });
  excel.select('甲', 'B2');
  const selected = excel.sheet('甲').selection();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    for (const lines of ['4:5', 'C:C']) {
      sheet.getRange(lines).insert(lines === 'C:C' ? 'Right' : 'Down');
      await context.sync();
      expect(excel.sheet('甲').selection()).toEqual(selected);
      sheet.getRange(lines).delete(lines === 'C:C' ? 'Left' : 'Up');
      await context.sync();
      expect(excel.sheet('甲').selection()).toEqual(selected);
    }
  });
});

test('a workbook is as it was when all that was written is taken back', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: table }] });
  const before = excel.snapshot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    const format = sheet.getRange('B2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFC7CE';
    sheet.getRange('B2').dataValidation.prompt = { showPrompt: true, title: '请核对', message: '金额' };
    sheet.getRange('B1').values = [['改过']];
    context.workbook.worksheets.add('检查结果');
    context.workbook.settings.add('标记', 1);
    await context.sync();
    expect(excel.snapshot()).not.toEqual(before);
    format.delete();
    sheet.getRange('B2').dataValidation.clear();
    sheet.getRange('B1').values = [['人大会议经费']];
    context.workbook.worksheets.getItem('检查结果').delete();
    context.workbook.settings.getItem('标记').delete();
    await context.sync();
  });
  expect(excel.snapshot()).toEqual(before);
});

test.each([
  ['a value', (sheet: Excel.Worksheet) => (sheet.getRange('A9').values = [['x']])],
  ['a fill', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['a merge', (sheet: Excel.Worksheet) => sheet.getRange('A5:B5').merge()],
  ['a width', (sheet: Excel.Worksheet) => (sheet.getRange('A:A').format.columnWidth = 99)],
  [
    'a border',
    (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Dot'),
  ],
  ['a page set-up', (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ['a tab colour', (sheet: Excel.Worksheet) => (sheet.tabColor = '#FF0000')],
  ['frozen rows', (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1)],
  ['a name', (sheet: Excel.Worksheet) => sheet.names.add('合计', sheet.getRange('B2'))],
])('a snapshot shows %s', async (_what, write) => {
  excel = await startExcel({ sheets: [{ name: '甲', values: table }] });
  const before = excel.snapshot();
  await Excel.run(async (context) => {
    write(context.workbook.worksheets.getItem('甲'));
    await context.sync();
  });
  expect(excel.snapshot()).not.toEqual(before);
});

test('a fault half-way leaves the first half written, and office.js tells the statement', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: [] }] });
  excel.host.faults.failAction(9, { code: 'GeneralException' });
  const writing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    for (const row of [1, 2, 3, 4, 5, 6]) sheet.getRange(`A${String(row)}`).values = [[row]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'GeneralException' });
  const written = [0, 1, 2, 3, 4, 5].map((row) => excel.sheet('甲').cell(row, 0).value);
  expect(written[0]).toBe(1);
  expect(written[5]).toBeNull();
});

test('while a cell is being edited office.js hears InvalidOperationInCellEditMode', async () => {
  excel = await startExcel();
  excel.host.faults.setCellEditMode(true);
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('what is selected through the host is no event of the person', async () => {
  excel = await startExcel({
    sheets: [
      { name: '甲', values: [] },
      { name: '乙', values: [] },
    ],
  });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    const sheet = context.workbook.worksheets.getItem('乙');
    sheet.activate();
    sheet.getRange('C3').select();
    await context.sync();
  });
  await excel.events();
  expect(heard).toEqual([]);
  expect(excel.host.workbook.activeSheet().name()).toBe('乙');
});

test('a row that a person inserts is told once, whatever formulas it moves', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: table }] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${String(event.triggerSource)}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { id } = excel.sheet('甲');
  excel.univer.syncExecuteCommand('sheet.command.insert-row-by-range', {
    unitId: excel.univer.getActiveWorkbook()?.getId(),
    subUnitId: id,
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 },
    direction: 0,
  });
  await excel.events();
  expect(heard).toEqual(['RowInserted 1:1 Unknown']);
  expect(excel.sheet('甲').cell(2, 2).formula).toBe('=B3*2');
});

test('a person can still undo after the add-in looked about, and not after it wrote', async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: table }] });
  const book = excel.univer.getActiveWorkbook();
  book?.getActiveSheet().getRange(4, 0).setValue('先');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    sheet.getRange('B2').select();
    sheet.getRange('B2').load('values');
    await context.sync();
  });
  book?.undo();
  expect(excel.sheet('甲').cell(4, 0).value).toBeNull();
  book?.getActiveSheet().getRange(4, 0).setValue('后');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('甲').getRange('B1').values = [['写']];
    await context.sync();
  });
  book?.undo();
  expect(excel.sheet('甲').cell(4, 0).value).toBe('后');
});

/** office.js 1.1.110 has no notes: what a newer one would send is sent here. */
test('notes are answered as a newer office.js would ask for them', async () => {
  excel = await startExcel({ apiVersion: '1.18' });
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: {
      Id: 3,
      ObjectPathType: 3,
      Name: 'GetFirst',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: [false] },
    },
    4: { Id: 4, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 3 },
    5: {
      Id: 5,
      ObjectPathType: 3,
      Name: 'Add',
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: ['B2', '金额要写明单位。'] },
    },
  };
  const answer = await excel.host.process({
    ObjectPaths: paths,
    Actions: [
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 5 },
      { Id: 11, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['content'] } },
      { Id: 12, ActionType: 3, Name: 'GetCount', ObjectPathId: 4 },
    ],
  });
  expect(answer.Error).toBeUndefined();
  expect(answer.Results.map(({ Value }) => Value).slice(1)).toEqual([
    { _Items: [{ Content: '金额要写明单位。' }] },
    1,
  ]);
  expect(excel.snapshot().sheets[0]?.notes).toMatchObject([{ row: 1, column: 1, text: '金额要写明单位。' }]);
});

test('two workbooks one after the other do not hear each other', async () => {
  excel = await startExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.dispose();
  excel = await startExcel();
  excel.type('Sheet1', 'A1', 'x');
  await excel.events();
  expect(heard).toEqual([]);
});
