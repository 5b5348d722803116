import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

/** The total, the sources and what is said of the money in a form of 2026, or of no year. */
function fundingOf(rows: string, year = '（2026年度）') {
  const tables = recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
${year}
项目名称 | 河道清淤
${rows}
年度目标 | 清淤12公里
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 清淤长度 | 12公里`),
    ),
  );
  const { total, parts } = tables[0]!.funding;
  const said = checkTables(tables).filter(({ rule }) => /funding|totals|text-not-placed|amount/.test(rule));
  return {
    total: total && `${toA1(total.cell)} ${total.amount?.toString() ?? ''}`,
    parts: parts.map(({ label, amount }) => `${label} ${amount?.toString() ?? ''}`),
    said: said.map(({ rule, cell }) => `${rule} ${toA1(cell)}`),
  };
}

describe('money of several years', () => {
  const YEARS = `项目资金（万元） | 资金来源 | 2025年 | 2026年 | 2027年
 | 财政拨款 | 80 | 100 | 110
 | 其他资金 | 10 | 20 | 20
 | 合计 | 90 | 120 | 130`;

  it('in columns: that of the table’s year counts', () => {
    expect(fundingOf(YEARS)).toEqual({ total: 'D7 120', parts: ['财政拨款 100', '其他资金 20'], said: [] });
  });
  it('in columns headed by bare years', () => {
    const bare = YEARS.replace(/(\d)年/g, '$1');
    expect(fundingOf(bare)).toEqual({ total: 'D7 120', parts: ['财政拨款 100', '其他资金 20'], said: [] });
  });
  it.each([
    ['a table that says no year', ''],
    ['a table of another year', '（2024年度）'],
  ])('is not read in %s, and told', (_what, year) => {
    const { total, parts, said } = fundingOf(YEARS, year);
    expect([total, parts]).toEqual([null, []]);
    expect(said).toEqual([expect.stringMatching(/^completeness\/funding-not-read C/)]);
  });
  it('in pairs of years and amounts beside the whole', () => {
    const pairs = '总投资（万元） | 240\n分年度资金 | 2025年 | 80 | 2026年 | 90 | 2027年 | 70';
    expect(fundingOf(pairs)).toEqual({ total: 'E5 90', parts: [], said: [] });
  });
  it('in a row for each year', () => {
    const rows = '项目资金（万元） | 2025年 | 90\n | 2026年 | 120\n | 2027年 | 130';
    expect(fundingOf(rows)).toEqual({ total: 'C5 120', parts: [], said: [] });
    expect(fundingOf(rows, '').total).toBeNull();
  });
  it('beside each other: the label of the table’s year counts', () => {
    expect(fundingOf('2025年预算（万元） | 90 | 2026年预算（万元） | 120').total).toBe('D4 120');
  });
});

describe('dates below the money are no amounts', () => {
  const MONEY = `项目资金（万元） | 年度资金总额 | 120
 | 其中：财政拨款 | 100
 | 其他资金 | 20`;

  it.each(['实施进度计划', '进度安排', '项目实施计划', '分期'])('of %s', (label) => {
    expect(
      fundingOf(`${MONEY}
${label} | 实施内容 | 开始时间 | 完成时间
 | 护岸 | 2026.1 | 2026.6
 | 清淤 | 46000 | 46100`),
    ).toEqual({ total: 'C4 120', parts: ['其中：财政拨款 100', '其他资金 20'], said: [] });
  });
});

it('an amount behind other words in the row of the total is told, not lost', () => {
  expect(
    fundingOf(`项目资金（万元） | 盘子 | 120万(护岸20万,清淤100万)
 | 其中：财政拨款 | 120`),
  ).toEqual({ total: null, parts: ['其中：财政拨款 120'], said: ['completeness/funding-not-read C4'] });
});
