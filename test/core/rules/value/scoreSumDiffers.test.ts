import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (...rows: string[]): string[] =>
  findingsBy('value/score-sum-differs', rows.join('\n')).map(
    ({ found: text, expected }) => `${text ?? ''} ${expected ?? ''}`,
  );

const ROWS = ['数量指标 | 甲 | 5个 | 分值：50 | 得分：50', '社会效益指标 | 乙 | 3户 | 分值：40 | 得分：36'];

describe('value/score-sum-differs', () => {
  it('counts 预算执行率 in where it is scored', () => {
    expect(found('预算执行率 | 分值：10 | 得分：9.5', ...ROWS, '总分 | 得分：95.5')).toEqual([]);
    expect(found('预算执行率 | 分值：10 | 得分：9.5', ...ROWS, '总分 | 得分：95.0分')).toEqual([
      '95.0分 95.5',
    ]);
    expect(found('预算执行率 | 分值：10 | 得分：9.5', ...ROWS, '总分 | 得分：86')).toEqual([]);
  });
  it('leaves up to ten points to it where it is not', () => {
    expect(found(...ROWS, '总分 | 得分：96')).toEqual([]);
    expect(found(...ROWS, '总分 | 得分：97')).toEqual(['97 86']);
    expect(found(...ROWS, '总分 | 得分：85')).toEqual(['85 86']);
  });
  it('adds nothing up while a score is blank', () => {
    expect(found(...ROWS, '满意度指标 | 丙 | 90% | 分值：10 | 得分：', '总分 | 得分：85')).toEqual([]);
  });
});

it('calls the line as the form does, and says when its formula is stale', () => {
  const sheet = [
    '项目支出绩效自评表',
    '项目名称 | | 水厂扩建',
    '一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分',
    '产出指标 | 数量指标 | 水厂数量 | 1座 | 1座 | 60 | 60',
    '效益指标 | 社会效益指标 | 受益户数 | 3户 | 3户 | 40 | 30',
    '合计 | | | | | 100 | 85',
  ].join('\n');
  const said = (formula: string | null): string[] => {
    const grid = gridOf(rowsOf(sheet));
    const rows = grid.rows.map((row) =>
      row?.map((cell) => (cell && cell.value === 85 ? { ...cell, formula } : cell)),
    );
    return checkTables(recognise({ ...grid, rows })).flatMap((finding) =>
      finding.rule === 'value/score-sum-differs' ? [findingMessage(finding, wordsFor('zh-CN'))] : [],
    );
  };
  expect(said(null)).toEqual(['合计 85分，各项得分之和 90分。']);
  expect(said('SUM(G4:G5)')).toEqual(['合计的公式没有重算：存的是 85分，各项得分之和是 90分。']);
  expect(said('SUM(G4:G4)')).toEqual(['合计 85分，各项得分之和 90分。']);
});

it('counts in what is scored of the money of a bond', () => {
  const told = (total: string): string[] =>
    tellFindings(
      'value/score-sum-differs',
      [
        '项目支出绩效自评表',
        '项目名称 | | | 水厂扩建',
        '年度绩效目标 | | | 完成土建',
        '当年绩效指标 | 债券资金管理指标(10分) | 总体支出进度 | 实际支出金额 | 下达额度 | 实际完成值 | 分值 | 得分',
        ' | | | 5200 | 6000 | 86.67% | 10 | 8.67',
        ' | 一级指标 | 二级指标 | 三级指标 | 目标值 | 实际完成值 | 分值 | 得分',
        ' | 产出指标 | 数量指标 | 水厂数量 | 1座 | 1座 | 60 | 60',
        ' | 效益指标 | 社会效益指标 | 受益人口 | ≥2万人 | 2.1万人 | 30 | 30',
        `总分 | | | | | | 100 | ${total}`,
      ].join('\n'),
    );
  expect(told('98.67')).toEqual([]);
  expect(told('100')).toEqual(['H9']);
});
