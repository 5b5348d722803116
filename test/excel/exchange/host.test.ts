import { hostTheme } from '../../../src/excel';
import { startExcel, type ExcelForTests } from '../../support/excelHost';

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.dispose();
});

/** What Excel on Windows answers from the moment on when a person chooses another look. */
const paint = (bodyBackgroundColor: string) => {
  Object.assign(Office.context.officeTheme, { bodyBackgroundColor });
};

describe("Excel's look", () => {
  it('is asked for anew each time', () => {
    expect(hostTheme()).toEqual({ dark: false, background: '#FFFFFF' });
    paint('#262626');
    expect(hostTheme()).toEqual({ dark: true, background: '#262626' });
    paint('#F3F2F1');
    expect(hostTheme()).toEqual({ dark: false, background: '#F3F2F1' });
  });

  it('is unknown where Excel does not tell it', () => {
    Object.assign(Office.context, { officeTheme: undefined });
    expect(hostTheme().background).toBeNull();
  });
});
