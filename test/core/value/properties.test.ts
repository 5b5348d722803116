import fc from 'fast-check';
import { readValue } from '../../../src/core/value/readValue';
import { readUnit } from '../../../src/core/value/unit/readUnit';
import type { Comparator } from '../../../src/core/value/Reading';
import { unitNamed, unitSpellings, valueKindOf } from '../../../src/core/value/unit/units';

const BEFORE: readonly (readonly [spelling: string, comparator: Comparator | null])[] = [
  ['', null],
  ['≥', '≥'],
  ['≧', '≥'],
  ['>=', '≥'],
  ['＞＝', '≥'],
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['大于等于', '≥'],
  ['至少', '≥'],
  ['≤', '≤'],
  ['≦', '≤'],
  ['<=', '≤'],
  ['不超过', '≤'],
  ['小于等于', '≤'],
  ['控制在', '≤'],
  ['>', '>'],
  ['＞', '>'],
  ['超过', '>'],
  ['高于', '>'],
  ['<', '<'],
  ['低于', '<'],
  ['=', '='],
  ['═', '='],
  ['＝', '='],
];
const AFTER: readonly (readonly [spelling: string, comparator: Comparator])[] = [
  ['以上', '≥'],
  ['及以上', '≥'],
  ['(含)以上', '≥'],
  ['以内', '≤'],
  ['以下', '≤'],
  ['之内', '≤'],
];

const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};
const fullWidth = (digits: string): string =>
  digits.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A number of at most 999999.99, and a way to write it. */
const numbers = fc
  .record({
    whole: fc.integer({ min: 0, max: 999_999 }),
    fraction: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
    write: fc.constantFrom((digits: string) => digits, grouped, fullWidth),
  })
  .map(({ whole, fraction, write }) => {
    const digits = fraction === null ? String(whole) : `${whole}.${fraction}`;
    return { digits, written: write(digits) };
  });

/** Bare 年 and 月 behind certain numbers name dates; dates have tests of their own. */
const simpleUnits = unitSpellings().filter((unit) => !['年', '月', '月份', '日', '季度'].includes(unit));
const units = fc.oneof(
  fc.constantFrom(...simpleUnits),
  fc
    .tuple(
      fc.constantFrom('元', '万元', '次', '人', '吨'),
      fc.constantFrom('/', '·', '*'),
      fc.constantFrom('亩', '公里', '户'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('万', '亿'), fc.constantFrom('人', '人次', '亩', '平方米', '株', '吨'))
    .map((parts) => parts.join('')),
);

const kindOf = (unit: string): string => {
  const listed = unitNamed(unit);
  if (listed) return valueKindOf(listed.kind);
  return /^万?元/.test(unit) ? 'money' : 'count';
};

const unitAsRead = (unit: string): string => (unitNamed(unit)?.canonical === '%' ? '%' : unit);

describe('what was written is what is read', () => {
  test('every comparator before × every writing of a number × every unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BEFORE),
        numbers,
        units,
        ([sign, comparator], { digits, written }, unit) => {
          expect(readValue(sign + written + unit)).toMatchObject({
            kind: kindOf(unit),
            comparator,
            numbers: [digits],
            unit: unitAsRead(unit),
          });
        },
      ),
      { numRuns: 600 },
    );
  });

  test('numbers that could be a year and a month, behind a unit, are numbers', () => {
    const likeAYear = fc
      .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('.', '0'))
      .map(([year, month, between]) => `${year}${month < 10 || between === '.' ? between : ''}${month}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...BEFORE),
        likeAYear,
        units,
        fc.constantFrom('', ...AFTER.map(([word]) => word)),
        ([sign], digits, unit, word) => {
          fc.pre(sign === '' || word === '');
          expect(readValue(sign + digits + unit + word)).toMatchObject({
            kind: kindOf(unit),
            numbers: [digits],
            unit: unitAsRead(unit),
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every comparator behind the unit', () => {
    fc.assert(
      fc.property(
        numbers,
        units,
        fc.constantFrom(...AFTER),
        ({ digits, written }, unit, [word, comparator]) => {
          expect(readValue(written + unit + word)).toMatchObject({
            kind: kindOf(unit),
            comparator,
            numbers: [digits],
            unit: unitAsRead(unit),
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('ranges', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('-', '—', '～', '至', '到'),
        numbers,
        units,
        (first, mark, second, unit) => {
          const {
            kind,
            comparator,
            numbers: read,
            unit: unitRead,
          } = readValue(first.written + mark + second.written + unit);
          expect([kind, comparator, read, unitRead]).toEqual([
            'range',
            'between',
            [first.digits, second.digits],
            unitAsRead(unit),
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('dates in every usual writing, as deadlines and as they are', () => {
    const two = (part: number): string => String(part).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2089 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(
          (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
          (y: number, m: number, d: number) => `${y}年${two(m)}月${two(d)}日`,
          (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`,
          (y: number, m: number, d: number) => `${y}/${m}/${d}`,
          (y: number, m: number, d: number) => `${y}.${m}.${d}`,
          (y: number, m: number, d: number) => `${y}${two(m)}${two(d)}`,
        ),
        fc.constantFrom('', '前', '之前', '前完成'),
        (year, month, day, write, behind) => {
          const read = readValue(write(year, month, day) + behind);
          expect(read).toMatchObject({
            kind: 'date',
            comparator: behind === '' ? '=' : '≤',
            numbers: [year, month, day].map(String),
            dates: [{ year, month, day }],
            canonical: `${year}年${month}月${day}日${behind === '' ? '' : '前'}`,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Pieces of values, put together without sense. */
const nonsense = fc
  .array(
    fc.constantFrom(
      ...'≥ ≤ = > < >= ± 不低于 不超过 以上 以内 左右 约 达到 每 每次 每年 共 合格率 10 3.5 1,234 2024 12 31 0 100 % ‰ 个 次 人次 天 个月 月 年 日 元 万 万元 / - ~ 至 · * ( ) 、 , ; . 底 前 后 内 起 第 季度 一 两 十 百 三 半 成 百分之 点 数 村 ㎡ km M 达标 完成 当年 次年 且 无 是 余 多 定性: ¥ x 2024年12月 1-12月 年内 上半年 到 为 有效 。 ＞ ９ ％ 萬 個 ** ×× ____'.split(
        ' ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const anything = fc.oneof(
  nonsense,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
);

describe('the canonical text', () => {
  test('reads back to the same value, and is its own canonical text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = readValue(text);
        if (read.canonical === null) return;
        const back = readValue(read.canonical);
        expect(back).toMatchObject({
          kind: read.kind,
          comparator: read.comparator,
          numbers: read.numbers,
          canonical: read.canonical,
        });
        expect(canonicalOf(back.unit)).toBe(canonicalOf(read.unit));
      }),
      { numRuns: 1500 },
    );
  });

  test('is there for every plain value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BEFORE), numbers, units, ([sign], { written }, unit) => {
        expect(readValue(sign + written + unit).canonical).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

const canonicalOf = (unit: string | null): string | null =>
  unit === null ? null : (readUnit(unit, 0)?.canonical ?? unit);

describe('any string whatever', () => {
  test('is read, keeps its text, and says its numbers in plain notation', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = readValue(text);
        expect(read.raw).toBe(text);
        for (const number of read.numbers) expect(number).toMatch(/^-?\d+(?:\.\d+)?$/);
        // ±5% is a distance alone; 25%±5% names its centre too.
        const counts = read.comparator === '±' ? [1, 2] : [2];
        if (read.kind === 'range') expect(counts).toContain(read.numbers.length);
        expect(new Set(read.irregularities).size).toBe(read.irregularities.length);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    '9',
    '一',
    '1,',
    '≥',
    '提升',
    '(',
    '*1',
    ' ',
    '1 ',
    '优',
    '其中',
    '-',
    '……',
    '1-',
    '年',
    '1年',
    '百分之',
  ])('100,000 characters of %j are a sentence and no trouble', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(readValue(text).raw).toBe(text);
    expect(['empty', 'other', 'qualitative']).toContain(readValue(text).kind);
  });
});
