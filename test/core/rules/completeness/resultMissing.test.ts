import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const SE = '标题 | 项目支出绩效自评表\n';
const OTHERS = '质量指标 | 合格率 | ≥98% | 完成：99%\n社会效益指标 | 受益农户数 | ≥650户 | 完成：650户';

const found = (...rows: string[]): string[] =>
  findingsBy('completeness/result-missing', SE + rows.join('\n')).map(({ params }) => params['name'] ?? '');

describe('completeness/result-missing', () => {
  it('finds the indicator without a result', () => {
    expect(found('数量指标 | 户厕 | ≥650座 | 完成：', OTHERS)).toEqual(['户厕']);
    expect(found('数量指标 | 户厕 | ≥650座 | 完成：待定', OTHERS)).toEqual(['户厕']);
    expect(found('数量指标 | 户厕 | ≥650座 | 分值：20 | 完成： | 得分：20', OTHERS)).toEqual(['户厕']);
  });
  it.each(['/', '——', '无'])('takes %s with points for no result, unless none is what was due', (text) => {
    expect(found(`数量指标 | 户厕 | ≥650座 | 分值：20 | 完成：${text} | 得分：20`, OTHERS)).toEqual(['户厕']);
    expect(found(`质量指标 | 事故 | ≤1起 | 分值：20 | 完成：${text} | 得分：20`, OTHERS)).toEqual([]);
    expect(found(`数量指标 | 户厕 | ≥650座 | 分值：20 | 完成：${text} | 得分：0`, OTHERS)).toEqual([]);
  });
  it('takes 已完成 with points for no result where the target asks in how many days', () => {
    const told = (target: string, score: string): string[] =>
      found(`时效指标 | 办理 | ${target} | 分值：20 | 完成：已完成 | 得分：${score}`, OTHERS);
    expect(told('≤5个工作日', '20')).toEqual(['办理']);
    expect(told('≤5个工作日', '0')).toEqual([]);
    expect(told('2026年6月底前', '20')).toEqual([]);
  });
  it('tells a blank result whatever the reason says, unless it was not done', () => {
    const told = (rest: string): string[] => found(`数量指标 | 户厕 | ≥650座 | ${rest}`, OTHERS);
    for (const reason of ['无', '/', '部分农户外出务工'])
      expect(told(`完成： | 原因：${reason}`)).toEqual(['户厕']);
    expect(told('分值：20 | 完成： | 得分：20 | 原因：无')).toEqual(['户厕']);
    expect(told('分值：20 | 完成： | 得分：20 | 原因：没有开工')).toEqual(['户厕']);
    expect(told('分值：20 | 完成： | 得分：0 | 原因：没有开工')).toEqual([]);
  });
  it('finds the blank cell beside the goal, and the money that was spent', () => {
    expect(found('年度目标 | 改造户厕', '实际完成情况 | ', OTHERS)).toEqual(['实际完成情况']);
    expect(found('年度资金总额 | 65 | 预算：65 | 执行：', OTHERS)).toEqual(['年度资金总额”的“全年执行数']);
  });
  it('passes a form that nobody filled in, one of another kind, and what was explained', () => {
    const template =
      '数量指标 | 户厕 |  | 完成：\n质量指标 | 合格率 |  | 完成：\n时效指标 | 及时率 |  | 完成：';
    expect(found(template, '实际完成情况 | ')).toEqual([]);
    expect(findingsBy('completeness/result-missing', `数量指标 | 户厕 | ≥650座 | 完成：\n${OTHERS}`)).toEqual(
      [],
    );
    expect(found('数量指标 | 户厕 | ≥650座 | 完成： | 原因：没有开工', OTHERS)).toEqual([]);
    expect(found('数量指标 | 户厕 |  | 完成：', OTHERS)).toEqual([]);
  });

  it('tells once of a form whose targets stand there, and most of its results do not', () => {
    const rows = (...results: string[]): string =>
      results.map((text, at) => `数量指标 | 户厕${at} | ≥650座 | 完成：${text} | 得分：`).join('\n');
    const told = (...results: string[]): string[] =>
      findingsBy('completeness/result-missing', SE + rows(...results)).map(
        ({ params }) => `${params['of'] ?? ''} ${params['name'] ?? ''}/${params['all'] ?? ''}`,
      );
    expect(told('', '', '', '')).toEqual(['form 0/4']);
    expect(told('650座', '', '', '', '')).toEqual(['form 1/5']);
    expect(told('650座', '', '650座', '650座')).toEqual(['indicator 户厕1/']);
    expect(findingsBy('completeness/result-missing', rows('', '', '', ''))).toEqual([]);
  });

  const form = (title: string, ...rows: string[]): string =>
    [
      title,
      '项目名称 | 厕所改造',
      '年度总体目标 | 预期目标 | | 实际完成情况',
      ' | 改造户厕 | | 已改造',
      '一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施',
      ...rows,
    ].join('\n');
  it('reads the result of a form without points, and leaves 决策 and 过程 alone', () => {
    const told = (...rows: string[]): string[] =>
      tellFindings('completeness/result-missing', form('转移支付区域绩效目标自评表', ...rows));
    const rest = ['产出指标 | 数量指标 | 户厕 | ≥65座 | 65座', ' | 质量指标 | 合格率 | ≥98% | 99%'];
    expect(told('过程指标 | 项目管理 | 制度健全性 | 健全', ...rest)).toEqual([]);
    expect(told(...rest, '效益指标 | 社会效益指标 | 受益农户数 | ≥65户')).toEqual(['E8']);
  });

  describe('of a form filled in during the year', () => {
    const told = (spent: string, ...rows: string[]): string[] =>
      tellFindings(
        'completeness/result-missing',
        [
          '项目支出绩效运行监控表',
          '项目名称 | 厕所改造',
          '项目资金（万元） | | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数',
          ` | 年度资金总额 | 65 | ${spent} | 60% | 65`,
          '年度总体目标 | 改造户厕',
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析',
          ...rows,
        ].join('\n'),
      );
    const rows = (...results: string[]): string[] =>
      results.map((text, at) => `产出指标 | 数量指标 | 户厕${at} | ≥65座 | ${text}`);
    const full = '30座 | 65座 | 无偏差';
    it('finds the blank cell of an indicator, and the money that was spent', () => {
      expect(told('39', ...rows(full, full, full))).toEqual([]);
      expect(told('39', ...rows(full, ' | 65座 | 无偏差', full))).toEqual(['E8']);
      expect(told('39', ...rows(full, '30座 | | 无偏差', full))).toEqual(['F8']);
      expect(told('', ...rows(full, full, full))).toEqual(['D4']);
    });
    it('tells of a column once where most of it is blank, and of no form that nobody began', () => {
      expect(told('39', ...rows(' | 65座', ' | 65座', ' | 65座'))).toEqual(['E7']);
      expect(told('39', ...rows('30座', '30座', '30座 | 65座'))).toEqual(['F7']);
      expect(told('', ...rows(' | ', ' | ', ' | '))).toEqual([]);
    });
    it('passes what is to be done later or not at all', () => {
      expect(told('39', ...rows(full, ' | 65座 | 调查于11月开展', full))).toEqual([]);
      expect(told('39', ...rows(full, ' | | 项目已取消', full))).toEqual([]);
    });
  });
});
