import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (budget: string, spent: string, rate: string): (string | null | undefined)[] =>
  findingsBy(
    'funding/execution-rate-differs',
    `年度资金总额 | ${budget} | 预算：${budget} | 执行：${spent} | 执行率：${rate}`,
  ).map(({ expected }) => expected);

describe('funding/execution-rate-differs', () => {
  it('finds a rate that the amounts do not come to', () => {
    expect(found('65', '60', '100%')).toEqual(['92.31%']);
    expect(found('65', '60', '93')).toEqual(['92.31%']);
    expect(found('65', '70', '100%')).toEqual(['107.69%']);
    expect(found('65', '0', '100%')).toEqual(['0%']);
  });
  it('takes as many digits as are shown, rounded or cut off, with % or without', () => {
    for (const rate of ['92%', '92.3%', '92.31%', '92.30%', '92.31', '0.9231', '0.92', '92.307 %'])
      expect(found('65', '60', rate)).toEqual([]);
    for (const rate of ['91%', '93%', '92.4%', '0.93']) expect(found('65', '60', rate)).toEqual(['92.31%']);
  });
  it('says nothing where there is nothing to divide', () => {
    expect(found('0', '0', '100%')).toEqual([]);
    expect(found('65', '60', '—')).toEqual([]);
    expect(found('65', '', '100%')).toEqual([]);
    expect(found('', '60', '100%')).toEqual([]);
  });
  it('leaves what was spent below zero to the rule about that', () => {
    expect(found('65', '-31', '48%')).toEqual([]);
  });

  const sheet = (heads: string, amounts: string): string =>
    [
      '项目支出绩效自评表',
      '项目名称 | 厕所改造',
      `项目资金（万元） | ${heads}`,
      `年度资金总额 | ${amounts}`,
      '年度目标 | 改造户厕',
    ].join('\n');
  it('goes by 全年预算数, and by any of several budgets where none is the one in force', () => {
    const told = (heads: string, amounts: string): string[] =>
      tellFindings('funding/execution-rate-differs', sheet(heads, amounts));
    expect(told('年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率', '80 | 60 | 60 | 10 | 75%')).toEqual([
      'F4',
    ]);
    expect(told('年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率', '80 | 60 | 60 | 10 | 100%')).toEqual(
      [],
    );
    expect(told('预算数 | 到位数 | 执行数 | 执行率', '80 | 60 | 60 | 75%')).toEqual([]);
    expect(told('预算数 | 到位数 | 执行数 | 执行率', '80 | 60 | 60 | 100%')).toEqual([]);
    expect(told('预算数 | 到位数 | 执行数 | 执行率', '80 | 60 | 60 | 90%')).toEqual(['E4']);
  });
});
