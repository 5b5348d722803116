import { connectExcel } from '../../src/excel';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { watchRequests } from './watchRequests';

let excel: ExcelForTests;
const start = async (apiVersion: string) => {
  excel = await startExcel({
    apiVersion,
    sheets: [
      { name: '甲', values: [['值', '100万']] },
      { name: '乙', values: [['值', '16次']] },
      { name: '丙', values: [] },
    ],
  });
};
afterEach(() => {
  excel.dispose();
});

/** As a person does it, by the tab's menu; Excel before 1.17 tells nobody. */
const rename = (from: string, to: string) => {
  excel.univer.getActiveWorkbook()?.getSheetByName(from)?.setName(to);
};
const show = (name: string) => {
  excel.univer.getActiveWorkbook()?.getSheetByName(name)?.activate();
};

describe.each(['1.9', '1.14', '1.18'])('the sheets of Excel %s', (apiVersion) => {
  beforeEach(() => start(apiVersion));

  it('are read with the one that is shown, and take no exchange more', async () => {
    show('乙');
    const watch = watchRequests(excel);
    const { activeSheet, sheetIds } = await connectExcel().readWorkbook();
    expect(watch.syncs()).toBe(2);
    expect(activeSheet).toBe('乙');
    expect([...sheetIds.keys()]).toEqual(['甲', '乙', '丙']);
  });

  it('are gone to by their old names, though another has the name by now', async () => {
    const port = connectExcel();
    await port.readWorkbook();
    rename('甲', '甲（定稿）');
    rename('乙', '甲');
    expect(await port.goTo('甲', { row: 0, column: 1 })).toBe('甲（定稿）');
    expect(excel.host.workbook.activeSheet().name()).toBe('甲（定稿）');
    expect(await port.goTo('乙', { row: 0, column: 1 })).toBe('甲');
  });

  it('that are gone are said to be missing, though a new one has the name', async () => {
    const port = connectExcel();
    await port.readWorkbook();
    excel.host.workbook.deleteSheet(excel.sheet('甲').id);
    rename('乙', '甲');
    await expect(port.goTo('甲', { row: 0, column: 1 })).rejects.toMatchObject({
      problem: { code: 'sheet-missing', sheet: '甲' },
    });
  });

  it('are changed where they were read, whatever they are called now', async () => {
    const port = connectExcel();
    await port.readWorkbook();
    rename('甲', '丁');
    rename('乙', '甲');
    const change = { sheet: '甲', cell: { row: 0, column: 1 }, before: '100万', after: '100万元' };
    expect(await port.applyChanges([change])).toMatchObject({ applied: [change], skipped: [] });
    expect(excel.sheet('丁').cell(0, 1).value).toBe('100万元');
    expect(excel.sheet('甲').cell(0, 1).value).toBe('16次');
  });

  it('are marked where they were read', async () => {
    const port = connectExcel();
    await port.readWorkbook();
    rename('甲', '丁');
    await port.markFindings([
      { sheet: '甲', cell: { row: 0, column: 1 }, severity: 'error', message: '金额要写明单位。' },
    ]);
    expect(excel.sheet('丁').conditionalFormats()).toHaveLength(1);
  });

  it('tell when they come to be shown, and a new name counts as an edit', async () => {
    const port = connectExcel();
    await port.readWorkbook();
    const shown = jest.fn();
    const edited = jest.fn();
    const stopShown = await port.onSheetShown(shown);
    const stopEdited = await port.onWorkbookEdited(edited);
    show('乙');
    await excel.events();
    await excel.events();
    expect(shown).toHaveBeenLastCalledWith('乙');
    expect(edited).not.toHaveBeenCalled();
    rename('甲', '丁');
    show('丁');
    await excel.events();
    await excel.events();
    // By the name that the list knows, until it is read again.
    expect(shown).toHaveBeenLastCalledWith('甲');
    expect(edited).toHaveBeenCalled();
    await port.readWorkbook();
    show('乙');
    show('丁');
    await excel.events();
    await excel.events();
    expect(shown).toHaveBeenLastCalledWith('丁');
    await stopShown();
    await stopEdited();
  });
});

describe('a new name alone', () => {
  it.each(['1.15', '1.18'])('counts as an edit at once where Excel %s tells of it', async (apiVersion) => {
    await start(apiVersion);
    const port = connectExcel();
    await port.readWorkbook();
    const edited = jest.fn();
    const stop = await port.onWorkbookEdited(edited);
    rename('甲', '丁');
    await excel.events();
    await excel.events();
    expect(edited).toHaveBeenCalled();
    await stop();
    edited.mockClear();
    rename('丁', '戊');
    await excel.events();
    await excel.events();
    expect(edited).not.toHaveBeenCalled();
  });
});
