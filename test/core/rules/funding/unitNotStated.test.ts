import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf } from '../../../support/gridOf';
import { findingsBy } from '../../../support/ruleFindings';

const told = (text: string): string[] =>
  findingsBy('funding/unit-not-stated', text).map(({ severity, found }) => `${severity} ${found ?? ''}`);

describe('funding/unit-not-stated', () => {
  it('warns where the amount can only be in 元, or nobody can tell', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | 2800000')).toEqual(['warning 2800000']);
    expect(told('资金单位 | 没写\n年度资金总额 | 50000')).toEqual(['warning 50000']);
  });
  it('hints where it can only be in 万元', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | 50.29')).toEqual(['info 50.29']);
  });
  it('names the source where the total is blank', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | \n其中:中央补助 | 50.29')).toEqual(['info 50.29']);
  });
  it('is content with a unit in the cell or on the form', () => {
    expect(told('资金单位 | 没写\n年度资金总额 | 280万元')).toEqual([]);
    expect(told('资金单位 | 元\n年度资金总额 | 2800000')).toEqual([]);
  });
  it.each(['万元', '元'])('is content with %s in a cell of its own behind the amount', (unit) => {
    const form = [
      ['项目支出绩效目标表'],
      ['项目名称', '路灯维护'],
      ['预算金额', '480000', unit],
      ['年度目标', '维护路灯3000盏。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '维护路灯数量', '≥3000盏'],
    ];
    const rules = checkTables(recognise(gridOf(form))).map(({ rule }) => rule);
    expect(rules).not.toContain('funding/unit-not-stated');
  });
});
