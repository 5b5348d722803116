const LINES = /[\r\n；;。]+/;
const COUNTED = /^(?:1\s*[.、．](?!\d)|[(（]1[)）]|①)/;
/** 1.维修水闸≥12座 2.清淤渠道≥3公里: before each number. */
const NEXT_NUMBER = /(?<=\S)\s*(?=(?<!\d)(?:[2-9]\s*[.、．](?!\d)|[(（][2-9][)）]|[②-⑨]))/;
const MARK_AT_END = /[，,、]$/;

/** The lines of a cell: parted by breaks and semicolons, and where it counts its indicators, before each number. */
export function linesOf(text: string): string[] {
  const typed = text.trim();
  return typed
    .split(LINES)
    .flatMap((line) => (COUNTED.test(typed) ? line.split(NEXT_NUMBER) : [line]))
    .map((line) => line.trim().replace(MARK_AT_END, ''))
    .filter((line) => line !== '');
}
