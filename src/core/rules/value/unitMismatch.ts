import { compare, decimal, ZERO } from '../../money/decimal';
import type { Severity } from '../../glossary/finding';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { groupName } from '../groups';
import { asksCount } from '../nameMeanings';
import { isShare, isUnwanted } from '../../facts/indicatorNames';
import { canonicalUnit } from '../../value/unit/readUnit';
import { valueText } from '../rewriting';
import type { Detection, IndicatorRule } from '../Rule';

const HUNDRED = decimal('100') ?? ZERO;

/** How often and how many people: quantities whatever the name. Other counts (分, 级, 毫米) may measure quality. */
const OCCURRENCES = new Set('次 人次 场 场次 期 批 批次 班次 届 轮 回 人 名 户次 车次'.split(' '));

/** Things: a quantity most likely, but 获国家级优秀等次 1个 is quality. */
const THINGS = new Set('个 件 份 篇 套 台 辆 户 家 条 座 间'.split(' '));

/** Prizes and certificates are counted, and winning them is quality. */
const HONOURS = /奖|荣誉|表彰|优秀|先进|认证|资质|职称|证书|等次|晋级/;

/** 成本指标 | 项目成本 | 2026年12月, 培训人数 | 2026年, 满意度 | 2026年: a day can be neither. */
function isDateForMoney({ name, reading }: Indicator, { kind, level2 }: IndicatorGroup): boolean {
  if (reading.kind !== 'date' || /时间|日期|期限|时限|及时|进度/.test(name)) return false;
  if (kind === 'quantity') return asksCount(name);
  return kind === 'satisfaction' || (kind === 'cost' && !/社会|生态|环境/.test(level2 ?? ''));
}

/** 观众人次 | 8000%: people come in no share above the whole of them; 救助人数 | 100% says all. */
function isCountAboveWhole({ name, reading: { unit, numbers } }: Indicator): boolean {
  return (
    unit === '%' && numbers.some((number) => compare(number, HUNDRED) > 0) && /人[次数]$/.test(name.trim())
  );
}

/** 带动农户数 | 1:3. */
const RATIO = /^[<>=≥≤]{0,2}\d+(?:\.\d+)?[:：]\d+(?:\.\d+)?$/;

/** How the names end that are looked at below: most end otherwise. */
const ENDS_OF_MEASURE = '积度程数额价本用间限长期率量次准金费款';

/** 选聘人数（名）: the bracket says in what, and the name before it what is asked. */
const BRACKET = /[(（][^()（）]*[)）]$/;

/** What a name asks for by its last word, and what can never answer it. 230个 for 人数 is careless, not another thing. */
const ASKED: readonly (readonly [end: RegExp, never: RegExp])[] = [
  [/面积$/, /^(?:公里|米|延米|[人名户次场期台套件天个]|人次|万?元)$/],
  [
    /(?:长度|里程)$/,
    /^万?(?:平方米|平方公里|亩|公顷)$|^(?:[人名户次场期台套件天个]|人次|万?元|小时|分钟|个?工作日)$/,
  ],
  [/天数$/, /^(?:[人名户次场台套件个]|人次|万?元)$/],
  [/人数$/, /^(?:[户次场期台套件份天亩]|场次|平方米|公里|万?元)$/],
  [/户数$/, /^(?:[人名次场期台套件份天亩]|人次|平方米|公里|万?元)$/],
  [/月数$/, /^(?:[人名户次场期台套件份天亩]|人次|场次|平方米|公里|万?元)$/],
  [/频次$/, /^(?:[人名户台套份亩吨座]|米|平方米|公里|万?元)$/],
  [/起数$/, /^(?:[%‰人名户天亩]|小时|平方米|公里|万?元)$/],
  [/(?<!人)次数$/, /^(?:[人名户台套份天亩]|平方米|公里|万?元)$/],
  [/(?:[病]?床|[车泊]|席)位数$/, /^(?:[人名户次天亩]|人次|场次|平方米|公里|万?元)$/],
  [/[株只册座栋盏]数$/, /^(?:[次场]|场次|批次)$/],
  [/(?:样品|标本|菌株)数$/, /^(?:[人名天亩]|人次|小时|平方米|公里|万?元)$/],
  [/重量$/, /^(?:[人名户次场台套件天亩]|人次|小时|米|平方米|公里|万?元)$/],
  [/[株头只册台套辆件份座栋盏期]数$/, /^(?:[人名户天]|万?亩|人次|小时|公顷|平方米|公里|万?元)$/],
  [
    /(?:学生|教师|职工|医生|干部|党员|老人|儿童|学员)数$/,
    /^(?:[台套天座]|万?亩|小时|公顷|平方米|公里|万?元)$/,
  ],
  // 大米数量 is weighed, and 绿化数量 measured: no number of things takes time.
  [/数量$/, /^(?:天|小时|分钟|个?工作日)$/],
  [/个数$/, /^(?:[人名天]|人次|小时|分钟|个?工作日|公斤|吨|万?亩|平方米|公里|万?元)$/],
  [/场次$/, /^(?:[天人名户台套亩]|人次|小时|公斤|千克|吨|万?亩|平方米|公里|万?元)$/],
  [/[人生户]均[^率比]{0,8}标准$/, /^[%‰]$/],
  [/金额$/, /^(?:[人名户次场期台套件份天个亩]|人次|平方米|公里)$/],
  [/(?:单价|造价|费用|(?<!社会|环境|生态)成本)$/, /^(?:[人名户次场期台套件份天个座]|人次|小时|工作日|个月)$/],
  [/(?:资金|经费|款项|费用|(?<![免消浪])费|(?<!社会|环境|生态)成本)$/, /^万?(?:亩|公顷|平方米|公里|米|吨)$/],
  [/(?:时间|时限|时长|期限|工期|周期)$/, /^(?:[人名户台套件份亩个]|人次|平方米|公里|万?元)$/],
  [
    /(?:合格|达标|准确|优良|覆盖|完好|成活|及时|到位|完成|超限|超载|事故|投诉|差错|故障|满意|知晓)率$/,
    /^[万亿]?元$/,
  ],
];

function isAnotherThing(name: string, unit: string | null): boolean {
  if (unit === null) return false;
  const plain = name.trim().replace(BRACKET, '');
  if (!ENDS_OF_MEASURE.includes(plain.charAt(plain.length - 1))) return false;
  return ASKED.some(([end, never]) => end.test(plain) && never.test(canonicalUnit(unit)));
}

/** A value whose unit belongs to another kind of indicator. */
export const unitMismatch: IndicatorRule<'value/unit-mismatch'> = {
  id: 'value/unit-mismatch',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  suppressedBy: ['value/unit-missing', 'value/number-became-date', 'value/date-impossible'],
  check(indicator, group) {
    const { name, reading } = indicator;
    if (isDateForMoney(indicator, group)) return told(indicator, groupName(group), '', 'warning');
    if (reading.kind === 'other' && RATIO.test(indicator.value.trim()) && asksCount(name))
      return told(indicator, `“${name}”`, ':', 'warning');
    if (reading.unit === null || reading.numbers.length === 0) return null;
    if (
      isAnotherThing(name, reading.unit) ||
      isCountOfAShare(indicator, group) ||
      isCountAboveWhole(indicator)
    )
      return told(indicator, `“${name}”`, reading.unit, 'warning');
    const weight = mismatch(indicator, group);
    return weight && told(indicator, groupName(group), reading.unit, weight);
  },
};

/** @param asked what the value should answer, as it is quoted */
function told(
  indicator: Indicator,
  asked: string,
  unit: string,
  severity: Severity,
): Detection<'value/unit-mismatch'> {
  const found = { cell: indicator.valueCell, found: valueText(indicator) };
  return { ...found, params: { group: asked, unit }, severity };
}

/** 培训人数 300人 and 购置电脑 30台 say nothing of when; 每月 15人次 and 到位 3辆 might. */
const THINGS_DONE = /^(?:[人名户台套件份篇辆座栋亩]|人次|平方米|公里)$/;
const OF_TIME = /[时期及频每日天月年率间]|进度|到位|速度|效率/;

type Weigh = (indicator: Indicator, group: IndicatorGroup, strict: Severity) => Severity | null;

/**
 * How much it matters that a value of this group has this unit, by kind of group; null where it may have it. `strict` is
 * for what can't be meant.
 */
const WEIGHED: Partial<Record<NonNullable<IndicatorGroup['kind']>, Weigh>> = {
  quality({ name, reading }, _group, strict) {
    if (!isCounted(reading) || isCeiling(name, reading) || /周转/.test(name)) return null;
    const unit = baseOf(reading.unit);
    if (OCCURRENCES.has(unit)) return HONOURS.test(name) ? 'info' : strict;
    // 验收合格率 ≥98座: a share is no number of things.
    if (THINGS.has(unit) && isShare(name) && !HONOURS.test(name)) return strict;
    return THINGS.has(unit) || asksCount(name) ? 'info' : null;
  },
  cost({ name, reading }, { level2 }, strict) {
    // 社会成本 and 生态环境成本 are burdens on others, counted as they come.
    if (reading.kind !== 'count' || /社会|生态|环境/.test(level2 ?? '')) return null;
    const unit = baseOf(reading.unit);
    if (OCCURRENCES.has(unit)) return strict;
    return THINGS.has(unit) && (asksCount(name) || !isCeiling(name, reading)) ? 'info' : null;
  },
  timeliness({ name, reading }, _group, strict) {
    // 6月底前完成投资: the name says when.
    if (reading.kind === 'money') return /\d月|底前|进度/.test(name) ? null : strict;
    if (reading.kind !== 'count' || !THINGS_DONE.test(reading.unit ?? '')) return null;
    if (isCeiling(name, reading)) return null;
    if (asksCount(name)) return strict;
    return OF_TIME.test(name) ? null : 'info';
  },
  satisfaction({ name, reading }, _group, strict) {
    if (reading.kind === 'money' || reading.kind === 'duration') return strict;
    const isCount = isCounted(reading) && OCCURRENCES.has(baseOf(reading.unit));
    return isCount && !isCeiling(name, reading) ? strict : null;
  },
};

/** Where the form's own tag asks for a quantified value of this kind, the wrong kind is an error. */
function mismatch(indicator: Indicator, group: IndicatorGroup): Severity | null {
  const strict = group.requirement === 'required-quantified' ? 'error' : 'warning';
  return (group.kind && WEIGHED[group.kind]?.(indicator, group, strict)) ?? null;
}

function isCounted({ kind, unit }: Indicator['reading']): boolean {
  return kind === 'count' || (kind === 'range' && unit !== '%');
}

/** 合格率 in 人 or 户, wherever else it stands. */
function isCountOfAShare({ name, reading: { kind, unit } }: Indicator, group: IndicatorGroup): boolean {
  if (kind !== 'count' || (group.kind && group.kind in WEIGHED)) return false;
  if (unit === null || !isShare(name)) return false;
  return OCCURRENCES.has(baseOf(unit)) || THINGS.has(baseOf(unit));
}

/** 人/年 and 人数 are people still. */
function baseOf(unit: string | null): string {
  if (unit === null) return '';
  const slash = unit.indexOf('/');
  const counted = slash < 0 ? unit : unit.slice(0, slash);
  return counted.endsWith('数') ? counted.slice(0, -1) : counted;
}

/** Complaints and accidents are counted, and few of them is quality. */
function isCeiling(name: string, { comparator, numbers }: Indicator['reading']): boolean {
  if (comparator === '≤' || comparator === '<' || isUnwanted(name)) return true;
  return (
    numbers.every((number) => compare(number, ZERO) === 0) || /投诉|事故|差错|错误|违|失误|故障/.test(name)
  );
}
