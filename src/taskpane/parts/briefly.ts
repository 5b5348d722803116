/** A browser takes minutes to lay out a cell of thousands of brackets; nobody reads so far in a list. */
const MOST = 1000;

/** A text as it is shown beside others: cut off where no list has room for it. */
export function briefly(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}……` : text;
}
