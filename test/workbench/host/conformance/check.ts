/** Assertions that need no test runner. */
export function same(actual: unknown, expected: unknown): void {
  const told = JSON.stringify(actual);
  const wanted = JSON.stringify(expected);
  if (told !== wanted) throw new Error(`Expected ${wanted}\nbut got  ${told}`);
}

export async function refuses(code: string, work: () => Promise<unknown>): Promise<string> {
  let failure: unknown = null;
  try {
    await work();
  } catch (cause) {
    failure = cause;
  }
  const { code: got, message } = (failure ?? {}) as { code?: string; message?: string };
  if (got !== code)
    throw new Error(`Expected ${code} but got ${got ?? (failure ? String(failure) : 'no error')}`);
  return message ?? '';
}
