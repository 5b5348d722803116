import { rowsOf } from '../../support/gridOf';
import { sumOutcome } from '../../support/sumOutcome';

const form = (funding: string, title = '项目支出绩效目标表（2026年度）') => `${title}
项目名称 | 道路养护
主管部门 | 县交通局 | 实施单位 | 县公路局
${funding}
总体目标 | 完成年度养护任务，保障道路安全畅通运行。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥12公里
效益指标 | 社会效益指标 | 受益人口 | ≥3000人`;

const list = (heads: string, first: string, second: string) => `2026年项目绩效目标清单
 | | | | | | 单位：万元
项目名称 | ${heads} | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | ${first} | 保障畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | ${second} | 完成检测 | 产出指标 | 数量指标 | 检测座数 | ≥8座`;

/** Forms that state several amounts: which of them is the year's → what the sum comes to. */
const forms: Record<string, string> = {
  'what was given and is asked for within that of the whole project → 100': form(
    '项目资金（万元） | 项目资金总额 | 300\n | 其中：以前年度已安排 | 120\n | 本年度申请 | 100\n | 以后年度安排 | 80',
  ),
  'the same, with what the year’s money consists of → 100 = 财政拨款 70 + 其他资金 30': form(
    '项目资金（万元） | 项目资金总额 | 300\n | 以前年度已安排 | 200\n | 本年度申请 | 100\n | 财政拨款 | 70\n | 其他资金 | 30',
  ),
  'carried over from former years it is a source of the year → 100 = 以前年度结转 20 + 本年度安排 80': form(
    '项目资金（万元） | 资金总额 | 100\n | 以前年度结转 | 20\n | 本年度安排 | 80',
  ),
  'rows of years below the whole → 100': form(
    '项目资金（万元） | 项目总额 | 300\n | 2026年 | 100\n | 2027年 | 120\n | 2028年 | 80',
  ),
  'the budget after a change → 80 = 财政拨款 80': form(
    '项目资金（万元） | | 年初预算数 | 调整数 | 调整后预算数\n | 年度资金总额 | 100 | -20 | 80\n | 其中：财政拨款 | 100 | -20 | 80',
  ),
  'a change that nobody has filled in → 100': form(
    '项目资金（万元） | | 年初预算数 | 调整后预算数\n | 年度资金总额 | 100 | ',
  ),
  'columns of the whole and of the year → 100 = 财政拨款 100': form(
    '项目资金（万元） | 资金构成 | 实施期（2026-2028年） | 2026年度\n | 资金总额 | 300 | 100\n | 财政拨款 | 300 | 100',
  ),
  'asked for in the head, another amount in the block → 100 = 财政拨款 100': form(
    '申请资金总额（万元） | 120\n项目资金（万元） | 年度资金总额 | 100\n | 其中：财政拨款 | 100',
  ),
  'columns of 元 in a block of 万元 → 100 = 财政拨款 100': form(
    '项目资金（万元） | 资金来源 | 金额（元）\n | 年度资金总额 | 1000000\n | 财政拨款 | 1000000',
  ),
  '¥ in digits with capitals in brackets → 100': form(
    '项目资金（万元） | 年度资金总额 | ¥1,000,000.00（大写：壹佰万元整）',
  ),
  'capitals with ¥ in brackets → 100': form('项目资金（万元） | 年度资金总额 | 壹佰万元整（¥1000000.00）'),
  'two amounts of one cell that differ → null; unreadable ¥1,000,000.00（大写：壹佰贰拾万元整）': form(
    '项目资金（万元） | 年度资金总额 | ¥1,000,000.00（大写：壹佰贰拾万元整）',
  ),
  'a list of what was asked for and approved → 130': list('申报金额 | 批复金额', '100 | 80', '60 | 50'),
  'a list that nobody has approved yet → 160': list('申报金额 | 批复金额', '100 | ', '60 | '),
  'a list in two units → 130': list('申报金额（元） | 批复金额（万元）', '1000000 | 80', '600000 | 50'),
  'a list of two years → 150': list('2025年预算数 | 2026年预算数', '90 | 100', '40 | 50'),
};

test.each(Object.keys(forms))('%s', (name) => {
  expect(sumOutcome({ 表: forms[name] ?? '' }, rowsOf)).toBe(name.split(' → ')[1]);
});
