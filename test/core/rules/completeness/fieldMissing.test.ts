import { foundBy } from '../../../support/ruleFindings';

describe('completeness/field-missing', () => {
  it('finds a printed label with nothing behind it', () => {
    expect(
      foundBy(
        'completeness/field-missing',
        `
      项目名称 | 人大会议经费
      主管部门 | 
      项目期 | 1年`,
      ),
    ).toEqual([null]);
  });
  it('takes blanks for nothing', () => {
    expect(foundBy('completeness/field-missing', '实施单位 |   ')).toEqual([null]);
  });
  it('leaves a form alone that has no such label', () => {
    expect(foundBy('completeness/field-missing', '项目名称 | 义务教育营养改善计划专项资金')).toEqual([]);
  });
  it('is content with a name in full', () => {
    expect(foundBy('completeness/field-missing', '实施单位 | 中卫市沙坡头区人民代表大会本级')).toEqual([]);
  });
});
