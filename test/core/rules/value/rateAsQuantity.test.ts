import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/rate-as-quantity', text);

describe('value/rate-as-quantity', () => {
  it.each(['培训任务完成率 | 100%', '疫苗使用率 | 100%', '设备采购 | ≥95%', '信息公开 | 九成以上'])(
    'finds a rate among the quantities: %s',
    (row) => {
      expect(found(`数量指标 | ${row}`)).toEqual([row.split(' | ')[1]]);
    },
  );
  it('finds it where % stands in a column of its own', () => {
    expect(found('数量指标 | 任务完成率 | = | 100 | %')).toEqual(['=100%']);
  });
  it('only hints, as such tables are passed', () => {
    expect(findingsBy('value/rate-as-quantity', '数量指标 | 疫苗使用率 | 100%')[0]?.severity).toBe('info');
  });
  it.each([
    '适龄儿童国家免疫规划疫苗接种率 | ≧90%',
    '7岁以下儿童健康管理率 | ≧85%',
    '发放(缴纳)覆盖率 | 100%',
    '农村义务教育学校改造覆盖率 | 100%',
    '猪肉产量稳定率 | ≥95%',
    '理论教育和党性教育课时比例 | 70%',
    '招商引资到位资金 | 增长10%以上',
  ])('lets a rate be a quantity where that is what is measured: %s', (row) => {
    expect(found(`数量指标 | ${row}`)).toEqual([]);
  });
  it('has no say about other groups', () => {
    expect(found('质量指标 | 培训完成率 | 100%')).toEqual([]);
  });
  it('is content with counts', () => {
    expect(found('数量指标 | 培训人次 | ≥120人次')).toEqual([]);
  });
});

it('warns of what belongs among 时效 or 质量 by its name, and hints at the rest', () => {
  const severityOf = (name: string) =>
    findingsBy('value/rate-as-quantity', `数量指标 | ${name} | 100%`).map(({ severity }) => severity);
  expect(severityOf('资金供应时效')).toEqual(['warning']);
  expect(severityOf('验收合格率')).toEqual(['warning']);
  expect(severityOf('任务完成率')).toEqual(['info']);
});

it('warns of a rate where the name asks how many', () => {
  const severityOf = (name: string) =>
    findingsBy('value/rate-as-quantity', `数量指标 | ${name}`).map(({ severity }) => severity);
  expect(severityOf('救助人数 | ≥95%')).toEqual(['warning']);
  expect(severityOf('救助人数 | 100%')).toEqual(['info']);
});
