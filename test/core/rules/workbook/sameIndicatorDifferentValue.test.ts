import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('workbook/same-indicator-different-value', text);

describe('workbook/same-indicator-different-value', () => {
  it('finds 13次 where another table says 16次', () => {
    expect(
      found(`
      项目名称 | 代表活动经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 组织代表开展活动 | 16次
      ---
      项目名称 | 建议办理经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 组织代表开展活动 | 13次`),
    ).toEqual(['13次']);
  });
  it('is content with the same number in another writing', () => {
    expect(
      found(`
      项目名称 | 代表活动经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 组织代表开展活动 | 16次
      ---
      项目名称 | 建议办理经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 组织代表开展活动 | ≥16次`),
    ).toEqual([]);
  });
  it('lets satisfaction differ', () => {
    expect(
      found(`
      项目名称 | 代表活动经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      满意度指标 | 服务对象满意度 | ≥90%
      ---
      项目名称 | 建议办理经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      满意度指标 | 服务对象满意度 | ≥95%`),
    ).toEqual([]);
  });
  it('lets costs differ', () => {
    expect(
      found(`
      项目名称 | 代表活动经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      成本指标 | 办公费 | 100万元
      ---
      项目名称 | 建议办理经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      成本指标 | 办公费 | 3万元`),
    ).toEqual([]);
  });
  it('lets names differ in value that fit any project', () => {
    expect(
      found(`
      项目名称 | 代表活动经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 培训人员数量 | 30人
      ---
      项目名称 | 建议办理经费
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 培训人员数量 | 50人`),
    ).toEqual([]);
  });
  it('compares no two departments', () => {
    expect(
      found(`
      主管部门 | 甲局
      数量指标 | 开展送戏进万村 | 70村
      ---
      主管部门 | 乙局
      数量指标 | 开展送戏进万村 | 60村`),
    ).toEqual([]);
  });
  const ofSchools = (...schools: [string, string][]) =>
    schools
      .map(
        ([unit, value]) =>
          `项目名称 | ${unit}资助\n主管部门 | 区教育局\n实施单位 | ${unit}\n数量指标 | 困难家庭学生资助 | ${value}`,
      )
      .join('\n---\n');
  it('lets two units of one department count each their own', () => {
    expect(found(ofSchools(['第一小学', '735人'], ['第二小学', '120人'], ['第三小学', '90人']))).toEqual([]);
  });
  it('compares each unit with itself', () => {
    expect(
      found(
        ofSchools(['第一小学', '735人'], ['第二小学', '120人'], ['第二小学', '130人'], ['第一小学', '735人']),
      ),
    ).toEqual(['130人']);
  });
  it('knows a unit whose name was cut off', () => {
    expect(found(ofSchools(['区第一中心小学', '735人'], ['区第一', '120人']))).toEqual(['120人']);
    expect(found(ofSchools(['区第一', '735人'], ['区第一中心小学', '120人']))).toEqual(['120人']);
  });
  it('compares no two years', () => {
    expect(
      found(`
      年度 | 2023
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 组织代表开展活动 | 16次
      ---
      年度 | 2024
      主管部门 | 区人大办
      实施单位 | 区人大办
      数量指标 | 组织代表开展活动 | 13次`),
    ).toEqual([]);
  });
});
