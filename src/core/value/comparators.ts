import { PLAIN_SIGNS } from '../text/comparatorSigns';
import type { Comparator, Irregularity } from './Reading';

/** A comparator found in a tidied text; `comparator` is null for words that only say "about". */
export interface ComparatorFound {
  readonly comparator: Exclude<Comparator, 'between'> | null;
  readonly end: number;
  readonly irregularity: Irregularity | null;
  /** 达到: it says at least, unless something surer stands beside it. */
  readonly ambiguous: boolean;
}

const RUNS = new Map<string, Exclude<Comparator, 'between'>>([
  ['≥', '≥'],
  ['≤', '≤'],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['≠', '≠'],
  ['±', '±'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['≥=', '≥'],
  ['=≥', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['≤=', '≤'],
  ['=≤', '≤'],
  ['≤±', '±'],
  ['=±', '±'],
  ['<>', '≠'],
]);

const ENTITIES = new Map<string, Exclude<Comparator, 'between'>>([
  ['&gt;', '>'],
  ['&gt;=', '≥'],
  ['&ge;', '≥'],
  ['&lt;', '<'],
  ['&lt;=', '≤'],
  ['&le;', '≤'],
]);
const ENTITY = /&(?:gt;=?|lt;=?|ge;|le;)/y;
const PLUS_MINUS = /\+\/?-|-\/?\+/y;

const sure = (
  comparator: Exclude<Comparator, 'between'> | null,
  end: number,
  irregularity: Irregularity | null,
): ComparatorFound => ({ comparator, end, irregularity, ambiguous: false });

/** The comparator written in signs at `at`: ≥, >=, =>, &gt;=, ±. Look-alikes (⩾, ＞, ═) were folded before. */
export function readSign(text: string, at: number): ComparatorFound | null {
  let end = at;
  let run = '';
  let ascii = true;
  for (;;) {
    const sign = text.charAt(end);
    if (sign === '' || !PLAIN_SIGNS.includes(sign)) break;
    if (!run.endsWith(sign)) run += sign;
    if (text.charCodeAt(end) > 0x7f) ascii = false;
    end += 1;
  }
  if (end > at) {
    const comparator = RUNS.get(run);
    if (comparator === undefined) return null;
    const written = text.slice(at, end);
    if (written === comparator) return sure(comparator, end, null);
    return sure(comparator, end, ascii ? 'comparator-ascii' : 'comparator-glyph');
  }
  return readRareSign(text, at);
}

function readRareSign(text: string, at: number): ComparatorFound | null {
  switch (text.charAt(at)) {
    case '&': {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(text)?.[0] ?? '';
      const comparator = ENTITIES.get(entity);
      return comparator ? sure(comparator, at + entity.length, 'comparator-ascii') : null;
    }
    case '+':
    case '-': {
      PLUS_MINUS.lastIndex = at;
      const sign = PLUS_MINUS.exec(text);
      return sign && sure('±', at + sign[0].length, 'comparator-ascii');
    }
    case '正':
      return text.startsWith('正负', at) ? sure('±', at + 2, 'comparator-in-words') : null;
    case '≈':
    case '≒':
      return sure(null, at + 1, 'approximate');
    default:
      return null;
  }
}

const BEFORE: Readonly<Record<Exclude<Comparator, 'between' | '≠' | '±'>, string>> = {
  '≥':
    '大于或者等于|大于或等于|大于等于|高于或等于|高于等于|多于或等于|多于等于|超过或等于|不得低于|不得少于|不得小于|不能低于|不能少于|不应低于|不应少于|' +
    '不低于|不少于|不小于|不下于|不弱于|不短于|不早于|不亚于|至少达到|至少为|至少|最少|最低|起码|保底',
  '≤':
    '小于或者等于|小于或等于|小于等于|低于或等于|低于等于|少于或等于|少于等于|不得超过|不得高于|不得大于|不得多于|不能超过|不能高于|不应超过|不应高于|' +
    '不超过|不超出|不突破|不高于|不多于|不大于|不长于|不晚于|不迟于|不超|控制在|控制到|压缩至|压缩到|缩短至|缩短到|限制在|至多|最多|最高|最大|最迟|最晚|上限为|上限|截至|截止到|截止至|截止',
  '>': '大于|高于|多于|超过|超出|超|晚于|长于',
  '<': '小于|低于|少于|不足|不到|不满|未满|早于|短于',
  '=': '恒等于|等于',
};
const AMBIGUOUS = '不断达到|达到了|达到|达';
const ABOUT = '大约|大概|约为|约|接近|近';

const AFTER: Readonly<Record<'≥' | '≤', string>> = {
  '≥': '\\(含\\)及?以上|\\(含\\d*\\)以上|\\([含及]?以上\\)|及其以上|及以上|或以上|含以上|以上\\(含\\)|以上|↑|及更多|及更高|起步',
  '≤': '\\(含\\)及?以下|\\([含及]?以[下内]\\)|\\(含\\)以内|及其以下|及以下|或以下|以下\\(含\\)|以下|↓|\\(含\\)内|以内\\(含\\)|以内|之内|范围内|范围之内|区间内|封顶|内',
};
const ABOUT_AFTER = '左右|上下|前后|不等|许(?!可)';

const wordsOf = (table: Readonly<Record<string, string>>, extra: string): string =>
  [...Object.values(table), extra].join('|');

/** Longest first, so that 不超过 isn't read as 不超. */
const longestFirst = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

const meaningOf = new Map<string, Exclude<Comparator, 'between'>>();
for (const [comparator, words] of Object.entries(BEFORE))
  for (const word of words.split('|')) meaningOf.set(word, comparator as Exclude<Comparator, 'between'>);

const BEFORE_WORDS = longestFirst(`${wordsOf(BEFORE, AMBIGUOUS)}|${ABOUT}`);
const BEFORE_WORD = new RegExp(BEFORE_WORDS, 'y');
const BEFORE_CHAIN = new RegExp(`(?:正负|${BEFORE_WORDS})+$`);
const AFTER_MORE = new RegExp(longestFirst(AFTER['≥']), 'y');
const AFTER_LESS = new RegExp(longestFirst(AFTER['≤']), 'y');
const AFTER_ABOUT = new RegExp(ABOUT_AFTER, 'y');
const ambiguousWords = new Set(AMBIGUOUS.split('|'));

/** All words that may follow a number and its unit, as a source for a lookahead. */
export const AFTER_WORDS = longestFirst(`${AFTER['≥']}|${AFTER['≤']}|${ABOUT_AFTER}`);

/** The comparator written in words before a number: 不低于, 至少, 控制在, 约. */
export function readWordBefore(text: string, at: number): ComparatorFound | null {
  if (text.charCodeAt(at) < 0x4e00) return null;
  BEFORE_WORD.lastIndex = at;
  const word = BEFORE_WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const end = at + word.length;
  if (ambiguousWords.has(word))
    return { comparator: '≥', end, irregularity: 'comparator-in-words', ambiguous: true };
  const comparator = meaningOf.get(word);
  return comparator === undefined
    ? sure(null, end, 'approximate')
    : sure(comparator, end, 'comparator-in-words');
}

/** Where the comparator words begin with which `text` ends; its length where it ends with none. */
export function startOfTrailingWords(text: string): number {
  return BEFORE_CHAIN.exec(text)?.index ?? text.length;
}

/** The comparator written in words behind a number and its unit: 以上, 以内, 左右. */
export function readWordAfter(text: string, at: number): ComparatorFound | null {
  AFTER_MORE.lastIndex = at;
  let word = AFTER_MORE.exec(text)?.[0];
  if (word !== undefined) return sure('≥', at + word.length, 'comparator-in-words');
  AFTER_LESS.lastIndex = at;
  word = AFTER_LESS.exec(text)?.[0];
  if (word !== undefined) return sure('≤', at + word.length, 'comparator-in-words');
  AFTER_ABOUT.lastIndex = at;
  word = AFTER_ABOUT.exec(text)?.[0];
  return word === undefined ? null : sure(null, at + word.length, 'approximate');
}
