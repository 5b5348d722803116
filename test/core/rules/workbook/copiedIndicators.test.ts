import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('workbook/copied-indicators', text);

describe('workbook/copied-indicators', () => {
  it('finds five rows word for word', () => {
    expect(
      found(`
      项目名称 | 石坪道路
      数量指标 | 建设道路 | ≥2公里
      质量指标 | 验收合格率 | =100%
      时效指标 | 完成及时率 | ≥95%
      社会效益指标 | 受益人口 | ≥500人
      满意度指标 | 群众满意度 | ≥90%
      成本指标 | 造价 | 20万元
      ---
      项目名称 | 鲍家沟道路
      数量指标 | 建设道路 | ≥2公里
      质量指标 | 验收合格率 | =100%
      时效指标 | 完成及时率 | ≥95%
      社会效益指标 | 受益人口 | ≥500人
      满意度指标 | 群众满意度 | ≥90%
      成本指标 | 造价 | 30万元`),
    ).toEqual(['鲍家沟道路']);
  });
  it('is content where one value differs', () => {
    expect(
      found(`
      项目名称 | 石坪道路
      数量指标 | 建设道路 | ≥2公里
      质量指标 | 验收合格率 | =100%
      时效指标 | 完成及时率 | ≥95%
      社会效益指标 | 受益人口 | ≥500人
      满意度指标 | 群众满意度 | ≥90%
      ---
      项目名称 | 鲍家沟道路
      数量指标 | 建设道路 | ≥2公里
      质量指标 | 验收合格率 | =100%
      时效指标 | 完成及时率 | ≥95%
      社会效益指标 | 受益人口 | ≥300人
      满意度指标 | 群众满意度 | ≥90%`),
    ).toEqual([]);
  });
  it('has no say about a few rows', () => {
    expect(
      found(`
      项目名称 | 甲
      满意度指标 | 群众满意度 | ≥90%
      ---
      项目名称 | 乙
      满意度指标 | 群众满意度 | ≥90%`),
    ).toEqual([]);
  });
});
