/**
 * What an indicator's name says about its values. Short lists of the trade's own words, chosen so that a name that is
 * not sure to mean it falls through: a rule that stands on them would rather miss than cry wolf.
 */
import { isBetterLittle } from './measuresOfTheTrade';

/** A share of a whole: it lies between 0 and 100%, and more is better. */
const SHARE =
  /(满意度|满意率|满意程度|合格率|完成率|覆盖率|及时率|达标率|到位率|参会率|到会率|参训率|出勤率|知晓率|准确率|正确率|发放率|支付率|执行率|通过率|普及率|完好率|入学率|巩固率|参保率|保障率|办结率|办理率|处理率|处置率|整改率|开工率|竣工率|验收率|优良率|优良路率|优秀率|良好率|合规率|规范率|公开率|拨付率|使用率|就业率|成活率|成功率|响应率|回复率|反馈率|回访率|解决率|落实率|兑现率|送达率|结案率|结题率|归档率|保存率|存活率|在线率)[^率度]{0,4}$/;

/** Parts of a whole as well, where the name ends in them: 可用性测试次数 is none. */
const PART_AT_END =
  /(?:机械化率|可用性|可用率|盖度|完整[度率]|湿地保护率|通(?:硬化路|沥青路|公路|客车|公交|邮|水|电|网|宽带|光纤|[45]G|燃气)(?:比例|率))(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** How all of these end: quicker to see. */
const ENDS_PART = '率度性例)） ';

function isPartByItsEnd(name: string): boolean {
  return ENDS_PART.includes(name.charAt(name.length - 1)) && PART_AT_END.test(name);
}

/** Rates that may well pass 100%. */
const UNBOUNDED =
  /拨备|流动性|利息|备付|毛入学|毛入园|增长|增幅|增速|增加|增收|提升|提高|上升|同比|环比|较上年|比上年|翻|回报|收益率|投资率|超额/;

/** How an unwanted thing is counted: 事故起数, 投诉率, 死亡人数. */
const MEASURED_BY =
  '(?:发生|出现|产生|存在|上报|新增)?(?:总|起|件|次|人|户|天|日)?(?:率|数|数量|次数|起数|件数|人数|人次|户数|天数|总数|量|总量|指数|比例|占比|比率|情况|程度|时间|金额)?$';
const OPEN = '(?:\\s*[(（][^()（）]*[)）])?\\s*$';

/**
 * Things of which less is better, as the thing that the name counts: 舆情信息报送篇数 counts reports, 事故车辆救援次数
 * rescues, and a court's 案件数 or a mediator's 纠纷数 is its work.
 */
const UNWANTED = new RegExp(
  '(?:(?:投诉|火灾|事故|差错|错误|错|错发|错付|错检|错判|漏发|漏付|漏判|漏登|误报|误判|误差|迟报|迟发|瞒报|虚报|冒领|返修|退货|堵塞|宕机|失误|故障|返工|损耗|流失|死亡|伤亡|亡|争议|变质|超标|污染|漏损|误差|漏报|漏检|辍学|返贫|超支|安全隐患|发病|发案|破损|脱贫不稳定|病死|受害|成灾|空置|闲置|失业|不良贷款|不良资产|差评|缺勤|旷工|停机|停电|停水|断网)' +
    '|(?:安全|责任|群体性|突发|重大|负面|恶性|不良|违规|违纪|违法|腐败|上访)[^率度]{0,4}(?:事件|案件|舆情|纠纷|行为|问题)' +
    '|(?:案件|事件|纠纷|舆情)(?=发生)' +
    '|(?:逾期|违规|违纪|违法|拖欠|滞留|超标|超期|延误)' +
    // 违规资金追缴率 is a share of what was put right: only what goes wrong may stand before the measure.
    '(?:未)?(?:发放|支付|办理|办结|拨付|报送|缴纳|交付|完成|审批|还款|归还|使用|操作|排放|收费|建设|占地|用地|经营|生产|招生|行医|犯罪)?' +
    '(?:资金|贷款|案件|行为|问题|事项|事件|现象|人员|项目|工资|款项|账款|情况|办件|车辆){0,2}(?=率|次数|天数|比例|占比|件数|人数))' +
    MEASURED_BY.replace(/\$$/, OPEN),
);

/** The wanted thing denied: 不合格率, 未完成项目数. */
const DENIED = new RegExp(
  '(?:不|未|非|欠)(?:合格|达标|满意|及时|规范|完成|整改|到位|执行|合规|准确|参保|就业|办结|通过|发放|履行)(?:产品|样品|项目|工程|问题|事项|人员|批次)?' +
    MEASURED_BY.replace(/\$$/, OPEN),
);

/** 贫困人数 may be those who are helped: of these things only the rate is to be small. */
const UNWANTED_RATE = new RegExp(
  '(?:信访|上访|漏水|渗漏|漏气|近视|肥胖|龋齿|贫血|迟缓|吸烟|文盲|患病|感染|复发|并发症|不良反应|再入院|致残|复吸|犯罪|再犯|贫困|失学|退学|败诉|违约|坏账|丢包|误码|损失|撂荒|抛荒|空驶|重复建设|病害|虫害|病虫害|疫情|疫病|传播|致死|病死)(?:年|总)?(?:发生)?率' +
    OPEN,
);

/** What is let out or used up, and letters of complaint as a whole; 污水处理量 is work that was done. */
const LET_OUT = new RegExp(
  '(?:(?:PM2\\.5|PM10|臭氧|颗粒物|二氧化硫|氮氧化物|氨氮|总磷|总氮|COD|甲醛|污染物|烟尘|粉尘)[^率度量]{0,6}(?:浓度|排放量|排放浓度|含量|平均值)' +
    '|碳排放(?:量|强度|总量)|(?:单位|综合|人均|用电|GDP)?(?:能耗|水耗|电耗|煤耗|油耗|物耗)|(?:化肥|农药)(?:使用|施用)量|(?:信访|上访|投诉)(?:总)?量|噪[声音](?:值|强度)?)' +
    OPEN,
);

/** The ends of all of these: most names have another, and this is quicker to see. */
const ENDS_LET_OUT = '度量耗值声音)） ';

function isLetOut(name: string): boolean {
  return ENDS_LET_OUT.includes(name.charAt(name.length - 1)) && LET_OUT.test(name);
}

/** Doing something about an unwanted thing: more is better again. */
const REMEDY =
  /打击|查处|查办|拆除|清理|劝阻|举报|查出|侦办|处理|处置|整改|降低|减少|下降|办结|解决|化解|控制|查处|清收|清退|追缴|收缴|清偿|退还|挽回|防控|防治|防范|治理|救治|救助|回复|排查|满意|预防|合格|达标|及时|完成|整治|消除|监测|检测|调解|响应|破案|侦破|结案|审结|审理|执行|追回|修复|恢复|减免|覆盖|培训|演练|保险|赔付|发现|规范|宣传|应急|处|受理|办理|协调|回访|核实|保障|改善|遏制|避免|杜绝|稳定|挖掘|申报|帮扶|率达|[无零](?:故障|事故|差错|失误|投诉|违规|违纪|违法|超标|逾期|拖欠|返工|上访)/;

const BESIDES =
  /[\s★☆*※,、。.;:()【】[\]“”"'‘’《》<>\-—_/·…\uff0c\uff1b\uff1a\uff08\uff09\uff0e\uff0f\uff0d\uff0a]/;
const ALL_BESIDES = new RegExp(BESIDES.source, 'g');
/** Which UTF-16 units these are: a look-up, as every name is asked and most hold none. */
const isBeside = new Uint8Array(0x10000);
for (let code = 0; code < isBeside.length; code += 1)
  if (BESIDES.test(String.fromCharCode(code))) isBeside[code] = 1;

/** Without blanks, marks and the width of brackets: names that a person would call the same. */
export function comparableName(name: string): string {
  for (let at = 0; at < name.length; at += 1)
    if (isBeside[name.charCodeAt(at)] === 1) return name.replace(ALL_BESIDES, '');
  return name;
}

export function isShare(name: string): boolean {
  return (SHARE.test(name.trim()) || isPartByItsEnd(name)) && !UNBOUNDED.test(name) && !isUnwanted(name);
}

/** What is due, planned or counted elsewhere can be overshot: a ward with extra beds is used at 103%, 112% have a phone. */
const OVERSHOT =
  /完成率|执行率|到位率|参会率|到会率|参训率|发放率|支付率|拨付率|兑现率|普及率|入学率|巩固率|参保率|保障率|使用率|落实率|开工率/;

/** 完成率, 到位率, 使用率: shares as a rule, which may well come to more than 100%. */
export function mayBeOvershot(name: string): boolean {
  return OVERSHOT.test(name);
}

/** A share that can't come to more than 100%, whoever counts: 合格率, 满意度, 及时率. */
export function isBoundedShare(name: string): boolean {
  return isShare(name) && !mayBeOvershot(name);
}

/** What may well be below zero: changes, differences, temperatures, what is left over. 减免 and 差旅 are none of them. */
const MAY_BE_NEGATIVE =
  /增(?![强殖补])|减(?![免灾])|升(?![级学旗])|降(?![雨水解])|差(?![旅错])|净(?![化水])|温(?![室泉暖])|[余亏涨]|变[化动]|利润|收益|回报|沉降|位移|高程|标高|海拔|同比|环比/;

/** Temperatures and levels of signals. */
const BELOW_ZERO = /^(?:℃|°C|摄氏度|度|dB.*|分贝)$/;

/** Whether a value of such a name, or in such a unit, may lie below zero. */
export function mayBeNegative(name: string, unit: string | null): boolean {
  return MAY_BE_NEGATIVE.test(name) || (unit !== null && BELOW_ZERO.test(unit));
}

export function isUnwanted(name: string): boolean {
  return (
    DENIED.test(name) ||
    isBetterLittle(name) ||
    ((UNWANTED.test(name) || UNWANTED_RATE.test(name) || isLetOut(name)) && !REMEDY.test(name))
  );
}

/** 系数, 指数, 案件比, PQI and pH are numbers of no unit; 万车死亡率 says in its name of how many. */
export function isDimensionless(name: string): boolean {
  return /系数|指数|比值|(?:(?<![同环占对类分评])比|位次|名次|排名)\s*$|容积率|倍率|(?:万车|亿元|百万吨|每?[十百]?万人|每?千人)[\u4e00-\u9fffA-Z]{0,12}(?:死亡|事故|失信|发病|发案|拥有|占有)率\s*$|(?<![A-Za-z])(?:pH|PH|ph|[MPSTB]QI|PCI|RQI|NPS|AQI|CMI)(?![A-Za-z])/.test(
    name,
  );
}

/** Classifiers that names put before 数: 台数, 篇数, 座数. */
const CLASSIFIER = /([台套件份篇座栋株本张幅盏辆艘头只册家户期天名])数(?:量)?$/;

/** The units that a name itself ends in. */
const UNIT_AT_END: readonly (readonly [end: RegExp, unit: string])[] = [
  [/人次数?$/, '人次'],
  [/(?:次数|频次)$/, '次'],
  [/人数$/, '人'],
  [/户数$/, '户'],
  [/天数$/, '天'],
  [/期数$/, '期'],
  [/场次$/, '场次'],
  [/(?:得分|评分|分数|平均分|成绩)$/, '分'],
  [/公里数?$/, '公里'],
  [/平方米数?$/, '平方米'],
  [/亩数?$/, '亩'],
  [/(?:比例|占比|比重|[纯净]度)$/, '%'],
];

/** Rates that are not stated in %: 频率, 功率, 汇率, and 万车死亡率, which `isDimensionless` knows. */
const OTHER_RATE = /[频功汇速斜]率$/;

/** Goods, services and people as counted by the last word of a name: 培训人数 in 人. Null where it tells no unit. */
export function unitByName(name: string): string | null {
  const plain = name.trim();
  const atEnd = UNIT_AT_END.find(([end]) => end.test(plain));
  if (atEnd) return atEnd[1];
  const counted = CLASSIFIER.exec(plain)?.[1];
  if (counted !== undefined) return counted;
  return isShare(plain) || (/率$/.test(plain) && !OTHER_RATE.test(plain)) ? '%' : null;
}
