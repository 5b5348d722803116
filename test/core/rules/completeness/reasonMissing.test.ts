import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy, foundBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (beside: string): (string | null)[] =>
  foundBy('completeness/reason-missing', `质量指标 | 验收合格率 | ≥90% | ${beside}`);

describe('completeness/reason-missing', () => {
  it('finds points lost without a word', () => {
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：')).toEqual([null]);
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：无')).toEqual(['无']);
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：—')).toEqual(['—']);
  });
  it('goes by the result where no score stands', () => {
    expect(found('完成：60% | 原因：')).toEqual([null]);
    expect(found('完成：95% | 原因：')).toEqual([]);
  });
  it('says what was missed: points, or the target where there are none', () => {
    const why = (beside: string): (string | undefined)[] =>
      findingsBy('completeness/reason-missing', `质量指标 | 验收合格率 | ≥90% | ${beside} | 原因：`).map(
        ({ params }) => params['why'],
      );
    expect(why('分值：10 | 完成：60% | 得分：6')).toEqual(['points']);
    expect(why('完成：60%')).toEqual(['short']);
    expect(why('分值：10 | 完成：60% | 得分：10')).toEqual([]);
    const told = (row: string): (string | undefined)[] =>
      findingsBy('completeness/reason-missing', `${row} | 原因：`).map(({ params }) => params['why']);
    expect(told('时效指标 | 完工时间 | 2025年9月底前 | 完成：2025年11月')).toEqual(['late']);
    expect(told('可持续影响指标 | 管护机制 | 健全 | 完成：基本健全')).toEqual(['lower']);
  });
  it('finds a target passed by far, and weighs it by how far', () => {
    const weighed = (target: string, reached: string): string[] =>
      findingsBy(
        'completeness/reason-missing',
        `数量指标 | 受益户 | ${target} | 分值：10 | 完成：${reached} | 得分：10 | 原因：`,
      ).map(({ severity, params }) => `${severity} ${params['why'] ?? ''}`);
    expect(weighed('≥650户', '1250户')).toEqual(['warning far-above']);
    expect(weighed('≥650户', '850户')).toEqual(['info far-above']);
    expect(weighed('≥650户', '800户')).toEqual([]);
    expect(weighed('≤650元', '300元')).toEqual([]);
    expect(weighed('52', '100')).toEqual([]);
    expect(
      foundBy('completeness/reason-missing', '满意度指标 | 群众满意度 | ≥90% | 完成：192% | 原因：'),
    ).toEqual([]);
  });
  it('goes by what is expected in a form filled in during the year', () => {
    const sheet = (heads: string, row: string): string =>
      [
        '项目支出绩效运行监控表',
        '项目名称 | 厕所改造',
        `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | ${heads}`,
        `产出指标 | 数量指标 | 户厕 | ≥650座 | ${row}`,
      ].join('\n');
    const told = (...rows: [string, string]): string[] =>
      tellFindings('completeness/reason-missing', sheet(...rows));
    expect(told('偏差原因分析', '300座 | 600座')).toEqual(['G4']);
    expect(told('偏差原因分析', '300座 | 650座')).toEqual([]);
    expect(told('偏差原因分析', '300座')).toEqual([]);
    expect(told('经费保障 | 原因说明', '300座 | 600座 | √')).toEqual(['H4']);
  });
  it('passes full marks, a reason, and a form without the column', () => {
    expect(found('分值：10 | 完成：95% | 得分：10 | 原因：')).toEqual([]);
    expect(found('分值：10 | 完成：60% | 得分：6 | 原因：雨季停工')).toEqual([]);
    expect(found('分值：10 | 完成：60% | 得分：6')).toEqual([]);
  });
  it('leaves points alone that share one weight', () => {
    const sheet = gridOf(
      rowsOf(`项目支出绩效自评表
项目名称 | 厕所改造
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
产出指标 | 数量指标 | 户厕 | ≥650座 | 650座 | 25 | 15 |
产出指标 | 数量指标 | 公厕 | ≥5座 | 5座 | | 10 |
效益指标 | 社会效益指标 | 受益农户 | ≥650户 | 650户 | 20 | 10 | `),
    );
    const merges = [{ top: 3, bottom: 4, left: 5, right: 5 }];
    const told = checkTables(recognise({ ...sheet, merges }));
    expect(
      told.flatMap(({ rule, cell }) => (rule === 'completeness/reason-missing' ? [toA1(cell)] : [])),
    ).toEqual(['H6']);
  });
});
