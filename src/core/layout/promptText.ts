/** Excel's limits for an input message and a warning, in UTF-16 units. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}

/** The title and the sentence of an input message or a warning, within what Excel takes. */
export function promptText(title: string, message: string): { title: string; message: string } {
  return { title: cut(title, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE) };
}
