import { readValueFromColumns } from '../../../src/core/value/readValueFromColumns';
import { inWords } from './inWords';

describe('指标性质 + 指标值 + 计量单位 as one value', () => {
  test.each([
    ['=', '11', '个', 'count = 11 个 → =11个'],
    ['≥', '230', '个', 'count ≥ 230 个 → ≥230个'],
    ['═', '100', '%', 'percent = 100 % → =100% (comparator-glyph)'],
    ['≧', '735', '人次', 'count ≥ 735 人次 → ≥735人次 (comparator-glyph)'],
    ['＝', '202412', '个', 'count = 202412 个 → =202412个 (comparator-glyph)'],
    ['大于等于', '3', '次', 'count ≥ 3 次 → ≥3次 (comparator-in-words)'],
    ['≥', '1', '人/年', 'count ≥ 1 人/年 → ≥1人/年'],
    ['≤', '9.31', '万元', 'money ≤ 9.31 万元 → ≤9.31万元'],
    ['≤', '1,234.5', '元', 'money ≤ 1234.5 元 → ≤1234.5元 (thousands-separators)'],
    ['≤', '20', '工作日', 'duration ≤ 20 工作日 → ≤20工作日'],
    ['', '12', '台', 'count 12 台 → 12台'],
    ['=', '12个', '', 'count = 12 个 → =12个'],
    ['≥', '90%', '', 'percent ≥ 90 % → ≥90%'],
    ['', '90%', '%', 'percent 90 % → 90%'],
    ['', '≥7', '', 'count ≥ 7 → ≥7 (unit-missing)'],
    ['≥', '7-9', '次', 'range between 7;9 次 → ≥7-9次'],
    ['≥', '7', '--', 'count ≥ 7 → ≥7 (unit-missing)'],
    ['≥', '7', '台（套）', 'count ≥ 7 台(套) → ≥7台(套)'],
    ['≤', '3 000', '元', 'money ≤ 3000 元 → ≤3000元 (inner-space thousands-separators)'],
    ['', '7-9', '次', 'range between 7;9 次 → 7-9次'],
    ['≥', '90', '百分比', 'percent ≥ 90 % → ≥90% (unit-variant)'],
    ['≥', '100', '（%）', 'percent ≥ 100 % → ≥100%'],
    ['=', '9', '间数', 'count = 9 间数 → =9间 (unit-variant)'],
    ['≥', '80', '人数', 'count ≥ 80 人数 → ≥80人 (unit-variant)'],
    [' ≥ ', ' 95 ', ' % ', 'percent ≥ 95 % → ≥95%'],
    ['=', '2', '季度', 'duration = 2 个季度 → =2个季度'],
    ['≤', '12', '月份', 'duration ≤ 12 个月 → ≤12个月'],
    ['≥', '20', '公里（km）', 'count ≥ 20 公里 → ≥20公里'],
    ['≥', '95', '百分比(%)', 'percent ≥ 95 % → ≥95% (unit-variant)'],
    ['≥', '5', '个（套）', 'count ≥ 5 个(套) → ≥5个(套)'],
    ['≤', '2024.12', '万元', 'money ≤ 2024.12 万元 → ≤2024.12万元'],
    ['≤', '2024.12', '月', 'date ≤ 2024;12 {2024-12-?} → 2024年12月前'],
    ['≤', '202412', '月', 'date ≤ 2024;12 {2024-12-?} → 2024年12月前'],
    ['=', '20241231', '日', 'date = 2024;12;31 {2024-12-31} → 2024年12月31日'],
    ['≤', '2024.12.31', '日', 'date ≤ 2024;12;31 {2024-12-31} → 2024年12月31日前'],
    ['≤', '2024', '年', 'date ≤ 2024 {2024-?-?} → 2024年内'],
    ['≥', '95', '', 'count ≥ 95 → ≥95 (unit-missing)'],
    ['=', '±3', '%', 'range ± 3 % → ±3%'],
    ['', '±3', '%', 'range ± 3 % → ±3%'],
    ['≥', '3月', '个', 'duration ≥ 3 月 → ≥3月'],
    ['≥', '5个', '个', 'count ≥ 5 个 → ≥5个'],
    ['=', '100', '(%)', 'percent = 100 % → =100%'],
    ['≥', '3', '年月', 'count ≥ 3 → ≥3 (unit-missing)'],
    ['', '≥2万', '人次', 'count ≥ 2 万人次 → ≥2万人次'],
    ['≥', '2万', '元', 'money ≥ 2 万元 → ≥2万元'],
    ['≥', '％', '%', 'empty ≥ % (number-missing)'],
  ])('%s | %s | %s', (comparator, value, unit, reading) => {
    expect(inWords(readValueFromColumns(comparator, value, unit))).toBe(reading);
  });

  test.each([
    ['', '≥95%', '%', 'percent ≥ 95 % → ≥95%'],
    ['≥', '95%', '%', 'percent ≥ 95 % → ≥95%'],
    ['≥', '≥95', '%', 'percent ≥ 95 % → ≥95%'],
    ['≧', '≥95%', '百分比', 'percent ≥ 95 % → ≥95%'],
  ])('a part said twice counts once: %s | %s | %s', (comparator, value, unit, reading) => {
    expect(inWords(readValueFromColumns(comparator, value, unit))).toBe(reading);
  });

  test.each([
    ['≤', '±3', '%', 'range ± 3 % → ±3%'],
    ['≤', '2024', '年', 'date ≤ 2024 {2024-?-?} → 2024年内'],
    ['≤', '20241231', '年月日', 'date ≤ 2024;12;31 {2024-12-31} → 2024年12月31日前'],
    ['≥', '≤3', '天', 'duration ≤ 3 天 → ≤3天 (columns-disagree)'],
    ['=', '10万元', '元', 'money = 10 万元 → =10万元 (columns-disagree)'],
    ['≥', '3天', '小时', 'duration ≥ 3 天 → ≥3天 (columns-disagree)'],
  ])(
    'where the columns disagree, the value itself counts: %s | %s | %s',
    (comparator, value, unit, reading) => {
      expect(inWords(readValueFromColumns(comparator, value, unit))).toBe(reading);
    },
  );

  test.each([
    ['定性', '优良中低差', '', '定性:优良中低差', 'qualitative graded → 优良中低差'],
    ['定性', '保障', '无', '定性:保障', 'qualitative ungraded → 保障'],
    ['定性指标', '保障', '/', '定性:保障', 'qualitative ungraded → 保障'],
    ['≥', '有效提升', '%', '有效提升', 'qualitative degree → 有效提升'],
    ['定性', '100', '%', '100%', 'percent 100 % → 100% (columns-disagree)'],
    ['非定性', '有效提升', '', '有效提升', 'qualitative degree → 有效提升'],
    ['正向指标', '5', '个', '5个', 'count 5 个 → 5个'],
    ['定性', '', '', '', 'empty'],
    ['定性', '', '%', '%', 'empty % (number-missing)'],
    ['≥', '', '%', '≥%', 'empty ≥ % (number-missing)'],
    ['', '—', '%', '—', 'empty (not-applicable)'],
    ['≥', '**', '%', '**', 'other (placeholder)'],
    [
      '≤',
      '中央20万元、省级5万元',
      '万元',
      '中央20万元、省级5万元',
      'other 20;5 → 中央20万元、省级5万元 (several-values)',
    ],
  ])('words and blanks: %s | %s | %s', (comparator, value, unit, raw, reading) => {
    const read = readValueFromColumns(comparator, value, unit);
    expect([read.raw, inWords(read)]).toEqual([raw, reading]);
  });

  test.each([
    ['=', '2024', '年', 'date = 2024 {2024-?-?} → 2024年'],
    ['=', '2024.12', '万元', 'money = 2024.12 万元 → =2024.12万元'],
    ['≤', '2024年12月31日', '/', 'date ≤ 2024;12;31 {2024-12-31} → 2024年12月31日前'],
    ['≤', '2024年12月底前', '时间', 'date ≤ 2024;12 {2024-12-?} → 2024年12月底前'],
    ['=', '2024.12', '', 'date = 2024;12 {2024-12-?} → 2024年12月'],
    ['≤', '6', '月', 'duration ≤ 6 个月 → ≤6个月'],
    ['≤', '15', '日', 'duration ≤ 15 天 → ≤15天'],
  ])('dates and lengths of time: %s | %s | %s', (comparator, value, unit, reading) => {
    expect(inWords(readValueFromColumns(comparator, value, unit))).toBe(reading);
  });
});
