/** So many characters a sheet's name may have in a file. */
const LONGEST = 31;

/** The name that Excel gives to the copy of a sheet: 表 (2), of 表 (2) the next that is free; a long one is cut. */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const stem = /^(.*\S) \(\d+\)$/su.exec(name)?.[1] ?? name;
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const copy = stem.slice(0, LONGEST - end.length) + end;
    if (!used.has(copy.toLowerCase())) return copy;
  }
}
