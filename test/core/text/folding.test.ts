import { tidy } from '../../../src/core/text/characters';
import { chineseInteger, digitByDigit } from '../../../src/core/text/chineseDigits';
import { unusualSignIn } from '../../../src/core/text/comparatorSigns';
import { foldKangxi } from '../../../src/core/text/radicals';
import { compact } from '../../../src/core/table/labels/normalise';
import { readIndicatorName } from '../../../src/core/table/rows/indicatorName';
import { yearIn } from '../../../src/core/table/labels/years';
import { readValue } from '../../../src/core/value/readValue';

describe('signs of comparison', () => {
  const looks = { '≥': '≧⩾≽⪰≮\uf0b3', '≤': '≦⩽≼⪯≯\uf0a3', '>': '＞﹥', '<': '＜﹤', '=': '＝﹦═' };
  const values = ['#95%', '#X次', '#', '#%', '培训#3次', '#80%且', '%#95', '90%#', '(#5天)', '#(95)%'];

  test.each(Object.entries(looks).flatMap(([plain, same]) => [...same].map((look) => [look, plain])))(
    '%s is read wherever %s is',
    (look = '', plain = '') => {
      for (const value of values) {
        const [odd, due] = [readValue(value.replace('#', look)), readValue(value.replace('#', plain))];
        expect({ ...odd, raw: '', canonical: '', irregularities: [] }).toEqual({
          ...due,
          raw: '',
          canonical: '',
          irregularities: [],
        });
        const said = due.comparator !== null && !due.irregularities.includes('placeholder');
        expect(odd.irregularities.includes('comparator-glyph')).toBe(said);
      }
    },
  );

  test('brackets of a title are signs only where they stand alone', () => {
    expect(tidy('》90%').text).toBe('>90%');
    expect(tidy('〈5天').text).toBe('<5天');
    expect(tidy('《规划》≧1份').text).toBe('《规划》≥1份');
  });

  test('³ is the ≥ of the Symbol font before a number, and a power elsewhere', () => {
    expect(readValue('³48人')).toMatchObject({ comparator: '≥', numbers: ['48'], unit: '人' });
    expect(readValue('48m³')).toMatchObject({ comparator: null, unit: 'm³' });
    expect(tidy('³倍').text).toBe('³倍');
  });

  test('are found as they were typed', () => {
    expect(unusualSignIn('完成≧90%')).toBe('≧');
    expect(unusualSignIn('&gt;=3')).toBe('&gt;');
    expect(unusualSignIn('≥3')).toBe('');
  });
});

describe('Kangxi radicals', () => {
  test('are the characters that they print like, in values and in labels', () => {
    expect(foldKangxi('项⽬⾦额 ⻓度 ㎡①')).toBe('项目金额 长度 ㎡①');
    expect(compact('项⽬资⾦\n（⼀）')).toBe('项目资金(一)');
    expect(readValue('12⽉31⽇前')).toMatchObject({ kind: 'date', comparator: '≤', numbers: ['12', '31'] });
    expect(readValue('12⽉31⽇前').irregularities).toContain('kangxi-radical');
  });
});

describe('Chinese digits', () => {
  test.each([
    ['一百二十', 120],
    ['一百二', 120],
    ['一百零二', 102],
    ['十二', 12],
    ['贰拾伍', 25],
    ['三五', null],
    ['百', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(chineseInteger(text)).toBe(value);
  });

  test('are read one by one in a year, whatever is typed for 〇', () => {
    expect(digitByDigit('二○二四')).toBe('2024');
    expect(['二〇二四年度', '二○二○年度', '二0二五年度', '二零二六年'].map(yearIn)).toEqual([
      2024, 2020, 2025, 2026,
    ]);
  });

  test('number an indicator', () => {
    expect(
      ['指标一：甲', '指标十二：乙', '指标二十：丙', '指标３：丁'].map((t) => readIndicatorName(t).number),
    ).toEqual([1, 12, 20, 3]);
  });
});
