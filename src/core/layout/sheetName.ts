/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

const FALLBACK = '绩效目标表';

/** What a sheet's name may not hold, and the full-width sign that reads the same. */
const STAND_INS: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
};

/** Names that Excel keeps for itself, in the languages this product speaks. */
const RESERVED = new Set(['history', '历史记录']);

/** As Excel compares names, and a little stricter: without case, and without width. */
function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Cuts to so many UTF-16 units, between characters as people see them: an emoji is kept whole or left out. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept;
}

/** Blanks and apostrophes may not stand at the ends of a name. */
function withoutEnds(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/gu, '');
}

function valid(wanted: string): string {
  const clean = wanted
    .replace(/[[\]:*?/\\]/g, (sign) => STAND_INS[sign] ?? '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    // Lone halves of a surrogate pair and U+FFFE, U+FFFF cannot be written to a file.
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '');
  const name = withoutEnds(cut(withoutEnds(clean), LONGEST));
  if (name === '') return FALLBACK;
  return RESERVED.has(comparable(name)) ? `${name}_` : name;
}

/**
 * Names that Excel accepts for sheets, as close to the wanted ones as can be, and unlike each other and all taken ones:
 * the second 会议费 is 会议费(2).
 */
export function sheetNames(wanted: readonly string[], takenNames: Iterable<string>): string[] {
  const taken = new Set<string>();
  for (const name of takenNames) taken.add(comparable(name));
  const counts = new Map<string, number>();
  return wanted.map((text) => {
    const name = valid(text);
    let free = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(comparable(free))) {
      count += 1;
      const ending = `(${String(count)})`;
      free = withoutEnds(cut(name, LONGEST - ending.length)) + ending;
    }
    counts.set(name, count);
    taken.add(comparable(free));
    return free;
  });
}

/** The same for one sheet. */
export function sheetName(wanted: string, takenNames: Iterable<string>): string {
  return sheetNames([wanted], takenNames)[0] ?? FALLBACK;
}
