import { layOutTables } from '../../../src/core/layout/layOutTables';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { defaultStandard } from '../../../src/core/standards';
import { recogniseAll } from '../../../src/core/table/recognise';
import { connectExcel } from '../../../src/excel';
import { startExcel, type ExcelForTests } from '../../support/excelHost';
import { watchRequests } from '../watchRequests';

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel({ sheets: [{ name: '原有', values: [['保留', 1]] }] });
});
afterEach(() => {
  excel.dispose();
});

const forms =
  (count: number, name = '项目') =>
  (takenNames: readonly string[]) =>
    layOutTables(
      defaultStandard,
      Array.from({ length: count }, (_, index) => ({ name: `${name}${String(index + 1)}` })),
      // Short forms where there are many: the spreadsheet engine behind the host is slow.
      { year: 2024, takenNames, ...(count > 100 ? { rowsPerGroup: Array<number>(9).fill(1) } : {}) },
    );

const FIVE_MEGABYTES = 5_000_000;

describe('inserting tables', () => {
  it.each([1, 30])('takes two exchanges for %i sheets, and a third for the pages', async (count) => {
    const watch = watchRequests(excel);
    const { names, refused } = await connectExcel().insertSheets(forms(count));
    expect(watch.syncs()).toBe(3);
    expect(watch.longest()).toBeLessThan(FIVE_MEGABYTES);
    expect(names).toHaveLength(count);
    expect(refused).toEqual([]);
    expect(excel.host.workbook.sheets().map((sheet) => sheet.name())).toEqual(['原有', ...names]);
  });

  it('takes no more for 300 sheets than the 5 MB of Excel on the web ask for, and says how far it is', async () => {
    const watch = watchRequests(excel);
    const progress: number[] = [];
    const { names } = await connectExcel().insertSheets(forms(300), {
      onProgress: (done) => progress.push(done),
    });
    expect(names).toHaveLength(300);
    expect(watch.longest()).toBeLessThan(FIVE_MEGABYTES);
    expect(progress.at(-1)).toBe(300);
    // The names; and of values and of extras as many exchanges as full requests: none but the last is smaller than 3 MB.
    expect(watch.syncs()).toBeLessThanOrEqual(3 + Math.floor(watch.total() / 3_000_000));
  }, 120_000);

  it('reads back as the tables that were laid out', async () => {
    const port = connectExcel();
    const drafts = [
      {
        name: '=会议费',
        department: '[055]人大',
        attribute: '02-经常性项目',
        total: '25',
        parts: ['25'],
        indicators: [[{ name: '会议次数', value: '1-3天' }]],
      },
    ];
    await port.insertSheets((takenNames) =>
      layOutTables(defaultStandard, drafts, { year: 2024, takenNames }),
    );
    const [table] = recogniseAll((await port.readWorkbook()).grids);
    expect(table?.fields.projectName?.text).toBe('=会议费');
    expect(table?.fields.department?.text).toBe('[055]人大');
    expect(table?.year).toBe(2024);
    expect(table?.funding.total?.value).toBe(25);
    expect(table?.groups[0]?.indicators[0]).toMatchObject({ name: '会议次数', value: '1-3天' });
  });

  it('lets no text become a formula, a number or a date, whatever format it is to have', async () => {
    const [plan] = forms(1)([]);
    const texts = ['=1+1', '90%', '1-3', '+5', '-5', '@x', '2024年1月1日', '001', '=8个', '#N/A', '007'];
    const rows: SheetPlan = {
      ...plan!,
      styles: { general: { ...plan!.styles.amount!, numberFormat: 'General' } },
      cells: texts.map((text, row) => ({
        row,
        column: 0,
        content: { kind: 'text', text },
        style: 'general',
      })),
      merges: [],
      validations: [],
      conditionalFormats: [],
    };
    await connectExcel().insertSheets(() => [rows]);
    const sheet = excel.sheet(rows.name);
    expect(texts.map((_, row) => sheet.cell(row, 0))).toEqual(
      texts.map((value) => ({ value, error: false, formula: null, format: 'General' })),
    );
  });

  it('writes all that the plan says: merges, sizes, looks, validations, hints and page', async () => {
    const [plan] = forms(1)([]);
    await connectExcel().insertSheets(() => [plan!]);
    const sheet = excel.sheet(plan!.name);
    const key = ({
      top,
      left,
      bottom,
      right,
    }: {
      top: number;
      left: number;
      bottom: number;
      right: number;
    }) => [top, left, bottom, right].join();
    expect(sheet.merges().map(key).sort()).toEqual(plan!.merges.map(key).sort());
    plan!.rowHeights.forEach((height, row) => expect(sheet.rowHeight(row)).toBeCloseTo(height, 0));
    // 8 characters are 56 pixels, which are 42 points.
    plan!.columnWidths.forEach((width, column) => {
      expect(sheet.columnWidth(column)).toBeCloseTo(Math.round(width * 7) * 0.75, 0);
    });
    for (const cell of plan!.cells) {
      const wanted = plan!.styles[cell.style]!;
      const style = sheet.style(cell.row, cell.column);
      expect(style).toMatchObject({
        format: wanted.numberFormat,
        fontName: wanted.font.name,
        fontSize: wanted.font.size,
        bold: wanted.font.bold ?? false,
        wrap: wanted.wrap,
      });
      expect(style.horizontal.toLowerCase()).toBe(wanted.horizontal);
      expect(style.vertical.toLowerCase()).toBe(wanted.vertical);
      for (const side of Object.values(style.borders)) {
        if (wanted.bordered) expect(side).toMatchObject({ style: 'Continuous', weight: 'Thin' });
      }
    }
    expect(sheet.validations().flatMap(({ areas }) => areas)).toHaveLength(plan!.validations.length);
    expect(sheet.conditionalFormats().map(({ custom }) => custom?.formula)).toEqual(
      plan!.conditionalFormats.map(({ formula }) => formula),
    );
    const { page } = sheet.extras();
    expect(page).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    expect(page.topMargin).toBeCloseTo((plan!.page.margins.top / 2.54) * 72, 1);
  });

  it('shows the first new sheet at the first cell to fill in', async () => {
    const [plan] = forms(1)([]);
    await connectExcel().insertSheets(() => [plan!]);
    const sheet = excel.host.workbook.activeSheet();
    expect(sheet.name()).toBe(plan!.name);
    expect(sheet.selection()).toMatchObject({ top: plan!.firstCell.row, left: plan!.firstCell.column });
  });

  it('takes another name where one is taken', async () => {
    const port = connectExcel();
    await port.insertSheets(forms(1, '会议费'));
    const { names } = await port.insertSheets(forms(1, '会议费'));
    expect(names).toEqual(['会议费1(2)']);
  });
});

describe('where inserting fails, the workbook is as it was', () => {
  const insert = () => connectExcel().insertSheets(forms(3));

  it.each([5, 40, 200, 400])('at the call %i of the writing', async (call) => {
    const before = excel.snapshot();
    excel.host.faults.failAction(call + 4);
    await expect(insert()).rejects.toMatchObject({ problem: { code: 'unexpected' } });
    expect(excel.snapshot()).toEqual(before);
  });

  it('while a cell is being edited', async () => {
    const before = excel.snapshot();
    excel.host.faults.setCellEditMode(true);
    await expect(insert()).rejects.toMatchObject({ problem: { code: 'cell-editing' } });
    excel.host.faults.clear();
    expect(excel.snapshot()).toEqual(before);
  });

  it('in a workbook whose structure is protected', async () => {
    const before = excel.snapshot();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(insert()).rejects.toMatchObject({ problem: { code: 'protected-workbook' } });
    expect(excel.snapshot()).toEqual(before);
  });

  it('when the person cancels between two exchanges', async () => {
    const before = excel.snapshot();
    const stop = new AbortController();
    const inserting = connectExcel().insertSheets(forms(60), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(inserting).rejects.toMatchObject({ problem: { code: 'aborted' } });
    expect(excel.snapshot().sheets).toEqual(before.sheets);
  }, 60_000);

  it('but for an exchange that fails by chance: then all is there all the same', async () => {
    const [plan] = forms(1)([]);
    excel.host.faults.failRequest(3, { actionIndex: 60 });
    const { refused } = await connectExcel().insertSheets(() => [plan!]);
    expect(refused).toEqual([]);
    const sheet = excel.sheet(plan!.name);
    expect(sheet.conditionalFormats()).toHaveLength(plan!.conditionalFormats.length);
    expect(sheet.conditionalFormats().map(({ custom }) => custom?.formula)).toEqual(
      plan!.conditionalFormats.map(({ formula }) => formula),
    );
    expect(sheet.extras().page.paperSize).toBe('A4');
  });
});

/** Values and looks always arrive; what helps and how it prints is set as far as Excel lets us. */
describe('an Excel that refuses a part', () => {
  it.each([
    ['PageLayout.orientation', 'orientation'],
    ['PageLayout.paperSize', 'paper'],
    ['PageLayout.zoom', 'scale'],
    ['PageLayout.setPrintMargins', 'margins'],
    ['PageLayout.centerHorizontally', 'centered'],
    ['PageLayout.setPrintArea', 'print-area'],
    ['ConditionalFormatRule.formula', 'hints'],
    ['DataValidation.prompt', 'prompts'],
  ])('%s gets the rest, and says what is missing', async (member, part) => {
    const [first, second] = forms(2)([]);
    excel.host.faults.refuseMembers([member]);
    const { names, refused } = await connectExcel().insertSheets(() => [first!, second!]);
    expect(refused).toEqual([part]);
    expect(excel.host.workbook.activeSheet().name()).toBe(names[0]);
    for (const name of names) {
      const sheet = excel.sheet(name);
      expect(sheet.cell(0, 0).value).toBe(
        first!.cells[0]?.content.kind === 'text' ? first!.cells[0].content.text : null,
      );
      const { page } = sheet.extras();
      expect(page.centerHorizontally).toBe(part !== 'centered');
      expect(page.printArea !== '').toBe(part !== 'print-area');
      expect(page.zoom).toEqual(
        part === 'scale' ? { scale: 100 } : { horizontalFitToPages: 1, verticalFitToPages: 1 },
      );
      const formulas = sheet.conditionalFormats().filter(({ custom }) => (custom?.formula ?? '') !== '');
      expect(formulas.length).toBe(part === 'hints' ? 0 : first!.conditionalFormats.length);
    }
  });

  it('is not asked again for each of many sheets', async () => {
    excel.host.faults.refuseMembers(['PageLayout.orientation', 'PageLayout.setPrintArea']);
    const before = excel.host.requestCount();
    const { refused } = await connectExcel().insertSheets(forms(12));
    expect(refused).toEqual(['orientation', 'print-area']);
    const [plan] = forms(1)([]);
    const extras = plan!.validations.length + plan!.conditionalFormats.length + 10;
    expect(excel.host.requestCount() - before).toBeLessThan(extras + 8);
  });

  it('because a chart sheet is in front writes all', async () => {
    excel.host.troubles.front = 'chart-sheet';
    const { names, refused } = await connectExcel().insertSheets(forms(1));
    expect(refused).toEqual([]);
    expect(excel.sheet(names[0]!).extras().page.paperSize).toBe('A4');
  });

  it('because another workbook is in front leaves all as it was, and it is told', async () => {
    const before = excel.snapshot();
    excel.host.troubles.front = 'other-workbook';
    const port = connectExcel();
    await expect(port.insertSheets(forms(2))).rejects.toMatchObject({ problem: { code: 'not-in-front' } });
    expect(excel.snapshot()).toEqual(before);
    excel.host.troubles.front = 'sheet';
    expect((await port.insertSheets(forms(2))).refused).toEqual([]);
  });

  it('because another workbook came to the front meanwhile still has all tables, and is taken back later', async () => {
    const before = excel.snapshot();
    const port = connectExcel();
    const task = {
      // The tables stand; what helps and how they print is to come.
      onProgress: () => {
        excel.host.troubles.front = 'other-workbook';
      },
    };
    const { names, refused } = await port.insertSheets(forms(2), task);
    // Forms freeze no rows; which sheet is shown is the person's to choose then.
    expect(refused).toEqual([]);
    for (const name of names) expect(excel.sheet(name).extras().page.paperSize).toBe('A4');
    await expect(port.undoLast()).rejects.toMatchObject({ problem: { code: 'not-in-front' } });
    excel.host.troubles.front = 'sheet';
    await port.undoLast();
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('taking an insertion back', () => {
  it('leaves the workbook as it was', async () => {
    const port = connectExcel();
    const before = excel.snapshot();
    await port.insertSheets(forms(3));
    expect(port.history()).toEqual([{ kind: 'insert', sheets: ['项目1', '项目2', '项目3'], count: 3 }]);
    await port.undoLast();
    expect(excel.snapshot()).toEqual(before);
    expect(port.history()).toEqual([]);
  });

  it('deletes nothing that a person has typed into', async () => {
    const port = connectExcel();
    await port.insertSheets(forms(2));
    excel.type('项目2', 'F12', '16次');
    await expect(port.undoLast()).rejects.toMatchObject({
      problem: { code: 'changed-since', where: '项目2' },
    });
    expect(excel.host.workbook.sheets()).toHaveLength(3);
    expect(port.history()).toHaveLength(1);
  });

  it('says so where there is nothing to take back', async () => {
    await expect(connectExcel().undoLast()).rejects.toMatchObject({ problem: { code: 'nothing-to-undo' } });
  });
});
