import { compare } from '../money/decimal';
import { comparableName } from '../facts/indicatorNames';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow } from './FundingTotals';

/** Of the name of an office, the level of its government: 3 for a province's, 0 for a town's. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/中央|国家|省|自治区|兵团/, 3],
  [/自治县|县|区|旗/, 1],
  [/市|自治州|州|盟/, 2],
  [/镇|乡|街道/, 0],
];

function levelOf({ fields }: PerformanceTable): number | null {
  const unit = fields.implementingUnit?.text || (fields.department?.text ?? '');
  return LEVELS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/**
 * Tables of a region beside those of the same transfer for regions of a lower level: 全省 holds what its cities hold, whether
 * or not all of them came in. Each with one of those below it.
 */
export function regionsAbove(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): { readonly row: FundingRow; readonly other: FundingRow }[] {
  const byName = new Map<string, { row: FundingRow; level: number }[]>();
  for (const row of rows) {
    const table = tables[row.table];
    const level = table && row.kind === 'region-allocation' ? levelOf(table) : null;
    const name = comparableName(row.projectName ?? '');
    if (level === null || row.total === null || name === '') continue;
    const known = byName.get(name);
    if (known) known.push({ row, level });
    else byName.set(name, [{ row, level }]);
  }
  return [...byName.values()].flatMap((regions) => {
    const top = Math.max(...regions.map(({ level }) => level));
    const below = regions.find(({ level }) => level < top)?.row;
    if (!below) return [];
    const holds = (total: FundingRow['total']): boolean =>
      total !== null && below.total !== null && compare(total, below.total) >= 0;
    return regions
      .filter(({ level, row }) => level === top && holds(row.total))
      .map(({ row }) => ({ row, other: below }));
  });
}
