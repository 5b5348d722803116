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
    ['X个数量指标内容很多', 'qualitative graded → X个数量指标内容很多'],
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
