import type { SheetGrid } from '../../../../src/core/grid/SheetGrid';
import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { foundBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (text: string) => foundBy('completeness/field-missing', text);

describe('completeness/field-missing', () => {
  it('finds a printed label with nothing behind it', () => {
    expect(
      found(`
      项目名称 | 人大会议经费
      主管部门 | 
      项目期 | 1年`),
    ).toEqual([null]);
  });
  it('takes blanks for nothing', () => {
    expect(found('实施单位 |   ')).toEqual([null]);
  });
  it('finds a department of another level of government that nobody filled in', () => {
    const told = (...rows: string[]): string[] =>
      checkTables(recognise(gridOf(rowsOf(['区域绩效目标表', '转移支付名称 | 某项目', ...rows].join('\n')))))
        .filter(({ rule }) => rule === 'completeness/field-missing')
        .map((finding) => `${toA1(finding.cell)} ${findingMessage(finding, wordsFor('zh-CN'))}`);
    const central = '中央主管部门 | 教育部 | 省级主管部门 | ';
    expect(told(central)).toEqual(['D3 “省级主管部门”没有填。']);
    expect(told('中央主管部门 |  | 省级主管部门 | 省教育厅')).toEqual(['B3 “中央主管部门”没有填。']);
    expect(told('主管部门 | 教育部 | 地方主管部门 | ——')).toEqual([
      'D3 “地方主管部门”只填了“——”，等于没有填。',
    ]);
    expect(told(`${central}省教育厅`)).toEqual([]);
    // The line for a stamp above the form waits for no one.
    expect(told('填报部门（盖章）： | ', '主管部门 | 教育部')).toEqual([]);
    // 编制单位 alone does, unless another field names the unit.
    expect(told('编制单位： | ', '主管部门 | 教育部')).toEqual(['B3 “编制单位”没有填。']);
    expect(told('编制单位： | ', '主管部门 | 教育部 | 实施单位 | 县一中')).toEqual([]);
    const finance = '省级主管部门 | 省教育厅 | 省级财政部门 | ';
    expect(told(finance)).toEqual(['D3 “省级财政部门”没有填。']);
    expect(told(`${finance}省财政厅`)).toEqual([]);
  });
  it('finds the unit that was forgotten in a list which names it for each project', () => {
    const told = (...units: string[]): string[] =>
      tellFindings(
        'completeness/field-missing',
        [
          '部门预算项目绩效目标表',
          '单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值',
          ...units.flatMap((unit, at) => [
            `${unit} | 管护${at} | 48 | 做好管护${at} | 产出指标 | 数量指标 | 面积${at} | ≥12亩`,
            ` | | | | 效益指标 | 社会效益指标 | 人口${at} | ≥16人`,
          ]),
        ].join('\n'),
      );
    expect(told('甲镇', '甲镇', '', '乙镇')).toEqual(['A7']);
    expect(told('甲镇', '', '乙镇', '')).toEqual([]);
  });
  it('asks for 编制单位 beside its label, or in it where that fills the line', () => {
    const grid = gridOf(
      rowsOf(
        '项目支出绩效目标表\n编制单位： | | | | 金额单位：万元\n项目名称 | | 某项目\n年度资金总额 | | 30',
      ),
    );
    const cellOf = (merges: SheetGrid['merges']): string[] =>
      checkTables(recognise({ ...grid, ...(merges && { merges }) })).flatMap(({ rule, cell }) =>
        rule === 'completeness/field-missing' ? [toA1(cell)] : [],
      );
    expect(cellOf([])).toEqual(['B2']);
    expect(cellOf([{ top: 1, bottom: 1, left: 0, right: 1 }])).toEqual(['C2']);
    expect(cellOf([{ top: 1, bottom: 1, left: 0, right: 3 }])).toEqual(['A2']);
  });
  it.each([
    ['（    年度）', ['A2 “年度”没有填。']],
    ['（ 20   年度 ）', ['A2 “年度”没有填。']],
    ['____年度', ['A2 “年度”没有填。']],
    ['（2025年度）', []],
    ['（二〇二五年度）', []],
    ['年度', []],
  ])('asks for the year where the line below the title waits for it: %s', (line, expected) => {
    const grid = gridOf(rowsOf(`项目支出绩效目标表\n${line}\n项目名称 | 河堤加固\n年度目标 | 加固河堤3公里`));
    const told = checkTables(recognise(grid)).filter(({ rule }) => rule === 'completeness/field-missing');
    expect(told.map((found) => `${toA1(found.cell)} ${findingMessage(found, wordsFor('zh-CN'))}`)).toEqual(
      expected,
    );
  });
  it('leaves a form alone that has no such label', () => {
    expect(found('项目名称 | 义务教育营养改善计划专项资金')).toEqual([]);
  });
  it('is content with a name in full', () => {
    expect(found('实施单位 | 中卫市沙坡头区人民代表大会本级')).toEqual([]);
  });
});
