import { isMeasuredTwice, restBehindNumber, targetsIn } from '../../../../src/core/rules/value/targets';

describe('how many targets a text holds', () => {
  test.each([
    ['16次', 1],
    ['2期，200人', 2],
    ['新建3座，改造5座', 2],
    ['6月底前支付50%，12月底前支付100%', 2],
    ['2024年底完成主体工程80%', 1],
    ['3月、6月、9月、12月', 0],
    ['12次（每月1次）', 1],
    ['12次，每月1次', 1],
    ['1:1.2', 1],
    ['7×24小时', 1],
    ['≤5(8)mg/L', 1],
    ['GB50204-2015', 0],
    ['符合GB/T 15835标准', 0],
    ['C30', 0],
    ['4A级景区3个', 1],
    ['12345热线办结率100%', 1],
    ['有效提升', 0],
  ])('%s: %i', (text, count) => {
    expect(targetsIn(text)).toBe(count);
  });

  test.each(['9', '1:', 'A1', '1(1)', '2024年', '每月', '，'])(
    'an essay of %j is cut short and takes no time',
    (piece) => {
      expect(targetsIn(piece.repeat(100_000))).toBeLessThan(400);
    },
  );
});

describe('one thing measured twice', () => {
  test.each(['126户368人', '3座/85延米', '4期320人次', '≥126户368人以上'])('%s', (text) => {
    expect(isMeasuredTwice(text)).toBe(true);
  });
  test.each(['3次5次', '新建3座改造5座', '3座，5处', '16次', '一类100元/亩，二类80元/亩'])(
    'not %s',
    (text) => {
      expect(isMeasuredTwice(text)).toBe(false);
    },
  );
});

describe('what stands behind the last number', () => {
  test.each([
    ['带动30户', 0],
    ['户均增收3000元左右', 2],
    ['按预算标准1000元/人兑付补助资金', 6],
    ['有效提升', 4],
  ])('%s: %i characters', (text, length) => {
    expect(restBehindNumber(text)).toBe(length);
  });
});
