import { checkTables } from '../../../src/core/check/check';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const rulesFor = (heading: string, direction: string): string[] => {
  const sheet = `项目支出绩效目标表（2025年度）
项目名称 | 会计人员培训
一级指标 | 二级指标 | 三级指标 | ${heading} | 指标值 | 计量单位
产出指标 | 质量指标 | 考试通过率 | ${direction} | 90 | %
效益指标 | 社会效益指标 | 政策知晓率 | ${direction} | 85 | %`;
  return checkTables(recognise(gridOf(rowsOf(sheet)))).map(({ rule }) => rule);
};

it('misses no sign where a column says 正向, and no column of signs stands beside it', () => {
  expect(rulesFor('指标方向性', '正向')).not.toContain('value/comparator-missing');
});

it.each([
  ['指标方向性', ''],
  ['指标性质', ''],
  ['备注', '正向'],
])('still misses it below %s | %s', (heading, direction) => {
  expect(rulesFor(heading, direction)).toContain('value/comparator-missing');
});
