import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/fraction-of-whole', text);

describe('value/fraction-of-whole', () => {
  it.each(['2.5次', '≥1.5辆', '0.5个'])('finds %s', (value) => {
    expect(found(`数量指标 | 某事 | ${value}`)).toEqual([value]);
  });
  it.each(['2.0次', '1.5万人', '2.5公里', '3次', '1.5次/月'])('is content with %s', (value) => {
    expect(found(`数量指标 | 某事 | ${value}`)).toEqual([]);
  });
  it('lets an average be one', () => {
    expect(found('数量指标 | 户均就业人数 | 1.5人')).toEqual([]);
  });
});
