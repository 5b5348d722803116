import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf } from '../../../support/gridOf';

const NAME = '项目名称 | 河堤加固 | 主管部门 | 县水利局';
const MONEY = '年度资金总额（万元） | 60 | |';
const GOAL = '年度总体目标 | 加固河堤3公里，保障沿岸安全。 | |';
const BLOCK = `一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 河堤加固长度 | ≥3公里
产出指标 | 质量指标 | 工程验收合格率 | ≥98%
效益指标 | 社会效益指标 | 受保护农户 | ≥900户`;

function told(...lines: readonly string[]): string[] {
  const rows = lines.join('\n').split('\n');
  const grid = gridOf(rows.map((line) => line.split('|').map((cell) => cell.trim())));
  return checkTables(recognise(grid), { profile: 'review' })
    .filter(({ rule }) => rule === 'completeness/section-missing')
    .map(({ cell, params }) =>
      [
        toA1(cell),
        ...(['name', 'funding', 'goal'] as const)
          .filter((key) => params[key] !== '')
          .map((key) => (params[key] === 'annual' ? 'annual funding' : key)),
      ].join(' '),
    );
}

describe('completeness/section-missing', () => {
  it.each([
    ['A1 name', [MONEY, GOAL, BLOCK]],
    ['A1 funding', [NAME, GOAL, BLOCK]],
    ['A1 goal', [NAME, MONEY, BLOCK]],
    ['A1 name funding goal', [BLOCK]],
  ])('tells at the title which rows are not there: %s', (expected, lines) => {
    expect(told('项目支出绩效目标表', ...lines)).toEqual([expected]);
  });

  it.each([
    ['农村厕所改造项目支出绩效目标表', ['A1 name']],
    ['县农业农村局2025年项目支出绩效目标申报表', ['A1 name']],
    ['农村厕所改造补助资金绩效目标表', []],
  ])('asks for the row of the name unless the title says which project it is: %s', (title, expected) => {
    expect(told(title, '主管部门 | 县农业农村局 | |', MONEY, GOAL, BLOCK)).toEqual(expected);
  });

  it('tells that the funding of the whole period says nothing of the year', () => {
    expect(told('项目支出绩效目标表', NAME, '实施期资金总额（万元） | 180 | |', GOAL, BLOCK)).toEqual([
      'A1 annual funding',
    ]);
  });

  it('is content where all rows are there, filled in or not', () => {
    expect(told('项目支出绩效目标表', NAME, MONEY, GOAL, BLOCK)).toEqual([]);
    expect(
      told('项目支出绩效目标表', '项目名称 | |', '年度资金总额（万元） | |', '年度总体目标 | |', BLOCK),
    ).toEqual([]);
  });

  it('leaves what could not be read to the rules about that', () => {
    expect(
      told('项目支出绩效目标表', NAME, '经费安排 | 共60万元，其中财政拨款50万元 | |', GOAL, BLOCK),
    ).toEqual([]);
  });

  it.each([
    ['a self-evaluation', '项目支出绩效自评表'],
    ['the indicators as an annex', '项目支出绩效指标表'],
    ['a form of regions', '区域绩效目标表'],
  ])('asks nothing of %s', (_, title) => {
    expect(told(title, NAME, BLOCK)).toEqual([]);
  });

  it('does not ask for the name that the title says', () => {
    expect(told('河堤加固工程绩效目标表', MONEY, GOAL, BLOCK)).toEqual([]);
    expect(told('2026年县级部门预算项目支出绩效目标表', MONEY, GOAL, BLOCK)).toEqual(['A1 name']);
  });

  it('asks nothing of a list', () => {
    expect(
      told(
        '项目支出绩效目标表',
        '项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值',
        '河堤加固 | 产出指标 | 数量指标 | 河堤加固长度 | ≥3公里',
        ' | 产出指标 | 质量指标 | 工程验收合格率 | ≥98%',
      ),
    ).toEqual([]);
  });
});
