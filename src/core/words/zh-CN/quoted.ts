/** A cell's text in quotation marks, shortened where it is a long sentence; 空白 for an empty cell. */
export function quoted(text: string | null): string {
  if (text === null || text.trim() === '') return '空白';
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** What should be written instead, as a sentence of its own; '' where nothing is proposed. */
export function shouldBe(expected: string | null): string {
  return expected === null ? '' : `应为：${expected}。`;
}
