/**
 * Measures of single trades whose better end everybody there knows, and that no general word gives away: 药占比 is to be
 * small, 减排量 large. Whole ends of names, so that 药占比监测次数 and 拥堵点治理数 fall through.
 */
const REMARK = '(?:\\s*[(（][^()（）]*[)）])?\\s*$';

const LITTLE = new RegExp(
  '(?:药占比|(?:药品|耗材|卫生材料)(?:收入|费用|支出)?占比|平均住院[日天]数?|(?:次均|均次)费用(?:增幅|增速|增长率)' +
    '|(?:超大|大)班额(?:比例|占比|率|班级数)|(?:超限|超载|超限超载)(?:率|比例)' +
    '|拥堵(?:延时)?(?:指数|率|时间|时长|里程|比例)|违[法规](?:占|用)[耕林农]?地(?:面积|宗数|比例)' +
    '|(?:编制|岗位|职位)空缺(?:人?数|率|比例)|降尘量|(?:平均)?(?:候车|候诊|排队)(?:时间|时长)' +
    '|(?:万元|单位)[\\u4e00-\\u9fffA-Za-z]{0,10}(?:用水量|取水量|水耗|能耗|电耗)' +
    // Late is late, though it was done: 办结率 alone would be wanted.
    '|(?<![未无零])(?:超期|逾期|超时|延期)(?:办结|办理|交付|完工|竣工|答复|回复)?(?:率|比例|占比))' +
    REMARK,
);

/** What is put right, spared or held down: of that, much is wanted. */
const REMEDIED = /消除|化解|治理|整治|缓解|压减|降低|下降|减少|减排|节约|清理|清退|处置|监测|控制率/;

const MUCH = new RegExp(
  '(?:(?:破案|侦破|保值增值|湿地保护|自给)率|优良(?:水体|水质|断面|天数)(?:比例|占比|率)|(?:空气)?优良天数' +
    '|(?:安全感|获得感|幸福感)(?:指数|满意度)?|(?:健康|科学|文明)素[养质](?:水平|率)|减排量|节[水能电煤]量|碳汇量' +
    '|无故障(?:运行|工作)?(?:时间|时长)|(?:资金|杠杆)放大倍数|(?:积案|矛盾|纠纷|案件|隐患)(?:化解|调解|办结|整改|处置)(?:件|起|宗|个)?数' +
    '|每?千人口?[\\u4e00-\\u9fff（）()]{0,10}(?:医师|护士|床位)数' +
    // A fall is wanted of what nobody wants: 成本下降率 is another matter.
    '|(?:信访|上访|投诉|事故|死亡|发案|案件|火灾|能耗|水耗|煤耗|排放|浓度|污染物)(?:总)?(?:发生|人数|件数|起数|次数|强度|量)?(?:下降|降低|减少)(?:率|幅度|比例))' +
    REMARK,
);

/** 未破案率, 不优良: the wanted thing denied. */
const DENYING = /未(?!成年|来)|不(?!低|少)|非/;

/** The last characters of all of these: most names have another, and this is quicker to see. */
const ENDS = '率比例数日天占额积量间长耗感平度）) ';

/** 药占比, 平均住院日, 拥堵指数: the less, the better. */
export function isBetterLittle(name: string): boolean {
  return ENDS.includes(name.charAt(name.length - 1)) && LITTLE.test(name) && !REMEDIED.test(name);
}

/** 破案率, 减排量, 优良天数: the more, the better. */
export function isBetterMuch(name: string): boolean {
  return ENDS.includes(name.charAt(name.length - 1)) && MUCH.test(name) && !DENYING.test(name);
}
