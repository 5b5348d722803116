import { toA1 } from '../../../src/core/grid/address';
import { indicatorsOf } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/** What a person reads in each table, with the cells. */
const readIn = (text: string) =>
  recognise(gridOf(rowsOf(text))).map((table) => ({
    name: table.fields.projectName?.text,
    department: table.fields.department?.text,
    total: table.funding.total && [toA1(table.funding.total.cell), table.funding.total.amount?.toString()],
    goals: table.goals.map(({ text: goal }) => goal),
    indicators: indicatorsOf(table).map(
      ({ name, value, valueCell }) => `${name} ${toA1(valueCell)} ${value}`,
    ),
  }));

describe('one project a column', () => {
  it('has its own names and values right of levels that both share', () => {
    expect(
      readIn(`项目支出绩效目标表
项目名称 | | 河堤加固 | | 水闸维修
年度资金总额（万元） | | 60 | | 80
年度目标 | | 加固河堤3公里 | | 维修水闸4座
一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值
产出指标 | 数量指标 | 加固河堤 | ≥3公里 | 维修水闸 | ≥4座
满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 群众满意度 | ≥95%`),
    ).toEqual([
      {
        name: '河堤加固',
        department: undefined,
        total: ['C3', '60'],
        goals: ['加固河堤3公里'],
        indicators: ['加固河堤 D6 ≥3公里', '村民满意度 D7 ≥90%'],
      },
      {
        name: '水闸维修',
        department: undefined,
        total: ['E3', '80'],
        goals: ['维修水闸4座'],
        indicators: ['维修水闸 F6 ≥4座', '群众满意度 F7 ≥95%'],
      },
    ]);
  });

  it('each has its own money, goal and indicators', () => {
    expect(
      readIn(`项目支出绩效目标表
项目名称 | 河道清淤 | 水闸维修
年度资金总额（万元） | 50 | 30
年度目标 | 清淤12公里 | 维修水闸3座
数量指标 | 清淤12公里 | 水闸3座
质量指标 | 合格率100% | 合格率99%
社会效益指标 | 受益300户 | 受益80户
满意度指标 | 满意度≥90% | 满意度≥95%`),
    ).toEqual([
      {
        name: '河道清淤',
        department: undefined,
        total: ['B3', '50'],
        goals: ['清淤12公里'],
        indicators: [
          '清淤12公里 B5 清淤12公里',
          '合格率 B6 100%',
          '受益300户 B7 受益300户',
          '满意度 B8 ≥90%',
        ],
      },
      {
        name: '水闸维修',
        department: undefined,
        total: ['C3', '30'],
        goals: ['维修水闸3座'],
        indicators: ['水闸3座 C5 水闸3座', '合格率 C6 99%', '受益80户 C7 受益80户', '满意度 C8 ≥95%'],
      },
    ]);
  });

  it('with a value column a project below common names, and a sum that is no project', () => {
    expect(
      readIn(`项目支出绩效目标表
（2026年度）
项目名称 | | | 河道清淤 | 水闸维修 | 合计
主管部门 | | | 县水利局 | 县水利局 |
年度资金总额（万元） | | | 50 | 30 | 80
其中：财政拨款 | | | 40 | 30 | 70
其他资金 | | | 10 | 0 | 10
一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值 |
产出指标 | 数量指标 | 完成数量 | 12公里 | 3座 |
满意度指标 | 满意度指标 | 群众满意度 | ≥90% | ≥95% |`),
    ).toEqual([
      {
        name: '河道清淤',
        department: '县水利局',
        total: ['D5', '50'],
        goals: [],
        indicators: ['完成数量 D9 12公里', '群众满意度 D10 ≥90%'],
      },
      {
        name: '水闸维修',
        department: '县水利局',
        total: ['E5', '30'],
        goals: [],
        indicators: ['完成数量 E9 3座', '群众满意度 E10 ≥95%'],
      },
    ]);
  });

  it('what is missing is missing of that project alone', () => {
    const tables = recognise(
      gridOf(
        rowsOf(`项目支出绩效目标表
项目名称 | 河道清淤 | 水闸维修
年度资金总额（万元） | 50 | 30
年度目标 | 清淤12公里 | 维修水闸3座
数量指标 | 清淤里程12公里 | 水闸数量3座
质量指标 | 合格率≥99% |
时效指标 | 完成率≥95% | 完成率≥96%
社会效益指标 | 受益户数≥300户 | 受益户数≥80户
满意度指标 | 满意度≥90% | 满意度≥95%`),
      ),
    );
    expect(tables.map((table) => indicatorsOf(table).length)).toEqual([5, 4]);
  });
});

it.each([
  ['a further text beside the name', '项目名称 | 河道清淤 | 二期\n年度资金总额 | 50\n年度目标 | 清淤'],
  [
    'a label in words of its own among indicators of four columns',
    '项目名称 | 稳岗补贴 | 牵头的 | 就业科\n年度资金总额 | 50\n年度目标 | 稳岗\n产出指标 | 数量 | 企业数 | 20家\n满意度指标 | 满意度 | 企业满意度 | 90%',
  ],
  [
    'labels in words of their own',
    '项目名称 | 河道清淤 | 经办 | 李四\n主管部门 | 水利局 | 实施单位 | 水务站\n年度资金总额 | 50',
  ],
  [
    'amounts of several columns',
    '项目名称 | 河道清淤\n资金 | 年初预算数 | 全年预算数\n年度资金总额 | 50 | 60\n财政拨款 | 50 | 60',
  ],
])('one project with %s stays one', (_what, text) => {
  expect(recognise(gridOf(rowsOf(`项目支出绩效目标表\n${text}`)))).toHaveLength(1);
});
