import { checkTables } from '../../../src/core/check/check';
import { recognise, recogniseAll } from '../../../src/core/table/recognise';
import { gridOf } from '../../support/gridOf';

const sheet = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const rulesOf = (text: string, name = '表') =>
  checkTables(recognise(gridOf(sheet(text), name))).map(({ rule }) => rule);

describe('a sheet that states targets in a shape nobody knows is named', () => {
  it.each([
    [
      'below the title of a target table',
      `项目支出绩效目标表
办的事 | 河道清淤
钱 | 50万元
打算 | 清淤12公里
清淤长度 | 12公里
合格率 | 100%`,
    ],
    [
      'below a headline about performance',
      `财政支出绩效承诺书
要办的事 | 河道清淤
承办人员 | 水务站
所需经费 | 50万元
清淤长度 | ≥12公里
群众评价 | ≥90%`,
    ],
    [
      'a block of indicators without a head',
      `一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 清淤长度 | ≥12公里
产出指标 | 质量指标 | 验收合格率 | 100%
满意度指标 | 群众满意度指标 | 沿河群众满意度 | ≥90%`,
    ],
    [
      'below a headline of targets, in words that nobody knows',
      `2026年项目绩效任务书
事项 | 河道清淤
要做到 | 清淤长度 | ≥12公里
要做到 | 验收合格率 | ≥98%
让谁满意 | 沿河群众 | ≥90%`,
    ],
    [
      'the lower part of a block, without the row that heads it',
      `产出指标 | 质量指标 | 验收合格率 | ≥98%
产出指标 | 时效指标 | 完工时间 | 2026年11月底前
效益指标 | 社会效益指标 | 受益农户 | ≥1200户
满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90%
填表人：张三`,
    ],
    [
      'a list with a column for each kind',
      `2026年项目绩效目标汇总表
项目名称 | 预算金额 | 年度目标 | 数量指标 | 质量指标 | 满意度指标
河道清淤 | 50 | 清淤 | 完成全部清淤任务 | 全部合格 | 群众满意`,
    ],
    [
      'a list with two kinds in sentences',
      `2026年项目绩效目标汇总表
序号 | 项目名称 | 预算金额 | 产出指标 | 效益指标
1 | 河道清淤 | 50 | 完成12公里河道的清淤任务 | 让1200户农户用水方便
2 | 桥梁加固 | 30 | 加固3座老旧桥梁 | 方便2万辆车通行`,
    ],
    [
      'the second page of a list, sign and number and unit in columns of their own',
      `河道清淤 | 清淤12公里 | 产出指标 | 数量指标 | 清淤长度 | ≥ | 12 | 公里
河道清淤 | 清淤12公里 | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | %
河道清淤 | 清淤12公里 | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | %`,
    ],
    [
      'the second page of a form, all in words',
      `项目支出绩效目标表（续）
效益指标 | 社会效益指标 | 沿河环境 | 明显改善
效益指标 | 可持续影响指标 | 管护机制 | 健全
满意度指标 | 服务对象满意度指标 | 农户满意度 | 较高`,
    ],
    [
      'projects beside each other below a headline of a summary',
      `2026年项目绩效目标汇总表
指标分类 | 指标名称 | 河道清淤 | 桥梁加固
产出指标 | 数量指标 | 完成数量 | ≥12公里 | ≥3座
产出指标 | 质量指标 | 验收合格率 | ≥98% | ≥98%
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ≥90%`,
    ],
    [
      'a list of goals in sentences',
      `2026年预算项目绩效目标公开表
序号 | 项目名称 | 预算数（万元） | 绩效目标
1 | 河道清淤 | 50 | 目标1：清淤12公里；目标2：合格率100%`,
    ],
    [
      'lines of text',
      `【项目支出绩效目标】
【项目】河道清淤
【数量指标】清淤长度：12公里
【质量指标】验收合格率：100%
【满意度指标】群众满意度：≥90%`,
    ],
    [
      'money given out, with what it is for',
      `2026年河道补助资金分配表
县区 | 金额（万元） | 绩效目标
甲县 | 50 | 清淤12公里，合格率100%
乙县 | 30 | 清淤8公里，合格率100%`,
    ],
    [
      'a list in other words for the goals',
      `2026年项目绩效清单
项目 | 经费（万元） | 绩效要求 | 衡量标准
河道清淤 | 50 | 清淤长度 | 12公里
 | | 验收合格率 | 100%`,
    ],
    [
      'English',
      `Project Performance Targets
Project | 河道清淤
Indicator | Target
清淤长度 | 12公里
合格率 | 100%`,
    ],
    [
      'traditional characters',
      `項目支出績效目標表
項目名稱 | 河道清淤
三級指標 | 指標值
清淤長度 | 12公里
合格率 | 100%`,
    ],
    [
      'one target in traditional characters',
      `項目支出績效目標表
項目名稱 | 河道清淤
年度目標 | 清淤12公里
三級指標 | 指標值
清淤長度 | ≥12公里`,
    ],
  ])('%s', (_what, text) => {
    expect(rulesOf(text)).toEqual(['completeness/form-not-read']);
  });

  it('indicators alone, on a sheet that is named after them', () => {
    const text = `指标 | 目标
清淤长度 | 12公里
合格率 | 100%
群众满意度 | ≥90%`;
    expect(rulesOf(text, '绩效指标')).toEqual(['completeness/form-not-read']);
    expect(rulesOf(text, '表')).toEqual([]);
  });
});

describe('a page or a title is enough where what should be reached stands below it', () => {
  it.each([
    [
      'the second page of a form, without its heading',
      `效益指标 | 社会效益指标 | 受保护农户 | ≥900户
 | 生态效益指标 | 水质投诉 | ⩽5件
满意度指标 | 服务对象满意度指标 | 沿岸群众满意度 | ≥90%
填表人：张三 | | 审核人：李四 |`,
    ],
    [
      'that of a self-evaluation, with points behind the values',
      `产出指标 | 质量指标 | 工程验收合格率 | ≥98% | 98.5% | 10 | 10
 | 时效指标 | 完工时间 | 2026年11月底前 | 2026年10月 | 10 | 10
 | 成本指标 | 工程成本 | ≤60万元 | 58万元 | 10 | 10
满意度指标 | 服务对象满意度指标 | 沿岸群众满意度 | ≥90% | 92% | 10 | 10
总分 | | | | | 100 | 98`,
    ],
    ...['绩效指标表', '项目绩效卡', '支出绩效计划', '资金绩效目标情况'].map((title) => [
      `words that nobody knows below ${title}`,
      `${title}
事项 | 河堤加固 | 牵头 | 县水利局
花费 | 60 | |
方面 | 小类 | 干什么 | 干多少
干活 | 多少 | 加固河堤 | ≥3公里
干活 | 好坏 | 验收合格率 | >=98%
反响 | 群众 | 群众满意度 | ≥90%`,
    ]),
  ])('%s', (_what, text) => {
    expect(rulesOf(text)).toContain('completeness/form-not-read');
  });
});

describe('targets without levels or heads', () => {
  const alone = `新建公厕验收合格率 | ≥98%
受益农户数 | ≥650户
建设任务完成时间 | 2026年11月底前
受益农户满意度 | ≥90%`;
  it('names beside targets, and nothing else, are a page of a form', () => {
    expect(rulesOf(alone)).toEqual(['completeness/form-not-read']);
  });
  it('they are not where a row has no target, or says nothing that only targets are of', () => {
    expect(rulesOf(`${alone}\n填表人`)).toEqual([]);
    expect(rulesOf('材料费用支出 | ≥98%\n办公用品数 | ≥650个\n差旅费用支出 | ≥5000元')).toEqual([]);
  });
  it('a number with its unit in the next cell is a target as well', () => {
    const rows = `产出指标 | 数量指标 | 改造户厕数量 | 650 | 座
产出指标 | 质量指标 | 改造户厕合格 | 98 | %
满意度指标 | 服务对象满意度指标 | 受益农户满意 | 90 | %`;
    expect(rulesOf(rows)).toEqual(['completeness/form-not-read']);
    expect(rulesOf(rows.replaceAll(/ \| (?:座|%)/g, ' | 较好'))).toEqual([]);
  });
});

it('a sheet of a contents and of targets is named, one of a contents is not', () => {
  const rows = `指标分类 | | 指标名称 | 农村厕所改造 | 村级道路维修
产出指标 | 数量指标 | 完成数量 | ≥650座 | ≥12公里
产出指标 | 质量指标 | 验收合格率 | ≥98% | ≥98%
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ≥90%`;
  expect(rulesOf(`目录及绩效目标\n${rows}`)).not.toEqual([]);
  expect(rulesOf(`目录\n${rows}`)).toEqual([]);
});

describe('a sheet that states no target is passed over', () => {
  it.each([
    [
      'a request for money of a project that is called after an evaluation',
      '项目经费申请表\n项目名称 | 绩效评价服务费 | 申请金额（万元） | 12\n用途 | 委托第三方开展重点绩效评价\n负责人 | 张三',
    ],
    [
      'a card of a project whose category is 特定目标类',
      '项目基本情况表\n项目名称 | 河堤加固 | 项目编码 | 001\n项目类别 | 特定目标类 | 起止年限 | 2026-2026\n年度资金总额（万元） | 60',
    ],
    [
      'a review that mentions the goals',
      '项目入库评审表\n项目名称 | 河堤加固 | 申报单位 | 水利站\n申报金额（万元） | 80 | 评审金额（万元） | 60\n绩效目标审核意见 | 目标明确，指标细化量化',
    ],
    [
      'what the labels mean',
      '填报说明\n1.项目名称：按项目库中的名称填写。\n2.年度资金总额：填写本年度申请的资金总额。\n3.年度目标：概括描述。\n4.数量指标：例如“加固河堤≥3公里”。',
    ],
    [
      'a guide to the form, line by line',
      '项目支出绩效目标表填报说明\n1.项目名称：填写预算项目的规范名称，与预算批复一致。\n2.年度总体目标：描述项目年度内预期达到的产出和效果。\n3.一级指标：包括产出指标、效益指标、满意度指标。\n4.指标值：应当细化、量化，如“≥90%”。',
    ],
    [
      'a guide to the form in two columns',
      '项目支出绩效目标表填报说明\n填报内容 | 说明\n项目名称 | 填写预算项目的名称\n主管部门 | 填写一级预算单位\n年度总体目标 | 描述年度内预期达到的产出和效果\n数量指标 | 反映产出数量，如“培训人数≥100人”\n质量指标 | 反映产出质量，如“合格率≥95%”',
    ],
    [
      'a numbered guide to the form',
      '填表说明\n序号 | 栏目 | 填写要求\n1 | 项目名称 | 与项目库一致\n2 | 资金总额 | 填写年度预算数\n3 | 产出指标 | 细化、量化，如≥3公里\n4 | 满意度指标 | 如≥90%',
    ],
    [
      'a library of indicators',
      '一级指标 | 二级指标 | 三级指标 | 指标解释\n产出指标 | 数量指标 | 加固长度 | 反映加固的长度\n产出指标 | 质量指标 | 验收合格率 | 反映质量\n效益指标 | 社会效益指标 | 受益农户 | 反映效益',
    ],
    [
      'a card of a project',
      '项目基本情况表\n项目名称 | 二桥工程\n建设单位 | 城投公司\n总投资（万元） | 5000',
    ],
    [
      'a card of a project of the class 特定目标类',
      '项目基本情况表\n项目名称 | 公路养护\n项目类别 | 特定目标类\n起止年限 | 2026年\n立项依据 | 养护规划\n年度资金总额（万元） | 120',
    ],
    [
      'the results of an evaluation below a headline about performance',
      '2025年项目绩效评价结果\n单位 | 得分 | 排名\n交通局 | ≥90分 | 1\n水利局 | ≥80分 | 2\n教育局 | ≥80分 | 3',
    ],
    [
      'the levels of a library, without targets',
      '产出指标 | 数量指标 | 养护里程 | 公里\n产出指标 | 质量指标 | 验收合格率 | 比率\n满意度指标 | 服务对象满意度指标 | 群众满意度 | 比率',
    ],
    [
      'an account of a project',
      '项目支出明细表\n项目名称 | 公路养护\n支出内容 | 金额（元）\n沥青 | 500000\n合计 | 500000',
    ],
    [
      'a cover below the title',
      '项目支出绩效目标申报表\n项目名称 | 公路养护\n申报单位 | 公路站\n主管部门 | 交通局\n填报日期 | 2026年3月',
    ],
    [
      'the targets of a person',
      '2026年个人绩效目标表\n姓名 | 张三 | 奖金 | 5000元\n工作目标 | 权重 | 标准\n报表 | 30% | ≥95%\n预算 | 70% | ≥90%',
    ],
    [
      'a guide',
      '绩效指标填报说明\n数量指标：例如≥12公里\n质量指标：例如100%\n时效指标：例如12月\n成本指标：≤5万元',
    ],
    [
      'how far the targets are handed in',
      '绩效目标编报情况表\n单位 | 金额（万元） | 绩效目标 | 审核\n交通局 | 10 | 已编报 | 通过\n水利局 | 20 | 未编报 | 退回',
    ],
    [
      'what was found of the targets in a review',
      '绩效目标审核情况表\n项目名称 | 预算（万元） | 绩效目标 | 审核意见\n公路养护 | 100 | 目标较为明确 | 通过\n水闸维修 | 30 | 目标不够具体 | 修改',
    ],
    [
      'a ledger of budget quotas',
      '预算指标台账\n指标类型 | 项目名称 | 年初指标 | 追加指标 | 指标余额\n项目支出 | 公路养护 | 120 | 0 | 60\n项目支出 | 水闸维修 | 80 | 0 | 60',
    ],
    [
      'a library of indicators',
      '绩效指标库\n一级指标 | 二级指标 | 三级指标 | 参考值\n产出指标 | 数量指标 | 清淤长度 | ≥12公里\n产出指标 | 质量指标 | 验收合格率 | ≥98%\n满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%',
    ],
    [
      'indicators of the economy',
      '2026年主要指标\n指标 | 单位 | 目标值\n生产总值 | 亿元 | 500\n城镇化率 | % | 60%\n增速 | % | 5%',
    ],
    ['a budget', '2026年部门预算表\n项目 | 金额（万元）\n工资 | 50\n公用 | 10\n公路养护 | 40\n合计 | 100'],
  ])('%s', (_what, text) => {
    expect(recognise(gridOf(sheet(text), '表'))).toEqual([]);
  });
});

describe('a page of names and targets in a workbook with a form', () => {
  const form = `项目支出绩效目标表
项目名称 | 泵站改造 | 主管部门 | 县水利局
资金总额（万元） | 85 | 实施单位 | 县水利站
年度目标 | 改造泵站3座。 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 改造泵站 | ≥3座`;
  const sheetsOf = (...texts: string[]): string[] =>
    checkTables(recogniseAll(texts.map((text, at) => gridOf(sheet(text), `第${String(at + 1)}页`))))
      .filter(({ rule }) => rule === 'completeness/form-not-read')
      .map((finding) => finding.sheet);

  it.each([
    '清淤渠道 | ≥5公里\n新增灌溉面积 | ≥200亩\n带动就业 | ≥30人',
    '治理边坡 | ≥ | 1200 | 平方米\n布设监测点 | ≥ | 36 | 个\n预警次数 | ≥ | 12 | 次',
  ])('is told: %s', (page) => {
    expect(sheetsOf(form, page)).toEqual(['第2页']);
    expect(sheetsOf(page, form)).toEqual(['第1页']);
    // Alone it may be of anything.
    expect(sheetsOf(page)).toEqual([]);
  });

  it('is none where a headline or a row says what else it is, or where most are ceilings', () => {
    expect(sheetsOf(form, '差旅住宿 | ≤350元\n伙食补助 | ≤100元\n市内交通 | ≤80元')).toEqual([]);
    expect(sheetsOf(form, '水质标准\n氨氮浓度 | ≤5毫克\n总磷浓度 | ≤1毫克\n悬浮物浓度 | ≤10毫克')).toEqual(
      [],
    );
  });
});

describe('a form in words of its own, below a headline of no performance', () => {
  const card = `小额资金使用承诺卡
干什么 | 修水闸
花多少 | 85万元
做多少 | 修好水闸 | ≥12座
做得怎样 | 一次验收通过 | ≥98%
见什么效 | 受益人口 | ≥8000人
大家满不满意 | 村民说好 | ≥90%`;
  it('is named by its money and by what its targets speak of', () => {
    expect(rulesOf(card)).toEqual(['completeness/form-not-read']);
  });
  it.each([
    ['without money', card.replace('花多少 | 85万元', '找谁办 | 水利站')],
    ['requirements of goods', card.replace('干什么', '采购货物')],
    ['requirements of a service', card.replace('受益人口', '用户满意度')],
    ['targets that speak of things', card.replace(/一次验收通过|受益人口|大家满不满意/g, '屏幕尺寸')],
  ])('is none: %s', (_what, text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('a form whose targets have numbers and no levels', () => {
  const form = `年度绩效任务书
任务名称 | 桥梁加固 | 承担单位 | 公路站
经费 | 30万元 | 完成期限 | 2026年11月
任务目标 | 加固桥梁3座
绩效考核指标 | 指标名称 | 目标值 | 评分
1 | 加固桥梁 | 3座 | 50
2 | 验收合格率 | 98% | 50`;
  const contract = `2026年预算绩效合同
课题名称 | 茶树育种
经费（万元） | 50 | 承担单位 | 茶科所
预期成果 | 育成新品种2个
考核指标 | 内容 | 目标值
（1） | 新品种 | 2个
（2） | 论文 | 3篇
（3） | 推广面积 | ≥1万亩`;
  it.each([
    form,
    form.replace('绩效任务书', '绩效目标任务书'),
    form.replace('加固桥梁 |', '新增就业岗位 |'),
    contract,
  ])('is told: %s', (text) => {
    expect(rulesOf(text)).toEqual(['completeness/form-not-read']);
  });
  it.each([
    ['a contract that says nothing of performance', contract.replace('绩效', '')],
    ['the targets of a person', form.replace('任务名称', '姓名')],
    ['what is judged, without targets', form.replace('| 3座', '| 较多').replace('98%', '较高')],
    ['the plan of a department, without money', form.replace('经费 | 30万元', '科室 | 养护科')],
    [
      'numbers below another heading',
      contract.replace('考核指标 | 内容 | 目标值', '考核指标 | 见合同\n发票 | 内容 | 数量'),
    ],
  ])('is none: %s', (_what, text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

it('an indicator a card: what was to be reached is told, and not taken for a heading', () => {
  const rules = rulesOf(`项目支出绩效目标表
项目名称 | 气象灾害预警 | 主管部门 | 市气象局
资金总额（万元） | 58 | 实施单位 | 市气象台
年度目标 | 预警发布时效10分钟内。 | |
指标1 | | |
一级指标 | 产出指标 | 二级指标 | 数量指标
指标名称 | 发布预警次数 | 指标值 | ≥60次
指标2 | | |
一级指标 | 产出指标 | 二级指标 | 时效指标
指标名称 | 预警发布时效 | 指标值 | ≤10分钟`);
  expect(rules).toContain('completeness/indicators-not-read');
  expect(rules).not.toContain('completeness/no-indicators');
});

it('the line of a printer below the indicators is none of them', () => {
  const rules = rulesOf(`项目支出绩效目标表
项目名称 | 泵站改造 | 主管部门 | 县水利局
资金总额（万元） | 85 | 实施单位 | 县水利站
年度目标 | 改造泵站3座。 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 改造泵站 | ≥3座
打印时间：2026-01-05 10:20 | | | 第1页`);
  expect(rules.filter((rule) => /not-read|without-value/.test(rule))).toEqual([]);
});

it('a purchase with technical requirements is no target table', () => {
  const text = `采购需求表
项目名称 | 信号系统运行维护
预算金额（万元） | 128.75
技术指标 | 要求
在线率 | ≥98%
故障响应时间 | ≤30分钟`;
  expect(recognise(gridOf(sheet(text)))).toEqual([]);
  expect(recognise(gridOf(sheet(text.replace('采购需求表', '项目支出绩效目标表'))))).toHaveLength(1);
});
