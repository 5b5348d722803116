import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (goal: string, more = ''): (string | null)[] =>
  foundBy('value/goal-outside-year', `年度 | 2025\n年度目标 | ${goal}\n${more}`);

it.each([
  '2024年维修改造中小学校舍20所，面积2.6万平方米。',
  '目标1：2024年度计划培训教师600人次；目标2：运维水质监测站8座。',
  '通过项目实施，2023年完成管网改造12公里。',
  '2024年，我县组织开展巡查48次。',
  '对校舍进行维修，2024年12月底前完成全部工程。',
  '2026年举办惠民演出60场。',
  '2024年修复青铜器42件。',
])('finds what is done in another year: %s', (goal) => {
  expect(found(goal)).toHaveLength(1);
});

it('quotes the sentence, names the year of the table and stands at the goal', () => {
  const table = '年度 | 2025\n年度目标 | 做好运维；2024年维修学校20所。';
  expect(findingsBy('value/goal-outside-year', table)).toMatchObject([
    {
      severity: 'warning',
      found: '2024年维修学校20所',
      params: { year: '2025' },
      cell: { row: 2, column: 1 },
    },
  ]);
});

it.each([
  '2025年维修学校20所。',
  '2024年开工，2025年完成主体结构封顶。',
  '维修学校20所，满意度比2024年提高5个百分点。',
  '2024年全县培训600人次，2025年再培训800人次。',
  '2023年以来投诉件数逐年下降，今年继续改进。',
  '落实2024年《乡村建设行动方案》，改造农房300户。',
  '2024年高标准农田建设项目质保金支付完毕。',
  '支付2024年完成的校舍维修工程尾款。',
  '2024年实施的校舍维修项目尾款支付到位。',
  '培训各类人员2000人次。',
  '2024-2025学年资助学生1200人。',
  '2024年第一批衔接资金支持产业12个。',
  '2024年以来受灾农户320户，今年全部安置。',
  '2024年冬春救助对象2600人。',
  '办理2024年群众来信来访事项。',
])('passes what was, what is paid for it and what is compared: %s', (goal) => {
  expect(found(goal)).toEqual([]);
});

it('passes the year that the project itself names, and a later one of several', () => {
  const goal = '2024年维修学校20所。';
  expect(found(goal, '项目名称 | 2024年校舍维修项目')).toEqual([]);
  expect(found(goal, '项目期 | 2024年10月-2025年9月')).toEqual([]);
  expect(found('2026年完成主体工程。', '项目期 | 3年')).toEqual([]);
  expect(found('2026年完成主体工程。', '项目期 | 1年')).toHaveLength(1);
});
