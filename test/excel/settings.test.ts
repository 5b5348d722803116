import { connectExcel, loadUserSettings, saveUserSettings } from '../../src/excel';
import { startExcel, type ExcelForTests } from '../support/excelHost';

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.dispose();
});

const ignore = { rule: 'value/range', sheet: '甲', cell: 'F12', found: '7-9次', reason: '已与处室确认' };

describe('what the workbook carries', () => {
  it('is nothing at first, and then what was saved, for everybody', async () => {
    expect(await connectExcel().loadWorkbookSettings()).toEqual({ ignores: [] });
    await connectExcel().saveWorkbookSettings({ ignores: [ignore] });
    expect(await connectExcel().loadWorkbookSettings()).toEqual({ ignores: [ignore] });
  });

  it('is told as not saved where Excel loses it without a word (office-js #360, #2940)', async () => {
    Object.assign(excel.host.workbook, { setSettings: () => undefined });
    await expect(connectExcel().saveWorkbookSettings({ ignores: [ignore] })).rejects.toMatchObject({
      problem: { code: 'not-saved' },
    });
  });

  it('survives what others have written in its place', async () => {
    excel.host.workbook.setSettings({
      'jixiao-mubiao.settings': JSON.stringify({ ignores: [null, 3, { rule: 1 }, ignore] }),
    });
    expect(await connectExcel().loadWorkbookSettings()).toEqual({ ignores: [ignore] });
    excel.host.workbook.setSettings({ 'jixiao-mubiao.settings': '{' });
    expect(await connectExcel().loadWorkbookSettings()).toEqual({ ignores: [] });
  });
});

describe('what this computer remembers', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('is what was chosen last', () => {
    expect(loadUserSettings()).toEqual({});
    saveUserSettings({ department: '[055]人大办公室', locale: 'en-US' });
    expect(loadUserSettings()).toEqual({ department: '[055]人大办公室', locale: 'en-US' });
  });

  it('is apart from that of another add-in’s page, where Excel on the web gives each a key of its own', () => {
    saveUserSettings({ department: '甲' });
    Object.assign(Office.context, { partitionKey: '另一个' });
    expect(loadUserSettings()).toEqual({});
    saveUserSettings({ department: '乙' });
    Object.assign(Office.context, { partitionKey: undefined });
    expect(loadUserSettings()).toEqual({ department: '甲' });
  });

  it('is nothing where the entry is damaged', () => {
    saveUserSettings({ department: 'x' });
    const [key = ''] = Object.keys(localStorage);
    localStorage.setItem(key, '[');
    expect(loadUserSettings()).toEqual({});
    localStorage.setItem(key, '{"department":3,"locale":"fr"}');
    expect(loadUserSettings()).toEqual({});
  });
});
