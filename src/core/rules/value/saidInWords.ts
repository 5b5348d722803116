/** 零事故 says none, 三级, A级, 一级A and 全市前三 say which: as good as a number. */
const NUMBER_IN_WORDS =
  /^(?:实现|确保|保持)?(?:零[\u4e00-\u9fff]{1,5}|(?:动态|全部|全面)?清零)$|^(?:国家|省|市|达到|不低于)?[一二三四五六七八九十ⅠⅡⅢⅣⅤ]+(?:星级|[级等类星])(?:[甲乙丙][级等])?(?:标准)?(?:及?以[上下])?$|^[\u4e00-\u9fff]{0,4}(?:特级|特等|[甲乙丙][级等]|[A-E]{1,5}[+-]?级|一级[AB]|第[一二三四五六七八九十]名?|前[一二三五十]名?|[一二三四五]等)(?:标准)?(?:及?以[上下])?$/;
/** 双向四车道, 三镇五村: so many of something, in the middle of a text. */
const SO_MANY =
  /[二两三四五六七八九十][百千万]?(?:个|次|项|座|名|户|家|场|期|批|套|台|辆|件|份|篇|册|米|亩|车道|层|处|所|镇|村)/;

/** Once a month, on the same day: a measure, though it holds no digit. */
const FREQUENCY =
  /[一两]个?(?:年|季度?|月|周|天|日)[一两二三四](?:次|场|期|回|轮|遍)|每[半个一两三]?(?:年|季|月|周|星期|旬|日|天|学期|学年)|[按逐](?:年|季|月|周|日|天)|(?:年|季|月|周|日)(?:清|结|报)|(?:当[天日周月季]|次[日月])(?:内|前)?(?:[\u4e00-\u9fff]{2,6})?$/;

/** 春耕前, 开学前完成: a deadline that every reader knows. */
const MILESTONE = /前(?:全部|基本)?(?:完成|完工|到位|发放|交付|竣工)?$/;

/** Whether a text without digits names a deadline by an event: 汛期来临前, 开学前完成. */
export function isMilestone(value: string): boolean {
  return MILESTONE.test(value.trim());
}

/** Whether a value without digits is as good as measured: 零事故, 三级, 按月发放. */
export function isSaidInWords(value: string): boolean {
  return NUMBER_IN_WORDS.test(value.trim()) || FREQUENCY.test(value) || SO_MANY.test(value);
}
