import { convert, type MoneyUnit } from '../money/unit';
import type { Decimal } from '../money/decimal';
import type { Indicator, PerformanceTable } from '../table/PerformanceTable';
import { unitOfName } from '../value/unit/unitOfName';

/** A cost indicator that is an amount of money for the whole year. */
export interface WholeCost {
  readonly indicator: Indicator;
  readonly amount: Decimal;
  /** Digits after the point as written, in `unit`: 202.6万元 has 1. */
  readonly unit: MoneyUnit;
}

/** 元/人 and 标准 are prices; 社会成本 is a burden on others. Neither adds up to the budget. */
const PRICE_NAME =
  /标准|单[价个位场次项案方套台件户间座处条车村校人亩栋批站点所院株头床吨井灯]|均(?!衡|等)|每|定额|\//;
const UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  万元: '万元',
  亿元: '亿元',
  万: '万元',
  亿: '亿元',
};

/**
 * The annual cost indicators as whole amounts. Null where any of them is something else (a price, a rate, a phrase):
 * then nothing can be said of their sum.
 */
export function wholeCosts(table: PerformanceTable): WholeCost[] | null {
  const costs = costsOf(table);
  const whole = costs.filter((cost) => cost !== null);
  return whole.length === 0 || whole.length < costs.length ? null : whole;
}

/** The annual cost that is called the whole one (项目总成本), whatever stands beside it; null where there is none, or several. */
export function totalCost(table: PerformanceTable): WholeCost | null {
  const [first, second] = costsOf(table).filter((cost) => cost !== null && isTotalCost(cost));
  return second ? null : (first ?? null);
}

/** Whether a cost's name says that the others are its parts. */
export function isTotalCost({ indicator }: WholeCost): boolean {
  return /总成本|总投资|总额|总费用|项目金额|总预算|总支出/.test(indicator.name);
}

/** The annual cost indicators in order; null for one that isn't a whole amount. */
function costsOf({ groups }: PerformanceTable): (WholeCost | null)[] {
  const costs: (WholeCost | null)[] = [];
  for (const group of groups) {
    if (group.kind !== 'cost' || group.period !== 'annual' || /社会|生态|环境/.test(group.level2 ?? ''))
      continue;
    for (const indicator of group.indicators) {
      const { kind, numbers, comparator } = indicator.reading;
      const unit = indicator.reading.unit ?? unitOfName(indicator.name);
      const money = unit === null ? undefined : UNITS[unit];
      const [amount] = numbers;
      const counts = kind === 'money' || (kind === 'count' && indicator.reading.unit === null);
      const plain = counts && numbers.length === 1 && comparator !== '≥' && comparator !== '>';
      const isWhole = plain && money && amount && !PRICE_NAME.test(indicator.name.replace(UNIT_IN_NAME, ''));
      costs.push(isWhole ? { indicator, amount, unit: money } : null);
    }
  }
  return costs;
}

/** 成本控制数(万元): the unit in the name's bracket says nothing of a price. */
const UNIT_IN_NAME = /[(（]\s*(?:单位\s*[:：]\s*)?[万亿]?元\s*[)）]\s*$/;

export function costIn(cost: WholeCost, unit: MoneyUnit): Decimal {
  return convert(cost.amount, cost.unit, unit);
}
