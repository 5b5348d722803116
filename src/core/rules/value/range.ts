import type { IndicatorGroup } from '../../table/PerformanceTable';
import { readUnit } from '../../value/unit/readUnit';
import { isShare, isUnwanted } from '../../facts/indicatorNames';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** 18-26℃, 0-6岁, pH6-9: the band itself is the standard. */
const BAND = /^(?:℃|°C|摄氏度|岁|周岁|月龄)$/;

/** What is measured of a material, a room or a plant: too much of it is as bad as too little. */
const TWO_SIDED =
  /含水[率量]|[温湿]度|坍落度|余氯|容重|[风流]速|[厚高]度|胸径|冠幅|[孔粒]径|间距|电压|水压|气压|压力|酸碱度|配合?比|班额|年龄|(?:病床|床位)(?:使用|利用|占用)率|负荷率/;

/** Time that is given or lasts, where more is better. */
const LASTS = /提前|服务|开放|公示|保障|使用|质保|培训|学时|时长/;
/** Money that is given: neither end is the better one. */
const GIVEN = /标准|补助|补贴|奖|工资|薪/;

/** 7-9次: no line between reached and missed. ±3% is a tolerance, not a range. */
export const range: IndicatorRule<'value/range'> = {
  id: 'value/range',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['range'] },
  suppressedBy: ['value/range-reversed'],
  check(indicator, group) {
    const { reading, valueCell } = indicator;
    const [low, high] = reading.numbers;
    if (reading.comparator !== 'between') return null;
    if (low === undefined || high === undefined) return null;
    if (BAND.test(reading.unit ?? '') || /ph/i.test(indicator.name + indicator.value)) return null;
    if (TWO_SIDED.test(indicator.name) && !isUnwanted(indicator.name)) return null;
    // A floor and a ceiling, each said with its sign, are two clear lines.
    if (reading.canonical?.includes('且')) return null;
    return {
      cell: valueCell,
      found: valueText(indicator),
      params: { low, high, unit: reading.unit ?? '', keep: endToKeep(indicator.name, reading.unit, group) },
    };
  },
};

/** 合格率 95%-100% asks for 95% at least, 办理时限 3-5天 for 5 at most. */
function endToKeep(name: string, unit: string | null, group: IndicatorGroup): 'low' | 'high' | 'either' {
  if (isUnwanted(name)) return 'high';
  if (group.kind === 'satisfaction' || isShare(name)) return 'low';
  const kind = unit === null ? null : readUnit(unit, 0)?.kind;
  if (kind === 'money') return group.kind === 'cost' && !GIVEN.test(name) ? 'high' : 'either';
  return kind === 'time' && group.kind === 'timeliness' && !LASTS.test(name) ? 'high' : 'either';
}
