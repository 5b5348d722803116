import { checkTables } from '../../../src/core/check/check';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf } from '../../support/gridOf';

const sheet = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const rulesOf = (text: string, name = '表') =>
  checkTables(recognise(gridOf(sheet(text), name))).map(({ rule }) => rule);

describe('a sheet that states targets in a shape nobody knows is named', () => {
  it.each([
    [
      'below the title of a target table',
      `项目支出绩效目标表
办的事 | 河道清淤
钱 | 50万元
打算 | 清淤12公里
清淤长度 | 12公里
合格率 | 100%`,
    ],
    [
      'below a headline about performance',
      `财政支出绩效承诺书
要办的事 | 河道清淤
承办人员 | 水务站
所需经费 | 50万元
清淤长度 | ≥12公里
群众评价 | ≥90%`,
    ],
    [
      'a block of indicators without a head',
      `一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 清淤长度 | ≥12公里
产出指标 | 质量指标 | 验收合格率 | 100%
满意度指标 | 群众满意度指标 | 沿河群众满意度 | ≥90%`,
    ],
    [
      'a list with a column for each kind',
      `2026年项目绩效目标汇总表
项目名称 | 预算金额 | 年度目标 | 数量指标 | 质量指标 | 满意度指标
河道清淤 | 50 | 清淤 | 清淤12公里 | 合格率100% | 满意度90%`,
    ],
    [
      'a list of goals in sentences',
      `2026年预算项目绩效目标公开表
序号 | 项目名称 | 预算数（万元） | 绩效目标
1 | 河道清淤 | 50 | 目标1：清淤12公里；目标2：合格率100%`,
    ],
    [
      'lines of text',
      `【项目支出绩效目标】
【项目】河道清淤
【数量指标】清淤长度：12公里
【质量指标】验收合格率：100%
【满意度指标】群众满意度：≥90%`,
    ],
  ])('%s', (_what, text) => {
    expect(rulesOf(text)).toEqual(['completeness/form-not-read']);
  });
});

describe('a sheet that states no target is passed over', () => {
  it.each([
    [
      'a card of a project',
      '项目基本情况表\n项目名称 | 二桥工程\n建设单位 | 城投公司\n总投资（万元） | 5000',
    ],
    [
      'an account of a project',
      '项目支出明细表\n项目名称 | 公路养护\n支出内容 | 金额（元）\n沥青 | 500000\n合计 | 500000',
    ],
    [
      'a cover below the title',
      '项目支出绩效目标申报表\n项目名称 | 公路养护\n申报单位 | 公路站\n主管部门 | 交通局\n填报日期 | 2026年3月',
    ],
    [
      'the targets of a person',
      '2026年个人绩效目标表\n姓名 | 张三 | 奖金 | 5000元\n工作目标 | 权重 | 标准\n报表 | 30% | ≥95%\n预算 | 70% | ≥90%',
    ],
    [
      'a guide',
      '绩效指标填报说明\n数量指标：例如≥12公里\n质量指标：例如100%\n时效指标：例如12月\n成本指标：≤5万元',
    ],
    ['a budget', '2026年部门预算表\n项目 | 金额（万元）\n工资 | 50\n公用 | 10\n公路养护 | 40\n合计 | 100'],
  ])('%s', (_what, text) => {
    expect(recognise(gridOf(sheet(text), '表'))).toEqual([]);
  });
});
