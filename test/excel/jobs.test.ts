import { layOutTables } from '../../src/core/layout/layOutTables';
import { listPlan } from '../../src/core/report/listPlan';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import type { WorkbookPort } from '../../src/port/WorkbookPort';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { arrange, excelModes, type ExcelMode } from '../support/excelModes';

/** Every job in every trouble that the simulated Excel can make: it does its work, and what it takes back is as before. */
let excel: ExcelForTests;
let port: WorkbookPort;
afterEach(() => {
  excel.dispose();
});

const sheets = [
  {
    name: '甲',
    values: [
      ['项目名称', '会议费'],
      ['金额', '100万'],
    ],
  },
  {
    name: '乙',
    values: [
      ['项目名称', '培训费'],
      ['金额', '=1+2'],
    ],
  },
];
/** Ids differ after reopening and after a format was written anew; all else is to be equal. */
const looks = () => JSON.stringify(excel.snapshot().sheets).replaceAll(/"id":"[^"]*"/g, '""');

/** The workbook, read by a page, and then the trouble. */
async function openIn(mode: ExcelMode): Promise<void> {
  excel = await startExcel({ sheets, ...(mode.undo ? { undo: mode.undo } : {}) });
  port = connectExcel();
  await port.readWorkbook();
  const before = excel.host;
  await arrange(excel, mode);
  // Another session begins with another page.
  if (excel.host !== before) {
    port = connectExcel();
    await port.readWorkbook();
  }
  await excel.host.workbook.settle();
}

describe.each(excelModes)('in an Excel $name', (mode) => {
  beforeEach(() => openIn(mode));

  it('the workbook is read', async () => {
    const { grids } = await port.readWorkbook();
    expect(grids.map(({ name, rows }) => [name, rows[1]?.[1]?.text])).toEqual([
      ['甲', '100万'],
      ['乙', '3'],
    ]);
  });

  it('a fix is made and taken back', async () => {
    const before = looks();
    const change = { sheet: '甲', cell: { row: 1, column: 1 }, before: '100万', after: '100万元' };
    expect((await port.applyChanges([change])).applied).toHaveLength(1);
    expect(excel.sheet('甲').cell(1, 1).value).toBe('100万元');
    await port.undoLast();
    expect(looks()).toBe(before);
  });

  it('marks come and go, and nothing else with them', async () => {
    const before = looks();
    const mark = {
      sheet: '甲',
      cell: { row: 1, column: 1 },
      severity: 'error',
      message: '要写明单位。',
    } as const;
    expect((await port.markFindings([mark])).cells).toBe(1);
    expect(looks()).not.toBe(before);
    await port.clearMarks();
    expect(looks()).toBe(before);
  });
});

/** Sheets are added to the workbook in front alone: insertSheets.test says what is told elsewhere. */
describe.each(excelModes.filter(({ id }) => id !== 'other-book-in-front'))('in an Excel $name', (mode) => {
  it('tables are inserted whole, and taken back', async () => {
    await openIn(mode);
    const before = looks();
    const { names } = await port.insertSheets((takenNames) =>
      layOutTables(defaultStandard, [{ name: '会议费' }], { year: 2026, takenNames }),
    );
    const added = excel.sheet(names[0]!);
    expect(JSON.stringify(excel.snapshot().sheets.at(-1)?.cells)).toContain('2026');
    expect(added.conditionalFormats().length).toBeGreaterThan(10);
    await port.undoLast();
    expect(looks()).toBe(before);
  });

  it('a sheet of ours is written, and refreshed in its place', async () => {
    excel = await startExcel({ sheets, ...(mode.undo ? { undo: mode.undo } : {}) });
    const plan = listPlan('汇总', [{ head: '项目', width: 20 }], [[{ kind: 'text', text: '会议费' }]]);
    expect(await connectExcel().writeOwnSheet('summary', plan)).toMatchObject({
      name: '汇总',
      created: true,
    });
    await arrange(excel, mode);
    expect(await connectExcel().writeOwnSheet('summary', plan)).toMatchObject({
      name: '汇总',
      created: false,
    });
    expect(excel.host.workbook.sheets()).toHaveLength(3);
  });
});

it('with another workbook in front a sheet of ours can’t be told from the person’s: nothing is written, and why is said', async () => {
  excel = await startExcel({ sheets });
  const before = looks();
  excel.host.troubles.front = 'other-workbook';
  const plan = listPlan('汇总', [{ head: '项目', width: 20 }], [[{ kind: 'text', text: '会议费' }]]);
  await expect(connectExcel().writeOwnSheet('summary', plan)).rejects.toMatchObject({
    problem: { code: 'not-in-front' },
  });
  expect(looks()).toBe(before);
});
