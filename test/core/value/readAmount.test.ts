import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Decimal } from '../../../src/core/money/decimal';
import { readAmount } from '../../../src/core/value/readAmount';
import { amountOf, numericCell } from '../money/amountInWords';

describe('the real amounts of the acceptance list', () => {
  const lines = readFileSync(join(__dirname, '../../fixtures/acceptance/values.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  const rows = lines.map((line) => line.split('\t')).filter((row) => row[7] === 'funding');

  test.each(rows.map((row) => [row[0] ?? '', row[3] ?? ''] as const))('%s', (raw, numbers) => {
    const { amount } = readAmount({ value: raw, text: raw }, '万元');
    const first = numbers.split(';')[0] ?? '';
    if (first === '') expect(amount).toBeNull();
    else expect(amount && compare(amount, first as Decimal)).toBe(0);
  });
});

describe('one plain number', () => {
  test.each([
    ['25', '25 万元 number'],
    ['0', '0 万元 number'],
    ['0.00', '0.00 万元 number'],
    ['1,437', '1437 万元 number'],
    ['3,309,840.00', '3309840.00 万元 number'],
    ['1，234.5', '1234.5 万元 number'],
    ['12 345', '12345 万元 number'],
    ['１２３．５', '123.5 万元 number'],
    ['.5', '0.5 万元 number'],
    ['-.5', '-0.5 万元 number'],
    ['-5.00', '-5.00 万元 number'],
    ['－5', '-5 万元 number'],
    ['+5', '5 万元 number'],
    ['(1,234.50)', '-1234.50 万元 number'],
    ['（1234.50）', '-1234.50 万元 number'],
    ['￥5000', '5000 万元 number'],
    ['△5.5', '-5.5 万元 number'],
    ['▲1,234.50', '-1234.50 万元 number'],
    ['△ ５．５', '-5.5 万元 number'],
    ['△¥5.5', '-5.5 万元 number'],
    ['¥△5.5', '-5.5 万元 number'],
    ['-¥5.5', '-5.5 万元 number'],
    ['负5.5', '-5.5 万元 number'],
    ["'△5.5", '-5.5 万元 number'],
    [' 25.00 ', '25.00 万元 number'],
  ])('%s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  test('is stated in the unit of the block', () => {
    expect(amountOf('387664.62', '元')).toBe('387664.62 元 number');
  });
});

describe('nothing stands there: never 0', () => {
  test.each(['', '--', '-0', '0-', '---0', ' ', '\u3000', '—', '——', '-', '/', '无', '没有', '不适用'])(
    '%j',
    (text) => {
      expect(amountOf(text)).toBe('- 万元 blank');
    },
  );
});

describe('a text that says one amount', () => {
  test.each([
    ['△5.5万元', '-5.5 万元 not-numeric'],
    ['-¥5.5万元', '-5.5 万元 not-numeric'],
    ['中央补助资金△50', '-50 万元 not-numeric'],
    ['核减后80万元', '80 万元 not-numeric'],
    ['80万元（核减20万元）', '80 万元 not-numeric'],
    ['132万元', '132 万元 not-numeric'],
    ['省级补助资金(文物保护)64', '64 万元 not-numeric'],
    ['市级配套资金:12.5', '12.5 万元 not-numeric'],
    ['25 万元', '25 万元 not-numeric'],
    ['250万', '250 万元 not-numeric'],
    ['25.0万', '25.0 万元 not-numeric'],
    ['6.47亿元', '6.47 亿元 not-numeric'],
    ['5亿', '5 亿元 not-numeric'],
    ['1000元', '1000 元 not-numeric'],
    ['1000 圆', '1000 元 not-numeric'],
    ['500块', '500 元 not-numeric'],
    ['3千元', '3000 元 not-numeric'],
    ['5百元', '500 元 not-numeric'],
    ['5百万元', '500 万元 not-numeric'],
    ['5千万元', '5000 万元 not-numeric'],
    ['5十万元', '50 万元 not-numeric'],
    ['10萬元', '10 万元 not-numeric'],
    ['-3万元', '-3 万元 not-numeric'],
    ['854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)', '854 万元 not-numeric'],
    ['854万854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)', '854 万元 not-numeric'],
    ['500万元(其中上级资金220万元)', '500 万元 not-numeric'],
    ['总投资100万元，其中：财政50万元', '100 万元 not-numeric'],
    ['少数民族发展资金37万元', '37 万元 not-numeric'],
    [
      '2022年原州区健康饮茶项目38.75万元(少数民族发展资金37万元,中央衔接资金1.75万元)',
      '38.75 万元 not-numeric',
    ],
    ['第3批资金20万元', '20 万元 not-numeric'],
    ['编号2023001 25万元', '25 万元 not-numeric'],
    ['25万元（其中省级5万元', '25 万元 not-numeric'],
    ['共25', '25 万元 not-numeric'],
    ['25 20万元', '20 万元 not-numeric'],
    ['补助39户20万元', '20 万元 not-numeric'],
    ['二十五万元', '25 万元 not-numeric'],
    ['贰拾伍万元整', '25 万元 not-numeric'],
    ['约25', '25 万元 not-numeric'],
    ['合计:25', '25 万元 not-numeric'],
    ['25（含税）', '25 万元 not-numeric'],
    ['人民币25万元', '25 万元 not-numeric'],
    ['1.2百万', '120 万元 not-numeric'],
    ['25万元（折合3.5万美元）', '25 万元 not-numeric'],
  ])('%s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});

describe('a text whose amount nobody can tell', () => {
  test.each([
    '中央20万元,省级5万元',
    '第一批100万元,第二批50万元',
    '市:10 县:5',
    '±5.5',
    '±5.5万元',
    'Δ5.5万元',
    '核减20万元',
    '比上年减少 20万元',
    '20万元、20元',
    '其中20万元',
    '.5.5',
    '25¥x',
    '(5)x',
    '无5',
    '第3批',
    '39户',
    '100%',
    '2022年',
    '2022年12月',
    '25万元/年',
    '1.2.3',
    '1,23',
    '待定',
    '#REF!',
    '五',
    '已拨付25',
    '25已拨付',
    '25~30',
    '80+20',
    '1.2E+3',
    '10万美元',
    '50万港币',
    'USD 30',
    '€20',
    '3百万人',
  ])('%s', (text) => {
    expect(amountOf(text)).toBe('- 万元 unreadable');
  });

  test('a tick is no amount', () => {
    expect(readAmount({ value: true, text: 'TRUE' }, '元')).toEqual({
      amount: null,
      unit: '元',
      state: 'unreadable',
    });
  });

  test('nor is an endless text', () => {
    expect(amountOf('25万元'.repeat(1000))).toBe('- 万元 unreadable');
    expect(amountOf('('.repeat(100_000))).toBe('- 万元 unreadable');
  });
});

describe('a numeric cell', () => {
  test('is its number, whatever binary floats say', () => {
    expect(numericCell(25, '25')).toBe('25 万元 number');
    expect(numericCell(0.1 + 0.2, '0.30')).toBe('0.3 万元 number');
    expect(numericCell(387664.62, '387,664.62', '元')).toBe('387664.62 元 number');
    expect(numericCell(0, '-')).toBe('0 万元 number');
    expect(numericCell(25, '¥25.00')).toBe('25 万元 number');
  });

  test('takes the unit that its number format shows', () => {
    expect(numericCell(25, '25万元', '元')).toBe('25 万元 number');
    expect(numericCell(250_000, '250,000元')).toBe('250000 元 number');
    expect(numericCell(3, '3亿元')).toBe('3 亿元 number');
    expect(numericCell(12, '12百万元', '元')).toBe('1200 万元 number');
    expect(numericCell(12, '12百万', '元')).toBe('1200 万元 number');
    expect(numericCell(800, '800千元')).toBe('800000 元 number');
  });

  test('is what the person sees where format and unit both move the point', () => {
    expect(numericCell(120_000_000, '120.00百万元', '元')).toBe('12000 万元 number');
    expect(numericCell(1_000_000, '1,000.00千元')).toBe('1000000 元 number');
    expect(numericCell(1_000_000, '100.0万', '元')).toBe('100 万元 number');
  });

  test.each([
    [17000, '1946/7/17'],
    [48, '2月17日'],
    [0.48, '48%'],
    [1, '100.00%'],
  ])('%d shown as %j is money to nobody', (value, text) => {
    expect(numericCell(value, text)).toBe('- 万元 unreadable');
  });

  test('is scaled where its format divides: 250000 shown as 25.0万元 is 25 万元', () => {
    expect(numericCell(250_000, '25.0万元')).toBe('25 万元 number');
    expect(numericCell(254_321, '25.4万元', '元')).toBe('25.4321 万元 number');
    expect(numericCell(-254_321, '-25.4万元', '元')).toBe('-25.4321 万元 number');
  });

  test('that is no number at all cannot be read', () => {
    expect(numericCell(Number.NaN, '#NUM!')).toBe('- 万元 unreadable');
    expect(numericCell(Infinity, '#DIV/0!')).toBe('- 万元 unreadable');
  });
});

describe('a format that moves the point: what a person sees counts', () => {
  test.each([
    [480000, '48.0', '48 万元 number'],
    [480000, '48.00万元\n%', '48 万元 number'],
    [48000, '48', '48 万元 number'],
    [387664.62, '38.77', '38.766462 万元 number'],
    [-480000, '(48.0)', '-48 万元 number'],
    [480000, '48.0万元', '48 万元 number'],
    [48, '480000元', '480000 元 number'],
  ])('%d shown as %j', (value, text, amount) => {
    expect(numericCell(value, text)).toBe(amount);
  });

  test.each([
    [12.345, '12.35', '12.345 万元 number'],
    [0.4, '0', '0.4 万元 number'],
    [48.5, '¥48.50', '48.5 万元 number'],
    [1234567, '1.23E+06', '1234567 万元 number'],
    [0, '-', '0 万元 number'],
    [1234567.891, '1,234,567.89', '1234567.891 万元 number'],
    [48, '48 1/2', '48 万元 number'],
  ])('%d shown as %j is rounded or something else, not scaled', (value, text, amount) => {
    expect(numericCell(value, text)).toBe(amount);
  });
});

test('signs that nobody sees, and an apostrophe, make no difference to a typed amount', () => {
  for (const text of [
    '\u00a040\u00a0',
    '\u200b40',
    '4\u200b0',
    '\u300040',
    "'40",
    '’40',
    '\ufeff40\u3000',
    '40\t',
    '\u202a40\u202c',
    '\u206640\u2069',
    '＇40',
  ])
    expect(amountOf(text)).toBe('40 万元 number');
});
