import { toA1 } from '../../../../src/core/grid/address';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/comparator-glyph', text);

describe('value/comparator-glyph', () => {
  it('finds ≧', () => {
    expect(found('满意度指标 | 群众满意度 | ≧90%')).toEqual(['≧90%']);
  });
  it('finds >=', () => {
    expect(found('数量指标 | 受助 | >=59人次')).toEqual(['>=59人次']);
  });
  it('finds ═ in a column of its own', () => {
    expect(found('成本指标 | 达标率 | ═ | 100 | %')).toEqual(['═']);
  });
  it('knows the plain signs', () => {
    expect(
      found(`
      质量指标 | 合格率 | ≥95%
      数量指标 | 村 | =8个
      质量指标 | 差错率 | ≤1%`),
    ).toEqual([]);
  });
  it.each([
    ['误差≤±0.5%', '≤±', '±'],
    ['≯800元/天', '≯', '≤'],
    ['+/-5%', '+/-', '±'],
    ['-+5%', '', '±'],
    ['《5%', '《', '<'],
    ['&ge;95%', '&ge;', '≥'],
    ['＞＝95%', '＞＝', '≥'],
  ])('names the sign of %s', (value, glyph, due) => {
    const [found] = findingsBy('value/comparator-glyph', `质量指标 | 偏差 | ${value}`);
    expect(found?.params).toEqual({ glyph, due, rows: '' });
  });
  it('mends the second sign as well', () => {
    const [found] = findingsBy('value/comparator-glyph', '质量指标 | 负荷率 | ≧80%≦90%');
    expect(found?.expected).toBe('≥80%≤90%');
  });
});

it('proposes no sign that would still point the wrong way', () => {
  expect(foundBy('value/comparator-glyph', '成本指标 | 总成本 | ＞20万元')).toEqual([]);
  expect(foundBy('value/comparator-glyph', '成本指标 | 总成本 | ＜20万元')).toEqual(['＜20万元']);
});

describe('a sign in a column of its own', () => {
  const at = (text: string): string[] =>
    findingsBy('value/comparator-glyph', text).map(
      ({ cell, fix }) =>
        `${toA1(cell)} ${(fix ?? []).map((one) => `${toA1(one.cell)}${one.text}`).join(' ')}`,
    );

  it('is told and mended at its own cell', () => {
    const rows = `数量指标 | 培训人数 | ≥ | 300 | 人
      数量指标 | 培训期数 | >= | 6 | 期
      质量指标 | 考试通过率 | ≧ | 90 | %`;
    expect(at(rows)).toEqual(['C3 C3≥', 'C4 C4≥']);
  });
  it('is told at the value where the value repeats it', () => {
    expect(at('质量指标 | 考试通过率 | ≥ | ≧90 | %')).toEqual(['D2 ']);
  });
  it('is told once where the table writes it so throughout, and mended in every row', () => {
    const rows = `数量指标 | 培训人数 | ≧ | 300 | 人
      数量指标 | 培训期数 | ≧ | 6 | 期
      成本指标 | 人均费用 | ≤ | 450 | 元
      质量指标 | 考试通过率 | ≧ | 90 | %`;
    expect(at(rows)).toEqual(['C2 C2≥ C3≥ C5≥']);
    const [found] = findingsBy('value/comparator-glyph', rows);
    expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe('“≧”应写作“≥”，表中 3 处都是这样写的。');
  });
  it('is not told where the form’s system knows no other than >=', () => {
    expect(
      at(`数量指标 | 培训人数 | >= | 300 | 人
      成本指标 | 人均费用 | <= | 450 | 元
      质量指标 | 考试通过率 | = | 100 | %`),
    ).toEqual([]);
  });
});

it('tells >= of values once where most values are written so, and one by one where most are not', () => {
  const rows = (...signs: readonly string[]): string =>
    signs.map((sign, index) => `数量指标 | 培训第${index}批人数 | ${sign}${index + 300}人`).join('\n');
  expect(foundBy('value/comparator-glyph', rows('>=', '>=', '>=', '>='))).toEqual(['>=300人']);
  expect(foundBy('value/comparator-glyph', rows('≥', '>=', '>=', '>='))).toEqual(['>=301人']);
  expect(foundBy('value/comparator-glyph', rows('≥', '≥', '>=', '>='))).toEqual(['>=302人', '>=303人']);
});
