import { add, equal } from './fundingSums';
import type { FundingAmount } from '../PerformanceTable';
import type { FundingLabel } from '../labels/funding';

/** A source as read, with what its label tells about its rank. */
export interface Source {
  readonly amount: FundingAmount;
  readonly label: FundingLabel | null;
  /** The label's text with its numbering: "(一)财政拨款小计". */
  readonly compact: string;
  /** Blanks before the label, a sign that the source is part of the one above. */
  readonly indent: number;
}

type Style = 'han-bracket' | 'han' | 'digit' | 'digit-bracket' | 'none';

function numberingOf(compacted: string): Style {
  if (/^\([一二三四五六七八九十]+\)/.test(compacted)) return 'han-bracket';
  if (/^[一二三四五六七八九十]+[、.]/.test(compacted)) return 'han';
  if (/^\(\d+\)/.test(compacted)) return 'digit-bracket';
  if (/^\d+[、.]/.test(compacted)) return 'digit';
  return 'none';
}

/**
 * Parts the sources of the first rank from those below another: by their numbering where the form numbers them, else
 * by their nature (一般公共预算 below 财政拨款, 事业收入 below 自有资金), else by what adds up.
 */
export function rankSources(
  total: FundingAmount | null,
  sources: readonly Source[],
): { parts: FundingAmount[]; details: FundingAmount[] } {
  const parts: FundingAmount[] = [];
  const details: FundingAmount[] = [];
  const isDetail = detailsByRank(total, sources);
  sources.forEach((source, index) => (isDetail[index] ? details : parts).push(source.amount));
  return { parts, details };
}

function detailsByRank(total: FundingAmount | null, sources: readonly Source[]): boolean[] {
  const styles = sources.map((source) => numberingOf(source.compact));
  const first = styles[0];
  if (
    first !== undefined &&
    first !== 'none' &&
    styles.some((style) => style !== first && style !== 'none')
  ) {
    return styles.map((style) => style !== first);
  }
  const flags = sources.map(() => false);
  let parent: number | null = null;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i];
    if (!source) continue;
    if (parent !== null && isBelow(sources, parent, i, total)) flags[i] = true;
    else parent = i;
  }
  return flags;
}

function isBelow(
  sources: readonly Source[],
  parent: number,
  index: number,
  total: FundingAmount | null,
): boolean {
  const above = sources[parent];
  const source = sources[index];
  if (!above || !source) return false;
  const nature = source.label?.nature ?? 'other';
  const parentNature = above.label?.nature ?? 'other';
  if (index > 0 && /^[省市县区州旗]:?$/.test(source.compact)) return true;
  if (nature === 'fund') return parentNature === 'appropriation' && fundsMakeUp(sources, parent, total);
  if (nature === 'income') return parentNature === 'own';
  if (parentNature === 'own' && closesIncomes(sources, parent, index)) return true;
  const ofWhich = source.label?.ofWhich === true && above.label?.ofWhich !== true;
  if (index > 0 && ofWhich && parentNature !== 'other') return true;
  if (isIndented(source, above)) return !allMakeUp(sources, total);
  if (parentNature !== 'appropriation' || nature !== 'level') return false;
  return levelsAddUp(sources, parent, index, total);
}

/**
 * Whether the funds after 财政拨款 are what it consists of: they are where 一般公共预算 is among them; 政府性基金 alone
 * stands beside it, unless it comes to the same amount.
 */
function fundsMakeUp(sources: readonly Source[], parent: number, total: FundingAmount | null): boolean {
  if (allMakeUp(sources, total)) return false;
  const end = sources.findIndex((source, at) => at > parent && source.label?.nature !== 'fund');
  const funds = sources.slice(parent + 1, end < 0 ? undefined : end);
  if (funds.some((fund) => /公共预算|公共财政/.test(fund.compact))) return true;
  const whole = sources[parent]?.amount.amount ?? null;
  return whole !== null && equal(add(funds.map((fund) => fund.amount)), whole);
}

/** 其他 after 事业收入 and 经营性收入 is the last of the unit's own incomes where together they make them up. */
function closesIncomes(sources: readonly Source[], parent: number, index: number): boolean {
  const within = sources.slice(parent + 1, index);
  if (within.length === 0 || within.some((source) => source.label?.nature !== 'income')) return false;
  if (!/^其[他它](?:收入)?:?$/.test(sources[index]?.compact ?? '')) return false;
  const whole = sources[parent]?.amount.amount ?? null;
  return equal(add(sources.slice(parent + 1, index + 1).map((source) => source.amount)), whole);
}

/** Blanks before 其他资金 align it with the words after 其中:, or put it below a source without 其中. */
function isIndented(source: Source, above: Source): boolean {
  if (source.label?.nature === 'own' || above.label?.ofWhich === true) return false;
  return source.indent > above.indent && above.label?.nature !== 'level';
}

function allMakeUp(sources: readonly Source[], total: FundingAmount | null): boolean {
  const filled = sources.filter((source) => source.amount.amount !== null);
  return (
    filled.length > 1 && total !== null && equal(add(filled.map((source) => source.amount)), total.amount)
  );
}

/** 中央 and 省级资金 after 财政拨款 are below it where together they make it up; beside it where all make up the total. */
function levelsAddUp(
  sources: readonly Source[],
  parent: number,
  index: number,
  total: FundingAmount | null,
): boolean {
  let last = index;
  while (sources[last + 1]?.label?.nature === 'level') last++;
  let first = index;
  while (first - 1 > parent && sources[first - 1]?.label?.nature === 'level') first--;
  const levels = sources.slice(first, last + 1).map((source) => source.amount);
  const above = sources[parent]?.amount;
  if (!above || above.amount === null) return false;
  if (allMakeUp(sources, total)) return false;
  return equal(add(levels), above.amount);
}
