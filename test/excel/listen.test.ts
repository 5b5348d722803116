import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import type { RequestBody } from '../../src/workbench/host/protocol/wire';
import { startExcel, type ExcelForTests } from '../support/excelHost';

let excel: ExcelForTests;
const start = async (apiVersion: string) => {
  excel = await startExcel({ apiVersion, sheets: [{ name: '甲', values: [['值', '100万']] }] });
};
afterEach(() => {
  excel.dispose();
});

describe('edits', () => {
  beforeEach(() => start('1.18'));

  it('of a person are told', async () => {
    const heard = jest.fn();
    await connectExcel().onWorkbookEdited(heard);
    excel.type('甲', 'B1', '100万元');
    await excel.events();
    expect(heard).toHaveBeenCalled();
  });

  it('are told with sheet and cells, by the name that was last read', async () => {
    const heard = jest.fn();
    const port = connectExcel();
    await port.onWorkbookEdited(heard);
    excel.type('甲', 'B1', '1');
    await excel.events();
    expect(heard.mock.calls).toEqual([[null]]);
    heard.mockClear();
    await port.readWorkbook();
    excel.type('甲', 'B1', '100万元');
    await excel.events();
    expect(heard.mock.calls).toEqual([[{ sheet: '甲', areas: [{ top: 0, left: 1, bottom: 0, right: 1 }] }]]);
  });

  it('of our own are not', async () => {
    const heard = jest.fn();
    const port = connectExcel();
    await port.onWorkbookEdited(heard);
    await port.applyChanges([
      { sheet: '甲', cell: { row: 0, column: 1 }, before: '100万', after: '100万元' },
    ]);
    await port.insertSheets((takenNames) =>
      layOutTables(defaultStandard, [{ name: '会议费' }], { year: 2024, takenNames }),
    );
    await port.markFindings([
      { sheet: '甲', cell: { row: 0, column: 1 }, severity: 'error', message: '一条' },
    ]);
    await port.clearMarks();
    await port.undoLast();
    await port.undoLast();
    await excel.events();
    expect(heard).not.toHaveBeenCalled();
  });

  it('are told no more when nobody listens', async () => {
    const heard = jest.fn();
    const stop = await connectExcel().onWorkbookEdited(heard);
    await stop();
    excel.type('甲', 'B1', '100万元');
    await excel.events();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the selection', () => {
  beforeEach(() => start('1.14'));

  it('is told by sheet and upper left cell', async () => {
    const heard = jest.fn();
    const stop = await connectExcel().onSelection(heard);
    excel.select('甲', 'B2:C4');
    await excel.events();
    await excel.events();
    expect(heard).toHaveBeenLastCalledWith({ sheet: '甲', row: 1, column: 1 });
    await stop();
  });
});

describe('going to a cell', () => {
  beforeEach(async () => {
    excel = await startExcel({
      sheets: [
        { name: '甲', values: [[1]] },
        { name: '乙', values: [[2]] },
      ],
    });
  });

  it('shows its sheet and selects it', async () => {
    await connectExcel().goTo('乙', { row: 11, column: 5 });
    expect(excel.host.workbook.activeSheet().name()).toBe('乙');
    expect(excel.sheet('乙').selection()).toEqual({ top: 11, left: 5, bottom: 11, right: 5 });
  });

  it('shows its sheet in an exchange of its own: only then does Excel select on it', async () => {
    const exchanges: string[][] = [];
    const { process } = excel.host;
    Object.assign(excel.host, {
      process: (request: RequestBody, flags?: number) => {
        exchanges.push(request.Actions.map(({ Name }) => Name));
        return process(request, flags);
      },
    });
    await connectExcel().goTo('乙', { row: 11, column: 5 });
    const first = (name: string) => exchanges.findIndex((names) => names.includes(name));
    expect(first('Activate')).toBeGreaterThanOrEqual(0);
    expect(first('Select')).toBeGreaterThan(first('Activate'));
  });

  it('gives the sheet the keyboard where the person goes there to write and Excel lets itself be told so', async () => {
    const focused: string[] = [];
    const workbook = Excel.Workbook.prototype;
    const { requirements } = Office.context;
    const { isSetSupported } = requirements;
    workbook.focus = () => {
      focused.push('sheet');
    };
    try {
      await connectExcel().goTo('乙', { row: 11, column: 5 }, true);
      expect(focused).toEqual([]);
      requirements.isSetSupported = (name) => name === 'ExcelApiDesktop';
      await connectExcel().goTo('乙', { row: 11, column: 5 });
      expect(focused).toEqual([]);
      await connectExcel().goTo('乙', { row: 11, column: 5 }, true);
      expect(focused).toEqual(['sheet']);
    } finally {
      requirements.isSetSupported = isSetSupported;
      Reflect.deleteProperty(workbook, 'focus');
    }
  });

  it('says so where the sheet is hidden or gone', async () => {
    excel.sheet('乙').setVisibility('Hidden');
    const port = connectExcel();
    await expect(port.goTo('乙', { row: 0, column: 0 })).rejects.toMatchObject({
      problem: { code: 'sheet-hidden', sheet: '乙' },
    });
    await expect(port.goTo('丙', { row: 0, column: 0 })).rejects.toMatchObject({
      problem: { code: 'sheet-missing', sheet: '丙' },
    });
  });
});
