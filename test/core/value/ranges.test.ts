import { said } from './inWords';

describe('two ends', () => {
  test.each([
    ['8个-=10个', 'range between 8;10 个 → 8-10个'],
    ['8-≥10个', 'other 8;10 → 8-≥10个 (several-values)'],
    ['1-3天；', 'range between 1;3 天 → 1-3天'],
    ['-3-5℃', 'range between -3;5 ℃ → -3-5℃'],
    ['10-5', 'range between 10;5 → 10-5 (unit-missing range-reversed)'],
    ['1月-3', 'other 1;3 → 1月-3 (several-values)'],
    ['1.5～2.5万元', 'range between 1.5;2.5 万元 → 1.5-2.5万元'],
    ['1-3天(含)', 'range between 1;3 天 → 1-3天'],
    ['4万元-5万', 'range between 4;5 万 → 4-5万元 (money-unit-incomplete)'],
    ['1-3天', 'range between 1;3 天 → 1-3天'],
    ['7-9次', 'range between 7;9 次 → 7-9次'],
    ['3—5天', 'range between 3;5 天 → 3-5天'],
    ['3–5天', 'range between 3;5 天 → 3-5天'],
    ['3－5天', 'range between 3;5 天 → 3-5天'],
    ['3～5天', 'range between 3;5 天 → 3-5天'],
    ['3~5天', 'range between 3;5 天 → 3-5天'],
    ['3--5天', 'range between 3;5 天 → 3-5天'],
    ['1至3天', 'range between 1;3 天 → 1-3天'],
    ['50到100人', 'range between 50;100 人 → 50-100人'],
    ['1一3天', 'range between 1;3 天 → 1-3天'],
    ['1次-3次', 'range between 1;3 次 → 1-3次'],
    ['50人-100人', 'range between 50;100 人 → 50-100人'],
    ['10万元-20万元', 'range between 10;20 万元 → 10-20万元'],
    ['10-20万元', 'range between 10;20 万元 → 10-20万元'],
    ['10万-20万元', 'range between 10;20 万元 → 10-20万元'],
    ['85%-90%', 'range between 85;90 % → 85%-90%'],
    ['85%～90%', 'range between 85;90 % → 85%-90%'],
    ['85-90%', 'range between 85;90 % → 85%-90%'],
    ['85%-90', 'range between 85;90 % → 85%-90%'],
    ['-5%至-3%', 'range between -5;-3 % → -5%至-3%'],
    ['1.5-2.5倍', 'range between 1.5;2.5 倍 → 1.5-2.5倍'],
    ['50-100', 'range between 50;100 → 50-100 (unit-missing)'],
    ['1,000-2,000元', 'range between 1000;2000 元 → 1000-2000元 (thousands-separators)'],
    ['约50-100人', 'range between 50;100 人 → 约50-100人 (approximate)'],
    ['1-3天内', 'range between 1;3 天 → 1-3天 (comparator-in-words)'],
    ['1-3天左右', 'range between 1;3 天 → 约1-3天 (approximate)'],
    ['≥7-9次', 'range between 7;9 次 → ≥7-9次'],
    ['不少于7-9次', 'range between 7;9 次 → ≥7-9次 (comparator-in-words)'],
    ['每次活动1-2天', 'range between 1;2 天 → 每次活动1-2天 (text-before)'],
    ['活动1-2天', 'range between 1;2 天 → 活动1-2天 (text-before)'],
    ['每次1-2天', 'range between 1;2 天 → 每次1-2天 (text-before)'],
    ['9-7次', 'range between 9;7 次 → 9-7次 (range-reversed)'],
    ['90%-80%', 'range between 90;80 % → 90%-80% (range-reversed)'],
    ['9-9次', 'range between 9;9 次 → 9-9次'],
    ['0-6岁', 'range between 0;6 岁 → 0-6岁'],
    ['1次-3天', 'other 1;3 → 1次-3天 (several-values)'],
    ['1天-3', 'range between 1;3 天 → 1-3天'],
    ['±3-5%', 'other 3;5 → ±3-5% (several-values)'],
    ['1-3-5次', 'other 1;3;5 → 1-3-5次 (several-values)'],
    ['1次一3次', 'range between 1;3 次 → 1-3次'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('a floor and a ceiling', () => {
  test.each([
    ['≥80%且≤90%', 'range between 80;90 % → ≥80%且≤90%'],
    ['≤90%且≥80%', 'range between 80;90 % → ≥80%且≤90%'],
    ['≥80%,<90%', 'range between 80;90 % → ≥80%且<90%'],
    ['≥3次、≤5次', 'range between 3;5 次 → ≥3次且≤5次'],
    ['≥80%并且≤90%', 'range between 80;90 % → ≥80%且≤90%'],
    ['80%≤x<90%', 'range between 80;90 % → ≥80%且<90%'],
    ['80%≤合格率<90%', 'range between 80;90 % → ≥80%且<90%'],
    ['98%≥X≥90%', 'range between 90;98 % → ≥90%且≤98%'],
    ['90%<x≤100%', 'range between 90;100 % → >90%且≤100%'],
    ['[90%,100%]', 'range between 90;100 % → ≥90%且≤100%'],
    ['(90%,100%]', 'range between 90;100 % → >90%且≤100%'],
    ['[90%,100%)', 'range between 90;100 % → ≥90%且<100%'],
    ['（90%，100%）', 'range between 90;100 % → >90%且<100%'],
    ['≥80%且≥90%', 'other 80;90 → ≥80%且≥90% (several-values)'],
    ['≥80%且≤90次', 'other 80;90 → ≥80%且≤90次 (several-values)'],
    ['80%且≤90%', 'other 80;90 → 80%且≤90% (several-values)'],
    ['（80%，90%]', 'range between 80;90 % → >80%且≤90%'],
    ['[80,100)', 'range between 80;100 → ≥80且<100 (unit-missing)'],
    ['≥3≤5', 'range between 3;5 → ≥3且≤5 (unit-missing)'],
    ['0<X≤5', 'range between 0;5 → >0且≤5 (unit-missing)'],
    ['≥80%且≤90%（含）', 'range between 80;90 % → ≥80%且≤90%'],
    ['70%＞X≥60%', 'range between 60;70 % → ≥60%且<70% (comparator-glyph)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('what is no range', () => {
  test.each([
    ['≥95%；≥90%', 'other 95;90 → ≥95%；≥90% (several-values)'],
    ['50人次、3场', 'other 50;3 → 50人次、3场 (several-values)'],
    ['1:1.5', 'other 1;1.5 → 1:1.5 (several-values)'],
    ['1/3', 'other 1;3 → 1/3 (several-values)'],
    ['7×24小时', 'other 7;24 → 7×24小时 (several-values)'],
    ['7*24小时', 'other 7;24 → 7*24小时 (several-values)'],
    ['3+2', 'other 3;2 → 3+2 (several-values)'],
    ['K0+000-K3+200', 'other 0;000;3;200 → K0+000-K3+200 (several-values)'],
    ['≤5%≥90%', 'other 5;90 → ≤5%≥90% (several-values)'],
    ['合格率≥90%,且合格率≤95%', 'other 90;95 → 合格率≥90%,且合格率≤95% (several-values)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});
