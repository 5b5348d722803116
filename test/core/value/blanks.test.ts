import { said } from './inWords';

describe('nothing stands there', () => {
  test.each([
    ['无此项', 'empty (not-applicable)'],
    ['此项无', 'empty (not-applicable)'],
    ['无此指标', 'empty (not-applicable)'],
    ['NA', 'empty (not-applicable)'],
    ['n/a', 'empty (not-applicable)'],
    ['空', 'empty (not-applicable)'],
    ['-/-', 'empty (not-applicable)'],
    [' ', 'empty'],
    ['\u3000\n', 'empty'],
    ['-', 'empty (not-applicable)'],
    ['--', 'empty (not-applicable)'],
    ['—', 'empty (not-applicable)'],
    ['——', 'empty (not-applicable)'],
    ['———', 'empty (not-applicable)'],
    ['/', 'empty (not-applicable)'],
    ['\\\\', 'empty (not-applicable)'],
    ['~', 'empty (not-applicable)'],
    ['不适用', 'empty (not-applicable)'],
    ['不涉及', 'empty (not-applicable)'],
    ['本项目不适用', 'empty (not-applicable)'],
    ['本项目不适用此指标', 'empty (not-applicable)'],
    ['N/A', 'empty (not-applicable)'],
    ['定性:', 'empty'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('a template that nobody filled in', () => {
  test.each([
    ['OO%', 'other (placeholder)'],
    ['≥oo个', 'other (placeholder)'],
    ['????', 'other (placeholder)'],
    ['?', 'other (placeholder)'],
    ['___', 'other (placeholder)'],
    ['_', 'other (placeholder)'],
    ['_个', 'qualitative ungraded → _个'],
    ['****', 'other (placeholder)'],
    ['……、……', 'other (placeholder)'],
    ['〔〕', 'other (placeholder)'],
    ['···', 'empty (not-applicable)'],
    ['X', 'qualitative ungraded → X'],
    ['XX', 'other (placeholder)'],
    ['≥XX%以上', 'other (placeholder)'],
    ['(X个)', 'other (placeholder)'],
    ['>=X个', 'other (placeholder)'],
    ['X个数量指标内容很多', 'qualitative degree → X个数量指标内容很多'],
    ['**', 'other (placeholder)'],
    ['≥**%', 'other (placeholder)'],
    ['(≥**%)', 'other (placeholder)'],
    ['(<**元/户·年)', 'other (placeholder)'],
    ['(≤**元/株)', 'other (placeholder)'],
    ['(≥**平方米)', 'other (placeholder)'],
    ['**人', 'other (placeholder)'],
    ['**元/人', 'other (placeholder)'],
    ['≥**人次', 'other (placeholder)'],
    ['××', 'other (placeholder)'],
    ['XX%', 'other (placeholder)'],
    ['xx次', 'other (placeholder)'],
    ['≥XX人', 'other (placeholder)'],
    ['X个', 'other (placeholder)'],
    ['≥X%', 'other (placeholder)'],
    ['≥N人', 'other (placeholder)'],
    ['×次', 'other (placeholder)'],
    ['不少于X次', 'other (placeholder)'],
    ['____', 'other (placeholder)'],
    ['_____元', 'other (placeholder)'],
    ['……', 'other (placeholder)'],
    ['……次', 'other (placeholder)'],
    ['...', 'other (placeholder)'],
    ['。。。', 'other (placeholder)'],
    ['□', 'other (placeholder)'],
    ['（ ）', 'other (placeholder)'],
    ['【】', 'other (placeholder)'],
    ['开展活动……', 'other (placeholder)'],
    ['16次……', 'other 16 (placeholder)'],
    ['AXX', 'qualitative ungraded → AXX'],
    ['x', 'qualitative ungraded → x'],
    ['Xx中学', 'other (placeholder)'],
    ['？？？', 'other (placeholder)'],
    ['填写', 'other (placeholder)'],
    ['（请填写）', 'other (placeholder)'],
    ['待填', 'other (placeholder)'],
    ['待补', 'other (placeholder)'],
    ['年月', 'other (placeholder)'],
    ['2024年月', 'other 2024 (placeholder)'],
    ['○○', 'other (placeholder)'],
    ['____', 'other (placeholder)'],
    ['□□', 'other (placeholder)'],
    ['。。。', 'other (placeholder)'],
    ['···', 'empty (not-applicable)'],
    ['≥？', 'other (placeholder)'],
    ['≥X', 'other (placeholder)'],
    ['不少于n', 'other (placeholder)'],
    ['≥○', 'other (placeholder)'],
    ['≥x个标准班', 'other (placeholder)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('digits that a web site masked', () => {
  test.each([
    ['≤****000元', 'money ≤ 元 (placeholder)'],
    ['**00元', 'money 元 (placeholder)'],
    ['不超过****000元', 'money ≤ 元 (placeholder)'],
    ['****000元左右', 'other (placeholder)'],
    ['****000', 'other (placeholder)'],
    ['建设****000元', 'other (placeholder)'],
    ['1**个', 'count 个 (placeholder)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('blanks that wait for a number or a date', () => {
  test.each([
    ['不低于%', 'empty ≥ % (number-missing comparator-in-words)'],
    ['达到  %', 'empty ≥ % (number-missing comparator-in-words)'],
    ['不少于 次', 'empty ≥ 次 (number-missing comparator-in-words)'],
    ['≥　％', 'empty ≥ % (number-missing)'],
    ['年 月 日', 'other (placeholder)'],
    ['2024年  月底前', 'other 2024 (placeholder)'],
    ['年12月31日前', 'other 12;31 (placeholder)'],
    ['≥○○人', 'other (placeholder)'],
    ['≥？%', 'other (placeholder)'],
    ['＿＿', 'other (placeholder)'],
    ['（填写）', 'other (placeholder)'],
    ['待补充', 'other (placeholder)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });

  test.each([
    ['约束', 'qualitative ungraded → 约束'],
    ['不到位', 'qualitative ungraded → 不到位'],
    ['超级', 'qualitative ungraded → 超级'],
    ['最高级', 'qualitative ungraded → 最高级'],
    ['按出生年月', 'qualitative ungraded → 按出生年月'],
  ])('words that only look like it: %s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('numbers that look like a year and a month', () => {
  test.each([
    ['2012.5亩', 'count 2012.5 亩 → 2012.5亩'],
    ['≥1990.6平方米', 'count ≥ 1990.6 平方米 → ≥1990.6平方米'],
    ['201206元', 'money 201206 元 → 201206元'],
    ['2012.5万元以内', 'money ≤ 2012.5 万元 → ≤2012.5万元 (comparator-in-words)'],
    ['2024.12月', 'date = 2024;12 {2024-12-?} → 2024年12月'],
    ['2024.12底前', 'date ≤ 2024;12 {2024-12-?} → 2024年12月底前'],
    ['18月', 'duration 18 月 → 18月'],
    ['≥12月', 'duration ≥ 12 月 → ≥12月'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});
