import { toA1 } from '../../../../src/core/grid/address';
import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

const HEAD = '项目支出绩效目标表（2026年度）\n项目名称 | 城区路灯维护\n一级指标 | 二级指标 | 三级指标 | ';

/** Where the rule speaks on a form with these further columns, from row 4 on. */
function told(headings: string, rows: string): string[] {
  const sheet = recognise(gridOf(rowsOf(HEAD + headings + '\n' + rows)));
  return checkTables(sheet)
    .filter(({ rule }) => rule === 'completeness/direction-missing' || rule === 'value/comparator-missing')
    .map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
}

it('finds a blank direction at its cell, once, where no column of signs stands beside it', () => {
  expect(
    told(
      '指标方向 | 指标值 | 计量单位',
      `产出指标 | 数量指标 | 维护路灯数量 | 正向 | 5200 | 盏
产出指标 | 质量指标 | 路灯亮灯率 |  | 98 | %
产出指标 | 时效指标 | 故障修复时间 | 反向 | 24 | 小时`,
    ),
  ).toEqual(['completeness/direction-missing D5']);
});

it('finds it beside a column of signs, and asks for none of a day, of = and of words', () => {
  expect(
    told(
      '指标方向 | 计算符号 | 指标值 | 计量单位',
      `产出指标 | 数量指标 | 维护路灯数量 | 正向 | ≥ | 5200 | 盏
产出指标 | 质量指标 | 维修合格率 |  | = | 100 | %
产出指标 | 时效指标 | 更换完成时间 |  | ≤ | 2026年9月 |
效益指标 | 社会效益指标 | 夜间出行条件 |  |  | 明显改善 |
效益指标 | 社会效益指标 | 照明投诉件数 |  | ≤ | 30 | 件
满意度指标 | 服务对象满意度指标 | 居民满意度 | 正向 | ≥ | 90 | %`,
    ),
  ).toEqual(['completeness/direction-missing D8']);
});

it('takes a column that most leave blank for one that is not used', () => {
  expect(
    told(
      '指标方向 | 计算符号 | 指标值 | 计量单位',
      `产出指标 | 数量指标 | 维护路灯数量 |  | ≥ | 5200 | 盏
效益指标 | 社会效益指标 | 照明投诉件数 |  | ≤ | 30 | 件
满意度指标 | 服务对象满意度指标 | 居民满意度 | 正向 | ≥ | 90 | %`,
    ),
  ).toEqual([]);
});
