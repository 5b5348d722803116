import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const block = (total: number, goal: string, name: string) => `年度资金总额（万元） | ${total}
年度目标 | ${goal}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | ${name} | 3座
效益指标 | 社会效益指标 | 受益人口 | ≥3000人`;

const read = (first: string, second: string) =>
  recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
（2026年度）
${first}
${block(120, '维修水闸。', '维修水闸')}
${second}
${block(80, '维修桥梁。', '维修桥梁')}`),
    ),
  ).map(({ fields, funding, goals, groups, coverage }) => [
    fields.projectName?.text,
    funding.total?.text,
    goals.map(({ text }) => text).join(),
    groups.flatMap(({ indicators }) => indicators.map(({ name }) => name)).join(),
    coverage.head.state,
  ]);

describe('项目一, 项目二 or 工程名称, 课题名称 … above blocks of their own', () => {
  it.each([
    ['项目一：水闸维修', '项目二：桥梁维修'],
    ['项目1 | 水闸维修', '项目2 | 桥梁维修'],
    ['项目（一）水闸维修', '项目（二）桥梁维修'],
    ['一、项目1：水闸维修', '二、项目2：桥梁维修'],
    ['工程名称 | 水闸维修', '工程名称 | 桥梁维修'],
    ['工程名称：水闸维修', '工程名称：桥梁维修'],
    ['建设项目 | 水闸维修', '建设项目 | 桥梁维修'],
    ['课题名称 | 水闸维修 | 主管部门 | 县水利局', '课题名称 | 桥梁维修 | 主管部门 | 县水利局'],
  ])('%s', (first, second) => {
    expect(read(first, second)).toEqual([
      ['水闸维修', '120', '维修水闸。', '维修水闸,受益人口', 'read'],
      ['桥梁维修', '80', '维修桥梁。', '维修桥梁,受益人口', 'read'],
    ]);
  });

  it('a goal that counts the projects begins no table', () => {
    const tables = recognise(
      gridOf(
        rowsOf(`项目支出绩效目标表
项目名称 | 水利设施维修
年度目标 | 项目一：维修水闸。
 | 项目二：维修桥梁。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修水闸 | 3座`),
      ),
    );
    expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual(['水利设施维修']);
  });
});
