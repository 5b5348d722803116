import { add, equal } from './fundingSums';
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
  /** The levels around `index`, side by side below `parent`, make it up. */
  levelsMakeUp(parent: number, index: number): boolean;
}

type Nature = NonNullable<Source['label']>['nature'];

export function sourceSums(total: FundingAmount | null, sources: readonly Source[]): SourceSums {
  const natureAt = (index: number): Nature | undefined => sources[index]?.label?.nature;
  const makeUp = (first: number, end: number, parent: number): boolean => {
    const whole = sources[parent]?.amount.amount ?? null;
    const amounts = whole === null ? [] : sources.slice(first, end).map(({ amount }) => amount);
    return whole !== null && equal(add(amounts), whole);
  };
  const endOf = (nature: Nature, first: number): number => {
    let end = first;
    while (natureAt(end) === nature) end++;
    return end;
  };
  let all: boolean | null = null;
  const allMakeUp = (): boolean => {
    if (all !== null) return all;
    const filled = sources.flatMap(({ amount }) => (amount.amount === null ? [] : [amount]));
    return (all = filled.length > 1 && total !== null && equal(add(filled), total.amount));
  };
  // Sources are asked about from the first to the last, and no parent comes up again once another has.
  let funds = { parent: -1, holds: false };
  let incomes = { parent: -1, end: 0 };
  let levels = { parent: -1, end: 0, holds: false };
  return {
    allMakeUp,
    fundsMakeUp(parent) {
      if (funds.parent === parent) return funds.holds;
      const end = endOf('fund', parent + 1);
      const isBudget = sources
        .slice(parent + 1, end)
        .some(({ compact }) => /公共预算|公共财政/.test(compact));
      const holds = !allMakeUp() && (isBudget || makeUp(parent + 1, end, parent));
      funds = { parent, holds };
      return holds;
    },
    incomesMakeUp(parent, index) {
      if (incomes.parent !== parent) incomes = { parent, end: endOf('income', parent + 1) };
      return index > parent + 1 && index === incomes.end && makeUp(parent + 1, index + 1, parent);
    },
    levelsMakeUp(parent, index) {
      if (levels.parent === parent && index < levels.end) return levels.holds;
      let first = index;
      while (first - 1 > parent && natureAt(first - 1) === 'level') first--;
      const end = endOf('level', index);
      levels = { parent, end, holds: !allMakeUp() && makeUp(first, end, parent) };
      return levels.holds;
    },
  };
}
