import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/unit-missing', () => {
  it('finds a bare number', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 开设课程数量 | 220')).toEqual(['220']);
  });
  it('finds one behind a sign', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 活动 | ≤4')).toEqual(['≤4']);
  });
  it('finds 3万 that is no money', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 惠及群众 | 3万')).toEqual(['3万']);
  });
  it.each(['亿元企业培育率', '额外带动就业', '额定载重'])('asks one of %s', (name) => {
    expect(foundBy('value/unit-missing', `数量指标 | ${name} | 3万`)).toEqual(['3万']);
  });
  it('asks for 人 behind 3万名额, and leaves an amount to the rule about 元', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 招生名额 | 3万')).toEqual(['3万']);
    expect(foundBy('value/unit-missing', '数量指标 | 技术合同成交额 | ≥5.5亿')).toEqual([]);
    expect(foundBy('value/money-unit-incomplete', '数量指标 | 技术合同成交额 | ≥5.5亿')).toEqual(['≥5.5亿']);
  });
  it.each(['道路交通事故万车死亡率', '亿元GDP生产安全事故死亡率', '煤矿百万吨死亡率', '每万人失信率'])(
    'asks none of %s, which says of how many',
    (name) => {
      expect(foundBy('value/unit-missing', `质量指标 | ${name} | ≤0.02`)).toEqual([]);
    },
  );
  it('asks no unit of the case-mix index', () => {
    expect(foundBy('value/unit-missing', '质量指标 | 三级公立医院CMI值 | ≥1.05')).toEqual([]);
  });
  it('reads the unit from its own column', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 学生受资助人数 | ≧ | 735 | 人次')).toEqual([]);
  });
  it('reads the unit at the end of the name', () => {
    expect(foundBy('value/unit-missing', '时效指标 | 任务完成时限(月) | 10')).toEqual([]);
  });
  it('is content with any unit', () => {
    expect(foundBy('value/unit-missing', '数量指标 | 施工材料 | 1批')).toEqual([]);
  });
  it('asks no unit of coefficients and indices', () => {
    expect(
      foundBy(
        'value/unit-missing',
        `
      质量指标 | 灌溉水利用系数 | ≥0.55
      质量指标 | 路面技术状况指数PQI | ≥90
      生态效益指标 | 水质综合污染指数 | ≤0.8`,
      ),
    ).toEqual([]);
  });
  it('does not make 1% of the whole', () => {
    const found = findingsBy('value/unit-missing', '质量指标 | 设备合格率 | 1\n质量指标 | 设备完好率 | 98');
    expect(found.map(({ expected }) => expected ?? null)).toEqual(['100%', '98%']);
  });
  it.each([
    ['培训人次', '10万以上', '10万人次以上'],
    ['合格率', '95以上', '95%以上'],
    ['合格率', '95（含）以上', '95%(含)以上'],
    ['培训人数', '30左右', '30人左右'],
    ['培训人数', '30', '30人'],
  ])('puts the unit of %s %s behind the number', (name, value, expected) => {
    const [found] = findingsBy('value/unit-missing', `数量指标 | ${name} | ${value}`);
    expect(found?.expected).toBe(expected);
    expect(found?.fix?.[0]?.text).toBe(expected);
  });
  it('knows that scores are counted in 分', () => {
    const [found] = findingsBy('value/unit-missing', '质量指标 | 服务质量考核得分 | ≥90');
    expect(found?.expected).toBe('≥90分');
  });
  it.each(['质量指标 | 验收合格率 | 356', '质量指标 | 验收合格率 | [80,100)', '数量指标 | 培训人次 | 1/月'])(
    'proposes nothing that would make no sense: %s',
    (row) => {
      const [found] = findingsBy('value/unit-missing', row);
      expect(found).toBeDefined();
      expect(found?.expected ?? null).toBeNull();
    },
  );
  it('writes digits before the unit', () => {
    const [found] = findingsBy('value/unit-missing', '数量指标 | 培训人次 | 为零');
    expect(found?.expected).toBe('0人次');
  });
  it.each(['质量指标 | 案-件比 | ≤1.35', '质量指标 | 投入产出比 | ≥1.2', '社会效益指标 | 全省排名 | ≤5'])(
    'asks no unit of a ratio or a rank: %s',
    (row) => {
      expect(foundBy('value/unit-missing', row)).toEqual([]);
    },
  );
  it('asks for the % of a share', () => {
    expect(foundBy('value/unit-missing', '质量指标 | 一般公共预算占比 | 30')).toHaveLength(1);
  });
});

it('says in one sentence that a share lacks its sign as well', () => {
  const messages = (row: string): string[] =>
    findingsBy('value/unit-missing', row).map((finding) => findingMessage(finding, wordsFor('zh-CN')));
  expect(messages('质量指标 | 验收合格率 | 0.98')).toEqual([
    '“0.98”没有单位。按指标名称应为：98%，还要写明 ≥、≤ 或 =。',
  ]);
  expect(messages('质量指标 | 验收合格率 | ≥98')).toEqual(['“≥98”没有单位。按指标名称应为：≥98%。']);
  expect(messages('质量指标 | 验收合格率 | 100')).toEqual(['“100”没有单位。按指标名称应为：100%。']);
  expect(messages('数量指标 | 培训人数 | 200')).toEqual(['“200”没有单位。按指标名称应为：200人。']);
});

it('names the blank cell of the form’s own column, and fills that one in', () => {
  const [found] = findingsBy('value/unit-missing', '数量指标 | 培训人数 | ≥ | 300 | ');
  expect(found && findingMessage(found, wordsFor('zh-CN'))).toBe(
    '“≥300”没有单位，E2 空着。按指标名称应为：≥300人。',
  );
  expect(found?.fix).toEqual([{ cell: { row: 1, column: 4 }, text: '人' }]);
});

it('writes 0.92 as 92 and its % where the unit has a column of its own', () => {
  const [found] = findingsBy('value/unit-missing', '质量指标 | 验收合格率 | ≥ | 0.92 | ');
  expect(found?.expected).toBe('≥92%');
  expect(found?.fix?.map(({ cell, text }) => [cell.column, text])).toEqual([
    [3, '92'],
    [4, '%'],
  ]);
});
