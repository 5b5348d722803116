import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';

const found = (...rows: string[]): string[] =>
  findingsBy('funding/spent-above-budget', rows.join('\n')).map(
    ({ params }) => `${params['label'] ?? ''} ${params['difference'] ?? ''}`,
  );

describe('funding/spent-above-budget', () => {
  it('finds more spent than planned, of all or of one source', () => {
    expect(found('年度资金总额 | 65 | 预算：65 | 执行：70')).toEqual(['年度资金总额 5']);
    expect(
      found(
        '年度资金总额 | 65 | 预算：65 | 执行：65',
        '财政拨款 | 50 | 预算：50 | 执行：55',
        '其他资金 | 15 | 预算：15 | 执行：10',
      ),
    ).toEqual(['财政拨款 5']);
  });
  it('tells the total alone where that is above', () => {
    expect(found('年度资金总额 | 65 | 预算：65 | 执行：70', '财政拨款 | 65 | 预算：65 | 执行：70')).toEqual([
      '年度资金总额 5',
    ]);
  });
  it('passes what was not spent, and what nobody planned for', () => {
    expect(found('年度资金总额 | 65 | 预算：65 | 执行：65')).toEqual([]);
    expect(found('年度资金总额 | 65 | 预算：65 | 执行：')).toEqual([]);
    expect(found('年度资金总额 | 65 | 预算： | 执行：70')).toEqual([]);
  });
  it('finds more expected of the whole year than was planned', () => {
    const sheet = (amounts: string): string =>
      [
        '项目支出绩效运行监控表',
        '项目名称 | 厕所改造',
        '项目资金（万元） | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数',
        `年度资金总额 | ${amounts}`,
        '年度目标 | 改造户厕',
      ].join('\n');
    expect(tellFindings('funding/spent-above-budget', sheet('65 | 30 | 46.15% | 80'))).toEqual(['E4']);
    expect(tellFindings('funding/spent-above-budget', sheet('65 | 30 | 46.15% | 65'))).toEqual([]);
  });
  it('reads what was spent so far of a form filled in during the year', () => {
    const sheet = [
      '项目支出绩效运行监控表',
      '项目名称 | 厕所改造',
      '项目资金（万元） | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数',
      '年度资金总额 | 65 | 70 | 107.69% | 70',
      '年度目标 | 改造户厕',
    ].join('\n');
    expect(tellFindings('funding/spent-above-budget', sheet)).toEqual(['C4']);
  });
});
