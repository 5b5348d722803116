import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { formWith } from '../../support/formWith';

/** Level 2, period and names of each group; 空 for a slot that nobody filled. */
const groupsOf = (tables: readonly PerformanceTable[]): string[] =>
  tables.flatMap(({ groups }) =>
    groups.map(({ level1, level2, period, indicators, blankSlots }) => {
      const names = [...indicators.map(({ name }) => name), ...blankSlots.map(() => '空')];
      return `${level1} ${level2} ${period}: ${names.join(' ')}`;
    }),
  );

describe('中期 beside 年度 right of one column of level 2', () => {
  const HEADING = '一级指标 | 二级指标 | 三级指标 | 中期指标值 | 三级指标 | 年度指标值';

  it('gives both sides its level, row by row', () => {
    const tables = formWith(
      HEADING,
      '产出指标 | 数量指标 | 办案数量 | ≥1500件 | 年办案数量 | ≥500件',
      '| | 回访数量 | ≥300次 | 年回访数量 | ≥100次',
      '| 时效指标 | 办结及时率 | 100% | 年办结及时率 | ≥98%',
    );
    expect(groupsOf(tables)).toEqual([
      '产出指标 数量指标 medium-term: 办案数量 回访数量',
      '产出指标 数量指标 annual: 年办案数量 年回访数量',
      '产出指标 时效指标 medium-term: 办结及时率',
      '产出指标 时效指标 annual: 年办结及时率',
    ]);
  });

  it('shows a level that only one side filled', () => {
    const tables = formWith(
      HEADING,
      '产出指标 | 数量指标 | 办案数量 | ≥1500件 | 年办案数量 | ≥500件',
      '| 质量指标 | 案件合格率 | ≥95% | |',
    );
    expect(groupsOf(tables)).toEqual([
      '产出指标 数量指标 medium-term: 办案数量',
      '产出指标 数量指标 annual: 年办案数量',
      '产出指标 质量指标 medium-term: 案件合格率',
      '产出指标 质量指标 annual: 空',
    ]);
  });

  it('leaves a side with a level of its own to that', () => {
    const tables = formWith(
      '一级指标 | 二级指标 | 三级指标 | 中期指标值 | 二级指标 | 三级指标 | 年度指标值',
      '产出指标 | 数量指标 | 办案数量 | ≥1500件 | 质量指标 | 案件合格率 | ≥95%',
    );
    expect(groupsOf(tables)).toEqual([
      '产出指标 数量指标 medium-term: 办案数量',
      '产出指标 质量指标 annual: 案件合格率',
    ]);
  });
});

it('asks for none of a level where further names of the same period stand beside it', () => {
  const tables = formWith(
    '一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 办案数量 | ≥500件 | 回访数量 | ≥100次',
    '| 质量指标 | 案件合格率 | ≥95% | |',
  );
  expect(groupsOf(tables).filter((group) => group.endsWith('空'))).toEqual([]);
});
