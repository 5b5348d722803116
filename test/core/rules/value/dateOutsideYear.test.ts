import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/date-outside-year', text);

describe('value/date-outside-year', () => {
  it('finds last year', () => {
    expect(
      found(`
      年度 | 2022
      时效指标 | 支付 | 2021年11月30日前`),
    ).toEqual(['2021年11月30日前']);
  });
  it('is content with this year', () => {
    expect(
      found(`
      年度 | 2021
      时效指标 | 完工 | 2021年12月31日`),
    ).toEqual([]);
  });
  it('lets a project run on', () => {
    expect(
      found(`
      年度 | 2024
      项目期 | 3年
      时效指标 | 完工 | 2026年12月`),
    ).toEqual([]);
  });
  it.each(['次年项目验收', '明年春节慰问', '下一年度计划编制', '下年度预算编制', '项目质保期满'])(
    'lets %s be when it says',
    (name) => {
      expect(found(`年度 | 2024\n时效指标 | ${name} | 2025年3月前`)).toEqual([]);
    },
  );
  it('lets a period take in the year', () => {
    expect(
      found(`
      年度 | 2024
      时效指标 | 服务周期 | 2023年7月-2025年1月`),
    ).toEqual([]);
  });
  it('has no say without a year', () => {
    expect(found('时效指标 | 完工 | 2021年12月31日')).toEqual([]);
  });
  it('leaves the medium term alone', () => {
    expect(
      found(`
      年度 | 2024
      中期 时效指标 | 完工 | 2026年12月`),
    ).toEqual([]);
  });
  it('finds last year in the annual side of a project of several years', () => {
    expect(
      found(`
      年度 | 2026
      项目期 | 3年
      时效指标 | 完工 | 2025年10月底前`),
    ).toEqual(['2025年10月底前']);
  });
  it('finds what lies before the medium term, as its label says when it begins', () => {
    const medium = (label: string, value: string) =>
      found(`
      年度 | 2026
      项目期 | 3年
      ${label} | 建成监测预警系统
      中期 时效指标 | 完工 | ${value}`);
    expect(medium('中期目标', '2025年10月底前')).toEqual(['2025年10月底前']);
    expect(medium('中期（2025年—2027年）目标', '2025年10月底前')).toEqual([]);
    expect(medium('中期目标', '2028年10月底前')).toEqual([]);
  });
  it('finds what lies behind the month in which the project ends', () => {
    const told = (period: string, value: string) =>
      found(`
      年度 | 2025
      项目期 | ${period}
      时效指标 | 主体结构封顶时间 | ${value}`);
    expect(told('2024年3月至2026年8月', '2026年12月20日前')).toEqual(['2026年12月20日前']);
    expect(told('2024.03-2026.08', '2026年9月')).toEqual(['2026年9月']);
    expect(told('2024年3月至2026年8月', '2026年8月31日前')).toEqual([]);
    expect(told('2024年3月至2026年8月', '2025年12月')).toEqual([]);
    expect(told('2024年至2026年', '2026年12月')).toEqual([]);
  });
  it('takes 2026年 for one year, though it holds 6年', () => {
    expect(
      found(`
      年度 | 2026
      项目期 | 2026年
      时效指标 | 完工 | 2027年3月`),
    ).toEqual(['2027年3月']);
  });
});
