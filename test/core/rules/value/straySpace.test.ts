import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/stray-space', text);

describe('value/stray-space', () => {
  it('finds a blank between sign and number', () => {
    expect(found('满意度指标 | 群众满意度 | ≥ 90%')).toEqual(['≥ 90%']);
  });
  it('takes out the blank between thousands too', () => {
    const [found] = findingsBy('value/stray-space', '数量指标 | 资助学生人数 | ≥3 560人');
    expect([found?.expected, found?.fixIsSafe]).toEqual(['≥3560人', true]);
  });
  it('is content without', () => {
    expect(found('满意度指标 | 群众满意度 | ≥90%')).toEqual([]);
  });
  it('leaves blanks between words alone', () => {
    expect(found('社会效益指标 | 代表履职 | 有效 提升')).toEqual([]);
  });
});
