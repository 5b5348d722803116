import type { Grading } from './Reading';

const YES_NO =
  /^(?:是|否|有|暂?无|没有|不是|√|✓|✔|☑|×|✗|✘|是\/否|是否|有\/无|有无|能|不能|可以|Y|N|yes|no)$/i;

/** Scales written out: 优良中差, 优/良/中/差, 高中低, 好坏. */
const GRADE = '(?:优秀|良好|较好|一般|较差|不合格|合格|优|良|中|差|低|高|好)';
const SCALE = new RegExp(`^(?:${GRADE}(?:(?:[/、,]${GRADE})+|${GRADE}{2,})|好坏|优劣|强弱)$`);

/** Words that say how much. */
const DEGREE =
  /有效|显著|明显|较|进一步|持续|稳步|逐步|逐年|大幅|有所|不断|基本|全面|充分|大力|极大|更加?|日益|很|十分|非常|高度|一定|优于|稳定|长远|深远|长效|切实|大大|大为|有力|积极|普遍|广泛|深入|加快|良好|优秀|优良|优质|程度[高中低大小]|[高中低]程度|影响[大小]|[内际外省市]领先|先进水平|[内际省市]一流|前列|[良优秀格]及以上/;

/** A single word of praise or a state: how much of it is not said. */
const BARE =
  /^(?:有效|良好|优良|优秀|优质|合规|合格|稳定|持续|长期|及时|保障|达标|规范|基本|全面|积极|充分|好|优|高|长远|较|十分|一定|长效)$/;

/** How far a text without a number is graded. Takes a tidied text, without 定性: before it. */
export function gradingOf(text: string): Grading {
  if (text.length <= 3 && YES_NO.test(text)) return 'yes-no';
  if (SCALE.test(text)) return 'graded';
  return DEGREE.test(text) && !BARE.test(text) ? 'graded' : 'ungraded';
}
