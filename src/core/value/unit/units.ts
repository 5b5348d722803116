import type { ValueKind } from '../Reading';

/** What a unit measures. */
export type UnitKind =
  'count' | 'ratio' | 'money' | 'time' | 'length' | 'area' | 'weight' | 'volume' | 'technical';

/** A unit of the table. */
export interface Unit {
  readonly kind: UnitKind;
  /** The canonical form of it: 公里 for km, 平方米 for ㎡. */
  readonly canonical: string;
}

/** The units of indicator values, by what they measure. A form not listed in `SYNONYMS` is canonical itself. */
const UNITS: Readonly<Record<UnitKind, string>> = {
  count:
    '个 人 名 位 口 次 台 套 件 份 篇 期 场 批 间 户 村 条 座 处 所 家 辆 只 头 匹 峰 羽 尾 株 棵 盆 束 粒 颗 枚 张 幅 本 册 卷 部 项 宗 起 例 种 类 款 支 ' +
    '枝 根 具 榀 块 片 面 扇 栋 幢 层 床 组 队 班 届 轮 遍 回 趟 架 艘 节 门 课 讲 集 分 级 岁 周岁 倍 对 双 副 把 顶 眼 孔 道 段 标段 站 点 点位 号 版 稿 页 字 包 袋 箱 瓶 桶 ' +
    '罐 盒 乡 镇 乡镇 街道 社区 行政村 自然村 村民小组 杆 盏 井 标箱 标准箱 车 船 机 人次 户次 场次 批次 班次 车次 台次 架次 件次 卷次 例次 门次 船次 头次 只次 亩次 人份 人天 人日 ' +
    '人月 人年 人时 工日 台班 台套 套件 台件 件套 剂 剂次 针 针次 针剂 疗程 床位 张床位 床日 餐 餐次 顿 单 票 笔 学时 课时 学分 人均 宗地 单元 档 组合 路 线 团 排 排放 列 ' +
    '樽 桌 席 艇 梯 机柜 节点 端口 终端 用户 模块 接口 平台 系统 站点 网点 窗口 课题 专题 案件 事项 稿件 幅次 批件 户籍 例数 丛 穴 窝 巢 生 箱次 盘 筐 捆 垛 件数 路口 路段 线路 席位 机架 团队 班列 人公里 车公里 许可 头只 头只次 只羽 羽只 册件 卷件 篇条 页幅',
  ratio: '% ‰ ‱ 百分点 个百分点 比例 比率',
  money: '元 角 千元 百元 万元 亿元 十万元 百万元 千万元 美元 万美元 亿美元 欧元 万欧元 港元 港币 日元 块钱',
  time:
    '年 个年 年度 个年度 月 个月 天 日 日历天 个日历天 日历日 个日历日 自然日 个自然日 自然天 个自然天 工作日 个工作日 工作天 个工作天 小时 个小时 时 分钟 秒 秒钟 毫秒 ' +
    '周 个周 星期 个星期 季 季度 个季度 学期 个学期 学年 个学年 周年 旬 昼夜 交易日 个交易日 ms h min s',
  length: '公里 千米 米 分米 厘米 毫米 微米 里 华里 海里 延米 延长米 线米 丈 尺 寸',
  area: '平方米 平米 平方公里 平方千米 平方厘米 平方毫米 平方 亩 公亩 公顷 顷',
  weight: '吨 公斤 千克 斤 市斤 克 毫克 微克 担 吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 吨CO2 吨CO₂ 吨公里',
  volume: '立方米 立方 标方 标立方米 标准立方米 立方厘米 立方分米 方 升 毫升',
  technical:
    '兆 KB MB GB TB PB bps Kbps Mbps Gbps M G T 核 kW KW MW 瓦 千瓦 兆瓦 kWh KWh 千瓦时 千瓦小时 VA kVA KVA MVA 千伏安 兆伏安 kV KV 伏 千伏 安 ℃ °C 摄氏度 度 dB dB(A) 分贝 Hz kHz ' +
    'MHz GHz Pa kPa MPa 帕 兆帕 ppm ppb NTU CFU MWh GWh kN 马力 勒克斯 lx TEU DPI dpi IOPS TPS QPS 并发 并发数 U mAh Ah kWp MWp 度电 pH 焦耳 大卡 千卡 蒸吨 像素 万像素',
};

/** Other spellings and their canonical forms. */
const SYNONYMS: Readonly<Record<UnitKind, Readonly<Record<string, string>>>> = {
  count: { 人份数: '人份', 人回: '人次', 周岁龄: '周岁' },
  ratio: {
    百分比: '%',
    个点: '个百分点',
    百分号: '%',
    percent: '%',
    pct: '%',
    百分率: '%',
  },
  money: {
    元整: '元',
    万元整: '万元',
    亿元整: '亿元',
    美金: '美元',
    万美金: '万美元',
    人民币: '元',
    元人民币: '元',
    万元人民币: '万元',
    亿元人民币: '亿元',
    RMB: '元',
    CNY: '元',
    w元: '万元',
    W元: '万元',
    万块: '万元',
    万块钱: '万元',
  },
  time: {
    个工日: '个工作日',
    hour: '小时',
    hours: '小时',
    H: '小时',
    d: '天',
    mins: '分钟',
    day: '天',
    days: '天',
    h: '小时',
    min: '分钟',
    s: '秒',
    S: '秒',
    sec: '秒',
    MIN: '分钟',
    Min: '分钟',
    ms: '毫秒',
    自然年: '年',
    个自然年: '年',
    月份: '月',
  },
  length: {
    km: '公里',
    '㎞': '公里',
    千米: '公里',
    m: '米',
    dm: '分米',
    cm: '厘米',
    '㎝': '厘米',
    mm: '毫米',
    '㎜': '毫米',
    μm: '微米',
    um: '微米',
    M长: '米',
  },
  area: {
    '㎡': '平方米',
    'm²': '平方米',
    m2: '平方米',
    平米: '平方米',
    '米²': '平方米',
    平: '平方米',
    平方千米: '平方公里',
    '㎢': '平方公里',
    'km²': '平方公里',
    km2: '平方公里',
    hm2: '公顷',
    'hm²': '公顷',
    ha: '公顷',
    'cm²': '平方厘米',
    cm2: '平方厘米',
    'mm²': '平方毫米',
    mm2: '平方毫米',
  },
  weight: {
    t: '吨',
    kg: '公斤',
    '㎏': '公斤',
    千克: '公斤',
    g: '克',
    mg: '毫克',
    '㎎': '毫克',
    μg: '微克',
    ug: '微克',
    tce: '吨标准煤',
    tCO2: '吨CO2',
  },
  volume: {
    立方: '立方米',
    '米³': '立方米',
    'm³': '立方米',
    m3: '立方米',
    '㎥': '立方米',
    'Nm³': '标方',
    Nm3: '标方',
    'cm³': '立方厘米',
    cm3: '立方厘米',
    L: '升',
    l: '升',
    mL: '毫升',
    ml: '毫升',
    ML: '毫升',
    '㎖': '毫升',
  },
  technical: {
    kbps: 'Kbps',
    mbps: 'Mbps',
    gbps: 'Gbps',
    gb: 'GB',
    tb: 'TB',
    kw: 'kW',
    kwh: 'kWh',
    lux: 'lx',
  },
};

const table = new Map<string, Unit>();
for (const [kind, units] of Object.entries(UNITS))
  for (const unit of units.split(' ')) table.set(unit, { kind: kind as UnitKind, canonical: unit });
for (const [kind, synonyms] of Object.entries(SYNONYMS))
  for (const [unit, canonical] of Object.entries(synonyms))
    table.set(unit, { kind: kind as UnitKind, canonical });

/** Units in letters whose case people don't mind. */
const ANY_CASE = [
  'km',
  'cm',
  'mm',
  'kg',
  'mg',
  'km2',
  'km²',
  'm2',
  'm²',
  'm3',
  'm³',
  'ml',
  'hm2',
  'hm²',
  'ha',
];
for (const unit of ANY_CASE) {
  const entry = table.get(unit);
  const capital = unit.charAt(0).toUpperCase() + unit.slice(1);
  for (const spelling of [unit.toUpperCase(), capital])
    if (entry && !table.has(spelling)) table.set(spelling, entry);
}

/** The spellings that begin with a character, longest first. */
const byFirst = new Map<string, string[]>();
for (const spelling of [...table.keys()].sort((a, b) => b.length - a.length)) {
  const first = spelling.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
}

/** The spellings of the table that stand at `at` of a text, longest first. */
export function unitsAt(text: string, at: number): readonly string[] {
  return byFirst.get(text.charAt(at))?.filter((spelling) => text.startsWith(spelling, at)) ?? [];
}

/** The unit of that exact spelling, or null. Compounds and 万- are not in the table: `readUnit` takes them apart. */
export function unitNamed(spelling: string): Unit | null {
  return table.get(spelling) ?? null;
}

/** All spellings, for tests and lists of choice. */
export function unitSpellings(): readonly string[] {
  return [...table.keys()];
}

/** The kind of value that a number in such a unit makes. */
export function valueKindOf(kind: UnitKind): ValueKind {
  switch (kind) {
    case 'ratio':
      return 'percent';
    case 'money':
      return 'money';
    case 'time':
      return 'duration';
    case 'count':
    case 'length':
    case 'area':
    case 'weight':
    case 'volume':
    case 'technical':
      return 'count';
  }
}
