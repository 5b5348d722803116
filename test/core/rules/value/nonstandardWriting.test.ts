import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/nonstandard-writing', text);

describe('value/nonstandard-writing', () => {
  it('finds full-width digits', () => {
    expect(found('数量指标 | 活动 | １６次')).toEqual(['１６次']);
  });
  it('finds traditional characters', () => {
    expect(found('数量指标 | 设备 | >=2個')).toEqual(['>=2個']);
  });
  it('finds 人/次 for 人次', () => {
    expect(found('数量指标 | 受助人次 | ≥101人/次')).toEqual(['≥101人/次']);
  });
  it('finds 百分比 for %', () => {
    expect(found('质量指标 | 验收合格率 | ≥95百分比')).toEqual(['≥95百分比']);
  });
  it.each([
    ['%=99', '=99%'],
    ['％ ≥ ９５', '≥95%'],
    ['98.5%>', '>98.5%'],
    ['%≥95', '≥95%'],
    ['90%≥', '≥90%'],
    ['3个≥', '≥3个'],
  ])('puts sign and unit in their places: %s', (value, expected) => {
    const [found] = findingsBy('value/nonstandard-writing', `质量指标 | 合格率 | ${value}`);
    expect(found?.expected).toBe(expected);
    expect(found?.fix?.[0]?.text).toBe(expected);
    expect(found?.fixIsSafe).toBe(true);
  });
  it('does not say what 98%≤ is to be', () => {
    const [found] = findingsBy('value/nonstandard-writing', '质量指标 | 合格率 | 98%≤');
    expect(found).toBeDefined();
    expect(found?.expected ?? null).toBeNull();
  });
  it('lets ㎡ and km pass', () => {
    expect(
      found(`
      数量指标 | 布展面积 | 300㎡
      数量指标 | 道路 | 2km`),
    ).toEqual([]);
  });
  it('lets a real frequency pass', () => {
    expect(found('时效指标 | 考核 | 1次/月')).toEqual([]);
  });
});

it.each([
  ['六百五十座', '650座'],
  ['不少于六百五十座', '≥650座'],
  ['百分之九十五以上', '≥95%'],
  ['一千二百人次', '1200人次'],
])('proposes figures for a number in Chinese numerals: %s', (value, expected) => {
  const [found] = findingsBy('value/nonstandard-writing', `数量指标 | 改造户厕数量 | ${value}`);
  expect(found?.params).toEqual({ why: 'numeral' });
  expect(found?.fix?.[0]?.text).toBe(expected);
  expect(found?.fixIsSafe ?? false).toBe(false);
});

it.each(['三次', '一年', '每年一次', '一百二十余人', '三级', '十佳', '2026年十二月底前'])(
  'lets words pass that are no number, a small or a rough one: %s',
  (value) => {
    expect(foundBy('value/nonstandard-writing', `数量指标 | 活动 | ${value}`)).toEqual([]);
  },
);

it('offers one of a sign and a word that say the same', () => {
  const offered = (value: string) =>
    findingsBy('value/nonstandard-writing', `满意度指标 | 家长满意度 | ${value}`).map(
      ({ expected }) => expected,
    );
  expect(offered('≥90%以上')).toEqual(['≥90%']);
  expect(offered('不低于90%以上')).toEqual(['≥90%']);
  expect(offered('90%以上')).toEqual([]);
});

it.each([
  ['成本指标', '≤20万元万元', '≤20万元'],
  ['数量指标', '300人人', '300人'],
  ['质量指标', '95%以上%', '≥95%'],
  ['质量指标', '≥95%%', '≥95%'],
])('finds the unit twice: %s %s', (group, value, expected) => {
  const [found] = findingsBy('value/nonstandard-writing', `${group} | 某指标 | ${value}`);
  expect(found?.params).toEqual({ why: 'unit-twice' });
  expect(found?.expected).toBe(expected);
});

it.each(['98分以上%', '80分%', '3天%', '≥60%分', '≥5%人次'])('finds two units: %s', (value) => {
  const [found] = findingsBy('value/nonstandard-writing', `质量指标 | 考核得分 | ${value}`);
  expect(found?.params).toEqual({ why: 'two-units' });
  expect(found?.severity).toBe('warning');
  expect(found?.fix ?? null).toBeNull();
});

it.each(['≥120家次/', '500元/', '≥30人／'])('finds what breaks off: %s', (value) => {
  const [found] = findingsBy('value/nonstandard-writing', `数量指标 | 检查企业 | ${value}`);
  expect(found?.params).toEqual({ why: 'broken-off' });
  expect(found?.severity).toBe('warning');
});

it.each(['≥90%以上', '3-5%', '≥15.3%', '9０%', '5个百分点', '1600元/亩', '12场/次', '/'])(
  'sees neither two units nor an open slash in %s',
  (value) => {
    const [found] = findingsBy('value/nonstandard-writing', `质量指标 | 某指标 | ${value}`);
    expect(['two-units', 'broken-off', 'unit-twice']).not.toContain(found?.params.why);
  },
);

it.each([
  ['质量指标 | 合格率 | ≥95.5.5%', 'points', null],
  ['成本指标 | 电费 | ≤1.2.3万元', 'points', null],
  ['成本指标 | 委托业务费 | 1,2万元', 'points', null],
  ['数量指标 | 培训人次 | ≥1,00人次', 'points', null],
  ['质量指标 | 合格率 | ≥l00%', 'letters', '=100%'],
  ['质量指标 | 合格率 | ≥9O%', 'letters', '≥90%'],
  ['质量指标 | 合格率 | ≥O.95', 'letters', null],
  ['数量指标 | 药品种类 | 2O种', 'letters', '20种'],
  ['时效指标 | 竣工时间 | 2O25年10月底', 'letters', '2025年10月底'],
  ['时效指标 | 完成时间 | l2月底前', 'letters', '12月底前'],
])('tells of a number that nobody can read, and not of several: %s', (row, why, expected) => {
  expect(findingsBy('value/nonstandard-writing', row)).toMatchObject([
    { severity: 'warning', expected, params: { why } },
  ]);
  expect(foundBy('value/several-values', row)).toEqual([]);
});

it.each([
  '数量指标 | 改造楼栋 | 1,2,3号楼',
  '时效指标 | 完成时间 | 2026.12.31',
  '数量指标 | 培训人次 | ≥1,200人次',
])('reads lists, dates and thousands: %s', (row) => {
  expect(foundBy('value/nonstandard-writing', row)).toEqual([]);
});

it('tells an odd unit at its own cell, and proposes the usual one there', () => {
  const [found] = findingsBy('value/nonstandard-writing', '数量指标 | 受益老人 | ≥ | 640 | 人数');
  expect(found).toMatchObject({ found: '人数', expected: '人', cell: { row: 1, column: 4 } });
  expect(found?.fix).toEqual([{ cell: { row: 1, column: 4 }, text: '人' }]);
});

it('proposes the date in full beside a sign and 年月日 in columns of their own', () => {
  const row = (value: string) => `时效指标 | 采购完成时间 | ≤ | ${value} | 年月日`;
  for (const value of ['2026-06-30', '20260630']) {
    const [found] = findingsBy('value/nonstandard-writing', row(value));
    expect(found?.fix).toEqual([{ cell: { row: 1, column: 3 }, text: '2026年6月30日' }]);
  }
  const [found] = findingsBy('value/date-without-year', `年度 | 2026\n${row('6月30日')}`);
  expect(found?.fix?.map(({ text }) => text)).toEqual(['2026年6月30日']);
});

it.each([
  ['质量指标 | 抽检合格率 | ≤≥5%', 'two-signs'],
  ['质量指标 | 抽检合格率 | 1/2', 'fraction'],
  ['质量指标 | 抽检合格率 | 95%（', 'bracket'],
])('tells of what nobody can read as a number: %s', (row, why) => {
  expect(findingsBy('value/nonstandard-writing', row)).toMatchObject([
    { severity: 'warning', expected: null, params: { why } },
  ]);
});

it.each([
  '质量指标 | 等级 | 1/2',
  '质量指标 | 抽检合格率 | 98/100',
  '质量指标 | 抽检合格率 | 95%（含）以上',
  '质量指标 | 合格率 | ≥=95%',
])('leaves what can be read or may be two of something: %s', (row) => {
  const reasons = findingsBy('value/nonstandard-writing', row).map(({ params }) => params['why']);
  expect(reasons).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:two-signs|fraction|bracket)$/)]),
  );
});

it.each([
  '数量指标 | 清运渣土 | ≥30吨次',
  '数量指标 | 走访企业 | ≥620≤700家次家',
  '数量指标 | 培训人次 | ≥20人次人',
  '数量指标 | 编制规划 | ≥5项个',
  '时效指标 | 建设工期 | ≤12个月月',
])('tells of a second unit behind the first, which no number can have: %s', (row) => {
  expect(findingsBy('value/nonstandard-writing', row)).toMatchObject([
    { severity: 'warning', params: { why: 'two-units' } },
  ]);
});

it.each(['12户人家', '3个村', '5人天', '3台套', '30吨公里', '3年期', '100万户次', '3所学校', '2个场'])(
  'takes what names the thing, or is one unit, for no second one: %s',
  (value) => {
    expect(foundBy('value/nonstandard-writing', `数量指标 | 服务 | ≥${value}`)).toEqual([]);
  },
);

it('asks for a word between two bounds that run together, and for none below a ceiling of 100%', () => {
  const row = (value: string) => `数量指标 | 走访企业 | ${value}`;
  expect(findingsBy('value/nonstandard-writing', row('≥620≤700家'))).toMatchObject([
    { severity: 'info', expected: '≥620家且≤700家', params: { why: 'two-bounds' } },
  ]);
  for (const value of ['≥620家且≤700家', '≥620家≤700家', '620家≤x≤700家'])
    expect(foundBy('value/nonstandard-writing', row(value))).toEqual([]);
  expect(foundBy('value/nonstandard-writing', '质量指标 | 合格率 | ≥95%≤100%')).toEqual([]);
});
