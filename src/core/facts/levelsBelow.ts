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
  return parts.flatMap((whole, index) => {
    if (natureOf(whole) !== 'appropriation') return [];
    const next = parts[index + 1];
    const levels = details.filter((one) => isAfter(one, whole) && (!next || isAfter(next, one)));
    const areLevels = levels.length >= FEWEST_LEVELS && levels.every((one) => natureOf(one) === 'level');
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
