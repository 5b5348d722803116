import { findingsBy, foundBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

describe('funding/cost-differs-from-total', () => {
  it('finds costs that leave something out', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 20
      成本指标 | 办公费 | 3万元
      成本指标 | 培训费 | 1万元`,
      ),
    ).toEqual(['20']);
  });
  it('finds costs beyond the total', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 4
      成本指标 | 办公费 | 50000元`,
      ),
    ).toEqual(['4']);
  });
  it.each(['册均采购成本', '单处成本', '单站运维费', '单井维护费', '次均门诊费用', '单位面积成本'])(
    'takes %s for a price',
    (name) => {
      expect(
        foundBy('funding/cost-differs-from-total', `年度资金总额 | 1200\n成本指标 | ${name} | 60元`),
      ).toEqual([]);
    },
  );
  it('takes 均衡发展经费 for money of the year', () => {
    expect(
      foundBy('funding/cost-differs-from-total', '年度资金总额 | 20\n成本指标 | 均衡发展经费 | 3万元'),
    ).toEqual(['20']);
  });
  it('takes so few 元 for what one person gets', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        '年度资金总额 | 50\n成本指标 | 临时救助金 | 800元\n成本指标 | 慰问金 | 500元',
      ),
    ).toEqual([]);
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        '年度资金总额 | 50\n成本指标 | 办公费 | 800元\n成本指标 | 会议费 | 45000元',
      ),
    ).toEqual(['50']);
    expect(
      foundBy('funding/cost-differs-from-total', '年度资金总额 | 50\n成本指标 | 办公费 | 0.08万元'),
    ).toEqual(['50']);
  });
  it.each([
    ['18605000', '1860.5万元', ['unit warning']],
    ['1860.5', '18605000万元', ['unit warning']],
    ['18605001', '1860.5万元', []],
  ])('says that 元 and 万元 are mixed up, beside a price too: %s, %s', (total, cost, told) => {
    const text = `年度资金总额 | ${total}\n成本指标 | 单位面积改造成本 | ≤950元/平方米\n成本指标 | 项目总成本 | ≤${cost}`;
    const findings = findingsBy('funding/cost-differs-from-total', text);
    expect(findings.map(({ params, severity }) => `${params['why'] ?? ''} ${severity}`)).toEqual(told);
  });
  it('takes 50元 of 50万元 for what one person gets', () => {
    expect(
      foundBy('funding/cost-differs-from-total', '年度资金总额 | 50\n成本指标 | 临时救助金 | 50元'),
    ).toEqual([]);
  });
  it('adds them up', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 20
      成本指标 | 办公费 | 3万元
      成本指标 | 培训费 | 1万元
      成本指标 | 差旅费 | 13万元
      成本指标 | 租车费 | 3万元`,
      ),
    ).toEqual([]);
  });
  it('reads 100万 as 100万元', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 100
      成本指标 | 办公费 | 100万`,
      ),
    ).toEqual([]);
  });
  it('has no say about prices', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 854
      成本指标 | 财政资金补助 | 1600元/亩`,
      ),
    ).toEqual([]);
  });
  it('has no say about standards', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 20
      成本指标 | 资助标准 | 3000元`,
      ),
    ).toEqual([]);
  });
  it('takes an amount with decimals as rounded', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 202.64
      成本指标 | 项目总成本 | ≤202.6万元`,
      ),
    ).toEqual([]);
  });
  it('goes by the total cost where one row is that', () => {
    expect(
      foundBy(
        'funding/cost-differs-from-total',
        `
      年度资金总额 | 20
      成本指标 | 项目总成本 | ≤20万元
      成本指标 | 其中办公费 | 3万元`,
      ),
    ).toEqual([]);
  });
});

describe('the unit in a name of a cost', () => {
  const found = (name: string): (string | null)[] =>
    foundBy(
      'funding/cost-differs-from-total',
      `年度资金总额 | 63\n其中:财政拨款 | 63\n成本指标 | ${name} | 60`,
    );

  it('counts', () => {
    expect(found('成本控制数(万元)')).toEqual(['63']);
    expect(found('成本控制数（单位：万元）')).toEqual(['63']);
  });
  it('is asked for', () => {
    expect(found('成本控制数')).toEqual([]);
  });
});

it.each([
  ['物资采购费', '7万元', 'info'],
  ['项目总成本', '7万元', 'warning'],
  ['成本控制数', '7万元', 'warning'],
  ['物资采购费', '15万元', 'warning'],
])('weighs a single cost by what it names: %s %s of 12万元', (name, value, severity) => {
  expect(
    findingsBy('funding/cost-differs-from-total', `年度资金总额 | 12\n成本指标 | ${name} | ≤${value}`),
  ).toMatchObject([{ severity }]);
});

it('takes the costs for those of any budget of the form', () => {
  const told = (costs: string): string[] =>
    tellFindings(
      'funding/cost-differs-from-total',
      [
        '项目支出绩效自评表',
        '项目名称 | 设备购置',
        '项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数',
        '年度资金总额 | 120 | 118 | 112',
        '年度目标 | 购置设备',
        '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值',
        `产出指标 | 成本指标 | 设备购置成本 | ≤${costs}万元 | 112万元 | 10`,
      ].join('\n'),
    );
  expect(told('120')).toEqual([]);
  expect(told('118')).toEqual([]);
  expect(told('115')).toEqual(['B4']);
});

it('finds costs of a project that is to have no money at all', () => {
  const told = (total: string): string[] =>
    tellFindings(
      'funding/cost-differs-from-total',
      [
        '项目支出绩效目标表',
        '项目名称 | 厕所改造',
        '项目资金（万元） | 年度资金总额 | 0',
        ' | 其中：财政拨款 | 0',
        '年度目标 | 改造户厕',
        '一级指标 | 二级指标 | 三级指标 | 指标值',
        `产出指标 | 成本指标 | 改造成本 | ${total}`,
      ].join('\n'),
    );
  expect(told('≤50万元')).toEqual(['C3']);
  expect(told('≤0万元')).toEqual([]);
});
