import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recogniseAll } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/columns-disagree', text);

describe('value/columns-disagree', () => {
  it('finds two signs that contradict', () => {
    expect(found('质量指标 | 合格率 | ≥ | ≤95 | %')).toEqual(['≤95']);
  });
  it('is content where the columns complete each other', () => {
    expect(found('质量指标 | 合格率 | ≥ | 95 | %')).toEqual([]);
  });
  it('lets the value repeat its unit', () => {
    expect(found('质量指标 | 合格率 | ≥ | 95% | %')).toEqual([]);
  });
  it('finds a number of people or a rate that is called 定性, and no deadline', () => {
    expect(found('数量指标 | 培训人数 | 定性 | 300 | 人')).toEqual(['300人']);
    expect(found('质量指标 | 合格率 | 定性 | ≥95% | %')).toEqual(['≥95%']);
    for (const row of [
      '时效指标 | 完成时间 | 定性 | 2026年12月底前 | ',
      '社会效益指标 | 服务水平 | 定性 | 优：90%以上；良：80%-90% | ',
      '社会效益指标 | 服务水平 | 定性 | 明显 | ',
    ])
      expect(found(row)).toEqual([]);
  });

  it.each(['指标属性', '指标性质', '指标类型', '定性/定量', '是否量化'])(
    'finds a number called 定性 and words called 定量 below %s',
    (heading) => {
      const rows = rowsOf(`项目支出绩效目标表（2025年度）
项目名称 | 公益诉讼办案经费 |
年度资金总额（万元） | 20 |
一级指标 | 二级指标 | 三级指标 | ${heading} | 指标值
产出指标 | 数量指标 | 办理案件数 | 定量 | ≥12件
产出指标 | 质量指标 | 案件办结率 | 定性 | ≥90%
产出指标 | 时效指标 | 办结时间 | 定量 | 2025年12月底前
效益指标 | 社会效益指标 | 保护意识 | 定性 | 明显增强
效益指标 | 社会效益指标 | 法律意识 | 定量 | 逐步提高
效益指标 | 可持续影响指标 | 长效机制 | 定量 | 健全（90分以上）/较健全（60分以上）/不健全
满意度指标 | 服务对象满意度指标 | 群众满意度 | 定量 | ≥90%`);
      const findings = checkTables(recogniseAll([gridOf(rows)]));
      const told = findings.filter(({ rule }) => rule === 'value/columns-disagree');
      expect(told.map(({ cell, params }) => [toA1(cell), params])).toEqual([
        ['E6', { columns: '定性', why: 'qualitative' }],
        ['E9', { columns: '定量', why: 'quantitative' }],
      ]);
      // The same words are not told a second time, as ungraded.
      expect(findings.filter(({ cell }) => toA1(cell) === 'E9')).toHaveLength(1);
    },
  );
});
