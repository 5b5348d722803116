import { tellFindings } from '../../../support/tellFindings';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('funding/total-missing', text);

describe('funding/total-missing', () => {
  it('finds an empty total', () => {
    expect(
      found(`
      年度资金总额 | 
      其中:财政拨款 | 500`),
    ).toEqual([null]);
  });
  it.each(['年度资金总额：', '年度资金总额:'])('names the label without its colon: %s', (label) => {
    const [finding] = findingsBy('funding/total-missing', `${label} | \n其中:财政拨款 | 500`);
    expect(finding!.params).toEqual({ label: '年度资金总额', sources: '' });
  });
  it('takes 0 for an answer', () => {
    expect(found('年度资金总额 | 0')).toEqual([]);
  });
  it('misses a total that is not printed, and names the sources that are', () => {
    const [finding] = findingsBy('funding/total-missing', '其中:财政拨款 | 500\n其他资金 | 20');
    expect(finding!.params).toEqual({ label: '', sources: '“其中:财政拨款”“其他资金”' });
  });
  it('looks at each column of the budget that a source is filled in for', () => {
    const told = (total: string, source: string): string[] =>
      tellFindings(
        'funding/total-missing',
        [
          '项目支出绩效自评表',
          '项目名称 | 厕所改造',
          '项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率',
          `年度资金总额 | ${total}`,
          `其中：财政拨款 | ${source}`,
          '年度目标 | 改造户厕',
        ].join('\n'),
      );
    expect(told('65 |  | 65', '65 | 65 | 65')).toEqual(['C4']);
    expect(told(' | 65 | 65', '65 | 65 | 65')).toEqual(['B4']);
    expect(told(' | 65 | 65', ' | 65 | 65')).toEqual([]);
    expect(told('— | 65 | 65', '0 | 65 | 65')).toEqual([]);
    expect(told(' | 65 | 65', '0 | 65 | 65')).toEqual([]);
  });
  it('has no say where no source is filled in either', () => {
    expect(found('其中:财政拨款 | ')).toEqual([]);
  });
});

it('takes no heading of points beside a blank total for its amount', () => {
  const sheet = [
    '项目绩效目标表',
    '项目名称 | | 垃圾清运',
    '项目资金（万元） | 年度资金总额 | | 执行率分值（10）',
    ' | 其中：财政拨款 | 1860 | ',
    '年度目标 | 日产日清',
  ].join('\n');
  expect(tellFindings('funding/total-missing', sheet)).toEqual(['C3']);
  expect(tellFindings('funding/amount-not-numeric', sheet)).toEqual([]);
});
