/** The place of the first entry that is `from` or comes after it in an ascending list; the list's length where there is none. */
export function placeFrom<T extends number | string>(ascending: readonly T[], from: T): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
