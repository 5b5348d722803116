import { checkTables } from '../../../../src/core/check/check';
import { findingsBy, foundBy } from '../../../support/ruleFindings';
import { tablesFrom } from '../../../support/tableBuilder';

describe('value/not-graded', () => {
  it('finds a word that tells no degree', () => {
    expect(foundBy('value/not-graded', '质量指标 | 补助资格合规性 | 合规')).toEqual(['合规']);
  });
  it('takes 是 and 否 for the answer where the name asks 是否', () => {
    expect(foundBy('value/not-graded', '经济效益指标 | 项目实施是否产生经济价值 | 否')).toEqual([]);
    expect(foundBy('value/not-quantified', '数量指标 | 是否建立长效机制 | 是')).toEqual([]);
    expect(foundBy('value/not-quantified', '数量指标(必填量化) | 是否建立机制 | 是')).toEqual(['是']);
  });
  it.each([
    '有效促进',
    '显著提升',
    '稳步提高',
    '持续改善',
    '不断完善',
    '较好',
    '明显',
    '逐步提升',
    '合规',
    '效果良好',
  ])('hints at a degree that nobody can check: %s', (value) => {
    expect(findingsBy('value/not-graded', `社会效益指标 | 代表履职 | ${value}`)).toMatchObject([
      { found: value, severity: 'info' },
    ]);
  });
  it.each(['提升', '得到加强', '完善', '减少'])('warns of a verb alone: %s', (value) => {
    expect(findingsBy('value/not-graded', `社会效益指标 | 服务水平 | ${value}`)).toMatchObject([
      { found: value, severity: 'warning' },
    ]);
  });
  it('warns of 是 where nobody asked', () => {
    expect(findingsBy('value/not-graded', '社会效益指标 | 带动就业 | 是')).toMatchObject([
      { severity: 'warning' },
    ]);
  });
  it.each([
    '优：下降10%以上；良：下降5%-10%；差：下降5%以下',
    '优（≥90分）、良（80-90分）、中（60-80分）、差（<60分）',
    '健全（优）/较健全（良）/一般（中）/不健全（差）',
    '90分以上为优，80-90分为良，80分以下为差',
    '满意/较满意/不满意',
    '达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差',
    '100%-80%（含）、80%-60%（含）、60%-0%',
    '优',
    '合格',
    '达标',
  ])('has nothing to say of grades: %s', (value) => {
    const found = checkTables(tablesFrom(`社会效益指标 | 投诉下降情况 | ${value}`));
    expect(found.filter(({ rule }) => rule.startsWith('value/'))).toEqual([]);
  });
  it.each(['好坏', '优劣', '高中低', '优良中低差'])('is content with the scale %s of a form', (value) => {
    expect(foundBy('value/not-graded', `社会效益指标 | 影响 | 定性 | ${value} |`)).toEqual([]);
  });
  it('is content with a scale', () => {
    expect(foundBy('value/not-graded', '可持续影响指标 | 机制健全性 | 优/良/中/差')).toEqual([]);
  });
  it('leaves what should be a number to its own rule', () => {
    expect(foundBy('value/not-graded', '数量指标(必填量化) | 活动 | 保障')).toEqual([]);
  });
  it.each(['零事故', '零增长', '三级', '二级乙等以上', '国家一级', '按季度发放', '每月'])(
    'takes what is as good as a number: %s',
    (value) => {
      expect(foundBy('value/not-graded', `质量指标 | 某事 | ${value}`)).toEqual([]);
    },
  );
  it.each([
    'A级',
    '甲级',
    '乙等以上',
    'AAA级',
    '国家AA级以上',
    '特级',
    '省特级',
    '一级A',
    '一级A标准',
    '国标三等以上',
    '全市前三',
    '第一名',
  ])('knows a class or a place for a degree: %s', (value) => {
    expect(foundBy('value/not-graded', `质量指标 | 某事 | ${value}`)).toEqual([]);
  });
  it.each(['双向四车道', '覆盖三镇五村', '新建两座水闸'])('sees the number in %s', (value) => {
    expect(foundBy('value/not-quantified', `数量指标 | 建设标准 | ${value}`)).toEqual([]);
  });
  it.each(['统一标准', '全面进一步', '万无一失', '一户不漏'])('sees no number in %s', (value) => {
    expect(foundBy('value/not-quantified', `数量指标 | 建设标准 | ${value}`)).toEqual([value]);
  });
  it.each(['不发生', '未出现重大安全事故', '无违纪违法行为', '无投诉'])(
    'asks no degree of none: %s',
    (value) => {
      expect(foundBy('value/not-graded', `社会效益指标 | 某事 | ${value}`)).toEqual([]);
    },
  );
  it.each(['不低于省定标准', '优于上年', '动态清零', '国内领先', '良及以上', '三星级以上', '≤上年'])(
    'knows a line that is drawn elsewhere: %s',
    (value) => {
      expect(foundBy('value/not-graded', `质量指标 | 某事 | ${value}`)).toEqual([]);
    },
  );
  it('asks no degree of a deadline', () => {
    expect(foundBy('value/not-graded', '时效指标(选填) | 完成时间 | 汛期来临前')).toEqual([]);
    expect(foundBy('value/not-graded', '社会效益指标 | 影响 | 走在前')).toHaveLength(1);
  });
  it('asks how much where it says only 不合规', () => {
    expect(foundBy('value/not-graded', '质量指标 | 合规性 | 不合规')).toHaveLength(1);
  });
});

describe('praise', () => {
  it.each(['良好', '优良', '优秀', '一般'])('is no grade of 服务质量: %s', (value) => {
    expect(findingsBy('value/not-graded', `质量指标 | 服务质量 | ${value}`)).toMatchObject([
      { severity: 'info' },
    ]);
  });
  it.each(['工程质量等级', '年度考核结果', '绩效评价等次', '项目验收'])('answers %s', (name) => {
    expect(foundBy('value/not-graded', `质量指标 | ${name} | 良好`)).toEqual([]);
  });
});

it.each([
  '达到《地表水环境质量标准》Ⅲ类',
  '达到《地表水环境质量标准》III类标准',
  '符合《公路技术状况评定标准》二级',
])('takes the class of a standard for a line: %s', (value) => {
  expect(foundBy('value/not-graded', `生态效益指标 | 断面水质 | ${value}`)).toEqual([]);
});
