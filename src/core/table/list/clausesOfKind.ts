import type { IndicatorKind } from '../../glossary/form';
import { tidy } from '../../text/characters';
import { isNotApplicable } from '../../value/placeholder';
import type { Readers } from '../lines/readers';
import type { Run } from '../lines/Run';
import { linesOf } from '../columns/linesOfCell';
import { clausesOfCell, type Clause } from '../rows/clausesOfCell';

/**
 * The indicators of a cell below the head of their level (null below 绩效指标): none where it is blank or says 无; null where it
 * does not show where a value begins.
 */
export function clausesOfKind(readers: Readers, level: Run | null, text: string): readonly Clause[] | null {
  return isBlank(text) ? [] : (clausesOfCell(text, readers) ?? saidByKind(readers, level, text));
}

export function isBlank(text: string): boolean {
  return text === '' || text === '无' || isNotApplicable(tidy(text).text);
}

/**
 * What a cell says below its kind alone: ≥90% below 服务对象满意度 and 2026年11月底前 below 时效指标 have the name of their level;
 * 减轻困难家庭负担 below 社会效益指标 is a name and all that is to be reached.
 */
function saidByKind(readers: Readers, level: Run | null, text: string): Clause[] | null {
  const kind = level && readers.level(level.text.trim()).kind;
  if (!level || kind === null || linesOf(text).length > 1) return null;
  const whole = { number: null, value: text, level: null };
  const reading = readers.value(text).kind;
  if ((kind === 'satisfaction' && reading === 'percent') || (kind === 'timeliness' && reading === 'date'))
    return [{ ...whole, name: level.text.trim() }];
  return OF_EFFECT.has(kind) && IN_WORDS.test(text) ? [{ ...whole, name: text }] : null;
}

/** What these bring is often said in words. */
const OF_EFFECT: ReadonlySet<IndicatorKind | null> = new Set<IndicatorKind>([
  'economic',
  'social',
  'ecological',
  'sustainability',
]);
const IN_WORDS = /^[\u3400-\u9fff]{4,20}$/;
