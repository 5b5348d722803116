import { compare, decimal, ZERO } from '../../money/decimal';
import { asksCount } from '../nameMeanings';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const HUNDRED = decimal('100') ?? ZERO;

/**
 * How far a service reaches: the central templates of health, education and social security put these rates among the
 * quantities themselves (适龄儿童疫苗接种率, 健康管理率).
 */
const REACH =
  /覆盖|接种|管理率|建档|参保|普及|入学|入园|巩固率|知晓|服务率|检出|筛查|密度|保有|稳定率|稳产|储备/;
/** More or less than last year, or a share of a whole that the name asks for by itself. */
const CHANGE = /增|提升|提高|下降|降低|减少|压减|占比|比例|比重/;

/** 资金供应时效, 验收合格率: the name itself says that it belongs among 时效 or 质量. */
const OTHER_GROUP = /时效|及时|按时|按期|准时|(?:合格|达标|优良|准确|满意)(?:率|度)\s*$/;

/** 数量指标 in %: tells that all was done, not how much. Offices hand it in and pass with it, so it is hinted at only. */
export const rateAsQuantity: IndicatorRule<'value/rate-as-quantity'> = {
  id: 'value/rate-as-quantity',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['percent'] },
  suppressedBy: [
    'completeness/placeholder-left',
    'value/wrong-direction',
    'value/several-values',
    'value/columns-disagree',
    'value/unit-mismatch',
  ],
  check(indicator, { kind }) {
    const { name, reading, valueCell } = indicator;
    if (kind !== 'quantity' || reading.numbers.length === 0 || reading.unit === '个点') return null;
    if (REACH.test(name) || CHANGE.test(name + indicator.value)) return null;
    // 救助人数 100% says all of them; ≥95% of how many?
    const isPartOfACount =
      asksCount(name) && reading.numbers.some((number) => compare(number, HUNDRED) !== 0);
    const severity = OTHER_GROUP.test(name) || isPartOfACount ? 'warning' : 'info';
    return { cell: valueCell, found: valueText(indicator), params: { name }, severity };
  },
};
