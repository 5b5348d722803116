import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/unit-mismatch', () => {
  it('finds quality in 次', () => {
    expect(foundBy('value/unit-mismatch', '质量指标(必填量化) | 组织开展人大代表建议办理活动 | 4次')).toEqual(
      ['4次'],
    );
  });
  it('finds people a year as quality', () => {
    expect(foundBy('value/unit-mismatch', '质量指标 | 按时发放 | ≥1人/年')).toEqual(['≥1人/年']);
  });
  it('finds timeliness in money', () => {
    expect(foundBy('value/unit-mismatch', '时效指标 | 资金支付 | 20万元')).toEqual(['20万元']);
  });
  it('finds satisfaction in people', () => {
    expect(foundBy('value/unit-mismatch', '满意度指标 | 受益群众 | ≥500人')).toEqual(['≥500人']);
  });
  it('finds a share in people', () => {
    expect(foundBy('value/unit-mismatch', '社会效益指标 | 培训覆盖率 | ≥300人')).toEqual(['≥300人']);
  });
  it('warns of a share in things, wherever it stands', () => {
    const rows = ['质量指标 | 户厕验收合格率 | ≥98座', '社会效益指标 | 自来水普及率 | ≥300户'];
    const found = rows.flatMap((row) => findingsBy('value/unit-mismatch', row));
    expect(found.map(({ found: value, severity }) => [value, severity])).toEqual([
      ['≥98座', 'warning'],
      ['≥300户', 'warning'],
    ]);
  });
  it('only hints at prizes counted as quality', () => {
    const found = findingsBy('value/unit-mismatch', '质量指标(必填量化) | 获省级以上奖项 | ≥3人次');
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
  });
  it('lets accidents and complaints be counted as quality', () => {
    expect(
      foundBy(
        'value/unit-mismatch',
        `
      质量指标(必填量化) | 安全事故 | 0次
      质量指标(必填量化) | 群众投诉 | ≤3次`,
      ),
    ).toEqual([]);
  });
  it('lets quality be measured in other units', () => {
    expect(
      foundBy(
        'value/unit-mismatch',
        `
      质量指标 | 混凝土厚度 | ≥200毫米
      质量指标 | 考试成绩 | ≥80分`,
      ),
    ).toEqual([]);
  });
  it('lets days stand for timeliness', () => {
    expect(foundBy('value/unit-mismatch', '时效指标(必填量化) | 会议天数 | 3天')).toEqual([]);
  });
});

describe('value/unit-mismatch of dates and things', () => {
  it.each(['成本指标 | 项目成本 | 2026年12月', '满意度指标 | 群众满意度 | 2026年12月底前'])(
    'finds %s',
    (row) => {
      expect(findingsBy('value/unit-mismatch', row).map(({ severity }) => severity)).toEqual(['warning']);
    },
  );
  it('hints at things among the costs', () => {
    expect(
      findingsBy('value/unit-mismatch', '成本指标 | 设备采购 | 20台').map(({ severity }) => severity),
    ).toEqual(['info']);
  });
  it.each(['成本指标 | 资金支付时间 | 2026年12月底前', '成本指标 | 设备采购 | ≤20万元'])(
    'passes %s',
    (row) => {
      expect(findingsBy('value/unit-mismatch', row)).toEqual([]);
    },
  );
});

it('finds a day where the name asks how many', () => {
  expect(findingsBy('value/unit-mismatch', '数量指标 | 培训人数 | 2026年12月')).toHaveLength(1);
  expect(findingsBy('value/unit-mismatch', '数量指标 | 完成验收 | 2026年12月')).toEqual([]);
});

it.each([
  ['整治河道长度', '≥3000平方米', '平方米'],
  ['绿化面积', '≥12公里', '公里'],
  ['培训天数', '≥5人', '人'],
  ['受益户数', '≥300人', '人'],
  ['检查次数', '≥50户', '户'],
])('finds %s in %s', (name, value, unit) => {
  expect(findingsBy('value/unit-mismatch', `数量指标 | ${name} | ${value}`)).toMatchObject([
    { found: value, severity: 'warning', params: { group: `“${name}”`, unit } },
  ]);
});

it.each([
  ['村组干部人数', '≥230个'],
  ['改造面积', '≥12.6万亩'],
  ['公路里程', '368公里'],
  ['培训人次', '≥300人'],
  ['免费开放天数', '≥300天'],
  ['检查次数', '≥50家次'],
])('lets %s %s pass', (name, value) => {
  expect(foundBy('value/unit-mismatch', `数量指标 | ${name} | ${value}`)).toEqual([]);
});

it.each([
  '数量指标 | 植树株数 | ≥5000亩',
  '数量指标 | 新建公路里程 | ≥30个',
  '数量指标 | 绿化面积 | ≥300米',
  '数量指标 | 补助金额 | ≥300人',
  '数量指标 | 购置车辆数 | ≥5元',
  '成本指标 | 设备单价 | ≤3个',
  '成本指标 | 人均成本 | ≤500天',
  '时效指标 | 办理时限 | ≤5个',
  '时效指标 | 培训人数 | ≥300人',
  '质量指标 | 资金到位率 | ≥10万元',
])('warns of a unit that measures another thing: %s', (row) => {
  expect(findingsBy('value/unit-mismatch', row)).toMatchObject([{ severity: 'warning' }]);
});

it.each([
  '数量指标 | 绿化面积 | ≥300㎡',
  '数量指标 | 道路里程 | ≥2km',
  '数量指标 | 案件数 | ≥300件',
  '时效指标 | 超期未结案件数 | 0件',
  '时效指标 | 设备到位 | ≥3辆',
  '质量指标 | 病床周转次数 | ≥30次',
])('leaves the units that answer the name: %s', (row) => {
  expect(foundBy('value/unit-mismatch', row)).toEqual([]);
});

it('only hints at things bought as timeliness', () => {
  expect(findingsBy('value/unit-mismatch', '时效指标 | 购置电脑 | ≥30台')).toMatchObject([
    { severity: 'info' },
  ]);
});

it('asks for people where the name ends in 老人人数', () => {
  expect(foundBy('value/unit-mismatch', '社会效益指标 | 受益老人人数 | ≥640公里')).toEqual(['≥640公里']);
});

it.each([
  '数量指标 | 补贴发放月数 | =12天',
  '数量指标 | 演出场次 | ≥4天',
  '数量指标 | 新增养老床位数 | ≥50人',
  '数量指标 | 购置图书册数 | ≥50次',
  '数量指标 | 河道巡查频次 | ≥4公里',
  '数量指标 | 储备粮重量 | ≥30次',
  '数量指标 | 抽检样品数 | ≥480人',
  '质量指标 | 安全事故起数 | 0%',
  '社会效益指标 | 观看展演观众人次 | ≥8000%',
])('knows what can never answer months, rounds, beds, samples and heads: %s', (row) => {
  expect(foundBy('value/unit-mismatch', row)).toHaveLength(1);
  expect(foundBy('value/rate-as-quantity', row)).toEqual([]);
});

it.each([
  '数量指标 | 补贴发放月数 | =12个月',
  '数量指标 | 演出场次 | ≥4场',
  '数量指标 | 新增养老床位数 | ≥50张',
  '数量指标 | 巡查频次 | ≤7天',
  '数量指标 | 巡查频次 | ≥4次/月',
  '数量指标 | 调查样本数 | ≥480人',
  '数量指标 | 储备粮重量 | ≥30吨',
  '数量指标 | 抽检样品数 | ≥480批次',
  '数量指标 | 救助人数 | =100%',
])('leaves what answers them: %s', (row) => {
  expect(foundBy('value/unit-mismatch', row)).toEqual([]);
});

it.each([
  ['成本指标 | 收割机补贴资金 | ≤170万亩', 1],
  ['成本指标 | 扫描加工费 | ≤46公里', 1],
  ['成本指标 | 收割机补贴资金 | ≤170万元', 0],
  ['成本指标 | 土地流转费 | ≤600元/亩', 0],
  ['生态效益指标 | 生态环境成本 | ≤2吨', 0],
])('knows that money is not measured in land or weight: %s', (row, count) => {
  expect(foundBy('value/unit-mismatch', row)).toHaveLength(count);
});
