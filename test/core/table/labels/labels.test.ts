import { fundingLabel } from '../../../../src/core/table/labels/funding';
import { readLabel } from '../../../../src/core/table/labels/Label';
import { readLevel } from '../../../../src/core/table/labels/levels';
import { compact, labelKey } from '../../../../src/core/table/labels/normalise';
import { isTitle } from '../../../../src/core/table/labels/titles';
import { readIndicatorName } from '../../../../src/core/table/rows/indicatorName';
import { yearIn } from '../../../../src/core/table/labels/years';

describe('a label is known by its words', () => {
  it.each([
    ['项目资金\n（万元）', '项目资金'],
    ['（一）财政拨款小计：', '财政拨款小计'],
    ['  1、一般公共预算', '一般公共预算'],
    ['产 出\n指\n标（50分）', '产出指标'],
    ['2025年度)', '2025年度'],
    ['预算（或投资规模）控制指标', '预算控制指标'],
    ['1.5倍', '1.5倍'],
  ])('%j is %s', (text, key) => {
    expect(labelKey(compact(text))).toBe(key);
  });
});

describe('titles', () => {
  it.each([
    '项目支出预算绩效目标表',
    '2023年一般性项目绩效目标表(一级项目)',
    '东莞市财政项目支出绩效目标批复表',
    '项 目 支 出 绩 效 自 评 表',
    '人口调查经费绩效目标申报表',
    '项目资金申请绩效目标表',
    '中央预算内投资计划绩效目标表',
    '附件2：2024年项目支出绩效目标表（续）',
    '雨露计划绩效目标申报表',
    '2026年专项资金整体绩效目标表',
    '部门预算项目支出绩效自评表(2023年度)',
  ])('%s heads a table', (text) => {
    expect(isTitle(labelKey(compact(text)))).toBe(true);
  });

  it.each([
    '部门整体支出绩效目标申报表',
    '单位整体绩效目标表',
    '2024年项目支出绩效目标汇总表',
    '项目支出绩效目标表目录',
    '请各单位填报项目支出绩效目标表',
    '工资发放表',
    '本年度绩效指标',
    '绩效指标库',
    '项目绩效目标审核表',
  ])('%s does not', (text) => {
    expect(isTitle(labelKey(compact(text)))).toBe(false);
  });
});

describe('the year of a line', () => {
  it.each([
    ['预算年度:2024', 2024],
    ['（ 2024 年度）', 2024],
    ['( 20 17 年度)', 2017],
    ['(2020)年度', 2020],
    ['2025年度)', 2025],
    ['2021年', 2021],
    ['二〇二四年度', 2024],
    ['2024', 2024],
    ['(    年度)', null],
    ['20XX年度', null],
    ['公开14表', null],
  ])('%s', (text, year) => {
    expect(yearIn(compact(text))).toBe(year);
  });
});

describe('the number of an indicator', () => {
  it.each([
    ['指标1: 组织代表开展活动', 1, '组织代表开展活动'],
    ['指标2：', 2, ''],
    ['指标 3', 3, ''],
    ['指标十二、办公费', 12, '办公费'],
    ['指标1免费发放原原种', 1, '免费发放原原种'],
    ['指标:总资金', null, '总资金'],
    ['1.培训人数', 1, '培训人数'],
    ['1.5倍工资发放率', null, '1.5倍工资发放率'],
    ['②差旅费', 2, '差旅费'],
    ['指标3项完成率', null, '指标3项完成率'],
    ['★受益户数', null, '★受益户数'],
    ['1290.3平方米冷库', null, '1290.3平方米冷库'],
  ])('%s', (text, number, name) => {
    expect(readIndicatorName(text)).toEqual({ number, name });
  });
});

describe('levels', () => {
  it.each([
    ['数量指标\n(必填量化)', '数量指标', 'quantity', 'required-quantified'],
    ['数量指标(必填硬性指标)', '数量指标', 'quantity', 'required-quantified'],
    ['社会效益指标（必填）', '社会效益指标', 'social', 'required'],
    ['生态效益\n指标\n选填', '生态效益指标', 'ecological', 'optional'],
    ['社会、经济、生态效益\n指标', '社会、经济、生态效益指标', null, null],
    ['生态环境成本指标', '生态环境成本指标', 'cost', null],
    ['可持续性发展影响', '可持续性发展影响', 'sustainability', null],
    ['社会公众或服务对象满意度指标', '社会公众或服务对象满意度指标', 'satisfaction', null],
    ['成本指标(0-20)分', '成本指标', 'cost', null],
    ['计划管理指标', '计划管理指标', null, null],
  ])('%j', (text, name, kind, requirement) => {
    expect(readLevel(text)).toMatchObject({ name, kind, requirement, onlyTag: false });
  });

  it('takes a tag alone for no name', () => {
    expect(readLevel('（必填量化）')).toMatchObject({ requirement: 'required-quantified', onlyTag: true });
  });
});

describe('words of the funding block', () => {
  it.each([
    ['年度资金总额', 'total'],
    ['本年度申请市财政预算资金', 'total'],
    ['本次下达中央预算内投资', 'total'],
    ['2021年金额', 'total'],
    ['中期资金总额', 'medium-total'],
    ['项目总投资', 'medium-total'],
    ['其中财政投款', 'part'],
    ['本年一般公共预算', 'part'],
    ['本年度财政资金', 'part'],
    ['财政专户管理资金', 'part'],
    ['自治区补助', 'part'],
    ['上年结转资金', 'part'],
    ['其中中央、省、市补助', 'part'],
    ['项目资金', 'block'],
  ])('%s: %s', (key, role) => {
    expect(fundingLabel(key)?.role).toBe(role);
  });

  it.each(['资金用途', '成本指标', '年度绩效目标', '市级财政部门', '854万', '县水利局'])(
    '%s is none',
    (key) => {
      expect(fundingLabel(key)).toBeNull();
    },
  );
});

describe('columns of the indicator block', () => {
  it.each([
    ['绩效指标性质', 'comparator', null],
    ['绩效度量单位', 'unit', null],
    ['年度计划指标值', 'value', 'annual'],
    ['申报目标值', 'value', null],
    ['三年指标值', 'value', 'medium-term'],
    ['全年（程）指标值', 'value', 'annual'],
    ['上年指标值', 'aside', null],
    ['前年实际', 'aside', null],
  ])('%s is %s, %s', (text, role, period) => {
    expect(readLabel(text).column).toEqual({ role, period });
  });

  it.each(['绩效指标', '半年（程）指标值', '绩效指标值设定依据及数据来源'])(
    '%s is none that is read',
    (text) => {
      expect(readLabel(text).column).toBeNull();
    },
  );
});

describe('labels of goals', () => {
  it.each([
    ['2024年度绩效目标', 'annual'],
    ['年度绩效目标2', 'annual'],
    ['年度主要目标', 'annual'],
    ['三年总体目标', 'medium-term'],
    ['长期绩效目标1', 'medium-term'],
    ['总体绩效目标', null],
  ])('%s is for %s', (text, period) => {
    expect(readLabel(text).goal).toEqual({ period, reached: false });
  });

  it('takes 目标1 for the beginning of a text', () => {
    expect(readLabel('目标1').goal).toBeNull();
  });
});

describe('who signs below a form', () => {
  it.each([
    '负责人签字:',
    '单位负责人（签章）：',
    '填报日期:2023年11月20日',
    '其他需要说明的事项',
    '需要说明的问题',
  ])('%s ends a block', (text) => {
    expect(readLabel(text).ends).toBe(true);
  });

  it.each(['项目负责人履职率', '经办人数', '说明材料份数', '日期准确率'])('%s is an indicator', (text) => {
    expect(readLabel(text).ends).toBe(false);
  });
});

describe('a label and its value in one cell', () => {
  it.each([
    ['项目名称：人大会议经费', '人大会议经费'],
    ['编制单位:813-潼南区五桂镇', '813-潼南区五桂镇'],
    ['项目名称 特困家庭再扶助', '特困家庭再扶助'],
    ['其中 :上级资金16', '16'],
    ['总额10606.7522万元', '10606.7522万元'],
  ])('%s', (text, value) => {
    expect(readLabel(text).inline?.value).toBe(value);
  });

  it.each(['目标1: 召开人代会', '项目名称:', '县水利局'])('%s holds none', (text) => {
    expect(readLabel(text).inline).toBeNull();
  });
});

test.each([
  ['单位：千元', '千元'],
  ['项目资金（百万元）', '百万元'],
  ['金额单位:百元', '百元'],
  ['(千万元)', '千万元'],
  ['项目资金\n(万元)', '万元'],
])('%j states the unit %s', (text, unit) => {
  expect(readLabel(text).unit).toBe(unit);
});
