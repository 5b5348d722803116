/** So much of two names must be the same. */
const NEARLY = 0.6;

const pairsOf = (name: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));

/** What tells 一期 from 二期 and 3号桥 from 5号桥; the year of the budget tells nothing. */
function numeralsOf(name: string): string {
  return (name.replace(/20\d\d年?度?/g, '').match(/[\d一二三四五六七八九十]+/g) ?? []).join(' ');
}

function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [numeralsOf(a), numeralsOf(b)];
  return one === other || one === '' || other === '';
}

/** A name that was looked for, and the one that is nearly the same, by their indexes. */
export interface SimilarNames {
  readonly wanted: number;
  readonly found: number;
}

/**
 * Pairs names that are nearly the same, by the pairs of characters that they share, the likest first; each name is in one pair.
 * `fits` says of two indexes whether they may be paired at all.
 */
export function similarNames(
  wanted: readonly string[],
  names: readonly string[],
  fits: (wanted: number, found: number) => boolean,
): SimilarNames[] {
  const holders = new Map<string, number[]>();
  const sizes = names.map((name, at) => {
    const pairs = pairsOf(name);
    for (const pair of pairs) {
      const those = holders.get(pair);
      if (those) those.push(at);
      else holders.set(pair, [at]);
    }
    return pairs.size;
  });
  const candidates = wanted.flatMap((name, at) => {
    const pairs = pairsOf(name);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const found of holders.get(pair) ?? []) shared.set(found, (shared.get(found) ?? 0) + 1);
    return [...shared].flatMap(([found, count]) => {
      const like = (2 * count) / (pairs.size + (sizes[found] ?? 0));
      return like >= NEARLY && mayBeOne(name, names[found] ?? '') && fits(at, found)
        ? [{ wanted: at, found, like }]
        : [];
    });
  });
  const [takenWanted, takenFound] = [new Set<number>(), new Set<number>()];
  return candidates
    .sort((a, b) => b.like - a.like)
    .filter(({ wanted: one, found }) => {
      if (takenWanted.has(one) || takenFound.has(found)) return false;
      takenWanted.add(one);
      takenFound.add(found);
      return true;
    });
}
