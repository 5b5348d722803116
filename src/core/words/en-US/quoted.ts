/** A cell's text in quotation marks, shortened where it is a long sentence. */
export function quoted(text: string | null): string {
  if (text === null || text.trim() === '') return 'blank';
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
