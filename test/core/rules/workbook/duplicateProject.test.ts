import { checkTables } from '../../../../src/core/check/check';
import { recogniseAll } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('workbook/duplicate-project', text);

describe('workbook/duplicate-project', () => {
  it('finds the later table', () => {
    expect(
      found(`
      项目名称 | 办公经费
      实施单位 | 县一中
      ---
      项目名称 | 办公 经费
      实施单位 | 县一中`),
    ).toEqual(['办公 经费']);
  });
  it('lets two units have the same project', () => {
    expect(
      found(`
      项目名称 | 办公经费
      实施单位 | 县一中
      ---
      项目名称 | 办公经费
      实施单位 | 县二中`),
    ).toEqual([]);
  });
  it.each(['县第一中', '县第一中学（本级）', '[315001]县第一中学', '县第一中学本级', '315001-县第一中学'])(
    'takes %s for 县第一中学',
    (unit) => {
      const text = `项目名称 | 办公经费\n实施单位 | 县第一中学\n---\n项目名称 | 办公经费\n实施单位 | ${unit}`;
      expect(found(text)).toEqual(['办公经费']);
    },
  );
  it('lets a department and its school differ', () => {
    const text = `项目名称 | 办公经费\n实施单位 | 县教育局\n---\n项目名称 | 办公经费\n实施单位 | 县教育局幼儿园`;
    expect(found(text)).toEqual([]);
  });
  it('finds the third table of two units', () => {
    const table = (unit: string): string => `项目名称 | 办公经费\n实施单位 | ${unit}`;
    const text = [table('县第一中学'), table('县第二中学'), table('县第二中学')].join('\n---\n');
    expect(found(text)).toEqual(['办公经费']);
  });
  it('lets a project have a table each year', () => {
    expect(
      found(`
      年度 | 2023
      项目名称 | 办公经费
      ---
      年度 | 2024
      项目名称 | 办公经费`),
    ).toEqual([]);
  });
  it('takes the self-evaluation for another form', () => {
    expect(
      found(`
      标题 | 项目支出绩效目标表
      项目名称 | 办公经费
      ---
      标题 | 项目支出绩效自评表
      项目名称 | 办公经费`),
    ).toEqual([]);
  });
  it('does not take two blanks for one project', () => {
    expect(
      found(`
      项目名称 | 
      ---
      项目名称 | `),
    ).toEqual([]);
  });
});

it('names the row of the other where both stand on one sheet', () => {
  const list = gridOf(
    rowsOf(`2026年部门预算项目绩效目标汇总表
项目名称 | 预算单位 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值
农技推广服务 | 县农技中心 | 45 | 产出指标 | 数量指标 | 举办培训班期数 | ≥12期
动物疫病防控 | 县畜牧站 | 62 | 产出指标 | 质量指标 | 强制免疫密度 | ≥95%
农技推广服务 | 县农技中心 | 45 | 产出指标 | 数量指标 | 举办培训班期数 | ≥12期`),
    '清单',
  );
  const found = checkTables(recogniseAll([list])).find(({ rule }) => rule === 'workbook/duplicate-project');
  expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe(
    '“农技推广服务”在“清单”的 A3 已经填过一次，资金会重复计算。',
  );
});
