import { formWith } from '../../support/formWith';

const goals = (...rows: readonly string[]) =>
  formWith(
    ...rows,
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 养护里程 | ≥85公里',
  ).flatMap((table) => table.goals.map(({ text }) => text));

it('a list of goals gives its goals, not its heads, numbers and days', () => {
  expect(
    goals(
      '年度目标 | 序号 | 目标内容 | 完成时间',
      ' | 1 | 养护农村公路85公里 | 2026年11月',
      ' | 2 | 加固危桥3座 | 2026年10月底前',
    ),
  ).toEqual(['养护农村公路85公里', '加固危桥3座']);
});

it('a day alone in the place of the goal stays, to be told', () => {
  expect(goals('年度目标 | 2026年11月')).toEqual(['2026年11月']);
});

it.each([
  '完成改造任务，提高资金使用效益。',
  '完成6所学校改造，提高群众满意度。',
  '推动经济发展，提高综合效益',
  '提高资金使用效益',
  '完成全年任务，达到各项产出指标。',
])('a short goal that ends as levels do is a goal: %s', (goal) => {
  expect(goals(`年度目标 | ${goal}`)).toEqual([goal]);
});
