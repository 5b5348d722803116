/** What the target speaks of: who, when, how much, what for. */
const MATTERS =
  /资金|预算|经费|金额|拨款|投资|补助|自筹|概算|费用|合计|目标|指标|绩效|名称|单位|部门|主体|期限|时间|起止|周期/;
/** Words that say of a label with such a word that it is another thing: 单位地址, 项目前两年预算, 资金来源说明. */
const OF_OTHER_THINGS =
  /地址|网址|邮编|邮箱|电话|传真|方式|编码|代码|账[号户]|开户|上年|往年|前.年|以前年度|历年|变动|是否|理由|依据|说明|得分|分值|评分|权重|负责|职能|简介|文号|文件|公开/;

/** Whether a label in words of its own may name a part of the target, so that what stands beside it could matter. */
export function mayMatter(key: string): boolean {
  return MATTERS.test(key) && !OF_OTHER_THINGS.test(key);
}

/** 同名项目上年预算额 is money of another year, though its words are those of the funding; 上年结转 is spent in this one. */
export function isOfFormerYear(key: string): boolean {
  return /上年|上一年|去年|(?<!以)前年|往年|以前年度|历年/.test(key) && !/结转|结余/.test(key);
}

const CONTACT =
  /^(?:\+?86-?)?1[3-9]\d{9}$|^0\d{2,3}[-—]?\d{7,8}(?:[-—转]\d{1,6})?$|^\d{7,8}$|@|^https?:|^www\./i;

/** A telephone number or an address on the net. */
export function isContact(compacted: string): boolean {
  return CONTACT.test(compacted);
}
