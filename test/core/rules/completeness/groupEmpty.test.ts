import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { formWith } from '../../../support/formWith';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const told = (text: string): string[] =>
  findingsBy('completeness/group-empty', text).map(
    ({ params, severity }) => `${severity} ${params['group'] ?? ''}`,
  );

describe('completeness/group-empty', () => {
  it('warns of quantity and quality, hints at what depends on the project', () => {
    expect(
      told(`
      数量指标 | 指标1: | 
      质量指标 | 指标1: | 
      时效指标 | 完工时间 | 2024年10月底前
      成本指标 | 指标1: | 
      社会效益指标 | 受益人口 | ≥500人
      满意度指标 | 指标1: | `),
    ).toEqual(['warning 数量指标', 'warning 质量指标', 'info 成本指标', 'info 满意度指标']);
  });
  it('says once that all of the benefits are empty', () => {
    expect(
      told(`
      数量指标 | 改造道路 | ≥2公里
      质量指标 | 验收合格率 | =100%
      经济效益指标 | 指标1: | 
      社会效益指标 | 指标1: | `),
    ).toEqual(['warning 效益指标']);
  });
  it('leaves a group alone that is filled further down', () => {
    expect(
      told(`
      数量指标 | 指标1: | 
      质量指标 | 验收合格率 | =100%
      数量指标 | 改造道路 | ≥2公里`),
    ).toEqual([]);
  });
  it('leaves tags and a table without any indicator to others', () => {
    expect(told('数量指标(必填) | 指标1: | \n质量指标 | 验收合格率 | =100%')).toEqual([]);
    expect(foundBy('completeness/group-empty', '数量指标 | 指标1: | \n社会效益指标 | 指标1: | ')).toEqual([]);
  });
  it('names the blank of the year where 中期 beside it is filled', () => {
    const tables = formWith(
      '一级指标 | 二级指标 | 三级指标 | 中期指标值 | 三级指标 | 年度指标值',
      '产出指标 | 数量指标 | 办案数量 | ≥1500件 | 年办案数量 | ≥500件',
      '| 质量指标 | 案件合格率 | ≥95% | |',
    );
    const found = checkTables(tables).filter(({ rule }) => rule === 'completeness/group-empty');
    const slot = tables[0]?.groups.find(({ blankSlots }) => blankSlots.length > 0)?.blankSlots[0];
    expect(found.map(({ cell, params }) => [cell && toA1(cell), params['group']])).toEqual([
      [slot && toA1(slot.nameCell), '年度质量指标'],
    ]);
    expect(slot && toA1(slot.nameCell)).toMatch(/^E/);
  });
});
