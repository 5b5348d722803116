import { indicatorsOf, type PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/** A form of 2026 whose indicators stand below the given heading. */
function form(indicators: string): PerformanceTable {
  const [table] = recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
      (2026年度)
      项目名称 | 河道清淤 | | 实施单位 | 某水务局
      年度资金总额(万元) | 50
      年度目标 | 完成河道清淤12公里
      ${indicators}`),
    ),
  );
  return table!;
}

const read = (table: PerformanceTable): string[] =>
  indicatorsOf(table).map(({ name, value }) => `${name} ${value}`);

describe('columns that only say for which time they are', () => {
  it('takes none of four quarters for the target of the year, and says that it could not be read', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 一季度 | 二季度 | 三季度 | 四季度
      产出指标 | 数量指标 | 清淤长度 | 3公里 | 6公里 | 9公里 | 12公里
      产出指标 | 质量指标 | 验收合格率 | 90% | 91% | 92% | 100%`);
    expect(read(table)).toEqual([]);
    expect(table.coverage.indicators.state).toBe('unread');
  });
  it('takes 全年 beside the quarters', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 一季度 | 二季度 | 三季度 | 四季度 | 全年
      产出指标 | 数量指标 | 清淤长度 | 3公里 | 3公里 | 3公里 | 4公里 | 13公里
      产出指标 | 质量指标 | 验收合格率 | 90% | 91% | 92% | 93% | 100%`);
    expect(read(table)).toEqual(['清淤长度 13公里', '验收合格率 100%']);
  });
  it('takes the year of the table among years, wherever it stands', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 2024年 | 2025年 | 2026年
      产出指标 | 数量指标 | 清淤长度 | 10公里 | 11公里 | 12公里
      产出指标 | 质量指标 | 验收合格率 | 97% | 98% | 100%`);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
  });
  it('takes the one that says 目标, not what is expected of the year before', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 2024年实际 | 2025年预计 | 2026年目标
      产出指标 | 数量指标 | 清淤长度 | 10公里 | 11公里 | 12公里
      产出指标 | 质量指标 | 验收合格率 | 97% | 98% | 100%`);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
  });
  it('parts 指标值 into quarters and 全年', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 指标值
       | | | 上半年 | 下半年 | 全年
      产出指标 | 数量指标 | 清淤长度 | 5公里 | 7公里 | 12公里
      产出指标 | 质量指标 | 验收合格率 | 99% | 99% | 100%`);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
  });
});

describe('columns beside names and targets', () => {
  it('takes 考核指标 left of the whole block for its label', () => {
    const table = form(`考核指标 | 一级指标 | 三级指标 | 指标值
       | 产出指标 | 清淤长度 | ≥12公里
       | 效益指标 | 受益人口 | ≥3000人`);
    expect(read(table)).toEqual(['清淤长度 ≥12公里', '受益人口 ≥3000人']);
  });
  it('takes 指标解释 for no name where another heading stands between levels and target', () => {
    const table = form(`一级目标 | 指标分类 | 任务 | 承诺值 | 指标解释
      产出 | 数量 | 清淤长度 | 12公里 | 按竣工图
      产出 | 质量 | 验收合格率 | 100% | 按验收单
      效益 | 社会效益 | 受益人口 | ≥3000人 | 按普查`);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%', '受益人口 ≥3000人']);
    expect(table.groups.map(({ level2 }) => level2)).toEqual(['数量', '质量', '社会效益']);
  });
  it.each(['序号', '评价标准'])('takes %s before the target for no target', (heading) => {
    const table = form(`大类 | 指标分类 | 预期产出 | ${heading} | 指标值
      产出指标 | 数量指标 | 清淤长度 | 1 | 12公里
      产出指标 | 质量指标 | 验收合格率 | 2 | 100%
      效益指标 | 社会效益指标 | 受益人口 | 3 | ≥3000人
      满意度指标 | 服务对象满意度指标 | 群众满意度 | 4 | ≥90%`);
    expect(read(table)).toEqual([
      '清淤长度 12公里',
      '验收合格率 100%',
      '受益人口 ≥3000人',
      '群众满意度 ≥90%',
    ]);
  });
  it('takes a department for no target where no heading says 指标值', () => {
    const table = form(`一级指标 | 二级指标 | 绩效内容 | 责任科室
      产出指标 | 数量指标 | 清淤长度 | 工程科
      产出指标 | 质量指标 | 验收合格率 | 工程科`);
    expect(read(table)).toEqual([]);
    expect(table.coverage.indicators.state).toBe('unread');
  });
  it('reads further indicators right of the block under a head of their own', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 指标值 | 补充指标 | 目标值
      产出指标 | 数量指标 | 清淤长度 | 12公里 | 修桥 | 3座
      产出指标 | 质量指标 | 验收合格率 | 100% | 划线 | 20公里`);
    expect(read(table).sort()).toEqual(['修桥 3座', '划线 20公里', '清淤长度 12公里', '验收合格率 100%']);
  });
  it('reads 序号 | 绩效指标 | 目标值', () => {
    const table = form(`序号 | 绩效指标 | 目标值
      1 | 清淤长度 | 12公里
      2 | 验收合格率 | 100%`);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
  });
});

describe('rows between the indicators', () => {
  it.each(['小计 | | | | 30', '注:以上为产出'])('reads on below %s', (between) => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
      产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 15
      产出指标 | 质量指标 | 验收合格率 | 100% | 15
      ${between}
      效益指标 | 社会效益指标 | 受益人口 | ≥3000人 | 60`);
    expect(read(table)).toEqual(['清淤长度 ≥12公里', '验收合格率 100%', '受益人口 ≥3000人']);
  });
});

describe('names in more columns than one', () => {
  it('takes the finest, and the one before it where that is empty', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标值
      产出指标 | 数量指标 | 清淤 | 干流清淤长度 | 12公里
       | | | 支流清淤长度 | 5公里
       | 质量指标 | 验收合格率 | | 100%`);
    expect(read(table)).toEqual(['干流清淤长度 12公里', '支流清淤长度 5公里', '验收合格率 100%']);
  });
  it('keeps 三级指标 where nobody filled in the finer one', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标值
      产出指标 | 数量指标 | 清淤长度 | | 12公里
       | 质量指标 | 验收合格率 | | 100%`);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
  });
  it('passes over the one between where a third column is finer still', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 具体指标 | 明细指标 | 指标值
      产出指标 | 数量指标 | 清淤 | 干流 | 干流清淤长度 | 12公里
      产出指标 | 质量指标 | 验收 | 干流 | | 100%`);
    expect(read(table)).toEqual(['干流清淤长度 12公里', '干流 100%']);
  });
});

describe('of several columns of targets', () => {
  const ROWS = ['产出指标 | 数量指标 | 清淤长度', '产出指标 | 质量指标 | 验收合格率'];
  const two = (heading: string, ...values: readonly string[]): PerformanceTable =>
    form([heading, ...ROWS.map((row, index) => `${row} | ${values[index]}`)].join('\n'));
  const told = ({ furtherTargets = [] }: PerformanceTable): string[] =>
    furtherTargets.map(({ heading }) => heading);
  const OLD_NEW = ['10公里 | 12公里', '97% | 100%'];

  it.each([
    '原指标值 | 新指标值',
    '原目标值 | 指标值',
    '送审值 | 核定值',
    '单位申报 | 财政核定',
    '修订前 | 修订后',
    '指标值(2025年) | 指标值(2026年)',
    '2025年指标值 | 指标值',
    '上报 | 批复',
  ])('reads the one that holds: %s', (headings) => {
    const table = two(`一级指标 | 二级指标 | 三级指标 | ${headings}`, ...OLD_NEW);
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
  });
  it('reads what was applied for as long as nothing is decided', () => {
    const table = two('一级指标 | 二级指标 | 三级指标 | 送审值 | 核定值', '10公里', '97%');
    expect(read(table)).toEqual(['清淤长度 10公里', '验收合格率 97%']);
  });
  it.each([
    ['2027年', ['2027年']],
    ['阶段目标', ['阶段目标']],
    ['调整值', ['调整值']],
    ['2025年', []],
    ['阶段完成情况', []],
  ])('tells of 指标值 | %s', (heading, expected) => {
    const table = two(
      `一级指标 | 二级指标 | 三级指标 | 指标值 | ${heading}`,
      '12公里 | 15公里',
      '100% | 100%',
    );
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
    expect(told(table)).toEqual(expected);
  });
  it('tells of the years to come below 目标值, and passes over those that are gone', () => {
    const heading = `一级指标 | 二级指标 | 三级指标 | 目标值 | |
       | | | 2025年 | 2026年 | 2027年`;
    const table = two(heading, '10公里 | 12公里 | 15公里', '97% | 100% | 1000%');
    expect(read(table)).toEqual(['清淤长度 12公里', '验收合格率 100%']);
    expect(told(table)).toEqual(['2027年']);
  });
  it('reads 总目标 beside the year below 目标值 as that of the medium term', () => {
    const heading = `一级指标 | 二级指标 | 三级指标 | 目标值 |
       | | | 总目标 | 2026年`;
    const periods = indicatorsOf(two(heading, '40公里 | 12公里', '100% | 98%')).map(
      ({ value, period }) => `${value} ${period}`,
    );
    expect(periods.sort()).toEqual(
      ['40公里 medium-term', '12公里 annual', '100% medium-term', '98% annual'].sort(),
    );
  });
});

describe('columns in words of their own', () => {
  const values = (table: PerformanceTable): (string | null)[] =>
    indicatorsOf(table).map(({ reading }) => reading.canonical);
  it.each([
    '类别 | 子类 | 内容 | 方向 | 数 | 量纲',
    '一级指标 | 二级指标 | 三级指标 | 要求 | 指标值 | 计数单位',
  ])('takes those of signs and of units by what they hold: %s', (heading) => {
    const table = form(`${heading}
      产出指标 | 数量指标 | 清淤长度 | ≥ | 12 | 公里
      产出指标 | 质量指标 | 验收合格率 | ≥ | 98 | %
      效益指标 | 社会效益指标 | 受益人口 | ≥ | 2.3 | 万人`);
    expect(values(table)).toEqual(['≥12公里', '≥98%', '≥2.3万人']);
  });
  it('takes a remark beside values without headings for none of them', () => {
    const table = form(`产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 河道科
      产出指标 | 质量指标 | 验收合格率 | ≥98% | 河道科
      效益指标 | 社会效益指标 | 受益人口 | ≥2.3万人 | 办公室`);
    expect(values(table)).toEqual(['≥12公里', '≥98%', '≥2.3万人']);
    expect(indicatorsOf(table).map(({ unitColumn }) => unitColumn)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it.each(['Level 1 | Level 2 | Indicator | Target', 'بىرىنچى | ئىككىنچى | كۆرسەتكۈچ | نىشان'])(
    'reads no indicator from headings that are printed once more in another language: %s',
    (translated) => {
      const table = form(`一级指标 | 二级指标 | 三级指标 | 指标值
      ${translated}
      产出指标 | 数量指标 | 清淤长度 | ≥12公里
      产出指标 | 质量指标 | 验收合格率 | ≥98%`);
      expect(read(table)).toEqual(['清淤长度 ≥12公里', '验收合格率 ≥98%']);
      expect(table.coverage.indicators.state).toBe('read');
    },
  );
  it('misses the values of a column that is left blank where the sheet tells its merges', () => {
    const rows = `项目支出绩效目标表
      (2026年度)
      项目名称 | 河道清淤
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 清淤长度≥12公里
      产出指标 | 质量指标 | 验收合格率≥98%`;
    const left = recognise({
      ...gridOf(rowsOf(rows)),
      merges: [{ top: 0, bottom: 0, left: 0, right: 3 }],
    })[0]!;
    expect(indicatorsOf(left).map(({ value, valueCell }) => [value, valueCell.column])).toEqual([
      ['', 3],
      ['', 3],
    ]);
    const merged = [4, 5].map((row) => ({ top: row, bottom: row, left: 2, right: 3 }));
    const whole = recognise({ ...gridOf(rowsOf(rows)), merges: merged })[0]!;
    expect(read(whole)).toEqual(['清淤长度 ≥12公里', '验收合格率 ≥98%']);
  });
});

describe('names of level 2', () => {
  const levels = (table: PerformanceTable): string[] =>
    table.groups.flatMap(({ level1, level2, indicators }) =>
      indicators.map(({ name }) => `${level1} ${level2} ${name}`),
    );
  it('stand in the middle of their rows', () => {
    const table = form(`一级指标 | 二级指标 | 三级指标 | 指标值
       | | 清淤长度 | ≥12公里
       | 数量指标 | 清淤土方 | ≥3万立方米
      产出指标 | | 培训人次 | ≥100人次
       | 质量指标 | 验收合格率 | ≥98%`);
    expect(levels(table)).toEqual([
      '产出指标 数量指标 清淤长度',
      '产出指标 数量指标 清淤土方',
      '产出指标 数量指标 培训人次',
      '产出指标 质量指标 验收合格率',
    ]);
  });
  it.each([
    ['数量指标：清淤长度', '质量指标：验收合格率'],
    ['（数量指标）清淤长度', '（质量指标）验收合格率'],
  ])('stand before the name in one cell: %s', (quantity, quality) => {
    const table = form(`一级指标 | 三级指标 | 指标值
      产出指标 | ${quantity} | ≥12公里
       | ${quality} | ≥98%`);
    expect(levels(table)).toEqual(['产出指标 数量指标 清淤长度', '产出指标 质量指标 验收合格率']);
  });
});
