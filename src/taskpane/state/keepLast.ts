/**
 * A function that keeps its last result, and gives the very same again while its arguments are the same: what is worked
 * out of the state then changes only when the state does.
 */
export function keepLast<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | null = null;
  return (...given) => {
    const isSame = last?.given.every((one, index) => Object.is(one, given[index])) === true;
    if (!last || !isSame) last = { given, result: work(...given) };
    return last.result;
  };
}
