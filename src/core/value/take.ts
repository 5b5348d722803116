/** What a sticky pattern matches at `at` of a text, or null. */
export function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text that a sticky pattern matches at `at`; '' where it doesn't. */
export function takeText(pattern: RegExp, text: string, at: number): string {
  return take(pattern, text, at)?.[0] ?? '';
}
