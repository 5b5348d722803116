import { CHINESE_DIGITS, digitByDigit, TYPED_FOR_ZERO } from '../../text/chineseDigits';

const YEAR = /(?:^|\D)((?:19|20)\d{2})\)?(?:年|财年|度)/;
const CHINESE_YEAR = new RegExp(`(二[零〇${TYPED_FOR_ZERO}][${CHINESE_DIGITS}○◯]{2})年`);
/** A cell that holds a year and nothing else: (2024), 2024, "2024年度". */
const YEAR_ALONE = /^\(?((?:19|20)\d{2})\)?(?:年度?)?\)?$/;
/** 预算年度:2024, a label with its year in one cell. */
const YEAR_AFTER_LABEL =
  /^(?:预算|填报|申报|项目|绩效|资金|计划|所属|编报)?年(?:度|份)[:：]?((?:19|20)\d{2})$/;
/** A range of years: (2025—2027年). */
const YEARS = /(?:19|20)\d{2}年?度?(?:[-—–~～至到]+|--)(?:19|20)\d{2}年/;
const YEAR_LABEL = /^(?:预算|填报|申报|项目|绩效|资金|计划|所属|编报)?年(?:度|份)$/;

/** Whether a key is the label of a year: 预算年度, 年度. */
export function isYearLabel(key: string): boolean {
  return key.length <= 4 && YEAR_LABEL.test(key);
}

/** The year that a line states: 2024年度, ( 20 24 年度), (2020)年度, 二〇二四年度; null for none, or for a range of years. */
export function yearIn(compacted: string): number | null {
  const alone = yearAlone(compacted);
  if (alone !== null) return alone;
  if (YEARS.test(compacted)) return null;
  const digits = YEAR.exec(compacted)?.[1];
  if (digits !== undefined) return Number(digits);
  const labelled = YEAR_AFTER_LABEL.exec(compacted)?.[1];
  if (labelled !== undefined) return Number(labelled);
  const chinese = CHINESE_YEAR.exec(compacted)?.[1];
  if (chinese === undefined) return null;
  return Number(digitByDigit(chinese));
}

/** The year that a text is and nothing else: (2024), 2024年度; null for any other text. */
export function yearAlone(compacted: string): number | null {
  const year = YEAR_ALONE.exec(compacted)?.[1];
  return year === undefined ? null : Number(year);
}

/** 填报日期:2024年3月1日 or 来源:… 2022-05-16 say when the form was filled in, not for which year. */
export function isDateLine(compacted: string): boolean {
  return /日期|时间|来源|年\d{1,2}月/.test(compacted);
}

/** Whether a line waits for its year: (    年度), (20  年度), ____年度, (20XX年度); 年度 alone may be the head of a column. */
export function waitsForYear(compacted: string): boolean {
  if (compacted.length > 12 || (!compacted.endsWith('度') && !compacted.endsWith('度)'))) return false;
  return /^\((?:20)?[\dXx×*_＿]{0,4}年度\)$|^(?:20[\dXx×*_＿]{0,2}|[Xx×*_＿]{2,})年度$/.test(compacted);
}
