/** The examples of a page of docs/rules: fenced blocks named 正例 (right) and 反例 (wrong). */
export function examplesIn(page: string): { right: string[]; wrong: string[] } {
  const blocks = [...page.matchAll(/^```(正例|反例)\n([\s\S]*?)\n```$/gm)];
  const of = (name: string): string[] =>
    blocks.flatMap(([, kind, text = '']) => (kind === name ? [text] : []));
  return { right: of('正例'), wrong: of('反例') };
}
