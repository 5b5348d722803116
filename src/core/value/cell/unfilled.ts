import { readSign, readWordBefore } from '../comparators';
import type { Reading } from '../Reading';
import { readUnit } from '../unit/readUnit';
import { unitNamed, valueKindOf } from '../unit/units';
import { BLANK } from './blankReading';
import { asTyped, type Cell } from './Cell';

/** ≤****000元: what is left of a number that a web site masked. */
export function readMasked(raw: string, text: string): Reading {
  const start = text.search(/[*0-9]/);
  const head = text.slice(0, start);
  const sign = readSign(head, 0) ?? readWordBefore(head, 0);
  const body = /^[*0-9.,]+/.exec(text.slice(start))?.[0] ?? '';
  const unit = readUnit(text, start + body.length);
  const whole = (sign?.end ?? 0) === start && unit?.end === text.length;
  if (!whole) return { ...BLANK, raw, kind: 'other', irregularities: ['placeholder'] };
  return {
    ...BLANK,
    raw,
    kind: valueKindOf(unit.kind),
    comparator: sign?.comparator ?? null,
    unit: unit.unit,
    irregularities: ['placeholder'],
  };
}

/** A comparator or a unit that waits for its number: ≧, 公里, ≥%. Null where a text is something else. */
export function readWithoutNumber({ raw, text, tidied }: Cell): Reading | null {
  const word = readWordBefore(text, 0);
  const measure = word && readUnit(text, word.end);
  // 约束 and 不到位 are words: a word waits for its number only before % or a gap that was left.
  const waits = measure?.end === text.length && (measure.kind === 'ratio' || tidied.innerBlank);
  const sign = readSign(text, 0) ?? (waits ? word : null);
  const at = sign?.end ?? 0;
  const unit = readUnit(text, at);
  if ((unit?.end ?? at) !== text.length || (!sign && !unit)) return null;
  // 十分 and 千方 begin like ten parts and a thousand cubic metres.
  if (!sign && /^[十百千]/.test(text) && !unitNamed(text)) return null;
  return {
    ...BLANK,
    raw,
    comparator: sign?.comparator ?? null,
    unit: unit?.unit ?? null,
    irregularities: ['number-missing', ...asTyped(sign?.irregularity ? [sign.irregularity] : [], tidied)],
  };
}
