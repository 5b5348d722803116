import { checkTables } from '../../../../src/core/check/check';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { foundBy } from '../../../support/ruleFindings';

describe('value/wrong-direction', () => {
  it('finds ≥ on what should be little', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 逾期发放率 | >=100%')).toEqual(['>=100%']);
  });
  it('finds 反向 in its column on satisfaction, and against the sign of the value', () => {
    const turned = `项目支出绩效目标表
      项目名称 | 河道清淤
      一级指标 | 二级指标 | 三级指标 | 指标方向 | 指标值
      产出指标 | 数量指标 | 清淤长度 | 正向 | 12公里
      产出指标 | 质量指标 | 验收合格率 | 反向 | ≥98%
      满意度指标 | 服务对象满意度指标 | 群众满意度 | 反向 | 90%`;
    const found = checkTables(recognise(gridOf(rowsOf(turned)))).filter(
      ({ rule }) => rule === 'value/wrong-direction',
    );
    expect(found.map(({ cell }) => cell)).toEqual([
      { row: 4, column: 4 },
      { row: 5, column: 3 },
    ]);
  });
  it('finds the sign that contradicts 正向 or 反向 beside it, and no deadline', () => {
    const signed = `项目支出绩效目标表
      项目名称 | 河道清淤
      一级指标 | 二级指标 | 三级指标 | 指标方向 | 计算符号 | 指标值 | 计量单位
      产出指标 | 数量指标 | 开放天数 | 正向 | ≤ | 340 | 天
      产出指标 | 数量指标 | 清淤长度 | 正向 | ≥ | 12 | 公里
      产出指标 | 时效指标 | 上架周期 | 反向 | ≥ | 20 | 个工作日
      产出指标 | 时效指标 | 完成时间 | 正向 | ≤ | 2025年12月31日 |
      效益指标 | 可持续影响指标 | 制度健全程度 | 定性 | | 95 |
      满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | 90 | %`;
    const told = checkTables(recognise(gridOf(rowsOf(signed))));
    const rowsOfRule = (id: string) => told.filter(({ rule }) => rule === id).map(({ cell }) => cell?.row);
    expect(rowsOfRule('value/wrong-direction')).toEqual([3, 5]);
    // 定性 beside a number: that is what is wrong, not the unit that it lacks.
    expect(rowsOfRule('value/columns-disagree')).toEqual([7]);
    expect(rowsOfRule('value/unit-missing')).toEqual([]);
  });
  it('finds 反向 beside =100%, at its own cell, whether the sign has a column or not', () => {
    const cellsOn = (headings: string, row: string) =>
      checkTables(
        recognise(
          gridOf(
            rowsOf(`项目支出绩效目标表
      项目名称 | 河道清淤
      一级指标 | 二级指标 | 三级指标 | 指标方向 | ${headings}
      产出指标 | 数量指标 | 清淤长度 | 正向 | ${row.includes('100 |') ? '≥ | 12 | 公里' : '≥12公里'}
      产出指标 | 质量指标 | 工程验收合格率 | 反向 | ${row}`),
          ),
        ),
      )
        .filter(({ rule }) => rule === 'value/wrong-direction')
        .map(({ cell }) => cell);
    expect(cellsOn('计算符号 | 指标值 | 计量单位', '= | 100 | %')).toEqual([{ row: 4, column: 3 }]);
    expect(cellsOn('指标值', '=100%')).toEqual([{ row: 4, column: 3 }]);
    expect(cellsOn('指标值', '100%')).toEqual([{ row: 4, column: 3 }]);
  });
  it('finds ≤ on satisfaction', () => {
    expect(foundBy('value/wrong-direction', '满意度指标 | 群众满意度 | ≤90%')).toEqual(['≤90%']);
  });
  it('finds ≥ on spending', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 项目总成本 | ≥20万元')).toEqual(['≥20万元']);
  });
  it('finds ≥ on what is called a cost where the form has no levels', () => {
    expect(foundBy('value/wrong-direction', '- | 单个中心维护成本 | ≥4.8万元/个')).toEqual(['≥4.8万元/个']);
    expect(foundBy('value/wrong-direction', '- | 节约成本 | ≥4.8万元')).toEqual([]);
  });
  it('knows that dealing with complaints is good', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 投诉处理率 | ≥95%')).toEqual([]);
  });
  it('knows that fewer accidents are good', () => {
    expect(foundBy('value/wrong-direction', '社会效益指标 | 事故降低率 | ≥10%')).toEqual([]);
  });
  it('knows that a standard is a floor', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 生活补助标准 | ≥1000元/人')).toEqual([]);
  });
  it.each(['人均基本公共卫生服务经费', '生均公用经费', '小学公用经费'])(
    'knows what is paid out by a standard: %s',
    (name) => {
      expect(foundBy('value/wrong-direction', `成本指标 | ${name} | ≥89元/人`)).toEqual([]);
    },
  );
  it.each(['服务对象抱怨率', '群众批评次数占比', '游客投诉率'])('knows that %s is to be little', (name) => {
    expect(foundBy('value/wrong-direction', `满意度指标 | ${name} | ≤2%`)).toEqual([]);
  });
  it('knows that the excellent may be limited', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 年度考核优秀率 | ≤20%')).toEqual([]);
  });
  it('knows that a standard for each is a floor', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 村级组织办公经费 | 每村不低于5万元')).toEqual([]);
  });
  it.each([
    '突发公共卫生事件相关信息报告率 | ≥95%',
    '舆情信息报送篇数 | ≥50篇',
    '陪审员参审案件数量 | ≥900件',
    '法律援助案件 | 260件以上',
    '打击电信诈骗案件 | ≥80起',
    '纠纷案件数 | ≥300件',
    '违法建设拆除面积 | ≥2万平方米',
    '事故车辆救援次数 | ≥50次',
    '污染源普查数量 | ≥300家',
    '死亡病例报告数 | ≥100例',
    '平均无故障时间 | ≥5000小时',
    '安全生产无事故天数 | ≥365天',
    '零投诉次数 | ≥3次',
  ])('asks what the name counts: %s', (row) => {
    expect(foundBy('value/wrong-direction', `数量指标 | ${row}`)).toEqual([]);
  });
  it.each([
    '安全生产事故起数 | ≥2起',
    '公文差错率 | ≥5%',
    '供水管网漏损率 | ≥9%',
    '群体性事件发生次数 | >1次',
    '补贴资金发放错误率 | ≥1%',
    '工期延误天数(天) | ≥10天',
    '火灾亡人数 | ≥1人',
    '食品抽检不合格率 | ≥2%',
    '未完成项目数 | ≥3个',
  ])('finds more of what should be little: %s', (row) => {
    expect(foundBy('value/wrong-direction', `质量指标 | ${row}`)).toHaveLength(1);
  });
  it('is content with few that fail, and with dealing with them', () => {
    expect(
      foundBy(
        'value/wrong-direction',
        `
      质量指标 | 食品抽检不合格率 | ≤2%
      质量指标 | 不合格产品处置率 | ≥95%`,
      ),
    ).toEqual([]);
  });
  it('knows savings', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 成本节约率 | ≥5%')).toEqual([]);
  });
  it('is content with few complaints', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 投诉次数 | ≤3次')).toEqual([]);
  });
  it('hears in the value that something is to become less', () => {
    expect(foundBy('value/wrong-direction', '社会效益指标 | 刑事案件发案率 | 同比下降3%以上')).toEqual([]);
  });
  it.each(['投诉率 | ≤2‰', '投诉率 | ≤2%', '信访率 | ≤1%', '不满意率 | ≤5%'])(
    'is content with little displeasure among satisfaction: %s',
    (row) => {
      expect(foundBy('value/wrong-direction', `满意度指标 | ${row}`)).toEqual([]);
    },
  );
});

it('takes a term of works for a ceiling', () => {
  expect(foundBy('value/wrong-direction', '时效指标 | 工期 | ≥180天')).toEqual(['≥180天']);
  expect(foundBy('value/wrong-direction', '时效指标 | 工期 | ≤180天')).toEqual([]);
});

it.each([
  ['经济效益指标 | 农民收入增长率 | ≤6%', 1],
  ['社会效益指标 | 医疗收入增长率 | ≤5%', 0],
  ['社会效益指标 | 财政支出增长率 | ≤5%', 0],
  ['时效指标 | 项目完成时间 | 2026年12月31日后', 1],
  ['时效指标 | 项目完成时间 | ≥2026年12月31日', 1],
  ['时效指标 | 养老金发放时间 | 2026年1月起', 0],
  ['时效指标 | 资金拨付时间 | 收到文件后30日内', 0],
  ['社会效益指标 | 贫困发生率 | ≥2%', 1],
  ['数量指标 | 慰问贫困人数 | ≥200人', 0],
  ['质量指标 | 网络丢包率 | ≥1%', 1],
  ['社会效益指标 | 犯罪率降低 | ≥2%', 0],
  ['质量指标 | 课题按期结题率 | ≤90%', 1],
])('knows growth, deadlines and what nobody wants: %s', (row, count) => {
  expect(foundBy('value/wrong-direction', row)).toHaveLength(count);
});

it.each([
  ['社会效益指标 | 重复信访率 | ≥3%', 1],
  ['社会效益指标 | 信访办结率 | ≥95%', 0],
  ['质量指标 | 供水管网漏水率 | ≥9%', 1],
  ['质量指标 | 漏水率 | ≤9%', 0],
  ['可持续影响指标 | 文物病害年发生率 | ≥2%', 1],
  ['社会效益指标 | 母婴传播率 | ≥2%', 1],
  ['社会效益指标 | 母婴传播率 | ≤2%', 0],
  ['社会效益指标 | 居民人均可支配收入 | ≤3万元', 1],
  ['社会效益指标 | 居民人均可支配收入 | ≥3万元', 0],
  ['社会效益指标 | 救助对象家庭月收入 | ≤3000元', 0],
])('knows petitions, leaks and what people earn: %s', (row, count) => {
  expect(foundBy('value/wrong-direction', row)).toHaveLength(count);
});
