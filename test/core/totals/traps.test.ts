import { sumOutcome } from '../../support/sumOutcome';
import { recogniseAll } from '../../../src/core/table/recognise';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { gridOf, rowsOf } from '../../support/gridOf';

const TAIL = `
总体目标 | 完成年度养护任务，保障道路安全畅通运行。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥12公里
效益指标 | 社会效益指标 | 受益人口 | ≥3000人
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;
const head = (name: string, unit = '县公路局', title = '项目支出绩效目标表（2026年度）') => `${title}
项目名称 | ${name}
主管部门 | 县交通局 | 实施单位 | ${unit}
项目属性 | 新增项目 | 项目期 | 1年`;
const form = (name: string, funding: string, unit?: string, title?: string) => `${head(name, unit, title)}
${funding}${TAIL}`;
/** Books with a trap each: what it is → what the sum comes to, its sources, and what is in no sum. */
const books: Record<string, Record<string, string>> = {
  'subtotals of each source → 100 = 财政拨款 80 + 单位资金小计 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 100
 | 财政拨款小计 | 80
 | 一般公共预算 | 50
 | 政府性基金 | 30
 | 单位资金小计 | 20
 | 事业收入 | 15
 | 其他收入 | 5`,
    ),
  },
  'what a source consists of → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额： | 100
 | 其中：财政拨款 | 80
 | 其中：中央 | 50
 | 省级 | 20
 | 县级 | 10
 | 其他资金 | 20`,
    ),
  },
  'levels of government as sources → 100 = 中央资金 50 + 县级资金 10 + 市级资金 20 + 省级资金 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额： | 100
 | 其中：中央资金 | 50
 | 省级资金 | 20
 | 市级资金 | 20
 | 县级资金 | 10`,
    ),
  },
  'a source in another unit than the total → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金 | 年度资金总额（万元） | 100
 | 其中：财政拨款（万元） | 80
 | 其他资金（元） | 200000`,
    ),
  },
  'a total in 元, its sources in 万元 → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金 | 年度资金总额（元） | 1000000
 | 其中：财政拨款（万元） | 80
 | 其他资金（万元） | 20`,
    ),
  },
  'amounts as texts with blanks of every kind → 1200.5 = 财政拨款 1000 + 其他资金 200.5': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额： | 1\u00a0200.50
 | 其中：财政拨款 | \u200b1,000
 | 其他资金 | \u3000200.5\u3000`,
    ),
  },
  'last year beside this year → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `资金来源（万元） | 上年预算 | 本年预算
年度资金总额 | 90 | 100
其中：财政拨款 | 70 | 80
其他资金 | 20 | 20`,
    ),
  },
  'two years by their numbers → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `资金来源（万元） | 2025年 | 2026年
年度资金总额 | 90 | 100
其中：财政拨款 | 70 | 80
其他资金 | 20 | 20`,
    ),
  },
  'a region beside its districts → 30; sum-of-others 30': {
    全市: form(
      '农机购置补贴',
      `项目资金（万元） | 年度资金总额 | 30`,
      '市农业局',
      '专项转移支付区域绩效目标表（2026年度）',
    ),
    甲区: form(
      '农机购置补贴',
      `项目资金（万元） | 年度资金总额 | 10`,
      '甲区农业局',
      '专项转移支付区域绩效目标表（2026年度）',
    ),
    乙区: form(
      '农机购置补贴',
      `项目资金（万元） | 年度资金总额 | 20`,
      '乙区农业局',
      '专项转移支付区域绩效目标表（2026年度）',
    ),
  },
  'the form of a region beside target forms → 30; other-kind 30': {
    全市: form(
      '农机购置补贴',
      `项目资金（万元） | 年度资金总额 | 30`,
      '市农业局',
      '区域绩效目标表（2026年度）',
    ),
    甲区: form('农机购置补贴', `项目资金（万元） | 年度资金总额 | 10`, '甲区农业局'),
    乙区: form('农机购置补贴', `项目资金（万元） | 年度资金总额 | 20`, '乙区农业局'),
  },
  'a list with its sum → 150': {
    表: `部门项目支出绩效目标表
单位：万元
项目名称 | 实施单位 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 县公路局 | 100 | 保障道路安全畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
 | | | | 效益指标 | 社会效益指标 | 受益人口 | ≥3000人
桥梁检测 | 县公路局 | 50 | 完成桥梁检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥20座
 | | | | 满意度指标 | 满意度指标 | 群众满意度 | ≥90%
合计 | | 150`,
  },
  'a list with the sums of units → 180': {
    表: `部门项目支出绩效目标表
单位：万元
项目名称 | 实施单位 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
合计 | | 180
县公路局小计 | | 150
道路养护 | 县公路局 | 100 | 保障道路安全畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 县公路局 | 50 | 完成桥梁检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥20座
县水利局小计 | | 30
河道清淤 | 县水利局 | 30 | 完成河道清淤任务 | 产出指标 | 数量指标 | 清淤长度 | ≥20公里`,
  },
  'two forms on a sheet, in 元 and in 万元 → 150 = 财政拨款 150': {
    表:
      form(
        '道路养护',
        `项目资金（元） | 年度资金总额 | 1,000,000.00
 | 其中：财政拨款 | 1,000,000.00`,
      ) +
      '\n\n' +
      form(
        '桥梁检测',
        `项目资金（万元） | 年度资金总额 | 50
 | 其中：财政拨款 | 50`,
      ),
  },
  '千元 above the form → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目资金 | 年度资金总额 | 1000
 | 其中：财政拨款 | 1000`,
    ).replace('\n', '\n单位：千元\n'),
  },
  '百万元 in the label → 120 = 财政拨款 120': {
    表: form(
      '道路养护',
      `项目资金（百万元） | 年度资金总额 | 1.2
 | 其中：财政拨款 | 1.2`,
    ),
  },
  'the medium term beside the year → 100 = 财政拨款 90 + 其他资金 10': {
    表: form(
      '道路养护',
      `项目资金（万元） | 中期资金总额： | 300 | 年度资金总额： | 100
 | 其中：财政拨款 | 280 | 其中：财政拨款 | 90
 | 其他资金 | 20 | 其他资金 | 10`,
    ),
  },
  'planned, adjusted and spent amounts → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 100 | 120 | 110 | 10 | 91.67% | 9.2
 | 其中：财政拨款 | 80 | 100 | 90
 | 其他资金 | 20 | 20 | 20`,
      '县公路局',
      '项目支出绩效自评表（2026年度）',
    ),
  },
  'a total left blank → null = 财政拨款 80 + 其他资金 20; blank': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 
 | 其中：财政拨款 | 80
 | 其他资金 | 20`,
    ),
  },
  'an error for a total → null = 财政拨款 80; unreadable #REF!': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | #REF!
 | 其中：财政拨款 | 80`,
    ),
  },
  'a range for a total → null = 财政拨款 50; unreadable 50-60': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 50-60
 | 其中：财政拨款 | 约50`,
    ),
  },
  'amounts in words → 50 = 财政拨款 50': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 伍拾万元
 | 其中：财政拨款 | 五十万元`,
    ),
  },
  'a form continued on a second page → 100 = 财政拨款 100': {
    表:
      form(
        '道路养护',
        `项目资金（万元） | 年度资金总额 | 100
 | 其中：财政拨款 | 100`,
      ) +
      `\n项目支出绩效目标表（续）
项目名称 | 道路养护
一级指标 | 二级指标 | 三级指标 | 指标值
效益指标 | 经济效益指标 | 带动增收 | ≥10万元`,
  },
  'the spending in detail below the form → 100 = 财政拨款 100': {
    表:
      form(
        '道路养护',
        `项目资金（万元） | 年度资金总额 | 100
 | 其中：财政拨款 | 100`,
      ) +
      `\n支出明细（万元）
序号 | 支出内容 | 金额
1 | 人工费 | 60
2 | 材料费 | 40
合计 | | 100`,
  },
  'the funding in one sentence → null; unread': {
    表: form('道路养护', `项目资金 | 年度资金总额50万元，其中：财政拨款30万元，自筹资金20万元`),
  },
  'amounts with their unit in brackets → 50 = 财政拨款 30 + 自有资金 20': {
    表: form('道路养护', `资金总额 | 50（万元） | 财政拨款 | 30（万元） | 自有资金 | 20（万元）`),
  },
  'a label that corrects the line above the form → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 100
 | 其中：财政拨款 | 100`,
    ).replace('\n', '\n单位：元\n'),
  },
  'the same project in two years → 100; other-year 90': {
    今: form('道路养护', `项目资金（万元） | 年度资金总额 | 100`),
    去: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 90`,
      '县公路局',
      '项目支出绩效目标表（2025年度）',
    ),
  },
  'the investment of the whole project above the year → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目总投资（万元） | 500
年度资金总额（万元） | 100
其中：财政拨款 | 100`,
    ),
  },
  'a source named in the cell of the total → 100 = 财政拨款 70 + 上年结转 30': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 100（其中上年结转30）
 | 其中：财政拨款 | 70
 | 上年结转 | 30`,
    ),
  },
  'the total of the whole project and former years → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目资金（万元） | 项目总额 | 500
 | 以前年度已安排 | 300
 | 年度资金总额 | 100
 | 其中：财政拨款 | 100`,
    ),
  },
  'blanks and full width within numbers → 1200 = 财政拨款 1200': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 1 200
 | 其中：财政拨款 | １，２００`,
    ),
  },
  'a comma for a point → null = 财政拨款 1200.5; unreadable 1.200,50': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 1.200,50
 | 其中：财政拨款 | 1200.50`,
    ),
  },
  'a full stop for a point → 12.5; unreadable 12。5': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 12．5
 | 其中：财政拨款 | 12。5`,
    ),
  },
  '亿元 in the cell → 12000 = 财政拨款 12000': {
    表: form(
      '道路养护',
      `项目资金 | 年度资金总额 | 1.2亿元
 | 其中：财政拨款 | 12000万元`,
    ),
  },
  'labels above the amounts → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 财政拨款 | 其他资金
 | 100 | 80 | 20`,
    ),
  },
  'quarters beside the year → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 100 | 第一季度 | 25 | 第二季度 | 25
 | 其中：财政拨款 | 100 | 第三季度 | 25 | 第四季度 | 25`,
    ),
  },
  'what 其他资金 consists of → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 100
 | 财政拨款 | 80
 | 其中：中央补助 | 50
 | 县级配套 | 30
 | 其他资金 | 20
 | 其中：事业收入 | 15
 | 上年结余 | 5`,
    ),
  },
  'sources that are numbered → 100 = 财政拨款 80 + 其他资金 20': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | 100
 | 1.财政拨款 | 80
 | （1）中央 | 50
 | （2）省级 | 30
 | 2、其他资金 | 20`,
    ),
  },
  'the year within the money of the whole project → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目资金（万元） | 资金总额 | 300
 | 其中：当年预算 | 100
 | 当年财政拨款 | 100`,
    ),
  },
  'this year and what is left of last year → 100 = 上年结转 20 + 本年预算 80': {
    表: form(
      '道路养护',
      `项目资金（万元） | 资金总额 | 100
 | 其中：本年预算 | 80
 | 上年结转 | 20`,
    ),
  },
  '千元 in brackets of the title → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      `项目资金 | 年度资金总额 | 1000
 | 其中：财政拨款 | 1000`,
      '县公路局',
      '项目支出绩效目标表（2026年度，千元）',
    ),
  },
  '元 in a note below the form → 5 = 财政拨款 5': {
    表:
      form(
        '道路养护',
        `项目资金 | 年度资金总额 | 50000
 | 其中：财政拨款 | 50000`,
      ) + '\n注：1.本表金额单位为元；2.请如实填写。',
  },
  'a list that carries sums over its pages → 150': {
    表: `部门项目支出绩效目标表
单位：万元
项目名称 | 实施单位 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 县公路局 | 100 | 保障道路安全畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
本页小计 | | 100
承前页 | | 100
桥梁检测 | 县公路局 | 50 | 完成桥梁检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥20座
累计 | | 150`,
  },
  'a list with the sum beside each unit → 180': {
    表: `部门项目支出绩效目标表
单位：万元
项目名称 | 实施单位 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
县公路局 | | 150
道路养护 | 县公路局 | 100 | 保障道路安全畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 县公路局 | 50 | 完成桥梁检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥20座
县水利局 | | 30
河道清淤 | 县水利局 | 30 | 完成河道清淤任务 | 产出指标 | 数量指标 | 清淤长度 | ≥20公里`,
  },
  'a list with the sum of each class of projects → 180; blank': {
    表: `部门项目支出绩效目标表
单位：万元
项目名称 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
养护类 | 150
道路养护 | 100 | 保障道路安全畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 50 | 完成桥梁检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥20座
县水利局 |
河道清淤 | 30 | 完成河道清淤任务 | 产出指标 | 数量指标 | 清淤长度 | ≥20公里
河道绿化 | | 完成绿化任务 | 产出指标 | 数量指标 | 绿化长度 | ≥20公里`,
  },
  'a list in which a project has no indicators yet → 180': {
    表: `部门项目支出绩效目标表
单位：万元
项目名称 | 预算金额 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 100 | 保障道路安全畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 50
河道清淤 | 30 | 完成河道清淤任务 | 产出指标 | 数量指标 | 清淤长度 | ≥20公里`,
  },
  'a formula that nobody calculated → null = 财政拨款 80; uncalculated =XLOOKUP(A1,B1:B9,C1:C9)': {
    表: form(
      '道路养护',
      `项目资金（万元） | 年度资金总额 | =XLOOKUP(A1,B1:B9,C1:C9)
 | 其中：财政拨款 | 80`,
    ),
  },
  'money of another country → null; unreadable 10万美元': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 10万美元'),
  },
};
test.each(Object.keys(books))('%s', (book) => {
  expect(sumOutcome(books[book] ?? {}, rowsOf)).toBe(book.split(' → ')[1]);
});

test('what stands twice because a hidden sheet holds a copy is counted once', () => {
  const funding = '项目资金（万元） | 年度资金总额 | 100';
  const open = gridOf(rowsOf(form('道路养护', funding)), '表');
  const hidden = { ...gridOf(rowsOf(form('道路养护', funding)), '表 (2)'), visibility: 'hidden' as const };
  expect(sumFunding(recogniseAll([hidden, open]))).toMatchObject({ total: '100', projects: 1 });
});

test('an amount merged over rows and columns is one amount', () => {
  const rows = rowsOf(
    form('道路养护', '项目资金（万元） | 年度资金总额 | 100 | |\n | 其中：财政拨款 | 100 | |'),
  );
  const merges = [4, 5].map((row) => ({ top: row, bottom: row, left: 2, right: 4 }));
  // Where merges were undone, each of their cells holds the amount.
  const repeated = rows.map((row) => row.map((text, at) => (at > 2 && row[2] === '100' ? '100' : text)));
  for (const grid of [{ ...gridOf(rows), merges }, gridOf(rows), gridOf(repeated)]) {
    expect(sumFunding(recogniseAll([grid]))).toMatchObject({
      total: '100',
      parts: [{ label: '财政拨款', amount: '100' }],
    });
  }
});
