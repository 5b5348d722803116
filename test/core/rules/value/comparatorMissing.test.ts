import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/comparator-missing', () => {
  it('finds a bare rate', () => {
    expect(foundBy('value/comparator-missing', '质量指标 | 代表活动参会率 | 90%')).toEqual(['90%']);
  });
  it('takes 100% and 0% as they are', () => {
    expect(
      foundBy(
        'value/comparator-missing',
        `
      质量指标 | 合格率 | 100%
      质量指标 | 争议率 | 0%`,
      ),
    ).toEqual([]);
  });
  it('hears the direction in the verb', () => {
    expect(
      foundBy(
        'value/comparator-missing',
        `
      社会效益指标 | 年接待游客 | 同比增长10%
      生态效益指标 | 森林覆盖率 | 提高0.2个百分点`,
      ),
    ).toEqual([]);
  });
  it('lets a tariff be exactly what it is', () => {
    expect(foundBy('value/comparator-missing', '成本指标 | 社会保险缴费标准 | 28%')).toEqual([]);
    expect(foundBy('value/comparator-missing', '成本指标 | 政策性农业保险保费补贴 | 80%')).toEqual([]);
    expect(foundBy('value/comparator-missing', '成本指标 | 人工费占比 | 30%')).toEqual(['30%']);
  });
  it.each(['代征税款的5%', '工程费的2.5％', '当地最低工资标准的 50%'])(
    'lets a price be a part of another: %s',
    (value) => {
      expect(foundBy('value/comparator-missing', `成本指标 | 手续费 | ${value}`)).toEqual([]);
      expect(foundBy('value/comparator-missing', `质量指标 | 抽检比例 | ${value}`)).toEqual([value]);
    },
  );
  it('puts the sign before the number', () => {
    const [found] = findingsBy('value/comparator-missing', '质量指标 | 工程完成率 | 完成70%');
    expect(found?.expected).toBe('完成≥70%');
  });
  it('asks no sign of counts and amounts', () => {
    expect(
      foundBy(
        'value/comparator-missing',
        `
      数量指标 | 活动 | 16次
      成本指标 | 补贴 | 25万元`,
      ),
    ).toEqual([]);
  });
  it('reads the sign from its own column', () => {
    expect(foundBy('value/comparator-missing', '质量指标 | 覆盖率 | ≥ | 95 | %')).toEqual([]);
  });
  it('does not say twice what stands in both columns', () => {
    const [found] = findingsBy('value/comparator-missing', '数量指标 | 能繁母猪稳定率 |  | 90% | %');
    expect(found?.found).toBe('90%');
  });
  it('reads the sign in words', () => {
    expect(foundBy('value/comparator-missing', '质量指标 | 覆盖率 | 不低于95%')).toEqual([]);
  });
  it('asks few complaints, in the group of satisfaction too', () => {
    const [found] = findingsBy('value/comparator-missing', '满意度指标 | 投诉率 | 2%');
    expect(found?.expected).toBe('≤2%');
  });
  it.each([
    ['百分之九十五', '≥95%'],
    ['九成', '≥90%'],
    ['+5%', '≥5%'],
  ])('writes digits behind the sign: %s', (value, expected) => {
    const [found] = findingsBy('value/comparator-missing', `质量指标 | 验收合格率 | ${value}`);
    expect(found?.expected).toBe(expected);
    expect(found?.fix?.[0]?.text).toBe(expected);
  });
  it('puts no sign behind 按', () => {
    const [found] = findingsBy('value/comparator-missing', '质量指标 | 验收合格率 | 按5%提取');
    expect(found?.expected ?? null).toBeNull();
  });
  it.each([
    ['数量指标', '双随机抽查', '按5%比例抽查'],
    ['生态效益指标', '森林覆盖率', '稳定在40%'],
  ])('asks for no sign where words say that it is that much: %s %s %s', (group, name, value) => {
    expect(foundBy('value/comparator-missing', `${group} | ${name} | ${value}`)).toEqual([]);
  });
  it('takes 5个点 for what it may be, five places', () => {
    expect(foundBy('value/comparator-missing', '数量指标 | 地质灾害治理 | 5个点')).toEqual([]);
  });
  it('asks for the sign of a count, an amount or a duration where the form has a column for it', () => {
    const found = (row: string) => foundBy('value/comparator-missing', row);
    expect(found('数量指标 | 培训人数 |  | 300 | 人')).toEqual(['300人']);
    expect(found('成本指标 | 培训费 |  | 30 | 万元')).toEqual(['30万元']);
    expect(found('时效指标 | 办理时限 |  | 5 | 天')).toEqual(['5天']);
    for (const row of [
      '数量指标 | 培训人数 | ≥ | 300 | 人',
      '数量指标 | 培训人数 |  | ≥300 | 人',
      '社会效益指标 | 事故起数 |  | 0 | 起',
      '时效指标 | 完成时间 |  | 全年 | ',
      '时效指标 | 完成时间 |  | 2026年12月底前 | ',
      '社会效益指标 | 服务水平 |  | 明显提升 | ',
    ])
      expect(found(row)).toEqual([]);
  });
});

it('hints at the blank cell beside 100%, and at none beside 0% or a sign', () => {
  const found = (row: string) => findingsBy('value/comparator-missing', row);
  const [whole] = found('质量指标 | 器材验收合格率 |  | 100 | %');
  expect(whole).toMatchObject({
    severity: 'info',
    found: '100%',
    expected: '=100%',
    params: { blank: 'C2' },
  });
  expect(whole?.fix).toEqual([{ cell: { row: 1, column: 2 }, text: '=' }]);
  expect(found('质量指标 | 器材验收合格率 | ≥ | 100 | %')).toEqual([]);
  expect(found('质量指标 | 器材验收合格率 |  | =100 | %')).toEqual([]);
  expect(found('质量指标 | 器材损坏率 |  | 0 | %')).toEqual([]);
  expect(found('质量指标 | 器材验收合格率 | 100%')).toEqual([]);
});

it('names the blank cell of the form’s own column, and fills that one in', () => {
  const [rate] = findingsBy('value/comparator-missing', '质量指标 | 培训合格率 |  | 95 | %');
  expect(rate && findingMessage(rate, wordsFor('zh-CN'))).toBe(
    '“95%”没有写明是至少、至多还是正好，C2 空着。多半应为：≥95%。',
  );
  expect(rate?.fix).toEqual([{ cell: { row: 1, column: 2 }, text: '≥' }]);
  const [count] = findingsBy('value/comparator-missing', '数量指标 | 培训人数 |  | 300 | 人');
  expect(count?.params).toMatchObject({ blank: 'C2' });
});
