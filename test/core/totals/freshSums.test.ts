import { sumOutcome } from '../../support/sumOutcome';
import { rowsOf } from '../../support/gridOf';

const TAIL = `
总体目标 | 完成年度养护任务，保障道路安全畅通运行。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥12公里
效益指标 | 社会效益指标 | 受益人口 | ≥3000人
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;
const head = (name: string, unit: string, title: string) => `${title}
项目名称 | ${name}
主管部门 | 县交通局 | 实施单位 | ${unit}
项目属性 | 新增项目 | 项目期 | 1年`;
const TITLE = '项目支出绩效目标表（2026年度）';
const form = (name: string, funding: string, unit = '县公路局', title = TITLE) =>
  `${head(name, unit, title)}\n${funding}${TAIL}`;
const amount = (text: string, label = '年度资金总额') =>
  form('道路养护', `项目资金（万元） | ${label} | ${text}`);
const selfEvaluation = (name: string, unit = '县公路局') => `项目支出绩效自评表（2026年度）
项目名称 | ${name}
主管部门 | 县交通局 | 实施单位 | ${unit}
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 100 | 100 | 98 | 10 | 98% | 9.8
 | 其中：财政拨款 | 100 | 100 | 98 | - | - | -
年度总体目标 | 预期目标 | 完成养护任务。 | 实际完成情况 | 已完成。
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 养护里程 | ≥12公里 | 12公里 | 50 | 50 | 
效益指标 | 社会效益指标 | 受益人口 | ≥3000人 | 3200人 | 30 | 30 | 
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 | `;

/** Books as people hand them in: what it is → what the sum comes to, its sources, and what is in no sum. */
const books: Record<string, Record<string, string>> = {
  'a self-evaluation beside its target → 100 = 财政拨款 100; other-kind 100': {
    目标表: form('道路养护', '项目资金（万元） | 年度资金总额 | 100\n | 其中：财政拨款 | 100'),
    自评表: selfEvaluation('道路养护'),
  },
  'a self-evaluation below its target on one sheet → 100 = 财政拨款 100; other-kind 100': {
    表: `${form('道路养护', '项目资金（万元） | 年度资金总额 | 100\n | 其中：财政拨款 | 100')}\n\n${selfEvaluation('道路养护')}`,
  },
  'a self-evaluation of another project beside a target → 60; other-kind 100': {
    目标表: form('桥梁检测', '项目资金（万元） | 年度资金总额 | 60'),
    自评表: selfEvaluation('道路养护'),
  },
  '千元 in a line beside the title → 120 = 财政拨款 120': {
    表: form(
      '道路养护',
      '项目资金 | 年度资金总额 | 1,200\n | 其中：财政拨款 | 1,200',
      '县公路局',
      `${TITLE}\n | | | 金额单位：千元`,
    ),
  },
  '元 in a line above the form → 120 = 财政拨款 120': {
    表: form(
      '道路养护',
      '项目资金 | 年度资金总额 | 1200000\n | 其中：财政拨款 | 1200000',
      '县公路局',
      `${TITLE}\n填报日期：2026年1月5日 | | | 单位：元`,
    ),
  },
  '人民币万元 as the unit → 120': {
    表: form('道路养护', '项目资金 | 年度资金总额 | 120', '县公路局', `${TITLE}\n | | | 单位：人民币万元`),
  },
  'a blank within the unit → 120': {
    表: form('道路养护', '项目资金（单位：万 元） | 年度资金总额 | 120'),
  },
  '亿元 for the whole form → 12000': {
    表: form('道路养护', '项目资金（亿元） | 年度资金总额 | 1.2'),
  },
  '万 without 元 in the label → 5000 = 财政拨款 5000': {
    表: form('道路养护', '项目资金（万） | 年度资金总额 | 5000\n | 其中：财政拨款 | 5000'),
  },
  '万 without 元 above the form → 5000 = 财政拨款 5000': {
    表: form(
      '道路养护',
      '项目资金 | 年度资金总额 | 5000\n | 其中：财政拨款 | 5000',
      '县公路局',
      `${TITLE}\n | | | 金额单位：万`,
    ),
  },
  '千元 in the labels themselves → 120 = 财政拨款 120': {
    表: form('道路养护', '项目资金 | 年度资金总额（千元） | 1200\n | 其中：财政拨款（千元） | 1200'),
  },
  'a source taken back, written with △ → 95 = 财政拨款 100 + 其他资金 -5': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 95\n | 其中：财政拨款 | 100\n | 其他资金 | △5'),
  },
  'a source taken back, in brackets → 95 = 财政拨款 100 + 其他资金 -5': {
    表: form(
      '道路养护',
      '项目资金（万元） | 年度资金总额 | 95\n | 其中：财政拨款 | 100\n | 其他资金 | （5）',
    ),
  },
  '45元 alone in a form of 万元 → null; unit-unknown 45元': { 表: amount('45元') },
  '45元 that its source bears out → 0.0045 = 财政拨款 0.0045': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 45元\n | 其中：财政拨款 | 45元'),
  },
  'a project that is cut → -20': { 表: amount('-20') },
  'an amount with its own ¥ and 元 in a form of 万元 → 120': { 表: amount('￥1,200,000.00元') },
  'an amount in capital numerals → 100': { 表: amount('壹佰万元整') },
  '人民币 and 整 around the amount → 100': { 表: amount('人民币100万元整') },
  'an amount with what it consists of → 100': { 表: amount('100万元（其中：中央80万元，省级20万元）') },
  'full width digits → 100.5': { 表: amount('１００．５') },
  'an amount that is 0 → 0': { 表: amount('0') },
  'an amount and what it was cut by → 80': { 表: amount('80万元（较上年核减20万元）') },
  'only by how much it was cut → null; unreadable 核减20万元': { 表: amount('核减20万元') },
  '± before the amount → null; unreadable ±5': { 表: amount('±5') },
  'W for 万 → null; unreadable 100W': { 表: amount('100W') },
  'commas in wrong places → null; unreadable 1,200,00': { 表: amount('1,200,00') },
  'two amounts with a slash → null; unreadable 100/50': { 表: amount('100/50') },
  'an amount a year and one for three → null; unreadable 每年100万元，三年共300万元': {
    表: amount('每年100万元，三年共300万元'),
  },
  'the amount that was asked for in the head as well → 100 = 财政拨款 100': {
    表: form(
      '道路养护',
      '申请资金总额（万元） | 100\n项目资金（万元） | 年度资金总额 | 100\n | 其中：财政拨款 | 100',
    ),
  },
  'the sum of the whole project, what was given and what is asked for → 100': {
    表: form(
      '道路养护',
      '项目资金（万元） | 项目总投资 | 500\n | 以前年度已安排 | 200\n | 年度资金总额 | 100',
    ),
  },
  'of two units with one project name both → 150': {
    甲: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
    乙: form('道路养护', '项目资金（万元） | 年度资金总额 | 50', '市公路局'),
  },
  'a copy with blanks in the name → 100; duplicate 100': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
    '表 (2)': form('道路 养护', '项目资金（万元） | 年度资金总额 | 100'),
  },
  'three copies → 100; duplicate 100; duplicate 100': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
    '表 (2)': form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
    '表 (3)': form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
  },
  'the form of the whole department beside its projects → 100': {
    部门整体: `部门整体支出绩效目标表（2026年度）
部门名称 | 县交通局
年度预算（万元） | 资金总额 | 5000
 | 其中：基本支出 | 3000
 | 项目支出 | 2000
年度总体目标 | 保障全县公路安全畅通。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥1200公里`,
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
  },
  'a list with its sum on top → 150': {
    清单: `项目支出绩效目标表（2026年度）
 | | | | | | 单位：万元
项目名称 | 预算金额 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
合计 | 150 | | | | | 
道路养护 | 100 | 保障道路畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 50 | 完成检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥8座`,
  },
  'a list in 元 → 150': {
    清单: `项目支出绩效目标表（2026年度）
项目名称 | 预算金额（元） | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 1000000 | 保障道路畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 500000 | 完成检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥8座`,
  },
  'a list and the forms of the same projects → 150; duplicate 100; duplicate 50': {
    清单: `项目支出绩效目标表（2026年度）
主管部门：县交通局 | | | | | | 单位：万元
项目名称 | 预算金额 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 100 | 保障道路畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
桥梁检测 | 50 | 完成检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥8座`,
    甲: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
    乙: form('桥梁检测', '项目资金（万元） | 年度资金总额 | 50'),
  },
  'a list without units, then the forms of two units that share a project’s name → 10; duplicate 5': {
    清单: `项目支出绩效目标表（2026年度）
主管部门：县交通局 | | | | | | 单位：万元
项目名称 | 预算金额 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
办公经费 | 5 | 保障运转 | 产出指标 | 数量指标 | 保障人数 | ≥12人`,
    甲: form('办公经费', '项目资金（万元） | 年度资金总额 | 5', '一分局'),
    乙: form('办公经费', '项目资金（万元） | 年度资金总额 | 5', '二分局'),
  },
  'a list of another department beside a form of the same name → 200': {
    清单: `项目支出绩效目标表（2026年度）
主管部门：县水利局 | | | | | | 单位：万元
项目名称 | 预算金额 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 100 | 保障道路畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里`,
    甲: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
  },
  'this year’s money with what is left of last year’s → 100 = 财政拨款 80 + 上年结转 20': {
    表: form(
      '道路养护',
      '项目资金（万元） | 当年预算资金总额 | 100\n | 其中：当年财政拨款 | 80\n | 上年结转资金 | 20',
    ),
  },
  'five round amounts of which one is the sum of the others → 200': Object.fromEntries(
    [25, 30, 100, 20, 25].map((total, index) => [
      `表${String(index)}`,
      form(`项目${'甲乙丙丁戊'[index] ?? ''}`, `项目资金（万元） | 年度资金总额 | ${String(total)}`),
    ]),
  ),
  'our own summary in the workbook → 100': {
    汇总: `2026年度项目支出绩效目标资金汇总表
 | | | | | | | 单位：万元
序号 | 项目名称 | 主管部门 | 实施单位 | 项目属性 | 项目期 | 年度 | 年度资金总额
1 | 道路养护 | 县交通局 | 县公路局 | 新增项目 | 1年 | 2026 | 100
合计 | | | | | | | 100`,
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
  },
  'a total in words with 元 beside sources in 元 → 120 = 财政拨款 100 + 其他资金 20': {
    表: form(
      '道路养护',
      '项目资金（元） | 年度资金总额 | 120万元\n | 其中：财政拨款 | 1000000\n | 其他资金 | 200000',
    ),
  },
  'no unit anywhere, and both are plausible → null; unit-unknown 3000': {
    表: form('道路养护', '项目资金 | 年度资金总额 | 3000'),
  },
  'the same project in a form of 元 and one of 万元 → 100; duplicate 100': {
    甲: form('道路养护', '项目资金（元） | 年度资金总额 | 1000000'),
    乙: form('道路养护', '项目资金（万元） | 年度资金总额 | 100'),
  },
  'upper and own money with their sum below → 100 = 上级补助 80 + 本级资金 20': {
    表: form('道路养护', '项目资金（万元） | 上级补助 | 80\n | 本级资金 | 20\n | 合计 | 100'),
  },
  'a form of 亿元 in its cell and 万元 in its label → 12000 = 财政拨款 12000': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 1.2亿元\n | 其中：财政拨款 | 12000'),
  },
  'amounts with 万 alone → 120 = 财政拨款 100 + 其他资金 20': {
    表: form('道路养护', '项目资金 | 年度资金总额 | 120万\n | 其中：财政拨款 | 100万\n | 其他资金 | 20万'),
  },
  'a dash for a total, sources that are there → null = 财政拨款 80; blank —': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | —\n | 其中：财政拨款 | 80'),
  },
  'a monitoring form alone → 100 = 财政拨款 100': {
    监控表: `项目支出绩效目标执行监控表（2026年度）
项目名称 | 道路养护
主管部门 | 县交通局 | 实施单位 | 县公路局
项目资金（万元） |  | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
 | 年度资金总额 | 100 | 60 | 60% | 100
 | 其中：财政拨款 | 100 | 60 | 60% | 100
年度总体目标 | 完成养护任务。
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况
产出指标 | 数量指标 | 养护里程 | ≥12公里 | 8公里 | 12公里
效益指标 | 社会效益指标 | 受益人口 | ≥3000人 | 2000人 | 3000人`,
  },
  'a list whose projects go over several rows, the amount on the first → 150': {
    清单: `项目支出绩效目标表（2026年度）
项目名称 | 实施单位 | 预算金额（万元） | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 县公路局 | 100 | 保障道路畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
 | | | | 效益指标 | 社会效益指标 | 受益人口 | ≥3000人
桥梁检测 | 县公路局 | 50 | 完成检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥8座
 | | | | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`,
  },
  'a list that repeats the amount on each row of a project → 150': {
    清单: `项目支出绩效目标表（2026年度）
项目名称 | 实施单位 | 预算金额（万元） | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
道路养护 | 县公路局 | 100 | 保障道路畅通 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
道路养护 | 县公路局 | 100 | 保障道路畅通 | 效益指标 | 社会效益指标 | 受益人口 | ≥3000人
桥梁检测 | 县公路局 | 50 | 完成检测任务 | 产出指标 | 数量指标 | 检测座数 | ≥8座`,
  },
  'a unit of money beside other units of the form → 120': {
    表: form('道路养护', '项目资金 | 年度资金总额 | 120', '县公路局', `${TITLE}\n | | | 单位：万元、%`),
  },
  'the medium term in its own block → 30 = 财政拨款 30': {
    表: form(
      '道路养护',
      '中期资金总额（万元） | 100\n其中：财政拨款 | 100\n年度资金总额（万元） | 30\n其中：财政拨款 | 30',
    ),
  },
  'two forms side by side → 150': {
    表: form('道路养护', '项目资金（万元） | 年度资金总额 | 100 | ')
      .split('\n')
      .map((line, index) => {
        const other = form('桥梁检测', '项目资金（万元） | 年度资金总额 | 50 | ').split('\n')[index] ?? '';
        const cells = line.split('|');
        return [...cells, ...Array.from({ length: 5 - cells.length }, () => ''), ...other.split('|')].join(
          '|',
        );
      })
      .join('\n'),
  },
};

test.each(Object.keys(books))('%s', (book) => {
  expect(sumOutcome(books[book] ?? {}, rowsOf)).toBe(book.split(' → ')[1]);
});
