import { makeUp } from './fundingSums';
import type { Source } from './Source';
import type { FundingAmount } from '../PerformanceTable';

/**
 * What the sources of a table add up to, each sum made once: a source is asked about whatever stands above it, and a sheet
 * may have fifty thousand of them. Sources are named by their places in the list.
 */
export interface SourceSums {
  /** All together make up the total. */
  allMakeUp(): boolean;
  /** The funds right after `parent` are what it consists of. */
  fundsMakeUp(parent: number): boolean;
  /** 其他 at `index`, right after the incomes that follow `parent`, makes it up with them. */
  incomesMakeUp(parent: number, index: number): boolean;
  /** `index` is among the sources from 其中 below `parent` that make it up, and those of the first rank the total. */
  ofWhichMakesUp(parent: number, index: number): boolean;
  /**
   * The levels around `index`, side by side below `parent`, make it up; or only one amount stands in the way, for the total comes
   * out with either `parent` or the levels left out.
   */
  levelsMakeUp(parent: number, index: number): boolean;
}

/** 其中 speaks of no more sources than these. */
const MOST_OF_WHICH = 12;
/** Of one level it does not show whether it stands below or beside. */
const FEWEST_LEVELS = 2;
/** More than any form has: with each source the others are added up once more. */
const MOST_SOURCES = 40;

const NONE: ReadonlyMap<number, number> = new Map();

type Nature = NonNullable<Source['label']>['nature'];

export function sourceSums(total: FundingAmount | null, sources: readonly Source[]): SourceSums {
  const natureAt = (index: number): Nature | undefined => sources[index]?.label?.nature;
  const makesUp = (first: number, end: number, parent: number): boolean => {
    const whole = sources[parent]?.amount ?? null;
    return (
      whole?.amount !== null &&
      makeUp(
        sources.slice(first, end).map(({ amount }) => amount),
        whole,
      )
    );
  };
  const endOf = (nature: Nature, first: number): number => {
    let end = first;
    while (natureAt(end) === nature) end++;
    return end;
  };
  const endOfWhich = (parent: number): number => {
    const first = parent + 1;
    if (sources[first]?.label?.ofWhich !== true || sources[parent]?.label?.ofWhich === true) return 0;
    for (let end = first + 2; end <= Math.min(sources.length, first + MOST_OF_WHICH); end++)
      if (makesUp(first, end, parent)) return end;
    return 0;
  };
  /** By source the end of what stands after 其中 below it; none where what remains does not come to the total. */
  const belowOthers = (): ReadonlyMap<number, number> => {
    if (!sources.some(({ label }) => label?.ofWhich === true)) return NONE;
    const ends = new Map<number, number>();
    const first: FundingAmount[] = [];
    for (let index = 0; index < sources.length; index++) {
      const source = sources[index];
      if (source) first.push(source.amount);
      const end = endOfWhich(index);
      if (end === 0) continue;
      ends.set(index, end);
      index = end - 1;
    }
    return ends.size > 0 && (!total || makeUp(first, total)) ? ends : NONE;
  };
  /** 财政拨款 1200, 中央 700, 省级 310, 县级 200, 其他 87.5 of 1287.5: the total holds either the source or the levels after it. */
  const totalTakesOne = (parent: number, first: number, end: number): boolean => {
    if (sources.length > MOST_SOURCES || first !== parent + 1 || end - first < FEWEST_LEVELS) return false;
    if (sources[parent]?.amount.amount === null) return false;
    const without = (from: number, to: number): FundingAmount[] =>
      sources.filter((_, index) => index < from || index >= to).map(({ amount }) => amount);
    return makeUp(without(first, end), total) || makeUp(without(parent, first), total);
  };
  let all: boolean | null = null;
  const allMakeUp = (): boolean => {
    if (all !== null) return all;
    const filled = sources.map(({ amount }) => amount).filter(({ amount }) => amount !== null);
    return (all = filled.length > 1 && makeUp(filled, total));
  };
  // Sources are asked about from the first to the last, and no parent comes up again once another has.
  let funds = { parent: -1, holds: false };
  let incomes = { parent: -1, end: 0 };
  let below: ReadonlyMap<number, number> | null = null;
  let levels = { parent: -1, end: 0, holds: false };
  return {
    allMakeUp,
    fundsMakeUp(parent) {
      if (funds.parent === parent) return funds.holds;
      const end = endOf('fund', parent + 1);
      const isBudget = sources
        .slice(parent + 1, end)
        .some(({ compact }) => /公共预算|公共财政/.test(compact));
      const holds = !allMakeUp() && (isBudget || makesUp(parent + 1, end, parent));
      funds = { parent, holds };
      return holds;
    },
    incomesMakeUp(parent, index) {
      if (incomes.parent !== parent) incomes = { parent, end: endOf('income', parent + 1) };
      return index > parent + 1 && index === incomes.end && makesUp(parent + 1, index + 1, parent);
    },
    ofWhichMakesUp(parent, index) {
      below ??= belowOthers();
      return index < (below.get(parent) ?? 0);
    },
    levelsMakeUp(parent, index) {
      if (levels.parent === parent && index < levels.end) return levels.holds;
      let first = index;
      while (first - 1 > parent && natureAt(first - 1) === 'level') first--;
      const end = endOf('level', index);
      const holds = makesUp(first, end, parent) || totalTakesOne(parent, first, end);
      levels = { parent, end, holds: !allMakeUp() && holds };
      return levels.holds;
    },
  };
}
