const DASHES = /^[-~·/\\|]+$/;
const NOT_APPLICABLE = /^(?:不适用|本项目不适用(?:此指标)?|不涉及|无此项|N\/A|n\/a|NA|空|此项无|无此指标)$/;
const NOTHING_BUT = /^(?:[.。·]{3,}|…+|_+|\*+|□+|\?+|[xX×]{2,})$/;

const BLANK_TO_FILL =
  /[*×]{2,}|(?:^|[^A-Za-z])[xX]{2,}(?![A-Za-z])|_{2,}|\?{2,}|…|\.{3,}|。{2,}|〔〕|【】|\(\)|□/;
const SINGLE_LETTER =
  /^\(?(?:[<>=≥≤≧≦＞＜＝]{1,2}|不低于|不少于|不超过)?(?:[xXnN×*?])(?:%|[\u4e00-\u9fff/]{1,6})\)?$/;
const SIGN_OF_ONE = /[*×xXnN_…。.·□?〔【(]/;
const MASKED = /\*{2,}\d|\d\*{2,}/;

/** Takes a tidied text: a dash or a word that says that nothing belongs here. */
export function isNotApplicable(text: string): boolean {
  return DASHES.test(text) || NOT_APPLICABLE.test(text);
}

/** What kind of unfilled template a tidied text holds: whole, masked digits of a number (****000元), or none. */
export function placeholderIn(text: string): 'placeholder' | 'masked' | null {
  if (!SIGN_OF_ONE.test(text)) return null;
  if (MASKED.test(text)) return 'masked';
  if (NOTHING_BUT.test(text) || BLANK_TO_FILL.test(text) || SINGLE_LETTER.test(text)) return 'placeholder';
  return null;
}
