import { isBoundedShare } from '../../facts/indicatorNames';
import { resultOf } from '../results';
import type { Detection, TableRule } from '../Rule';

/** A result that no share can come to: 满意度 192%. 完成率, 到位率 and 使用率 may pass 100%, and so may what is planned to. */
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
      if (!indicator || indicator.reading.numbers.some((number) => Number(number) > 100)) return [];
      if (!satisfaction.has(indicator) && !isBoundedShare(indicator.name)) return [];
      return [reached, progress ?? null].flatMap((result) => {
        if (!result || !isImpossible(resultOf(indicator, result.text))) return [];
        return [{ cell: result.cell, found: result.text, params: { name: indicator.name } }];
      });
    });
  },
};

function isImpossible({ kind, unit, numbers }: ReturnType<typeof resultOf>): boolean {
  if (kind !== 'percent' || unit !== '%') return false;
  return numbers.some((number) => Number(number) > 100 || Number(number) < 0);
}
