import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/no-indicators', text);

describe('completeness/no-indicators', () => {
  it('tells of a table without indicators', () => {
    expect(
      found(`项目名称 | 会议经费
没有指标 | `),
    ).toEqual([null]);
  });
  it('leaves it to another rule where indicators could not be read', () => {
    expect(found(`没有读出的指标 | 维修水闸`)).toEqual([]);
  });
  it('says nothing where the whole form was not read', () => {
    expect(
      found(`没有指标 | 
没有认出的表 | `),
    ).toEqual([]);
  });
});
