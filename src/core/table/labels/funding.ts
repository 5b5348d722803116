import { holdsOne, unitsOf } from '../../text/units';

/** What a label of the funding block stands for. */
export interface FundingLabel {
  /** block: the label beside all rows (项目资金(万元)), which tells the unit; ofWhich: 其中 alone. */
  readonly role: 'block' | 'total' | 'medium-total' | 'part' | 'of-which';
  /** Too common a word to mean funding outside the block: 其他, 中央, 合计. */
  readonly ambiguous: boolean;
  /** Printed with 其中. */
  readonly ofWhich: boolean;
  /** Where a source stands below another one. */
  readonly nature: 'appropriation' | 'own' | 'fund' | 'level' | 'income' | 'other';
}

const BLOCKS = new Set(
  '项目资金 资金情况 项目资金情况 专项资金情况 资金总额及构成 年度资金总额及构成 资金来源 预算执行情况 项目资金申请 项目资金构成 资金构成 资金安排 资金安排情况 预算资金 预算资金情况 年度预算资金情况 资金投入 资金投入情况 项目预算情况 项目资金来源 年度预算资金 资金需求 项目预算执行情况 年度预算执行情况 年度资金情况 项目支出预算资金 项目预算资金 年度资金 经费来源 资金来源情况 资金构成情况 预算情况 资金金额 项目资金金额 预算规模及资金用途 预算规模及用途 资金规模及用途'.split(
    ' ',
  ),
);
const TOTALS = new Set(
  '年度资金总额 年度资金申请总额 年度预算资金总额 当年资金总额 年度金额 本年度金额 本年金额 当年金额 项目预算金额 项目金额 年度本级预算金额 当年预算 资金总额 年度预算总额 年度预算 年度预算金额 预算金额 预算总额 本年度预算 项目预算 本次下达中央预算内投资 本年度预计投入 本年度资金总额 年度总金额 本年资金总额 年度资金总计 年度资金合计 年度资金 资金合计 资金总计 资金总量 年度资金总量 当年预算金额 当年预算资金 当年预算总额 当年资金 年初预算总额 项目年度预算 项目年度资金总额 年度项目资金总额 年度专项资金总额 专项资金总额 年度投资总额 本年预算 年度总额 全年资金总额 全年预算总额 预算安排总额 预算资金总额 年度资金需求总额 资金需求总额 资金规模 预算规模 专项资金金额 下达金额 年度预算资金 安排金额 年度资金额 当年资金申请总额 本年度资金申请总额 年度安排资金总额 总预算 预算资金 项目当年预算 申请资金总额 本年申请资金总额 项目总额 资金额度 预算安排 年度预算安排 预算安排金额 申报金额 批复金额 下达资金 本次下达金额 年度资金规模 年度资金总数 年度补助金额 预算总金额 项目年度资金 项目年度预算资金 项目年度预算总额 项目年度预算金额 预算申报数 申报预算数 预算申请数 预算批复数 年度预算申请'.split(
    ' ',
  ),
);
const AMBIGUOUS_TOTALS = new Set('总额 合计 总计 金额 小计 预算 预算数 年度预算数 总金额'.split(' '));
const TOTAL_PATTERN =
  /^(?:本年度|本年|当年|年度|今年|全年|本次)(?:计划|申请|申报|安排|下达|预计|到位)*.{0,12}(?:预算|资金|投资|经费)(?:总额|总计|合计|总量|金额)?$/;
/** 年度财政资金总额, 财政拨款总额: where all the money is the budget's, that is the whole. */
const FISCAL_TOTAL =
  /^(?:本年度|本年|当年|年度|全年|项目)?(?:中央|省级?|市级?|县级?|区级?|本级)?财政(?:性)?(?:资金|拨款)总额$/;
const MEDIUM_TOTAL =
  /^(?:中期|中长期|长期|实施期|实施周期|滚动|三年|规划期|全周期|项目实施期|项目总|计划总|总)(?:滚动)?.{0,10}(?:资金|预算|投资|投入|金额|经费)(?:总额|总计|合计)?$|^项目资金(?:总额|合计|总计)$|^(?:项目)?总?概算(?:总投资|总额)?$/;

const AMBIGUOUS_PARTS = new Set(
  '其他 其它 中央 省 省级 市 市级 县 县级 区 区级 本级 地方 自治区 区县 市县 上级 专户 自筹 区县级 市县级 镇级 乡镇'.split(
    ' ',
  ),
);
const APPROPRIATION =
  /财政拨款|财政投款|财政资金|财政性资金|财政拔款|财政补助|财政预算|财政(?:安排|投入|出资)|预算内(?:资金|拨款)|一般公共预算(?:财政)?拨款/;
const FUND = /一般公共预算|政府性基金|国有资本经营|社会保险基金|社保基金|国债|专项债|一般债|债券|经费拨款/;
const LEVEL =
  /^(?:中央|国家|自治区|省|市|州|县|区|旗|地方|上级|本级|乡|镇|街道|地市|盟)+(?:级|财政|本级|本年)*(?:补助|配套|专项|资金|安排|财政|拨款|转移支付|预算|衔接|投资|预算内|补贴|及以上|投入|奖补|下达)*$/;
const OWN =
  /自有资金|单位资金|自筹|专户|单位自有|社会资本|社会资金|社会投入|银行贷款|贷款|(?:市场化|银行|项目)融资$|融资资金|捐赠|盘活存量|整合资金|教育收费|非税收入|彩票公益金|事业基金弥补|上年结转|结转|结余|其他资金|其它资金|其他收入|其他来源|其他财政|其它收入/;
const INCOME =
  /^(?:事业|事业单位|经营|经营性|上级补助|附属单位上缴|附属单位缴款|非同级财政)(?:单位)?(?:经营)?(?:预算)?收入$/;
const FUNCTION = /类.*[款项]$|支出[款项]$/;
const EXCLUDED =
  /目标|指标|依据|负责|名称|用途|部门|单位$|情况|执行数|执行率|办法|制度|是否|时间|日期|分值|分类|科目/;

export const SOURCES: readonly RegExp[] = [APPROPRIATION, FUND, LEVEL, OWN, INCOME];

/** Every source has one of these characters, whatever its nature; most names of indicators have none. */
export const OF_SOURCES = unitsOf(
  '财预公基债款央国省市州县区旗地上本乡镇道盟自单筹户社贷融捐盘整教非彩事转余他它入直衔',
);

/** 其中:1.中央资金 is the first of the sources that are numbered below it. */
const NUMBERED_PART = /^其中[、,，]?\d[、.．](\D+)$/;

const OF_A_YEAR = /^(其中[、,，]?)?(?:19|20)\d{2}年度?/;

/** The part of the funding block that a label's key is, or null. */
export function fundingLabel(key: string): FundingLabel | null {
  if (key.length === 0 || key.length > 24) return null;
  const ofWhich = key.startsWith('其中');
  const numbered = ofWhich ? NUMBERED_PART.exec(key)?.[1] : undefined;
  if (numbered !== undefined) return fundingLabel(`其中${numbered}`);
  if (/\d/.test(key)) {
    // 2021年金额 is 年度金额; a label with any other number in it already holds its amount.
    if (!OF_A_YEAR.test(key)) return null;
    const annual = key.replace(OF_A_YEAR, '$1年度');
    return /\d/.test(annual) ? null : fundingLabel(annual);
  }
  // 政策总预算, 政策当年预算: those of a project by another name.
  if (key.startsWith('政策') && key.length > 3) return fundingLabel(`项目${key.slice(2)}`);
  if (key === '其中') return { role: 'of-which', ambiguous: true, ofWhich: true, nature: 'other' };
  if (BLOCKS.has(key)) return { role: 'block', ambiguous: false, ofWhich: false, nature: 'other' };
  const name = ofWhich ? key.replace(/^其中[、,，]?/, '') : key;
  if (!ofWhich) {
    if (TOTALS.has(name)) return { role: 'total', ambiguous: false, ofWhich, nature: 'other' };
    if (AMBIGUOUS_TOTALS.has(name)) return { role: 'total', ambiguous: true, ofWhich, nature: 'other' };
  }
  if (!ofWhich && FISCAL_TOTAL.test(name))
    return { role: 'total', ambiguous: false, ofWhich, nature: 'other' };
  if (EXCLUDED.test(name)) return null;
  if (!ofWhich && MEDIUM_TOTAL.test(name))
    return { role: 'medium-total', ambiguous: false, ofWhich, nature: 'other' };
  const nature = natureOf(name);
  const named = nature !== 'other' || AMBIGUOUS_PARTS.has(name);
  if (!ofWhich && nature !== 'fund' && TOTAL_PATTERN.test(name) && !isSource(name, nature)) {
    return { role: 'total', ambiguous: false, ofWhich, nature: 'other' };
  }
  if (named || ofWhich) {
    return {
      role: 'part',
      ambiguous: !ofWhich && (AMBIGUOUS_PARTS.has(name) || nature === 'level'),
      ofWhich,
      nature,
    };
  }
  return null;
}

/** 资金(万元), 所需经费(元), 申请金额(万元), 支出预算(万元): words for money that name their unit are the label of all the amounts. */
export function moneyLabel(key: string): FundingLabel | null {
  return /^(?:项目|专项|所需|申请|安排|拟|计划|预计|投入|支出|年初|经费|资金)*(?:资金|经费|预算|投资|金额)(?:数|额)?$/.test(
    key,
  )
    ? { role: 'block', ambiguous: false, ofWhich: false, nature: 'other' }
    : null;
}

/** The same for a label that names its unit: 省级财政安排(万元) is money wherever it stands, 资金(万元) the whole of it. */
export function fundingWithUnit(key: string): FundingLabel | null {
  const named = fundingLabel(key);
  if (!named) return moneyLabel(key);
  return named.ambiguous && /财政|资金|补助|拨款/.test(key) ? { ...named, ambiguous: false } : named;
}

/** Whether 其中:… speaks of the year's money as a whole: 其中:本年度预算, 其中:当年资金. */
export function isYearsTotal(key: string): boolean {
  const name = key.replace(/^其中[、,，]?/, '');
  if (!/^(?:本年|当年|年度|今年|本次)/.test(name)) return false;
  const total = TOTALS.has(name) || TOTAL_PATTERN.test(name);
  return (total || /^年度(?:计划)?安排数?$/.test(name)) && natureOf(name) === 'other';
}

/** 本年度财政资金 and 当年其他资金 are sources of the year; 本年度申请市财政预算资金 is what the year asks for. */
function isSource(name: string, nature: FundingLabel['nature']): boolean {
  if (/拨款|补助|结转/.test(name)) return true;
  if (nature === 'own') return !/总额$|合计$|总计$/.test(name);
  return nature === 'appropriation' && !/申请|申报|安排|下达/.test(name);
}

function natureOf(name: string): FundingLabel['nature'] {
  // 一般公共预算类 群众团体事务支出款, 2012999: a function of spending and no source.
  if (name.length > 18 || !holdsOne(name, OF_SOURCES) || FUNCTION.test(name)) return 'other';
  if (FUND.test(name)) return 'fund';
  if (INCOME.test(name)) return 'income';
  if (OWN.test(name)) return 'own';
  if (LEVEL.test(name) && name.length > 1 && name !== '地方') return 'level';
  if (APPROPRIATION.test(name)) return 'appropriation';
  if (
    /^该?项目?支出?上级资金$/.test(name) ||
    /上级资金|上级补助|直达资金|衔接(?:推进乡村振兴)?(?:补助)?资金/.test(name)
  )
    return 'level';
  return 'other';
}

/** Whether the total speaks of the own budget alone (年度本级预算金额), so that 上级资金 beside it is no part of it. */
export function isOwnLevelTotal(key: string): boolean {
  return key.includes('本级');
}

/** What stands in a column of amounts, by its heading: 年初预算数 an amount, 上年度 a former one, 执行率 none. */
export type AmountColumn = 'amount' | 'reached' | 'aside';

const AMOUNT_COLUMNS = new Set(
  '年初预算数 年初预算 全年预算数 全年预算 调整后预算数 调整预算数 调整后预算 调整预算 调整前 调整后 预算数 年度预算数 本年度申请资金 本年申请资金 金额 年初批复数 批复数 申请数 计划数 预算安排数 全年预算安排数 本年预算 本年度预算 本年数 本年度资金 计划金额 预算安排 年初安排数 预算金额 年初预算金额 调整后金额 申请金额 本年度安排资金 本年安排资金 当年预算数 本年预算数 本年度预算数 指标数 下达数'.split(
    ' ',
  ),
);
const REACHED_COLUMNS = new Set(
  '全年执行数 执行数 预算执行数 实际执行数 实际支出数 支出数 决算数 到位数 实际到位数 资金到位数 实际支出 全年支出数 实际到位 执行金额 全年实际执行数 完成数'.split(
    ' ',
  ),
);
const ASIDE_COLUMN =
  /执行率|到位率|完成率|分值|得分|权重|原因|依据|备注|说明|偏差|上年度?|去年|往年|评分|比例|占比|^项目$|^序号$/;

export function amountColumn(key: string): AmountColumn | null {
  if (key.length === 0 || key.length > 16) return null;
  if (AMOUNT_COLUMNS.has(key)) return 'amount';
  if (REACHED_COLUMNS.has(key)) return 'reached';
  if (ASIDE_COLUMN.test(key)) return 'aside';
  return null;
}
