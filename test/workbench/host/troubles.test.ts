import { startExcel, type ExcelForTests } from '../../support/excelHost';

/**
 * Excel at its worst. Each story is known from Microsoft's documents or from the public issues of office-js, whose numbers
 * stand beside it; no Excel was asked.
 */
let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

const withFormats = async (...formulas: string[]) => {
  excel = await startExcel({ sheets: [{ name: '甲', values: [['值', 1]] }] });
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('甲').getRange('A1:B1');
    for (const formula of formulas) {
      conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
    }
    await context.sync();
  });
};
const readFormats = (...properties: string[]) =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('甲').getRange().conditionalFormats;
    formats.load(properties.map((name) => `items/${name}`).join(','));
    await context.sync();
    return formats.items.map((item) => item.toJSON());
  });
const deleteFormat = (index: number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('甲').getRange().conditionalFormats.getItemAt(index).delete();
    await context.sync();
  });

describe('a conditional format', () => {
  it('of which there are two cannot be read, but told (#6835, #6827)', async () => {
    await withFormats('=A1=1', '=A1=2');
    excel.spoilFormats('甲', 'unreadable', ({ custom }) => custom?.formula === '=A1=2');
    expect(await readFormats('id', 'type')).toHaveLength(2);
    await expect(readFormats('custom/rule/formula')).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('of which there are two cannot be deleted (#5222)', async () => {
    await withFormats('=A1=1', '=A1=2');
    excel.spoilFormats('甲', 'undeletable');
    await expect(deleteFormat(0)).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(await readFormats('custom/rule/formula')).toHaveLength(2);
  });

  it('whose deletion was undone makes every load fail, until the workbook is opened again (#6396)', async () => {
    await withFormats('=A1=1', '=A1=2');
    excel.spoilFormats('甲', 'lost', ({ custom }) => custom?.formula === '=A1=1');
    await expect(readFormats('id')).rejects.toMatchObject({ code: 'ItemNotFound' });
    await excel.reopenElsewhere();
    expect(await readFormats('id')).toHaveLength(2);
  });
});

describe('in front of the person', () => {
  it.each([
    ['chart-sheet', '#2444, #2268', { sheet: 'ItemNotFound', selection: 'InvalidSelection', names: null }],
    [
      'other-workbook',
      '#561, #5319, #6365',
      { sheet: null, selection: 'InvalidSelection', names: 'InvalidSelection' },
    ],
  ] as const)('stands a %s: some calls fail (%s)', async (front, _, codes) => {
    excel = await startExcel();
    excel.host.troubles.front = front;
    const codeOf = (ask: (book: Excel.Workbook) => { load: (name: never) => unknown }) =>
      Excel.run(async (context) => {
        ask(context.workbook).load('name' as never);
        await context.sync();
        return null;
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    expect(await codeOf(({ worksheets }) => worksheets.getActiveWorksheet())).toBe(codes.sheet);
    expect(await codeOf((book) => book.getSelectedRange().worksheet)).toBe(codes.selection);
    expect(await codeOf((book) => book.getActiveCell().worksheet)).toBe(codes.selection);
    expect(await codeOf(({ worksheets }) => worksheets.getFirst().names.getItemOrNullObject('x'))).toBe(
      codes.names,
    );
    expect(await codeOf(({ names }) => names.getItemOrNullObject('x'))).toBeNull();
  });
});

describe('a workbook that is opened again elsewhere', () => {
  const ids = () =>
    Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load('items/id,items/name');
      const kept = settings.getItemOrNullObject('k');
      kept.load('value');
      const { conditionalFormats } = worksheets.getItem('甲').getRange();
      conditionalFormats.load('items/id,items/custom/rule/formula');
      await context.sync();
      return {
        sheets: new Map(worksheets.items.map(({ name, id }) => [name, id])),
        formats: new Map(conditionalFormats.items.map(({ custom, id }) => [custom.rule.formula, id])),
        setting: kept.isNullObject ? null : (kept.value as unknown),
      };
    });
  const start = async () => {
    await withFormats('=A1=1', '=A1=2');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('乙').getRange('A1').formulas = [['=甲!B1*2']];
      context.workbook.settings.add('k', 'v');
      context.workbook.worksheets
        .getItem('甲')
        .names.add('我', context.workbook.worksheets.getItem('甲').getRange('A1'));
      await context.sync();
    });
  };

  it('is the same to look at', async () => {
    await start();
    await excel.host.workbook.settle();
    const before = excel.snapshot();
    await excel.reopenElsewhere();
    const withoutIds = (text: object) => JSON.stringify(text).replaceAll(/"(id|sheetId)":"[^"]*"/g, '""');
    expect(withoutIds(excel.snapshot())).toBe(withoutIds(before));
  });

  it('has other ids of sheets and formats (docs #297, #552, #1390), and keeps its settings', async () => {
    await start();
    const before = await ids();
    await excel.reopenElsewhere();
    const after = await ids();
    expect(after.setting).toBe('v');
    expect([...after.sheets.keys()]).toEqual(['甲', '乙']);
    const old = new Set([...before.sheets.values(), ...before.formats.values()]);
    expect([...after.sheets.values(), ...after.formats.values()].filter((id) => old.has(id))).toEqual([]);
  });

  it('may lose its settings (#360, #2940), and give old ids to others', async () => {
    await start();
    const before = await ids();
    await excel.reopenElsewhere({ settings: 'lost', ids: 'reused' });
    const after = await ids();
    expect(after.setting).toBeNull();
    expect(after.sheets.get('甲')).toBe(before.sheets.get('乙'));
    expect(after.formats.get('=A1=1')).toBe(before.formats.get('=A1=2'));
  });

  it('no longer tells the handlers of before', async () => {
    await start();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await excel.reopenElsewhere();
    excel.type('甲', 'A1', 'x');
    await excel.events();
    expect(heard).toEqual([]);
  });
});
