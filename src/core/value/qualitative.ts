import type { Grading } from './Reading';

const YES_NO =
  /^(?:是|否|有|暂?无|没有|不是|√|✓|✔|☑|×|✗|✘|是\/否|是否|有\/无|有无|能|不能|可以|Y|N|yes|no)$/i;

const GRADE = '(?:优秀|良好|较好|一般|较差|不合格|合格|优|良|中|差|低|高|好)';
/** Scales written out: 优良中差, 优/良/中/差, 高中低, 好坏. */
const SCALE = new RegExp(`^(?:${GRADE}(?:(?:[/、,]${GRADE})+|${GRADE}{2,})|好坏|优劣|强弱)$`);
/** One grade of a scale that every reader knows. */
const ONE_GRADE = /^(?:优|良|中|优秀|优良|良好|合格|达标|一般|较差|差)$/;

/** 验收合格, 达到合格标准, 评定为优秀: the grade, and what gives it. */
const GRADE_GIVEN =
  /^(?:一次性?|最终)?(?:竣工|交工|完工|终期|中期|结题|质量|项目)?(?:验收|评审|评定|评价|考核|鉴定|检测|检验|抽检|测评|评估|达到|[获被]?评)(?:结果)?为?(?:合格|优秀|优良|良好|达标|优|良)(?:等[次级]|标准)?$/;

/** The line is drawn elsewhere: 优于上年, 省内领先, 良及以上. */
const LINE_ELSEWHERE =
  /》(?:中)?(?:规定的?|要求的?)?[ⅠⅡⅢⅣⅤIV一二三四五甲乙丙ABC]{1,3}(?:类|级|等)(?:[水]质)?(?:标准|以上|及以上|要求)?$|^(?:一次性)?通过[\u4e00-\u9fff]{0,14}(?:验收|测评|评审|评估|认证|审核|鉴定|备案)$|优于|[内际外省市]领先|先进水平|[内际省市]一流|前列|(?:优秀?|良好?|合格|达标|中等?|博士|硕士|本科|大专|中专|[正副]?高级?|中级|初级)(?:等[次级]|学历|职称|水平)?(?:\(含\))?[及或]?以上|程度[高中低大小]|[高中低]程度|影响[大小]/;

/** Words that only say that there is more of it: how much, nobody knows. */
const DEGREE =
  /有效|显著|明显|较|进一步|持续|稳步|逐步|逐年|大幅|有所|不断|基本|全面|充分|大力|极大|更加?|日益|很|十分|非常|高度|一定|稳定|长远|深远|长效|切实|大大|大为|有力|积极|普遍|广泛|深入|加快|良好|优秀|优良|优质|长期/;

/** A single word of praise or a state: how much of it is not said. */
const BARE =
  /^(?:有效|优质|合规|稳定|持续|长期|及时|保障|规范|基本|全面|积极|充分|好|高|长远|较|十分|一定|长效)$/;

/** How far a text without a number is graded. Takes a tidied text, without 定性: before it. */
export function gradingOf(text: string): Grading {
  if (text.length <= 3 && YES_NO.test(text)) return 'yes-no';
  if (SCALE.test(text) || ONE_GRADE.test(text) || GRADE_GIVEN.test(text) || LINE_ELSEWHERE.test(text))
    return 'graded';
  return DEGREE.test(text) && !BARE.test(text) ? 'degree' : 'ungraded';
}

/** Where the first word of such a degree begins in a text (群众意识明显提高: at 明显); -1 for none. */
export function degreeFrom(text: string): number {
  return text.search(DEGREE);
}

const LABEL =
  '(?:优秀|优良|优|良好|良|中等|中|一般|合格|较好|好|较差|差|不合格|高|较高|低|较低|[一二三四]档|[ABCD][级档]?|[ⅠⅡⅢⅣ]级)';
/** 优：下降10%以上, 优（≥90分）, 优秀为90分以上. */
const LABEL_FIRST = new RegExp(`^(?:达到|评价为|评为)?${LABEL}(?:[:(=]|[为是≥≤><\\d])`);
/** 健全（优）, 90分以上为优. */
const LABEL_LAST = new RegExp(`(?:\\(${LABEL}\\)|[为是:]${LABEL})$`);
/** 达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差: the three bands of 财预〔2020〕10号. */
const THREE_BANDS =
  /(?:达成|完成|实现|达到).*[、;,/].*(?:部分|基本)(?:达成|完成|实现|达到).*[、;,/].*(?:未|没有|不能)/s;
/** 100%-80%(含)、80%-60%(含)、60%-0%: its scores. */
const BANDS_OF_SCORES =
  /^100%?[-~至]80%?(?:\(含\))?[、;,/]80%?[-~至][56]0%?(?:\(含\))?[、;,/][56]0%?[-~至]0%?(?:\(含\))?$/;
/** 健全/较健全/不健全: the word itself in steps. */
const STEPS =
  /^([\u4e00-\u9fff]{1,6})[/、;,](?:[较基部][^/、;,]{1,10}[/、;,]|[^/、;,]{1,8}[/、;,])?(?:不|未|没有|无)[\u4e00-\u9fff]{1,10}$/;

const BRACKETS = /\([^()]*\)/g;

/** Whether a tidied text draws a line for each of several grades: 优：下降10%以上；良：…；差：…. */
export function isGradedScale(text: string): boolean {
  if (THREE_BANDS.test(text) || BANDS_OF_SCORES.test(text)) return true;
  // 健全(90分及以上)/较健全(70-90分)/不健全(70分以下): what stands in brackets draws the lines.
  if (STEPS.test(text.includes('(') ? text.replace(BRACKETS, '') : text)) return true;
  const parts = partsOf(text);
  const labelled = parts.filter((part) => LABEL_FIRST.test(part) || LABEL_LAST.test(part)).length;
  return labelled >= 2 && labelled >= parts.length - 1;
}

/** The parts between marks that stand in no brackets. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && ';、,/。'.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part !== '');
}
