import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy, foundBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (text: string) => foundBy('completeness/placeholder-left', text);

describe('completeness/placeholder-left', () => {
  it('leaves a line to write on to the rule of fields', () => {
    const sheet = '项目支出绩效目标表\n编制单位：______\n项目名称 | 某项目\n年度资金总额 | 30';
    expect(tellFindings('completeness/placeholder-left', sheet)).toEqual([]);
    expect(tellFindings('completeness/field-missing', sheet)).toEqual(['A2']);
  });
  it('finds stars for a number', () => {
    expect(found('数量指标 | 种植面积 | ≥**亩')).toEqual(['≥**亩']);
  });
  it('finds a mask inside a name', () => {
    expect(found('数量指标 | 黄金蜜种植数量(≥**株) | ≥17600株')).toEqual(['黄金蜜种植数量(≥**株)']);
  });
  it('finds a masked unit and amount', () => {
    expect(
      found(`
      实施单位 | ****
      成本指标 | 项目总成本 | ≤****000元`),
    ).toEqual(['****', '≤****000元']);
  });
  it('finds XX in a goal', () => {
    expect(found('年度目标 | 完成XX镇道路改造')).toEqual(['完成XX镇道路改造']);
  });
  it('finds circles and letters O for a number', () => {
    expect(found('质量指标 | 合格率 | OO%\n数量指标 | 培训 | ○○次\n年度目标 | 完成〇〇镇改造')).toEqual([
      'OO%',
      '○○次',
      '完成〇〇镇改造',
    ]);
  });
  it.each(['巩固二〇〇八年以来的成果', '延续二○○八年的做法', '建成BOO、POOL两类设施'])(
    'knows years and words from blanks: %s',
    (goal) => {
      expect(found(`年度目标 | ${goal}`)).toEqual([]);
    },
  );
  it.each([
    '（）次',
    '≥( )次',
    '【】万元',
    'N次',
    '≥x%',
    '？次',
    '2024年月日前',
    '年 月 日',
    '待补充',
    '请填写',
  ])('finds a value that waits as a whole: %s', (value) => {
    const [found, ...others] = findingsBy('completeness/placeholder-left', `质量指标 | 某率 | ${value}`);
    expect(found).toMatchObject({ severity: 'error', params: { mark: value } });
    expect(others).toEqual([]);
  });
  it.each(['扶持种养大户……', '是□否☑'])('leaves the dots and boxes of a text alone: %s', (value) => {
    expect(found(`质量指标 | 某事 | ${value}`)).toEqual([]);
  });
  it('says a mark only once', () => {
    expect(found('质量指标 | 某率 | ≥**%')).toEqual(['≥**%']);
  });
  it('knows ★ as the mark of a core indicator', () => {
    expect(found('数量指标 | ★★★受益脱贫户 | ≥10户')).toEqual([]);
  });
  it('leaves one star and a multiplication sign alone', () => {
    expect(found('数量指标 | *配电箱(3×5) | 2台')).toEqual([]);
  });
  it('leaves words with X in them alone', () => {
    expect(found('数量指标 | XXL号防护服 | 20套')).toEqual([]);
  });
  it('tells once a table of the rows of dots that were left, at the first', () => {
    const told = (dots: string) =>
      checkTables(
        recognise(
          gridOf(
            rowsOf(`项目支出绩效目标表（2025年度）
项目名称 | 禁毒经费
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 指标1：宣传场次 | ≥1场
 | | ${dots} |
 | 质量指标 | 指标1：检出率 | ≥95%
 | | ${dots} |`),
          ),
        ),
      )
        .filter(({ rule }) => rule === 'completeness/placeholder-left')
        .map(
          (finding) =>
            `${toA1(finding.cell)} ${finding.severity} ${findingMessage(finding, wordsFor('zh-CN'))}`,
        );
    expect(told('……')).toEqual(['C5 info 表里还留着 2 行“……”，有指标就接着填，没有就删去。']);
    expect(told('')).toEqual([]);
  });
});

it('finds a mark in a result and in a reason', () => {
  expect(
    found(
      '标题 | 项目支出绩效自评表\n数量指标 | 甲 | 5个 | 完成：XX个 | 原因：因XX未完成\n质量指标 | 乙 | 90% | 完成：90%',
    ),
  ).toEqual(['XX个', '因XX未完成']);
});

it('finds 同上 in the head and as a value, and not among results', () => {
  expect(found('实施单位 | 同上\n数量指标 | 甲 | 同上')).toEqual(['同上', '同上']);
  expect(
    found(
      '标题 | 项目支出绩效自评表\n数量指标 | 甲 | 5个 | 完成：5个 | 原因：同上\n质量指标 | 乙 | 90% | 完成：同上',
    ),
  ).toEqual([]);
});
