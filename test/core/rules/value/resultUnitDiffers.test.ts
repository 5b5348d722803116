import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { foundBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (target: string, reached: string, name = '甲'): (string | null)[] =>
  foundBy('value/result-unit-differs', `数量指标 | ${name} | ${target} | 完成：${reached}`);

const messages = (sheet: string): string[] =>
  checkTables(recognise(gridOf(rowsOf(sheet))))
    .filter(({ rule }) => rule === 'value/result-unit-differs')
    .map((finding) => findingMessage(finding, wordsFor('zh-CN')));

describe('value/result-unit-differs', () => {
  it('finds a result in another measure', () => {
    expect(found('≥650户', '650天')).toEqual(['650天']);
    expect(found('≥650座', '100%')).toEqual(['100%']);
    expect(found('≤65万元', '12个月')).toEqual(['12个月']);
    expect(found('≥300人', '12场')).toEqual(['12场']);
    expect(found('≥2万户', '1.8万人次')).toEqual(['1.8万人次']);
    expect(found('≥26个', '37公里')).toEqual(['37公里']);
    expect(found('≥95%', '12项')).toEqual(['12项']);
  });
  it('passes units that count the same, or of which nobody can tell', () => {
    for (const [target, reached] of [
      ['≥650户', '700户'],
      ['≥300人', '310名'],
      ['≤65万元', '640000元'],
      ['≤1000元/座', '1000元'],
      ['≥12公里', '12000米'],
      ['≥3个', '3座'],
      ['≥12期', '12份'],
      ['≥650户', '650'],
      ['≤30天', '1个月'],
      ['2025年12月底前', '11个月'],
      ['≥300人', '培训12场300人'],
    ] as const)
      expect(found(target, reached)).toEqual([]);
  });
  it('leaves a target alone that has the wrong unit itself', () => {
    expect(found('≥650天', '650户', '受益户数')).toEqual([]);
  });
  const monitoring = (...rows: string[]): string =>
    [
      '项目支出绩效运行监控表',
      '项目名称 | 厕所改造',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况',
      ...rows,
    ].join('\n');
  it('looks at what was done so far, too', () => {
    const sheet = monitoring(
      '产出指标 | 数量指标 | 改造户厕 | ≥650座 | 300天 | 650座',
      ' | 质量指标 | 合格率 | ≥98% | 98% | 10人',
    );
    expect(tellFindings('value/result-unit-differs', sheet)).toEqual(['E4', 'F5']);
    expect(messages(sheet)).toEqual([
      '目标是“≥650座”，1-7月执行情况写的是“300天”，两个单位对不上。',
      '目标是“≥98%”，全年预计完成情况写的是“10人”，两个单位对不上。',
    ]);
  });
  it('knows books from people, and leaves what may count anything', () => {
    const cells = (result: string): readonly string[] =>
      tellFindings(
        'value/result-unit-differs',
        monitoring(`产出指标 | 数量指标 | 新增图书 | ≥6000册 | ${result} | 6200册`),
      );
    expect(cells('5100人')).toEqual(['E4']);
    expect(cells('5100本')).toEqual([]);
    expect(cells('5100份')).toEqual([]);
  });
  it('tells once at the target where progress and forecast agree in another unit', () => {
    const row = (done: string, expected: string): string =>
      monitoring(`产出指标 | 时效指标 | 报告出具时限 | ≤20批次 | ${done} | ${expected}`);
    expect(tellFindings('value/result-unit-differs', row('17个工作日', '18个工作日'))).toEqual(['D4']);
    expect(messages(row('17个工作日', '18个工作日'))).toEqual([
      '目标是“≤20批次”，1-7月执行情况和全年预计完成情况都用了另一个单位（“18个工作日”），像是目标的单位写错了。',
    ]);
    expect(tellFindings('value/result-unit-differs', row('17个工作日', '18人'))).toEqual(['E4', 'F4']);
  });
});
