import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy } from '../../../support/ruleFindings';

const form = (period: string, medium: { money?: string; goal?: string; value?: string }): string => `
  ${period}
  中期资金总额 | ${medium.money ?? ''}
  年度资金总额 | 300
  中期目标（2026年—2028年）目标 | ${medium.goal ?? ''}
  年度目标 | 建成首批监测站点
  中期 数量指标 | ${medium.value === undefined ? '' : '建设监测站点数量'} | ${medium.value ?? ''}
  数量指标 | 建设监测站点数量 | ≥12个`;

const told = (period: string, medium: Parameters<typeof form>[1] = {}): string[] =>
  findingsBy('completeness/medium-term-empty', form(period, medium)).map(
    (finding) => `${finding.severity} ${findingMessage(finding, wordsFor('zh-CN'))}`,
  );

it('tells the blank side of a project of several years once, with what the form calls it', () => {
  expect(told('项目期 | 3年')).toEqual([
    'warning “中期资金总额”“中期目标”和这一侧的指标都空着，项目期写的却是“3年”。',
  ]);
});

it('tells that all indicators are blank where money or goal are filled in', () => {
  expect(told('项目期 | 2026年至2028年', { money: '900' })).toEqual([
    'warning “中期资金总额”“中期目标”一侧一条指标也没有填，项目期写的却是“2026年至2028年”。',
  ]);
});

it.each(['项目期 | 1年', '项目期 | 2026年', '项目期 | 一次性', '项目属性 | 一次性项目'])(
  'asks for nothing of a project of one year: %s',
  (period) => {
    expect(told(period)).toEqual([]);
    expect(told(period, { money: '300' })).toEqual([]);
  },
);

it('only hints at it where nothing tells how long the project takes', () => {
  expect(told('项目属性 | 新增项目')).toEqual([
    'info “中期资金总额”“中期目标”和这一侧的指标都空着；只做一年的项目可以不填。',
  ]);
});

it('is content where the side is filled in', () => {
  expect(told('项目期 | 3年', { money: '900', goal: '建成系统', value: '≥36个' })).toEqual([]);
});

describe('what is blank of a side that was begun', () => {
  const blank = (period: string, medium: Parameters<typeof form>[1]): string[] =>
    (['completeness/goal-missing', 'funding/total-missing'] as const).flatMap((rule) =>
      findingsBy(rule, form(period, medium)).map(
        ({ severity, cell }) => `${rule} ${severity} B${cell.row + 1}`,
      ),
    );

  it('is told at its own cell', () => {
    expect(blank('项目期 | 3年', { value: '≥36个' })).toEqual([
      'completeness/goal-missing warning B5',
      'funding/total-missing warning B3',
    ]);
    expect(blank('项目期 | 3年', { money: '900', value: '≥36个' })).toEqual([
      'completeness/goal-missing warning B5',
    ]);
  });
  it('is not told of a project of one year, nor where the whole side is blank', () => {
    expect(blank('项目期 | 1年', { value: '≥12个' })).toEqual([]);
    expect(blank('项目期 | 3年', {})).toEqual([]);
  });
});

it('names the goal of all years by its label', () => {
  const [found] = findingsBy('completeness/goal-missing', form('项目期 | 3年', { money: '900' }));
  expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe('“中期目标（2026年—2028年）目标”是空的。');
});
