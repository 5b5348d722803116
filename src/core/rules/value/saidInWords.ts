/** 零事故 says none, A级, AA+, 一级A and 全市前三 say which: as good as a number. */
const NUMBER_IN_WORDS =
  /^(?:实现|确保|保持)?(?:零[\u4e00-\u9fff]{1,5}|(?:动态|全部|全面)?清零)$|^[\u4e00-\u9fff]{0,4}(?:特级|特等|[甲乙丙][级等]|[A-E]{1,5}[+-]?级|一级[AB]|第[一二三四五六七八九十]名?|前[一二三五十]名?|[一二三四五]等奖?)(?:标准)?(?:及?以[上下])?$|^(?:A{1,5}|B{1,3}|C{1,3}|D)[+-]?$/;

/** 三级, Ⅲ类, 劣Ⅴ类, 五星级, 二级甲等. */
const CLASS = '劣?(?:[一二三四五六七八九十ⅠⅡⅢⅣⅤⅥ]+|I{1,3}|I?V)(?:星级|[级等类星])(?:[甲乙丙][级等])?';
const OF_WHAT = '(?:水质|水体|水|标准|公路|道路|苗木|苗|资质|等级|达标|医院)*';
/** 国标Ⅲ类, 达到三级标准, 二级及以上公路, 由Ⅴ类提升至Ⅳ类: which class it is to be. */
const IN_A_CLASS = new RegExp(
  `^(?:国家|国标|国|省|市|部|级|达到|达|稳定|保持|不低于|评为|评定为|创建|为|在)*${CLASS}${OF_WHAT}(?:及?以[上下]${OF_WHAT})?$` +
    `|^[由从]?${CLASS}${OF_WHAT}(?:提升|提高|改善|恢复|升级|转变|上升|晋升|提质|达)?[至到为]${CLASS}${OF_WHAT}$`,
);
/** 双向四车道, 三镇五村: so many of something, in the middle of a text. */
const SO_MANY =
  /[二两三四五六七八九十][百千万]?(?:个|次|项|座|名|户|家|场|期|批|套|台|辆|件|份|篇|册|米|亩|车道|层|处|所|镇|村)/;

/** Once a month, on the same day: a measure, though it holds no digit. */
const FREQUENCY =
  /[一两]个?(?:年|季度?|月|周|天|日)[一两二三四](?:次|场|期|回|轮|遍)|每[半个一两三]?(?:年|季|月|周|星期|旬|日|天|学期|学年)|[按逐](?:年|季|月|周|日|天)|(?:年|季|月|周|日)(?:清|结|报)|(?:当[天日周月季]|次[日月])(?:内|前)?(?:[\u4e00-\u9fff]{2,6})?$/;

/** Each of the four needs one of these characters, which few values hold. */
const MAY_BE_MEASURED = /[零一二两三四五六七八九十ⅠⅡⅢⅣⅤⅥIV特甲乙丙A-E每按逐清结报当次]/;

/** 春耕前, 开学前完成, 国庆节期间: a time that every reader knows. */
const MILESTONE =
  /前(?:全部|基本)?(?:完成|完工|到位|到书|到货|发放|交付|竣工|办结|支付|拨付|报送)?$|(?:节|假|假期|春运|汛期?|两会|高考|中考)期间$/;

/** Whether a text without digits names its time by an event: 汛期来临前, 国庆节期间. */
export function isMilestone(value: string): boolean {
  return MILESTONE.test(value.trim());
}

/** Whether a value without digits is as good as measured: 零事故, 三级, 按月发放. */
export function isSaidInWords(value: string): boolean {
  if (!MAY_BE_MEASURED.test(value)) return false;
  const text = value.trim();
  return NUMBER_IN_WORDS.test(text) || IN_A_CLASS.test(text) || FREQUENCY.test(text) || SO_MANY.test(text);
}

/** 不发生, 无违纪违法行为, 未出现重大事故, 无投诉: none at all. */
const NONE_OF_IT =
  /^(?:无|未|不|没有)(?:再|有)?(?:发生|出现|产生|存在|[^是能得]{0,6}(?:事故|事件|投诉|上访|信访|违规|违纪|违法|差错|失误|纠纷|拖欠|泄密|污染|案件|遗漏|延误|隐患|错别字|错漏|缺项|破损|异味|断档))[\u4e00-\u9fff]{0,8}$/;

/** Whether a text says that there is none of it, which is as clear as 0. */
export function isNoneOfIt(value: string): boolean {
  return NONE_OF_IT.test(value.trim());
}

/** 一批, 一系列: that there are some, and not how many. */
const A_LOT = /^一(?:批|系列|些|部分)$/;

/** Whether it says that there are some: 一批. Of goods bought, offices hand it in and pass with it. */
export function isALot(value: string): boolean {
  return A_LOT.test(value.trim());
}

/** 每季度, 按月: a rhythm alone, without how many times. */
const BARE_RHYTHM =
  /^(?:每个?(?:年度?|半年|季度?|月|周|星期|旬|日|天|学期|学年)|[按逐](?:年|季度?|月|周|日|天))$/;

/** Whether what looks like a quantity leaves open how much it is. */
export function isOpenQuantity(value: string, name: string): boolean {
  const text = value.trim();
  return (A_LOT.test(text) && !/批/.test(name)) || (BARE_RHYTHM.test(text) && !/频/.test(name));
}
