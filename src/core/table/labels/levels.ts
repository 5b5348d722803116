import type { IndicatorKind, Requirement } from '../../glossary/form';
import { compact, withoutBrackets, withoutTranslation } from './normalise';

/** The three families of 财预〔2015〕88号; cost may also be a level 1 of its own. */
export type Family = 'output' | 'benefit' | 'satisfaction' | 'cost';

/** Who is satisfied or not, and what they say: 群众评价, 服务对象认可度, 百姓口碑. */
const JUDGED =
  '(?:群众|公众|社会|百姓|民众|居民|村民|市民|农户|服务对象|受益(?:对象|群众|人群|人|者)?|帮扶对象|用户|客户|企业|学生|家长|职工|患者|对象|各方|各界|上级|主管部门)(?:的)?(?:评价|评议|口碑|认可度?|好评)';

const SATISFACTION = new RegExp(`满意|${JUDGED}`);

const KIND_WORDS: readonly (readonly [RegExp, IndicatorKind])[] = [
  [SATISFACTION, 'satisfaction'],
  [/可持续|持续影响|持续性|长[远效](?:影响|效益|效果|作用)/, 'sustainability'],
  [
    /成本|预算控制|投资控制|造价|^(?:项目|工作|建设|工程)?(?:费用|开支|花费)(?:控制|情况|标准)?(?:指标|目标)?$/,
    'cost',
  ],
  [/数量|产出数|工作量|任务量/, 'quantity'],
  [/质量|品质/, 'quality'],
  [/时效|进度|工期|时限/, 'timeliness'],
];
const BENEFIT_WORDS: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/经济/, 'economic'],
  [/社会/, 'social'],
  [/生态|环境/, 'ecological'],
];

const FAMILY_OF_KIND: Readonly<Record<IndicatorKind, Family>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'cost',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainability: 'benefit',
  satisfaction: 'satisfaction',
};

/** The family of indicators that a level-2 name speaks of; null for a local name, or one that mixes several. */
export function kindOfLevel(name: string): IndicatorKind | null {
  for (const [word, kind] of KIND_WORDS) if (word.test(name)) return kind;
  const benefits = BENEFIT_WORDS.filter(([word]) => word.test(name));
  const [only] = benefits;
  return benefits.length === 1 && only ? only[1] : null;
}

/** The family of a level-1 name, null for a local name. */
export function familyOfLevel1(name: string): Family | null {
  if (SATISFACTION.test(name)) return 'satisfaction';
  if (name.includes('成本')) return 'cost';
  if (/产出|项目完成|投入/.test(name)) return 'output';
  if (/效益|效果|成效|实效|影响/.test(name)) return 'benefit';
  return null;
}

export function familyOfKind(kind: IndicatorKind): Family {
  return FAMILY_OF_KIND[kind];
}

const LEVEL_NAME =
  /^(?:项目|预期|实施|专项)?(?:产出|效益|效果|成效|满意度?|成本|投入|过程|完成|影响力?|数量|质量|时效|进度|经济效益|社会效益|生态效益|环境效益|生态环境效益|可持续影响|可持续性?|可持续发展|可持续性?发展影响|(?:经济|社会|生态|可持续)(?:效果|成效)|(?:群众|对象|受益对象|受益群众|公众)满意度?|服务对象满意度?|社会公众满意度?|经济成本|社会成本|生态环境成本|环境成本|实施效果|过程管理|计划管理|资金管理|项目管理|监督检查|社会公众或服务对象满意度?|服务对象或受益者满意度?)(?:指标|目标|值|类|方面)?等?$/;

const ENDS_AS_LEVEL = /(?:指标|效益|满意度)等?$/;
/** 完成改造任务，提高资金使用效益: a goal ends as levels do, but has clauses or says what is to be done. */
const SENTENCE =
  /[。！!]|(?<!效益|指标|影响|满意度?)[,;；]|^(?:不断|持续|进一步|切实|有效|充分|着力|确保)?(?:提高|提升|增强|改善|促进|推动|推进|取得|获得|达到|发挥|扩大|增加|保障|确保|带动|产生|创造|完成.{2,}并?(?:提高|提升|取得|达到|实现))./;

/** Whether a compact text is one of the names that levels bear everywhere, or ends as they do (…指标). */
export function isLevelName(key: string): boolean {
  if (key.length < 2 || key.length > 24) return false;
  return LEVEL_NAME.test(key) || (ENDS_AS_LEVEL.test(key) && !SENTENCE.test(key));
}

const BOTH_LEVELS = /^([^-—－/]{2,12})[-—－/]+([^-—－/]{2,12})$/;

/** The names of level 1 and level 2 in one: 产出指标-数量指标, 效益/社会; null of any other key. */
export function levelsInOne(key: string): readonly [upper: string, lower: string] | null {
  const [, upper = '', lower = ''] = key.length > 4 ? (BOTH_LEVELS.exec(key) ?? []) : [];
  return isLevelName(upper) && (isLevelName(lower) || kindOfLevel(lower) !== null) ? [upper, lower] : null;
}

/** 工作数量, 建设标准, 完成进度, 费用控制; 社会贡献, 长远影响; 群众评价. */
const OWN_WORDS = new RegExp(
  '^(?:' +
    '(?:项目|工作|任务|工程|建设|服务|实施|业务|活动|计划|总体|预期|完成|产出|采购|管理|养护|维护|培训)' +
    '(?:完成|产出|成果|数量|工作量|规模|质量|品质|标准|时效|时限|进度|工期|时间|成本|费用|开支|花费|投入|效果|效益|成效|实效|影响|效率)|' +
    '(?:工作|任务)量|(?:费用|开支|成本|支出|投资|进度|质量|时间)(?:控制|把控|要求|保障|情况)|' +
    '(?:经济|社会|生态|环境|民生|惠民|长远|长期|长效|后续)(?:影响|效果|成效|贡献|作用|价值|效应|实效)|' +
    `${JUDGED})(?:控制|情况|要求)?(?:指标|目标|方面|类)?$`,
);

/**
 * Whether a key reads like a level in an office's own words. Indicators are called so as well (工作质量 | 优): to be asked
 * only of what stands where levels do.
 */
export function soundsLikeLevel(key: string): boolean {
  return isLevelName(key) || OWN_WORDS.test(key);
}

const TAG =
  /\(?(必填[^()]*(?:量化|硬性)[^()]*|量化必填|必填(?:指标|项)?|必选|选填(?:指标|项)?|可选|非必填)\)?/;
const BARE_TAG = /(?:必填量化|必填硬性指标|必填硬性|必填|选填)$/;

/** The requirement that a level's text states (必填量化, 必填硬性指标, 必填, 选填), null for none. */
function requirementIn(text: string): Requirement | null {
  const tag = TAG.exec(compact(text))?.[1];
  if (tag === undefined) return null;
  if (/选填|可选|非必填/.test(tag)) return 'optional';
  return /量化|硬性/.test(tag) ? 'required-quantified' : 'required';
}

/** Whether a text is a requirement tag and nothing else: "(必填量化)". */
function isOnlyTag(text: string): boolean {
  const compacted = compact(text);
  return compacted.length <= 10 && TAG.exec(compacted)?.[0] === compacted;
}

/** A level's name as printed, without blanks, line breaks, brackets and what is in them, and its tag. */
export function levelName(text: string): string {
  const compacted = compact(text);
  return withoutTranslation(withoutBrackets(compacted.replace(/\([-\d.]+\)分$/, '')))
    .replace(BARE_TAG, '')
    .replace(/[:;,、]+$/, '');
}

/** A text of a level column. */
export interface Level {
  readonly name: string;
  readonly requirement: Requirement | null;
  readonly kind: IndicatorKind | null;
  /** The text is a requirement tag and no name. */
  readonly onlyTag: boolean;
}

export function readLevel(text: string): Level {
  const name = levelName(text);
  return { name, requirement: requirementIn(text), kind: kindOfLevel(name), onlyTag: isOnlyTag(text) };
}

/** Whether a key is the name of a level that a family of indicators is known by: 产出指标, 数量指标, 社会效益. */
export function isLevelOfForm(key: string): boolean {
  return isLevelName(key) && (kindOfLevel(key) !== null || familyOfLevel1(key) !== null);
}

/** Whether a key is such a name wherever it stands: 数量 and 成本 alone are words of many forms. */
export function namesLevel(key: string): boolean {
  return /指标|效益|效果|满意|产出/.test(key) && isLevelOfForm(key);
}
