import { asInExcel } from '../../../src/workbench/spreadsheet/typedAsInExcel';

describe('what is typed becomes what Excel makes of it', () => {
  test.each<[text: string, format: string, value: unknown, type: number | undefined, pattern: string | null]>(
    [
      ['90', '0%', '90%', undefined, null],
      ['-12.5', '0.00%', '-12.5%', undefined, null],
      ['0.5', '0%', '0.5', undefined, null],
      ['90%', '0%', '90%', undefined, null],
      ['≥90%', '0%', '≥90%', undefined, null],
      ['1,234', '0.00', '1234', undefined, null],
      ['1,234', 'General', '1,234', undefined, null],
      ['12,34', '0.00', '12,34', undefined, null],
      ['90', '@', '90', undefined, null],
      ['true', '@', 'true', 4, null],
      ['true', 'General', 'true', undefined, null],
      ['2026.12.31', 'General', '2026.12.31', 4, null],
      ['2026年12月31日', 'General', 46_387, 2, 'yyyy"年"m"月"d"日"'],
      ['2026年12月', 'General', 46_357, 2, 'yyyy"年"m"月"'],
      ['2026年12月底前', 'General', '2026年12月底前', undefined, null],
      ['2026年13月', 'General', '2026年13月', undefined, null],
      ['2026年12月31日', '@', '2026年12月31日', undefined, null],
    ],
  )('%s in a cell of %s', (text, format, value, type, pattern) => {
    const written = asInExcel({ v: text }, text, format);
    expect([written.v, written.t]).toEqual([value, type]);
    expect(written.s).toEqual(pattern === null ? undefined : { n: { pattern } });
  });
});
