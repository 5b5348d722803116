/** The sources of every form, first and in this order wherever sources are listed. */
const COMMON_SOURCES = ['财政拨款', '上年结转', '其他资金'] as const;

type CommonSource = (typeof COMMON_SOURCES)[number];

/** What offices print for them, bare of 其中, blanks, colons and brackets. */
const SYNONYMS: ReadonlyMap<string, CommonSource> = new Map([
  ['财政拨款', '财政拨款'],
  ['财政拨款小计', '财政拨款'],
  ['财政拨款资金', '财政拨款'],
  ['财政拨款收入', '财政拨款'],
  ['财政资金', '财政拨款'],
  ['财政投款', '财政拨款'],
  ['上年结转', '上年结转'],
  ['上年结转资金', '上年结转'],
  ['上年结转结余', '上年结转'],
  ['上年结转结余资金', '上年结转'],
  ['结转资金', '上年结转'],
  ['其他资金', '其他资金'],
  ['其他', '其他资金'],
  ['其它资金', '其他资金'],
  ['其它', '其他资金'],
  ['其他资金小计', '其他资金'],
] as const);

/** 1.财政拨款, （一）财政拨款, ①财政拨款, 其中：2、其他资金: the number belongs to the form's list. */
const NUMBERED =
  /^(\s*(?:其中)?[:：、,，\s]*)(?:\d{1,2}[.．、]|[(（]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,2}[.．、]|[①-⑳])/u;

/**
 * The one name of a source of funds over all forms: "其中:本年财政拨款" and "财政拨款小计" are 财政拨款, "上年结转资金" is 上年结转.
 * A source that is none of the common ones goes by its own label: "其中:中央 资金" is 中央资金.
 */
export function sourceName(label: string): string {
  const bare = label
    .replace(NUMBERED, '$1')
    .replace(/[(（[【〔].*?[)）\]】〕]/gu, '')
    .replace(/[\s:：、,，.。]+/gu, '')
    .replace(/^其中/u, '');
  if (bare === '') return label.trim();
  const ofAnyYear = bare.replace(/^(?:本年度?|当年度?|年度)/u, '');
  return SYNONYMS.get(ofAnyYear) ?? SYNONYMS.get(bare) ?? bare;
}

/** The common sources first, then the others by name: the same order whatever order they were met in. */
export function inSourceOrder(names: Iterable<string>): string[] {
  const rank = (name: string): number => {
    const index = COMMON_SOURCES.findIndex((source) => source === name);
    return index < 0 ? COMMON_SOURCES.length : index;
  };
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}
