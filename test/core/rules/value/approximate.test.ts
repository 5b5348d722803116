import { foundBy } from '../../../support/ruleFindings';

describe('value/approximate', () => {
  it.each(['约300人', '300人左右', '30余人', '≥300余人'])('finds %s', (value) => {
    expect(foundBy('value/approximate', `数量指标 | 培训人数 | ${value}`)).toEqual([value]);
  });
  it.each(['≥300人', '300人', '不低于300人', '7-9人'])('is content with %s', (value) => {
    expect(foundBy('value/approximate', `数量指标 | 培训人数 | ${value}`)).toEqual([]);
  });
});
