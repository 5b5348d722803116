import { nestedSources } from './nestedSources';
import type { Source } from './Source';
import { sourceSums, type SourceSums } from './sourceSums';
import type { FundingAmount } from '../PerformanceTable';

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
  // One alone is below no other.
  const isDetail = sources.length < 2 ? [] : detailsByRank(total, sources);
  sources.forEach((source, index) => (isDetail[index] ? details : parts).push(source.amount));
  return { parts, details };
}

function detailsByRank(total: FundingAmount | null, sources: readonly Source[]): boolean[] {
  const first = numberingOf(sources[0]?.compact ?? '');
  if (first !== 'none') {
    const styles = sources.map((source) => numberingOf(source.compact));
    if (styles.some((style) => style !== first && style !== 'none'))
      return styles.map((style) => style !== first);
  }
  const flags = sources.map(() => false);
  const sums = sourceSums(total, sources);
  let parent: number | null = null;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i];
    if (!source) continue;
    if (parent !== null && isBelow(sources, parent, i, sums)) flags[i] = true;
    else parent = i;
  }
  return nestedSources(total, sources, flags) ?? flags;
}

function isBelow(sources: readonly Source[], parent: number, index: number, sums: SourceSums): boolean {
  const above = sources[parent];
  const source = sources[index];
  if (!above || !source) return false;
  const nature = source.label?.nature ?? 'other';
  const parentNature = above.label?.nature ?? 'other';
  if (index > 0 && /^[省市县区州旗]:?$/.test(source.compact)) return true;
  // After 财政拨款 the funds are what it consists of where 一般公共预算 is among them; 政府性基金 alone stands beside it,
  // unless it comes to the same amount.
  if (nature === 'fund') return parentNature === 'appropriation' && sums.fundsMakeUp(parent);
  if (nature === 'income') return parentNature === 'own';
  // 其他 after 事业收入 and 经营性收入 is the last of the unit's own incomes where together they make them up.
  if (parentNature === 'own' && OTHER_INCOME.test(source.compact) && sums.incomesMakeUp(parent, index))
    return true;
  // 其他资金 | 20, 其中:事业收入 | 15, 上年结余 | 5: what stands after 其中 up to the amount above it.
  if (sums.ofWhichMakesUp(parent, index)) return !sums.allMakeUp();
  const ofWhich = source.label?.ofWhich === true && above.label?.ofWhich !== true;
  if (index > 0 && ofWhich && parentNature !== 'other') return true;
  if (isIndented(source, above)) return !sums.allMakeUp();
  if (parentNature !== 'appropriation' || nature !== 'level') return false;
  // 中央 and 省级资金 after 财政拨款 are below it where together they make it up; beside it where all make up the total.
  return sums.levelsMakeUp(parent, index);
}

const OTHER_INCOME = /^其[他它](?:收入)?:?$/;

/** Blanks before 其他资金 align it with the words after 其中:, or put it below a source without 其中. */
function isIndented(source: Source, above: Source): boolean {
  if (source.label?.nature === 'own' || above.label?.ofWhich === true) return false;
  return source.indent > above.indent && above.label?.nature !== 'level';
}
