import { foundBy } from '../../../support/ruleFindings';

describe('value/stray-space', () => {
  it('finds a blank between sign and number', () => {
    expect(foundBy('value/stray-space', '满意度指标 | 群众满意度 | ≥ 90%')).toEqual(['≥ 90%']);
  });
  it('is content without', () => {
    expect(foundBy('value/stray-space', '满意度指标 | 群众满意度 | ≥90%')).toEqual([]);
  });
  it('leaves blanks between words alone', () => {
    expect(foundBy('value/stray-space', '社会效益指标 | 代表履职 | 有效 提升')).toEqual([]);
  });
});
