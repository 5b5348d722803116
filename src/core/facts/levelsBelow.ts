import { fundingLabel } from '../table/labels/funding';
import { compact, labelKey } from '../table/labels/normalise';
import type { Funding, FundingAmount } from '../table/PerformanceTable';

/** 财政拨款 with the levels of government whose money it consists of. */
export interface LevelsBelow {
  readonly whole: FundingAmount;
  readonly levels: readonly FundingAmount[];
}

const FEWEST_LEVELS = 2;

/** Each 财政拨款 below which nothing but levels stands (中央, 省级, 县级), at least two of them; in the order of the sources. */
export function levelsBelow({ parts, details }: Funding): LevelsBelow[] {
  if (details.length < FEWEST_LEVELS) return [];
  // Both stand in the order of the sheet: one walk, however many sources there are.
  let at = 0;
  return parts.flatMap((whole, index) => {
    const next = parts[index + 1];
    const levels: FundingAmount[] = [];
    for (let one = details[at]; one && (!next || isAfter(next, one)); one = details[++at])
      if (isAfter(one, whole)) levels.push(one);
    if (levels.length < FEWEST_LEVELS || natureOf(whole) !== 'appropriation') return [];
    const areLevels = levels.every((one) => natureOf(one) === 'level');
    return areLevels ? [{ whole, levels }] : [];
  });
}

/** 中央 and 省级 alone may leave out what the county pays itself; with the lowest level, or three of them, nothing is left. */
export function areAllLevels(levels: readonly FundingAmount[]): boolean {
  return (
    levels.length > FEWEST_LEVELS || levels.some(({ label }) => /本级|[县区旗]级?(?:$|财政|资金)/.test(label))
  );
}

function natureOf({ label }: FundingAmount): string | undefined {
  return fundingLabel(labelKey(compact(label)))?.nature;
}

function isAfter({ labelCell: own }: FundingAmount, { labelCell: other }: FundingAmount): boolean {
  return own.row === other.row ? own.column > other.column : own.row > other.row;
}
