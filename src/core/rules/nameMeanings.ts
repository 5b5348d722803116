/**
 * What an indicator's name asks for: a yes or no, a time, a rate, something that should grow. As with the lists of
 * `indicatorNames`, a name that is not sure to mean it falls through.
 */
import { isDimensionless, isUnwanted } from '../facts/indicatorNames';

const REMARK = '(?:\\s*[(（][^()（）]*[)）])?\\s*$';

/** 是否建立长效机制: 是 is the answer. */
export function asksYesOrNo(name: string): boolean {
  return /是否|有无|能否|可否|与否/.test(name);
}

const RATE = new RegExp(`(?<!频|功|效|汇|税|费|利|速|曝光|分辨)率${REMARK}`);
/** Rates of a population or of more than the whole: 万车死亡率, 增长率. */
const OPEN_RATE = /增长|增幅|增速|每[十百千万]|[十百千万]人|倍/;

/** 合格率, 及时率, 正常运行率: a share in %. */
export function asksRate(name: string): boolean {
  return RATE.test(name) && !isDimensionless(name);
}

/** A rate that lies between 0 and 100%. */
export function asksShare(name: string): boolean {
  return (asksRate(name) || /满意度|知晓度/.test(name)) && !OPEN_RATE.test(name);
}

const COUNT = new RegExp(
  `(?:人数|人次|人次数|次数|频次|场次|期数|批次|户数|面积|里程|数量|总数|总量|个数|台数|套数|件数|份数|篇数|座数|栋数|条数|家数|村数|册数|只数|株数|头数|辆数)${REMARK}`,
);

/** 培训人数, 购置数量, 改造面积: how many, or how much of something that is counted or measured. */
export function asksCount(name: string): boolean {
  return COUNT.test(name) && !/率|比例|占比/.test(name);
}

const TIME = new RegExp(`(?:时间|期限|时限|工期|日期|时点|时间节点|周期|天数|时长)${REMARK}`);

/** 完成时间, 办理时限, 工期: when, or how long. 及时率 and 时间占比 ask for a share. */
export function asksTime(name: string): boolean {
  return TIME.test(name) && !/率|占比|比例/.test(name);
}

/** 服务期, 建设工期, 实施周期, 开放时间: asks from when to when. */
const TERM = new RegExp(
  `(?:(?<!日)期|期限|期间|时段|起止(?:时间|日期)|(?:开放|服务|保障|值守|值班|运行|供应|租赁|合同|举办|举行|召开|演出|展出|活动|比赛|会议|报名|征集)(?:时间|时长))${REMARK}`,
);
/** 完成期限, 办结周期: asks by when, whatever it ends in. */
const DONE =
  /完成|完工|竣工|办结|交付|交工|截止|及时|按时|按期|到位|支付|拨付|发放|兑付|报送|上报|提交|验收|投入使用/;

/** A term asks for a stretch of time and gets it; 完成期限 asks for a day. */
export function asksTerm(name: string): boolean {
  return TERM.test(name) && !DONE.test(name);
}

/** 完成时间, 支付期限, 截止日期: by when it is done. */
export function asksDeadline(name: string): boolean {
  return asksTime(name) && DONE.test(name) && !/周期|天数|时长|频|每/.test(name);
}

/** Time that is saved: 缩短办理时限 3天. */
const TIME_SAVED = /提前|缩短|压缩|减少|节约/;
const TAKES_TIME =
  /(?:响应|办理|处理|处置|审批|审核|修复|维修|抢修|到场|到达|拨付|支付|发放|回复|答复|反馈|等待|等候|办结|受理|送达|交付|结案|整改|故障|中断|停机|滞留)[^率]{0,4}(?:时间|时限|时长|期限|周期|天数|工作日|用时)(?:\s*[(（][^()（）]*[)）])?\s*$/;
const GIVES_TIME = /无故障|服务时间|办公时间|受理时间段|间隔/;
/** 时限 is a limit by its own word; what is kept or shown must last. */
const IS_LIMIT =
  /(?:(?:提交|报送|上报|出具|下达|录入|分解|批复|公开|登记|配送|供货|发布)(?:工作)?(?:时限|用时)|工期|(?:施工|建设)周期)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** How long something takes: the shorter, the better. Service, opening and use are given, and last. */
export function asksShortTime(name: string): boolean {
  if (IS_LIMIT.test(name)) return !TIME_SAVED.test(name);
  return TAKES_TIME.test(name) && !TIME_SAVED.test(name) && !GIVES_TIME.test(name);
}

/** How far something works, reaches or is known: more of it is better, whatever it is a rate of. */
const WORKS_OR_REACHES =
  /(?:运行|运转|开机|在线|接通|可用|可用性|完好|覆盖|接种|知晓|普及|到达|触达|受益|惠及|参与|入户|建档|签约|管理|服务|保证|达标|开放|巩固|入学|参保|就业|合格|正常|稳定|畅通|供水|供电|联网|上线|公开|回收|利用|成活|节约|节支|节能|节水)(?:率|面|度|比例)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** Growth that everybody wants; what patients pay and what is spent should grow slowly. */
const WANTED_GROWTH =
  /(?:收入|税收|产值|增加值|生产总值|GDP|营收|利润|销售额|成交额|交易额|产量|游客人?[次数量]+|旅游人[次数]+)[\u4e00-\u9fff]{0,4}(?:增长率|增速|增幅)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** A share of which more is better. */
export function shouldBeHigh(name: string): boolean {
  if (WANTED_GROWTH.test(name)) return !/医|药|诊|住院|支出|成本|费|控制/.test(name);
  return WORKS_OR_REACHES.test(name) && !isUnwanted(name) && !/空置|闲置|管理费/.test(name);
}

const GROWS =
  /(?:培训|受益|惠及|服务|覆盖|救助|资助|扶持|帮扶|带动|新增|新建|建成|改造|种植|造林|绿化|宣传|演出|就业|参与|参训|参观|惠民|巡逻|巡查|巡护|修复|治理|受训|安置|慰问|体检|筛查|接种|完成|阅览|借阅|到馆|观看|访问|点击|浏览)[\u4e00-\u9fff]{0,10}(?:人数|人次|人次数|户数|场次|数量|面积|里程|人口|人口数|家数|亩数|公里数)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** A count of people served or things made: 培训人次, 新建公厕数量. Costs, failures and what is to be held down are none. */
export function shouldGrow(name: string): boolean {
  return (
    GROWS.test(name) && !isUnwanted(name) && !/控制|压减|减少|下降|未|不|误|超|占用|限|差|拆|征/.test(name)
  );
}

const GOT =
  /(?:购置|购买|采购|配备|维修|维护|养护|建设|发放|印制|编制|开展|组织|举办|安装|加装|投放|更换(?!人员)(?!.*次数))[\u4e00-\u9fff]{0,10}(?:数量|人数|次数|场次|期数|台数|套数|户数|份数|面积|里程)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** A count of which there must be some: 0 of them is no target. */
export function shouldBeSome(name: string): boolean {
  return shouldGrow(name) || (GOT.test(name) && !isUnwanted(name) && !/未|不|误|超|重复|违/.test(name));
}

const EARNED =
  /(?:收入|产值|销售额|营业额|交易额|利润|纳税额|增收额?|增收金额|引资额|外汇额)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** Money that a project is to bring in: 带动旅游收入, 年产值. */
export function shouldEarn(name: string): boolean {
  return EARNED.test(name) && !/控制|减少|降低|下降|非税|支出|占|低收入|家庭收入|人均收入低/.test(name);
}

const LASTS = /(?:使用|设计|发挥效益|受益)(?:年限|寿命|年数)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** How long what was built is to be of use: 设施使用年限. */
export function shouldLast(name: string): boolean {
  return LASTS.test(name) && !/控制|限制|报废|超|贷款|淘汰|老旧/.test(name);
}
