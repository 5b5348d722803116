import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf } from '../../support/gridOf';

const NAME = ['项目名称', '河道清淤'];
const UNITS = ['主管部门', '县水务局', '实施单位', '县河道管理所'];
const FUNDS = [
  ['项目资金（万元）', '年度资金总额', '50'],
  ['', '其中：财政拨款', '50'],
];
const GOAL = ['年度目标', '完成河道清淤12公里，改善水环境。'];
const BLOCK = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '清淤长度', '≥12公里'],
  ['', '质量指标', '验收合格率', '100%'],
  ['效益指标', '社会效益指标', '受益人口', '≥3000人'],
];

/** The cells of each section that could not be read, and the rules that tell of it. */
function unreadOf(...rows: string[][]) {
  const tables = recognise(gridOf([['项目支出绩效目标表'], ...rows]));
  const { head, funding, goals, indicators } = tables[0]!.coverage;
  const cells = Object.entries({ head, funding, goals, indicators }).flatMap(([section, { cells: list }]) =>
    list.length > 0 ? [[section, list.map(toA1).join(' ')]] : [],
  );
  const rules = checkTables(tables).flatMap(({ rule }) =>
    rule.endsWith('-not-read') ? [rule.slice(13)] : [],
  );
  return { ...(Object.fromEntries(cells) as Record<string, string>), rules };
}

describe('what a form says in words nobody knows is told as unread', () => {
  it('is content with a form that was read', () => {
    expect(unreadOf(NAME, UNITS, ...FUNDS, GOAL, ...BLOCK)).toEqual({ rules: [] });
  });

  it.each(['86000', '2,200,000', '2200000.00'])(
    'takes %s of a former year for no amount of this one',
    (amount) => {
      const former = ['同名项目上年预算额（元）', amount, '同名项目上年预算执行数（元）', amount];
      expect(unreadOf(NAME, UNITS, ...FUNDS, former, GOAL, ...BLOCK)).toEqual({ rules: [] });
    },
  );

  it('points and what was spent beside the total are no other amount', () => {
    const withBeside = (label: string, text: string) => [
      ['项目资金（万元）', '年度资金总额', '50', label, text],
      ['', '其中：财政拨款', '50'],
    ];
    expect(unreadOf(NAME, UNITS, ...withBeside('执行率分值（10分）', '10'), GOAL, ...BLOCK)).toEqual({
      rules: [],
    });
    expect(unreadOf(NAME, UNITS, ...withBeside('全年执行数', '48'), GOAL, ...BLOCK)).toEqual({ rules: [] });
    expect(unreadOf(NAME, UNITS, ...withBeside('办法', '4500'), GOAL, ...BLOCK)).toEqual({
      funding: 'E4',
      rules: ['funding-not-read'],
    });
  });

  it.each<[string, string[][], Record<string, string>]>([
    ['the name of the project', [['办的事', '河道清淤'], UNITS, ...FUNDS, GOAL, ...BLOCK], { head: 'A2 B2' }],
    [
      'the total above its sources',
      [NAME, ['项目资金（万元）', '盘子', '50'], ['', '其中：财政拨款', '50'], GOAL, ...BLOCK],
      { funding: 'C3' },
    ],
    ['an amount beside money alone', [NAME, ['可用资金（万元）', '50'], GOAL, ...BLOCK], { funding: 'B3' }],
    [
      'the money in a sentence',
      [NAME, ['资金情况', '全年安排50万元，都是财政拨款。'], GOAL, ...BLOCK],
      { funding: 'B3' },
    ],
    ['an amount in Chinese digits', [NAME, ['项目资金', '伍拾万元整'], GOAL, ...BLOCK], { funding: 'B3' }],
    [
      'a goal under another label',
      [NAME, ...FUNDS, ['要办成什么', '完成河道清淤12公里，改善水环境。'], ...BLOCK],
      { goals: 'A5 B5' },
    ],
    [
      'a goal whose label reads like a level',
      [NAME, ...FUNDS, ['预期成效', '完成河道清淤12公里，改善水环境。'], ...BLOCK],
      { goals: 'A5 B5' },
    ],
    [
      'a goal without a label',
      [NAME, ...FUNDS, ['', '完成河道清淤12公里，改善水环境。'], ...BLOCK],
      { goals: 'B5' },
    ],
    [
      'a second goal below the indicators of the first',
      [NAME, ...FUNDS, GOAL, ...BLOCK, ['年度目标2', '保障灌溉'], ...BLOCK],
      { goals: 'A10 B10' },
    ],
  ])('%s', (_what, rows, cells) => {
    const { rules, ...unread } = unreadOf(...rows);
    expect(unread).toEqual(cells);
    expect(rules).toEqual(Object.keys(cells).map((section) => `${section}-not-read`));
  });

  it.each<[string, string[][]]>([
    [
      'offices and places',
      [NAME, ['牵头的', '县水务局'], ['办公地址', '城关镇人民路一百二十三号院内'], ...FUNDS],
    ],
    [
      'what else forms ask in sentences',
      [NAME, ['项目申请理由', '根据县委县政府的部署和群众的要求。'], ...FUNDS],
    ],
    ['points beside a name that speaks of money', [[...'项目名称|学生补助|得分|85'.split('|')], ...FUNDS]],
  ])('%s are no goals or amounts', (_what, rows) => {
    expect(unreadOf(...rows, ...BLOCK)).toEqual({ rules: [] });
  });
});

describe('a label in words nobody knows is no goal', () => {
  const goalsIn = (...rows: string[][]) =>
    recognise(gridOf([['项目支出绩效目标表'], NAME, ...FUNDS, ...rows, ...BLOCK]))[0]!.goals.map(
      ({ text }) => text,
    );

  it('beside the label of all goals, above the text', () => {
    expect(goalsIn(['总体目标', '今年要办'], ['', '完成河道清淤12公里，改善水环境。'])).toEqual([
      '完成河道清淤12公里，改善水环境。',
    ]);
  });
  it('beside each of several texts', () => {
    expect(
      goalsIn(['年度目标', '预期提供的公共产品', '清淤12公里'], ['', '预期效果', '方便沿河群众']),
    ).toEqual(['清淤12公里', '方便沿河群众']);
  });
  it('but a short goal above a counted one is', () => {
    expect(goalsIn(['年度目标', '清淤河道'], ['', '目标2：完成验收，改善水环境'])).toEqual([
      '清淤河道',
      '目标2：完成验收，改善水环境',
    ]);
  });
  it('and what was reached, below it, is none', () => {
    expect(goalsIn(['年度目标', '清淤12公里'], ['完成情况', '已清淤12公里'])).toEqual(['清淤12公里']);
  });
});
