import { recognise } from '../../../../src/core/table/recognise';
import { zhCN } from '../../../../src/core/words/zh-CN/index';
import { checkTables } from '../../../../src/core/check/check';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';
import { weighedList } from '../../../support/weighedList';

const found = (...rows: string[]): string[] =>
  findingsBy('value/weights-differ', rows.join('\n')).map(
    ({ params }) => `${params['sum'] ?? ''} ${params['due'] ?? ''}`,
  );

const rowsWith = (a: string, b: string, c: string): string[] => [
  `数量指标 | 甲 | 5个 | 分值：${a}`,
  `质量指标 | 乙 | 90% | 分值：${b}`,
  `社会效益指标 | 丙 | 3户 | 分值：${c}`,
];

describe('value/weights-differ', () => {
  it('lets all come to 90 or to 100', () => {
    expect(found(...rowsWith('30', '30', '30'))).toEqual([]);
    expect(found(...rowsWith('40分', '30分', '30分'))).toEqual([]);
    expect(found(...rowsWith('30', '27.5', '27.5'))).toEqual(['85 90']);
  });
  it('takes off what 预算执行率 has', () => {
    expect(found('预算执行率 | 分值：20', ...rowsWith('30', '30', '20'))).toEqual([]);
    expect(found('预算执行率 | 分值：20', ...rowsWith('30', '30', '30'))).toEqual(['90 80']);
  });
  it('leaves a table alone that was cut off or waits for a weight', () => {
    expect(
      found(
        '数量指标 | 甲 | 5个 | 分值：20',
        '质量指标 | 乙 | 90% | 分值：20',
        '时效指标 | 丙 | 3天 | 分值：20',
      ),
    ).toEqual([]);
    expect(found(...rowsWith('30', '30', ''))).toEqual([]);
  });
  it('leaves the last family of a page alone that ends without 总分, but for too many points', () => {
    const table = (benefit: string, ...below: string[]): string[] => {
      const sheet = [
        '项目支出绩效自评表',
        '项目名称 | 河道清淤',
        '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        '产出指标(50分) | 数量指标 | 清淤长度 | ≥5公里 | 5公里 | 30 | 30',
        ' | 质量指标 | 验收合格率 | =100% | 100% | 20 | 20',
        `效益指标(40分) | 社会效益指标 | 受益人口 | ≥300人 | 300人 | ${benefit} | 20`,
        ...below,
      ];
      return checkTables(recognise(gridOf(rowsOf(sheet.join('\n')))))
        .filter(({ rule }) => rule === 'value/weights-differ')
        .map(({ params }) => `${params['family'] ?? ''} ${params['sum'] ?? ''}`);
    };
    expect(table('20')).toEqual([]);
    expect(table('50')).toEqual(['效益指标 50']);
    expect(table('20', '总分 | | | | | 100 | 70')).toEqual(['效益指标 20']);
  });
  it('holds a family to the points of its label, and reads a heading of two rows', () => {
    const table = (quantity: string): string[] => {
      const grid = gridOf(
        rowsOf(`项目支出绩效自评表
          项目名称 | 河道清淤
          绩效指标 | | | 年度指标值 | 实际完成值 | 分值 | 得分
          一级指标 | 二级指标 | 三级指标
          产出指标（40-50分） | 数量指标 | 清淤长度 | ≥5公里 | 5公里 | ${quantity} | 20
           | 质量指标 | 验收合格率 | =100% | 100% | 20 | 20
          效益指标（30分） | 社会效益指标 | 受益人口 | ≥300人 | 300人 | 30 | 30
          满意度指标(10)分 | 服务对象满意度指标 | 村民满意度 | ≥90% | 95% | 10 | 10`),
      );
      return checkTables(recognise(grid))
        .filter(({ rule }) => rule === 'value/weights-differ')
        .map(
          ({ cell, params }) =>
            `${cell.row} ${params['family'] ?? ''} ${params['sum'] ?? ''} ${params['due'] ?? ''}`,
        );
    };
    expect(table('30')).toEqual([]);
    expect(table('10')).toEqual(['4 产出指标 30 40-50']);
    // Within its band, and the whole is off.
    expect(table('25')).toEqual(['2  85 90']);
  });
});
it('adds up the weights of each project of a list, and tells them at its first row', () => {
  const told = (...weights: string[]): string[] =>
    tellFindings('value/weights-differ', weighedList(...weights));
  expect(told('40', '20', '20', '10', '40', '20', '20', '20')).toEqual([]);
  expect(told('40', '20', '20', '10', '40', '20', '20', '15')).toEqual(['I7']);
});

describe('a heading that prints its total or both words', () => {
  const told = (heading: string, last: string, family = ''): string[] =>
    tellFindings(
      'value/weights-differ',
      `项目支出绩效目标表
       项目名称 | 老旧小区改造
       一级指标 | 二级指标 | 三级指标 | 指标值 | ${heading}
       产出指标${family} | 数量指标 | 改造小区数量 | ≥42个 | 30
        | 质量指标 | 验收合格率 | =100% | 30
       效益指标 | 社会效益指标 | 受益户数 | ≥8600户 | 20
       满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | ${last}`,
    );

  it.each(['分值权重（90分）', '分值（90分）', '分值90分', '分值/权重', '权重（分值）', '权重(%)', '权重%'])(
    '%s',
    (heading) => {
      expect(told(heading, '10')).toEqual([]);
      expect(told(heading, '30')).toEqual(['E3']);
    },
  );
  it('takes the printed total for the whole', () => {
    expect(told('分值权重（90分）', '20')).toEqual(['E3']);
    expect(told('分值（100分）', '20')).toEqual([]);
    expect(told('分值（100分）', '10')).toEqual([]);
  });
  it('holds a family to its label', () => {
    expect(told('分值权重（90分）', '10', '（50分）')).toEqual(['A4']);
  });
});

describe('what it proposes', () => {
  const told = (heading: string, weights: readonly number[], ...below: string[]): string[] => {
    const [a = 0, b = 0, c = 0, d = 0] = weights;
    const form = `项目支出绩效目标表
       项目名称 | 老旧小区改造
       一级指标 | 二级指标 | 三级指标 | 指标值 | ${heading}
       产出指标 | 数量指标 | 改造小区数量 | ≥42个 | ${a}
        | 质量指标 | 验收合格率 | =100% | ${b}
       效益指标 | 社会效益指标 | 受益户数 | ≥8600户 | ${c}
       满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | ${d}`;
    const findings = checkTables(recognise(gridOf(rowsOf([form, ...below].join('\n')))));
    return findings
      .filter(({ rule }) => rule === 'value/weights-differ')
      .map((finding) => zhCN.rules['value/weights-differ'].message(finding as never));
  };
  const execution = '预算执行率 | 预算执行率 | 预算执行率 | ≥95% | 10';

  it.each([
    ['分值', [35, 30, 30, 10], '各指标分值合计 105分，应为 100分。'],
    ['权重（%）', [38, 30, 20, 10], '各指标权重合计 98%，应为 100%。'],
    ['权重', [30, 30, 20, 8], '各指标权重合计 88分，应为 90分。'],
  ])('takes the nearer of 90 and 100: %s %s', (heading, weights, sentence) => {
    expect(told(heading, weights)).toEqual([sentence]);
  });
  it('says what the form prints, and what is left without 预算执行率 among the rows', () => {
    expect(told('分值', [35, 20, 20, 9], '合计 | | | | 100')).toEqual(['各指标分值合计 84分，应为 100分。']);
    expect(told('分值', [35, 20, 20, 9], execution)).toEqual([
      '各指标分值合计 94分，应为 100分（不含预算执行率为 90分）。',
    ]);
  });
  it('takes 总分 of a form with scores for what was scored', () => {
    const form = (total: string): string =>
      `项目支出绩效自评表
       项目名称 | 营养改善计划
       一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
       产出指标 | 数量指标 | 受资助人数 | ≥735人 | 735人 | 40 | 40
        | 质量指标 | 覆盖率 | =100% | 98% | 30 | 26
       效益指标 | 社会效益指标 | 受益人口 | ≥735人 | 735人 | 30 | 30
       总分 | | | | | ${total}`;
    expect(tellFindings('value/weights-differ', form('96'))).toEqual([]);
    expect(tellFindings('value/weights-differ', form('100'))).toEqual([]);
  });
  it('tells a printed 合计 that is not what the rows come to', () => {
    expect(told('分值', [40, 30, 20, 10], '合计 | | | | 95')).toEqual([
      '“合计”一行的分值是 95分，各行加起来是 100分。',
    ]);
    expect(told('分值', [40, 30, 20, 10], '合计 | | | | 100')).toEqual([]);
    expect(told('分值', [40, 20, 20, 10], '合计 | | | | 100')).toEqual([]);
  });
});
