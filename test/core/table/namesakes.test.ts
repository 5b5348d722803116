import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { indicatorsOf, type PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/** A form with other lines in place of its funding, goal or indicators. */
function form(
  parts: { funding?: string; goal?: string; indicators?: string },
  merges?: SheetGrid['merges'],
): PerformanceTable {
  const grid = gridOf(
    rowsOf(`项目支出绩效目标表
      项目名称 | 图书馆免费开放 | | 实施单位 | 某中心
      ${parts.funding ?? '年度资金总额 | 5 | | 其中:财政拨款 | 5'}
      ${parts.goal ?? '年度目标 | 全年开放阅览室'}
      一级指标 | 二级指标 | 三级指标 | | 指标值
      ${parts.indicators ?? '产出指标 | 数量指标 | 开放天数 | | ≥300天'}`),
  );
  const [table] = recognise(merges ? { ...grid, merges } : grid);
  return table!;
}

const amounts = ({ funding: { total, parts } }: PerformanceTable): string[] =>
  [total, ...parts].map((amount) => `${amount?.label ?? ''} ${amount?.amount ?? ''}`);

describe('amounts by other names', () => {
  it.each(['年度财政资金总额', '财政拨款总额', '本年度财政拨款总额'])('takes %s for the total', (label) => {
    expect(amounts(form({ funding: `${label} | 5 | | 其他资金 | 2` }))).toEqual([`${label} 5`, '其他资金 2']);
  });
  it('keeps it a source behind 其中', () => {
    expect(amounts(form({ funding: '年度资金总额 | 7 | | 其中:财政拨款总额 | 5' }))).toEqual([
      '年度资金总额 7',
      '其中:财政拨款总额 5',
    ]);
  });
  it.each(['一般预算内拨款', '预算内拨款', '国债资金'])('takes %s for a source', (label) => {
    expect(amounts(form({ funding: `年度资金总额 | 63 | | ${label} | 40` }))).toEqual([
      '年度资金总额 63',
      `${label} 40`,
    ]);
  });
  it('takes the function of spending for no source', () => {
    const table = form({
      funding: `支出功能分类 | 一般公共预算类 其他群众团体事务支出款
        年度资金总额 | 5 | | 其中:财政拨款 | 5`,
    });
    expect(amounts(table)).toEqual(['年度资金总额 5', '其中:财政拨款 5']);
  });
});

describe('goals and what was reached', () => {
  it('takes 总体目标完成情况 beside 总体目标 for what was reached', () => {
    const goal = (text: string): PerformanceTable =>
      form({ goal: `年度总体目标 | 总体目标 | | 总体目标完成情况\n | ${text} | | 已开好三次会议` });
    expect(goal('开好三次会议').goals.map(({ text }) => text)).toEqual(['开好三次会议']);
    const blank = goal('');
    expect([blank.goals, blank.goalCell]).toEqual([[], { row: 4, column: 1 }]);
  });
});

describe('levels with names of the head', () => {
  it('reads on where level 2 is called as a label of the head', () => {
    const table = form({
      indicators: `决策 | 项目立项 | 立项依据充分性 | | 充分
         | 绩效目标 | 绩效目标合理性 | | 合理
         | 资金投入 | 预算编制科学性 | | 科学
        产出指标 | 数量指标 | 开放天数 | | ≥300天`,
    });
    expect(table.groups.map(({ level2 }) => level2)).toEqual([
      '项目立项',
      '绩效目标',
      '资金投入',
      '数量指标',
    ]);
    expect(indicatorsOf(table)).toHaveLength(4);
  });
  it('still ends at the head of the next table', () => {
    const table = form({
      indicators: `产出指标 | 数量指标 | 开放天数 | | ≥300天
        项目名称 | 道路养护 | | 实施单位 | 某段
        年度资金总额 | 8 | | 其中:财政拨款 | 8`,
    });
    expect(indicatorsOf(table)).toHaveLength(1);
  });
});

describe('one value over several names', () => {
  const rows = `效益指标 | 社会效益指标 | 方便读者查找 | | 显著提升
     | | 丰富市民生活
     | | 服务周边社区`;
  const merged = { top: 5, bottom: 6, left: 4, right: 4 };

  it('belongs to each of them', () => {
    const table = form({ indicators: rows }, [merged]);
    expect(indicatorsOf(table).map(({ name, value, valueCell }) => [name, value, valueCell.row])).toEqual([
      ['方便读者查找', '显著提升', 5],
      ['丰富市民生活', '显著提升', 5],
      ['服务周边社区', '', 7],
    ]);
  });
});

describe('signs in the column 指标方向', () => {
  it('are read beside 正向 and 定性 in the column 指标性质', () => {
    const [table] = recognise(
      gridOf(
        rowsOf(`项目支出绩效目标表
          项目名称 | 图书馆免费开放
          一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 计量单位
          产出指标 | 数量指标 | 开放天数 | 正向 | 大于等于 | 300 | 天
          效益指标 | 社会效益指标 | 影响 | 定性 | | 长期
          满意度指标 | 满意度指标 | 读者满意度 | 反向 | 小于等于 | 90 | %`),
      ),
    );
    expect(indicatorsOf(table!).map(({ reading }) => reading.comparator)).toEqual(['≥', null, '≤']);
  });
});

describe('a row that formulas bring from blank cells', () => {
  const withFormula = (formula: string): number => {
    const grid = gridOf(
      rowsOf(`项目支出绩效目标表
        项目名称 | 图书馆免费开放
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 开放天数 | ≥300天
         | | 0 | 0`),
    );
    const rows = grid.rows.map((cells, row) =>
      cells?.map((cell, column) => (cell && row === 4 && column === 2 ? { ...cell, formula } : cell)),
    );
    return indicatorsOf(recognise({ ...grid, rows })[0]!).length;
  };

  it.each(['=数据!B2', "='2024 年'!$B$2", '=B2'])('is blank: %s', (formula) => {
    expect(withFormula(formula)).toBe(1);
  });
  it('is a row where a formula calculates', () => {
    expect(withFormula('=B2-C2')).toBe(2);
  });
});
