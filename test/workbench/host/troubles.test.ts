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

describe('while a person is typing in a cell', () => {
  const read = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });

  it('a batch is refused, or waits until they are done (Excel.RunOptions.delayForCellEdit)', async () => {
    excel = await startExcel({ sheets: [{ name: '甲', values: [[1]] }] });
    excel.host.faults.setCellEditMode(true);
    const waiting = read({ delayForCellEdit: true });
    await expect(read({})).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.type('甲', 'A1', '2');
    excel.host.faults.setCellEditMode(false);
    expect(await waiting).toBe(2);
  });
});

describe('an Excel without a printer', () => {
  it('refuses page set-up member by member (#1860)', async () => {
    excel = await startExcel();
    excel.host.faults.refuseMembers(['PageLayout.paperSize', 'PageLayout.setPrintMargins']);
    const set = (change: (layout: Excel.PageLayout) => void) =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getFirst().pageLayout);
        await context.sync();
      }).then(
        () => 'taken',
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
    const portrait = set((layout) => {
      layout.orientation = Excel.PageOrientation.portrait;
    });
    expect(await portrait).toBe('taken');
    const paper = set((layout) => {
      layout.paperSize = Excel.PaperType.a4;
    });
    expect(await paper).toBe('GeneralException');
    expect(await set((layout) => layout.setPrintMargins('Centimeters', { top: 1 }))).toBe('GeneralException');
  });
});

describe('what Ctrl+Z would take back', () => {
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B1').values = [['写']];
      await context.sync();
    });

  it('is in Microsoft 365 each of our writes, before the person’s own', async () => {
    excel = await startExcel();
    excel.type('Sheet1', 'A1', 'x');
    await write();
    expect(excel.host.undoSteps()).toEqual(['person', 'add-in']);
  });

  it('is nothing any more in an older Excel (#3778, #6170)', async () => {
    excel = await startExcel({ undo: 'older' });
    excel.type('Sheet1', 'A1', 'x');
    await write();
    expect(excel.host.undoSteps()).toEqual([]);
  });

  it('is nothing any more after a sheet came or went, and as before after we only read', async () => {
    excel = await startExcel();
    excel.type('Sheet1', 'A1', 'x');
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(excel.host.undoSteps()).toEqual(['person']);
      context.workbook.worksheets.add('乙');
      await context.sync();
    });
    await add;
    expect(excel.host.undoSteps()).toEqual([]);
  });
});

describe('with another workbook in front', () => {
  // "Troubleshooting Excel add-ins", API limitations when the active workbook switches.
  const refused: Readonly<Record<string, readonly [(context: Excel.RequestContext) => void, string]>> = {
    'worksheets.add': [({ workbook }) => workbook.worksheets.add('乙'), 'GeneralException'],
    'worksheet.activate': [
      ({ workbook }) => {
        workbook.worksheets.getFirst().activate();
      },
      'GeneralException',
    ],
    'range.select': [
      ({ workbook }) => {
        workbook.worksheets.getFirst().getRange('A1').select();
      },
      'GeneralException',
    ],
    'freezePanes.freezeRows': [
      ({ workbook }) => {
        workbook.worksheets.getFirst().freezePanes.freezeRows(2);
      },
      'GeneralException',
    ],
    'worksheet.delete': [
      ({ workbook }) => {
        workbook.worksheets.getLast().delete();
      },
      'InvalidSelection',
    ],
    'workbook.getActiveCell': [
      ({ workbook }) => workbook.getActiveCell().load('address'),
      'InvalidSelection',
    ],
  };
  it.each(Object.entries(refused))('%s is refused', async (_, [act, code]) => {
    excel = await startExcel({
      sheets: [
        { name: '甲', values: [] },
        { name: '丙', values: [] },
      ],
    });
    const before = excel.snapshot();
    const run = () =>
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      });
    excel.host.troubles.front = 'other-workbook';
    await expect(run()).rejects.toMatchObject({ code });
    expect(excel.snapshot()).toEqual(before);
    excel.host.troubles.front = 'sheet';
    await run();
  });
});

it('rows that would push what stands in the last row off the sheet are not put in', async () => {
  excel = await startExcel();
  const insert = (lines: string, shift: 'Down' | 'Right') =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(lines).insert(shift);
      await context.sync();
    });
  excel.type('Sheet1', 'A1048575', '末');
  await insert('1:1', 'Down');
  // Excel's error codes: "it would push non-empty cells off the end of the worksheet".
  await expect(insert('1:1', 'Down')).rejects.toMatchObject({ code: 'NonBlankCellOffSheet' });
  excel.type('Sheet1', 'XFD1', '末');
  await expect(insert('A:A', 'Right')).rejects.toMatchObject({ code: 'NonBlankCellOffSheet' });
});

it('a very hidden sheet is not deleted, and no protection ends by a wrong password', async () => {
  excel = await startExcel({
    sheets: [
      { name: '甲', values: [] },
      { name: '乙', values: [] },
    ],
  });
  excel.sheet('乙').setVisibility('VeryHidden');
  const run = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('乙'));
      await context.sync();
    });
  // The reference of Worksheet.delete; Excel's error codes.
  await expect(
    run((sheet) => {
      sheet.delete();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
  await run((sheet) => {
    sheet.protection.protect({}, '甲乙丙');
  });
  await expect(
    run((sheet) => {
      sheet.protection.unprotect();
    }),
  ).rejects.toMatchObject({ code: 'BadPassword' });
});

it('an answer of more than 5 MB is refused, as Excel on the web does', async () => {
  const line = Array<string>(200).fill('很长的一段文字'.repeat(50));
  excel = await startExcel({ sheets: [{ name: '甲', values: Array<string[]>(30).fill(line) }] });
  const reading = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load('values');
      await context.sync();
      return range.values.length;
    });
  expect(await reading('A1:GR20')).toBe(20);
  await expect(reading('A1:GR30')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

it('a request of more than 5 MB is refused, and nothing of it is done', async () => {
  excel = await startExcel();
  const before = excel.snapshot();
  const write = (rows: number) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['开头']];
      sheet.getRange(`B1:B${String(rows)}`).values = Array<string[]>(rows).fill([
        '很长的一段文字'.repeat(500),
      ]);
      await context.sync();
    });
  await expect(write(600)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(excel.snapshot()).toEqual(before);
  await write(400);
  expect(excel.sheet('Sheet1').cell(0, 0).value).toBe('开头');
});

it('the text of a General number is what its column has room for', async () => {
  excel = await startExcel({
    sheets: [{ name: '甲', values: [[1234567.891, 1234567.891, 1234567.891, 12345678901234]] }],
  });
  const texts = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    [80, 50, 30, 44].forEach((width, column) => {
      sheet.getCell(0, column).format.columnWidth = width;
    });
    const range = sheet.getRange('A1:D1');
    range.load('text');
    await context.sync();
    return range.text[0];
  });
  expect(texts).toEqual(['1234567.891', '1234568', '1E+06', '1.2E+13']);
});

it('a column is as wide as a whole number of pixels: 28 is read back as 27.75', async () => {
  excel = await startExcel();
  const width = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange('A1');
    format.columnWidth = 28;
    format.load('columnWidth');
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBe(27.75);
});

it.each(['History', 'history', '历史记录'])('no sheet can be called %s', async (name) => {
  excel = await startExcel();
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});
