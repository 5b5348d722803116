import { displayedText, showsDate } from '../../../src/core/grid/displayedText';

/** What a Chinese Excel shows in a cell that is wide enough. */
describe('the text that a person sees', () => {
  test.each<[number | string | boolean | null, string, string]>([
    [null, '0', ''],
    [true, 'General', 'TRUE'],
    [24.998000000000001, 'General', '24.998'],
    [12345678901, 'General', '12345678901'],
    [123456789012, 'General', '1.23457E+11'],
    [0.1234567890123, 'General', '0.123456789'],
    [1e-7, 'General', '0.0000001'],
    ['007', '@', '007'],
    [0.9, '0%', '90%'],
    [0.955, '0.0%', '95.5%'],
    [1.005, '0.00', '1.01'],
    [12345.678, '#,##0.00', '12,345.68'],
    [16, '0次', '16次'],
    [90, '≥0', '≥90'],
    [3, '0"天"以内', '3天以内'],
    [7, '000', '007'],
    [-25, '0.00_);(0.00)', '(25.00)'],
    [0, '0;-0;"—"', '—'],
    [5, ';;;', ''],
    ['甲', '0;-0;0;"("@")"', '(甲)'],
    ['甲', ';;;', ''],
    ['甲', '0;-0;0;', ''],
    ['甲', '0;-0;0;"有"', '有'],
    ['甲', ';;', '甲'],
    ['甲', '0" ; ; ; "', '甲'],
    [1234.5, '[$€-407]#,##0.00', '€1,234.50'],
    [1234.5, '#,##0.00 [$€-407]', '1,234.50 €'],
    [0.955, '[$-407]0.0%', '95.5%'],
    [44561, '[$-407]d. mmmm yyyy', '31. Dezember 2021'],
    [0.99, '# ?/?', '1    '],
    [1.999, '# ?/8', '2    '],
    [-1.99, '# ?/?', '-2    '],
    [0.9, '# ?/2', '1    '],
    [0.99, '?/?', '1/1'],
    [0.25, '# ?/?', ' 1/4'],
    [-0.5, '[h]:mm', '-12:00'],
    [-1.25, '[h]:mm:ss', '-30:00:00'],
    [-2.5, '[h]"小时"', '-60小时'],
    [-0.5, '[h]:mm;@', '-12:00'],
    [95, '[>=90]"≥"0"%";0"%"', '≥95%'],
    [50, '[>=90]"≥"0"%";0"%"', '50%'],
    [5, '[蓝色]0', '5'],
    [5, '[Color10]0', '5'],
    [250000, '0!.0,"万元"', '25.0万元'],
    [480000, '0.00,,万元\n%', '48.00万元\n%'],
    [5, '[$¥-804]#,##0.00', '¥5.00'],
    [16, 'G/通用格式"次"', '16次'],
    [1.5, '[h]:mm', '36:00'],
    [0.05, '[mm]:ss', '72:00'],
    [44561, 'yyyy/m/d', '2021/12/31'],
    [44561, '[$-804]yyyy"年"m"月"d"日";@', '2021年12月31日'],
    [44561, '[$-804]aaaa', '星期五'],
    [44561.5, 'yyyy/m/d h:mm', '2021/12/31 12:00'],
    [44561, '[$-409]d-mmm-yy;@', '31-Dec-21'],
  ])('%j as %s is %s', (value, numberFormat, text) => {
    expect(displayedText(value, numberFormat)).toBe(text);
  });
});

/** As the date lists and the attendance sheets of Chinese Excel show them; 44558 is a Tuesday. */
describe('names of weekdays, months and halves of the day', () => {
  test.each<[string, string]>([
    ['aaa', '二'],
    ['aaaa', '星期二'],
    ['AAA', '二'],
    ['aaa;@', '二'],
    ['"周"aaa', '周二'],
    ['m"月"d"日"(aaa)', '12月28日(二)'],
    ['yyyy"年"m"月"d"日" aaaa', '2021年12月28日 星期二'],
    ['"aaa"d', 'aaa28'],
    ['[红色]aaa', '二'],
    ['[DBNum1]d"日"aaa', '二十八日二'],
    ['[$-804]aaa;@', '周二'],
    ['[$-804]aaaa;@', '星期二'],
    ['[$-411]aaaa', '火曜日'],
    ['ddd', 'Tue'],
    ['dddd', 'Tuesday'],
    ['d-mmm-yy', '28-Dec-21'],
    ['mmm-yy', 'Dec-21'],
    ['[$-804]ddd', '周二'],
    ['h:mm AM/PM', '2:24 PM'],
    ['上午/下午h"时"mm"分"', '下午2时24分'],
    ['[$-804]AM/PMh"时"mm"分"', '下午2时24分'],
    ['[$-F800]dddd, mmmm dd, yyyy', '2021年12月28日'],
  ])('%s shows %s', (numberFormat, text) => {
    expect(displayedText(44558.6, numberFormat)).toBe(text);
    expect(showsDate(numberFormat)).toBe(true);
  });

  test('aaa on every day of a week', () => {
    const week = Array.from({ length: 7 }, (_, day) => displayedText(44556 + day, 'aaa'));
    expect(week.join('')).toBe('日一二三四五六');
  });
});

describe('numbers in Chinese digits', () => {
  test.each<[number, string, string]>([
    [16, '[DBNum1][$-804]G/通用格式"次"', '一十六次'],
    [0, '[DBNum1]General', '〇'],
    [105, '[DBNum1]General', '一百〇五'],
    [1010, '[DBNum1]General', '一千〇一十'],
    [10001, '[DBNum1]General', '一万〇一'],
    [100000, '[DBNum2][$-804]General', '壹拾万'],
    [20300000, '[DBNum2]General', '贰仟零叁拾万'],
    [100000005, '[DBNum1]General', '一亿〇五'],
    [25, '[DBNum2][$-804]General"万元"', '贰拾伍万元'],
    [-2, '[DBNum1]General', '-二'],
    [3.5, '[DBNum3][$-804]0.0', '３.５'],
    [3.5, '[DBNum1]General', '三.五'],
    [105, '[DBNum1]0', '一〇五'],
    [44561, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二一年十二月三十一日'],
    [44470, '[DBNum1][$-804]m"月"d"日"', '十月一日'],
  ])('%d as %s is %s', (value, numberFormat, text) => {
    expect(displayedText(value, numberFormat)).toBe(text);
  });
});
