import { isBoundedShare, mayBeNegative } from '../../facts/indicatorNames';
import { compare, ZERO } from '../../money/decimal';
import type { Indicator } from '../../table/PerformanceTable';
import { resultOf } from '../results';
import type { RuleParams } from '../RuleParams';
import type { Detection, TableRule } from '../Rule';

type Why = RuleParams['value/result-out-of-range']['why'];

/**
 * A result that no share can come to: 满意度 192%, or no count: -5人. 完成率, 到位率 and 使用率 may pass 100%, and so may
 * what is planned to. Of 满意度 1.2 or 9.5 nobody can tell the percentage.
 */
export const resultOutOfRange: TableRule<'value/result-out-of-range'> = {
  id: 'value/result-out-of-range',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ scores, groups }) {
    if (!scores) return [];
    const satisfaction = new Set(
      groups.flatMap(({ kind, indicators }) => (kind === 'satisfaction' ? indicators : [])),
    );
    return scores.rows.flatMap((row): Detection<'value/result-out-of-range'>[] => {
      const { indicator, reached, progress } = row;
      if (!indicator) return [];
      const isBounded = satisfaction.has(indicator) || isBoundedShare(indicator.name);
      const columns = [
        [reached, scores.headings.reached],
        [progress, scores.headings.progress],
      ] as const;
      return columns.flatMap(([result, heading]): Detection<'value/result-out-of-range'>[] => {
        const why =
          result && (isBounded ? outsideShare(indicator, result.text) : belowNone(indicator, result.text));
        if (!result || !why) return [];
        const params = { name: indicator.name, why, heading };
        const isSure = why !== 'unclear';
        return [
          { cell: result.cell, found: result.text, params, ...(!isSure && { severity: 'warning' as const }) },
        ];
      });
    });
  },
};

const LARGE_SHARE = 50;

function outsideShare(indicator: Indicator, text: string): Why | null {
  const { unit: due, numbers: targets } = indicator.reading;
  if (targets.some((number) => Number(number) > 100)) return null;
  const { kind, unit, numbers } = resultOf(indicator, text);
  const [number] = numbers;
  if (kind === 'percent' && unit === '%')
    return numbers.some((each) => Number(each) > 100 || Number(each) < 0) ? 'share' : null;
  if (number === undefined || numbers.length > 1 || due !== '%' || !(unit === null || unit === '分'))
    return null;
  if (Number(number) > 100 || Number(number) < 0) return 'share';
  // 0.96 is 96%, and 95 is 95%; of 9.5 and 1.2 nobody can tell.
  const isUnclear = unit === null && Number(number) > 1 && Number(number) < 10;
  return isUnclear && Number(targets[0] ?? 0) >= LARGE_SHARE ? 'unclear' : null;
}

/** Less than none of what is counted: -5人 for ≥30人. */
function belowNone(indicator: Indicator, text: string): Why | null {
  const { kind, unit, numbers } = resultOf(indicator, text);
  const [number] = numbers;
  if (
    number === undefined ||
    compare(number, ZERO) >= 0 ||
    !(kind === 'count' || kind === 'money' || kind === 'duration')
  )
    return null;
  const isWanted = Number(indicator.reading.numbers[0] ?? 0) > 0;
  return isWanted && !mayBeNegative(indicator.name, unit) ? 'negative' : null;
}
