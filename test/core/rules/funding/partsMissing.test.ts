import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('funding/parts-missing', text);

describe('funding/parts-missing', () => {
  it('finds a total without sources', () => {
    expect(
      found(`
      年度资金总额 | 25
      其中:财政拨款 | 
      其他资金 | `),
    ).toEqual([null]);
  });
  it('finds it beside the total of all years, too, and where the only sources stand below that', () => {
    const told = (...rows: string[]): string[] =>
      checkTables(recognise(gridOf(rowsOf(['项目支出绩效目标表', '项目名称 | 某项目', ...rows].join('\n')))))
        .filter(({ rule }) => rule === 'funding/parts-missing')
        .map((finding) => `${toA1(finding.cell)} ${findingMessage(finding, wordsFor('zh-CN'))}`);
    expect(
      told(
        '项目资金(万元) | 中期资金总额: | 50 | 年度资金总额: | 50',
        ' | 其中:财政拨款 | | 其中:财政拨款 | ',
        ' | 其他资金 | | 其他资金 | ',
      ),
    ).toEqual([
      'C4 “中期资金总额”是 50万元，资金来源一项也没有填。',
      'E4 “年度资金总额”是 50万元，资金来源一项也没有填。',
    ]);
    expect(
      told(
        '项目总预算 | 82 | 项目当年预算 | 82',
        '项目资金来源 | 来源项目 | 金额(万元)',
        ' | 财政拨款 | ',
        ' | 其他资金 | ',
      ),
    ).toEqual(['C5 “项目总预算”是 82万元，资金来源一项也没有填。']);
    expect(
      told(
        '项目资金(万元) | 中期资金总额: | 50 | 年度资金总额: | 50',
        ' | 其中:财政拨款 | 50 | 其中:财政拨款 | 50',
        ' | 其他资金 | | 其他资金 | ',
      ),
    ).toEqual([]);
  });
  it('lets other sources be blank', () => {
    expect(
      found(`
      年度资金总额 | 25
      其中:财政拨款 | 25
      其他资金 | `),
    ).toEqual([]);
  });
  it('has no say where no source is printed', () => {
    expect(found('年度资金总额 | 229.66')).toEqual([]);
  });
  it('asks for no source of nothing', () => {
    expect(
      found(`
      年度资金总额 | 0
      其中:财政拨款 | 
      其他资金 | `),
    ).toEqual([]);
  });
});
