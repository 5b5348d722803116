import { comparableName } from '../../facts/indicatorNames';
import { multiply, trimmed, type Decimal } from '../../money/decimal';
import type { Indicator, PerformanceTable } from '../../table/PerformanceTable';
import { COUNTER, sameUnit, ZEROS } from './goalNumbers';

/** An indicator of this year that counts something or says a rate. */
export interface Counted {
  readonly indicator: Indicator;
  readonly number: Decimal;
  readonly unit: string;
  /** The name without the word that says how it is counted. */
  readonly noun: string;
}

/** The indicators whose one number a goal may name as well. */
export function countedIndicators({ groups }: PerformanceTable): Counted[] {
  const rows: Counted[] = [];
  for (const { indicators, period } of groups) {
    if (period !== 'annual') continue;
    for (const indicator of indicators) {
      const { kind, unit, numbers, comparator } = indicator.reading;
      const [number] = numbers;
      if (!(kind === 'count' || kind === 'percent') || unit === null || numbers.length !== 1 || !number)
        continue;
      if (comparator === '±' || indicator.reading.irregularities.includes('approximate')) continue;
      const plain = /^万(?=.)/.test(unit) ? multiply(number, ZEROS['万'] ?? number) : number;
      const name = comparableName(indicator.name.replace(BRACKET_AT_END, ''));
      const noun = kind === 'percent' ? name : name.replace(COUNTER, '');
      rows.push({ indicator, number: trimmed(plain), unit: sameUnit(unit.replace(/^万(?=.)/, '')), noun });
    }
  }
  return rows;
}

/** 除治面积（万亩）: what is counted stands before the bracket. */
const BRACKET_AT_END = /[(（][^()（）]*[)）]\s*$/;
