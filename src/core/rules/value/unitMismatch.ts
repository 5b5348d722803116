import { compare, ZERO } from '../../money/decimal';
import type { Severity } from '../../glossary/finding';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { groupName } from '../groups';
import { asksCount } from '../nameMeanings';
import { isShare, isUnwanted } from '../indicatorNames';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

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

/** A value whose unit belongs to another kind of indicator. */
export const unitMismatch: IndicatorRule<'value/unit-mismatch'> = {
  id: 'value/unit-mismatch',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  suppressedBy: ['value/unit-missing', 'value/number-became-date', 'value/date-impossible'],
  check(indicator, group) {
    const { reading, valueCell } = indicator;
    if (isDateForMoney(indicator, group))
      return {
        cell: valueCell,
        found: valueText(indicator),
        params: { group: groupName(group), unit: '' },
        severity: 'warning',
      };
    if (reading.unit === null || reading.numbers.length === 0) return null;
    const weight = mismatch(indicator, group);
    if (weight === null) return null;
    return {
      cell: valueCell,
      found: valueText(indicator),
      params: { group: groupName(group), unit: reading.unit },
      severity: weight,
    };
  },
};

/** Where the form's own tag asks for a quantified value of this kind, the wrong kind is an error. */
function mismatch({ name, reading }: Indicator, group: IndicatorGroup): Severity | null {
  const { kind, unit } = reading;
  const base = unit === null ? '' : baseOf(unit);
  const strict: Severity = group.requirement === 'required-quantified' ? 'error' : 'warning';
  const counted = kind === 'count' || (kind === 'range' && unit !== '%');
  switch (group.kind) {
    case 'quality':
      if (!counted || isCeiling(name, reading)) return null;
      if (OCCURRENCES.has(base)) return HONOURS.test(name) ? 'info' : strict;
      return THINGS.has(base) ? 'info' : null;
    case 'cost':
      // 社会成本 and 生态环境成本 are burdens on others, counted as they come.
      if (/社会|生态|环境/.test(group.level2 ?? '')) return null;
      if (kind !== 'count') return null;
      if (OCCURRENCES.has(base)) return strict;
      return THINGS.has(base) && !isCeiling(name, reading) ? 'info' : null;
    case 'timeliness':
      return kind === 'money' ? strict : null;
    case 'satisfaction':
      if (kind === 'money' || kind === 'duration') return strict;
      return counted && OCCURRENCES.has(base) && !isCeiling(name, reading) ? strict : null;
    default:
      // 合格率 in 个, wherever it stands.
      return kind === 'count' && OCCURRENCES.has(base) && isShare(name) ? 'warning' : null;
  }
}

/** 人/年 and 人数 are people still. */
function baseOf(unit: string): string {
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
