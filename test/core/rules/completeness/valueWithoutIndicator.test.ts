import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/value-without-indicator', text);

describe('completeness/value-without-indicator', () => {
  it('finds a value beside a blank name', () => {
    expect(found('数量指标 |  | ≥16次')).toEqual(['≥16次']);
  });
  it('lets a stroke stand for nothing', () => {
    expect(found('经济效益指标 |  | /')).toEqual([]);
  });
  it('lets 不适用 stand for nothing', () => {
    expect(found('经济效益指标 |  | 不适用')).toEqual([]);
  });
});

const twoSided = `项目支出绩效目标表（2026年度）
项目名称 | 城区路灯维护
一级指标 | 二级指标 | 三级指标 | 三年指标值 | 年度指标值
产出指标 | 数量指标 | | ≥900盏 | ≥300盏
 | 质量指标 | 路灯亮灯率 | ≥98% | ≥98%`;

it('is told once of two values beside one blank name', () => {
  const told = checkTables(recognise(gridOf(rowsOf(twoSided)))).filter(
    ({ rule }) => rule === 'completeness/value-without-indicator',
  );
  expect(told.map(({ cell }) => cell)).toEqual([{ row: 3, column: 3 }]);
});

it('is called what it is in the sentences of other rules', () => {
  const [found] = findingsBy('value/percent-out-of-range', '满意度指标 |  | ≥120%');
  expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe(
    '这条没有名称的指标在 0 到 100% 之间，“≥120%”不可能达到。',
  );
});
