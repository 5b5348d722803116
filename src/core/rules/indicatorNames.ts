/**
 * What an indicator's name says about its values. Short lists of the trade's own words, chosen so that a name that is
 * not sure to mean it falls through: a rule that stands on them would rather miss than cry wolf.
 */

/** A share of a whole: it lies between 0 and 100%, and more is better. */
const SHARE =
  /(满意度|满意率|满意程度|合格率|完成率|覆盖率|及时率|达标率|到位率|参会率|到会率|参训率|出勤率|知晓率|准确率|正确率|发放率|支付率|执行率|通过率|普及率|完好率|入学率|巩固率|参保率|保障率|办结率|处理率|处置率|整改率|开工率|竣工率|验收率|优良率|合规率|公开率|拨付率|使用率|就业率|成活率|响应率|回复率)[^率度]{0,4}$/;

/** Rates that may well pass 100%. */
const UNBOUNDED =
  /增长|增幅|增速|增加|增收|提升|提高|上升|同比|环比|较上年|比上年|翻|回报|收益率|投资率|超额/;

/** Things of which less is better. */
const UNWANTED =
  /(逾期|投诉|事故|差错|错误|违规|违纪|违法|失误|故障|返工|损耗|流失|死亡|伤亡|争议|变质|超标|污染|拖欠|滞留|误差|漏报|漏检|辍学|返贫|超支|安全隐患|案件|事件|纠纷|舆情|发病|破损|脱贫不稳定)/;

/** Doing something about an unwanted thing: more is better again. */
const REMEDY =
  /处理|处置|整改|降低|减少|下降|办结|解决|化解|控制|查处|清收|清退|挽回|防控|防治|防范|治理|救治|救助|回复|排查|满意|预防|合格|达标|及时|完成|整治|消除|监测|检测|调解|响应|破案|侦破|结案|审结|审理|执行|追回|修复|恢复|减免|覆盖|培训|演练|保险|赔付|发现|规范|宣传|应急|处|受理|办理|协调|回访|核实|保障|改善|遏制|避免|杜绝|稳定|挖掘|申报|帮扶|化|率达/;

const BESIDES = /[\s★☆*※,,、。.;;::()()【】[\]“”"'‘’《》<>\-—_/]/;
const ALL_BESIDES = new RegExp(BESIDES.source, 'g');

/** Without blanks, marks and the width of brackets: names that a person would call the same. */
export function comparableName(name: string): string {
  return BESIDES.test(name) ? name.replace(ALL_BESIDES, '') : name;
}

export function isShare(name: string): boolean {
  return SHARE.test(name.trim()) && !UNBOUNDED.test(name) && !isUnwanted(name);
}

export function isUnwanted(name: string): boolean {
  return UNWANTED.test(name) && !REMEDY.test(name);
}

/** The unit stands in the name, in brackets at its end: 任务完成时限(月). */
export function unitInName(name: string): boolean {
  return /[(（][^()（）]{1,8}[)）]\s*$/.test(name);
}

/** Goods, services and people as counted by the last word of a name: 培训人数 in 人. Null where it tells no unit. */
export function unitByName(name: string): string | null {
  const plain = name.trim();
  if (/人次数?$/.test(plain)) return '人次';
  if (/(次数|频次)$/.test(plain)) return '次';
  if (/人数$/.test(plain)) return '人';
  if (/户数$/.test(plain)) return '户';
  if (/天数$/.test(plain)) return '天';
  if (/(期数)$/.test(plain)) return '期';
  if (/场次$/.test(plain)) return '场次';
  if (isShare(plain) || /(比例|占比|比重)$/.test(plain)) return '%';
  return null;
}
