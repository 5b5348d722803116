import { firstAt } from '../Construct';
import type { Irregularity } from '../Reading';
import { alternatives } from './alternatives';
import { bareRates } from './bareRates';
import { nextDenominator } from './denominators';
import { unitHeads, type Head } from './heads';
import { readNounPart } from './parts';
import type { UnitFound } from './UnitFound';

const SYMBOL = /^[\x21-\x7e²³μ°℃㎡㎥㎞㎝㎜㎏㎎㎖㎢]+$/;
const PLAIN_SYMBOL = /^[%‰]$/;
/** Behind 人/次 and the like stands one unit, not a rate. */
const TIMES = /^(?:人|户|车|台|场|班|批|件|架)$/;
/** 元/人·月·次 has three. */
const MOST_DENOMINATORS = 3;

/**
 * The unit at `at` of a tidied text, compounds and all: 人次, 万元, 元/人·月, 平方米, 元每亩, 台(套).
 * Null where none begins there.
 */
export function readUnit(text: string, at: number): UnitFound | null {
  if (at >= text.length) return null;
  const bare = text.charAt(at) === '/' ? firstAt(bareRates, text, at) : null;
  if (bare) return bare;
  const head = firstAt(unitHeads, text, at);
  return head && withRest(text, head);
}

/** How the first part of a unit is written otherwise than usual. */
function oddWriting({ incomplete, variant, unit, kind }: Head): Irregularity[] {
  const irregularities: Irregularity[] = incomplete ? ['money-unit-incomplete'] : [];
  if (variant)
    irregularities.push(SYMBOL.test(unit) && !PLAIN_SYMBOL.test(unit) ? 'unit-symbol' : 'unit-variant');
  else if (kind !== 'ratio' && /^[A-Z]$/.test(unit)) irregularities.push('unit-symbol');
  return irregularities;
}

/** A unit with what stands behind its first part: (套), 、套, /人·天. */
function withRest(text: string, head: Head): UnitFound {
  const irregularities = oddWriting(head);
  let { canonical, end } = head;
  // What % was meant as is % for every reader: 百分比 names no other unit.
  let unit = canonical === '%' ? '%' : head.unit;
  for (const alternative of head.kind === 'count' ? alternatives : []) {
    const other = alternative.read(text, end);
    if (!other) continue;
    unit += other.written;
    end = other.end;
    if (canonical === '人' && other.canonical === '(次)' && other.written === '(次)') {
      canonical = '人次';
      irregularities.push('unit-variant');
    } else canonical += other.canonical;
  }
  for (let parts = 0; parts < MOST_DENOMINATORS; parts += 1) {
    const per = nextDenominator({ text, at: end, canonical });
    if (!per) break;
    unit += per.unit;
    end = per.end;
    if (parts === 0 && TIMES.test(canonical) && per.canonical === '/次') {
      canonical += '次';
      irregularities.push('unit-variant');
    } else canonical += per.canonical;
  }
  return { unit, canonical, kind: head.kind, end, irregularities };
}

/** The thing that was counted, where it stands in the place of a unit: 70村, 3学区. */
export function readCountedNoun(text: string, at: number): UnitFound | null {
  const part = readNounPart(text, at);
  return (
    part && {
      unit: part.unit,
      canonical: part.canonical,
      kind: 'count',
      end: part.end,
      irregularities: ['unit-variant'],
    }
  );
}

/** How a unit is usually written, as a person typed it: 公里 of km; itself where it is none that we know. */
export function canonicalUnit(unit: string): string {
  if (lastCanonical?.unit !== unit) lastCanonical = { unit, canonical: readUnit(unit, 0)?.canonical ?? unit };
  return lastCanonical.canonical;
}

/** One unit is asked for again and again: row after row, and rule after rule of a row. */
let lastCanonical: { readonly unit: string; readonly canonical: string } | null = null;
