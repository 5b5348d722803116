import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const rows = (...weights: readonly string[]): string =>
  weights
    .map((weight, index) => `数量指标 | 培训第${index}批人数 | ≥${index + 20}人 | 分值：${weight}`)
    .join('\n');

it('finds the one weight with a per cent sign among numbers, and says how the others are written', () => {
  const [found, another] = findingsBy('value/weights-unlike', rows('20', '20', '20', '30%'));
  expect(another).toBeUndefined();
  expect(found).toMatchObject({ found: '30%', expected: '30', fix: null });
  expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe(
    '这里的分值写成“30%”，别的行只写数（如“20”）。',
  );
});

it('finds 10分 as well', () => {
  expect(foundBy('value/weights-unlike', rows('40', '30', '10', '10分'))).toEqual(['10分']);
});

it.each([
  ['all are written so', ['40%', '30%', '20%']],
  ['most are written so', ['40%', '30%', '20']],
  ['too few show a way of writing', ['40', '50%']],
  ['a weight is blank or a stroke', ['40', '30', '20', '', '—']],
])('keeps silent where %s', (_why, weights) => {
  expect(foundBy('value/weights-unlike', rows(...weights))).toEqual([]);
});
