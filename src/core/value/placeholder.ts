const DASHES = /^[-~·/\\|]+$/;
const NOT_APPLICABLE = /^(?:不适用|本项目不适用(?:此指标)?|不涉及|无此项|N\/A|n\/a|NA|空|此项无|无此指标)$/;
/** Alone a single sign is a blank, too; several of them are one anywhere. */
const NOTHING_BUT = /^(?:[_*?○◯]|\(?(?:请|待)?填写?\)?|待补充?|TBD)$/;
/** 年月日, 2024年月底前, 年12月31日前: the numbers of a date are missing. */
const DATE_TO_FILL = /(?:^|\d)年月(?:日|底|末|前|$)|^年\d{1,2}月/;

const BLANK_TO_FILL =
  /[*×]{2,}|(?:^|[^A-Za-z])[xX]{2,}(?![A-Za-z])|_{2,}|\?{2,}|(?<![一二三四五六七八九○◯])[○◯]{2,}|…|\.{3,}|[。·]{3,}|〔〕|【】|\(\)|□/;
const COMPARATOR = '(?:[<>=≥≤]{1,2}|不低于|不少于|不超过)';
const LETTER = '(?:[xXnN×*?○◯]|[Oo]{2,})';
/** ≥X, ≥X次, n次. */
const SINGLE_LETTER = new RegExp(
  `^\\(?(?:${COMPARATOR}${LETTER}|${COMPARATOR}?${LETTER}(?:%|[\\u4e00-\\u9fff/]{1,6}))\\)?$`,
);
/** One of these stands in every unfilled text: a look before the closer look. */
const SIGN_OF_ONE = /[*×xXnN_…。.·□?○◯〔【(年填待DOo]/;
const MASKED = /\*{2,}\d|\d\*{2,}/;

/** Takes a tidied text: a dash or a word that says that nothing belongs here. */
export function isNotApplicable(text: string): boolean {
  return DASHES.test(text) || NOT_APPLICABLE.test(text);
}

/** What kind of unfilled template a tidied text holds: whole, masked digits of a number (****000元), or none. */
export function placeholderIn(text: string): 'placeholder' | 'masked' | null {
  if (!SIGN_OF_ONE.test(text)) return null;
  if (MASKED.test(text)) return 'masked';
  const unfilled = [NOTHING_BUT, BLANK_TO_FILL, SINGLE_LETTER, DATE_TO_FILL].some((pattern) =>
    pattern.test(text),
  );
  return unfilled ? 'placeholder' : null;
}
