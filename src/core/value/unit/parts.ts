import { AFTER_WORDS } from '../comparators';
import { takeText } from '../take';
import { unitNamed, unitsAt, type UnitKind } from './units';

/** A unit, or one part of a compound. */
export interface Part {
  /** As written. */
  readonly unit: string;
  /** In the canonical spelling. */
  readonly canonical: string;
  readonly kind: UnitKind;
  readonly end: number;
  readonly variant: boolean;
}

/** A denominator or a counted noun that no table can list: 元/校, 70村, 3学区. */
const NOUN = new RegExp(`[\\u4e00-\\u9fff]{1,5}?(?=$|[/*·.()（,;；。、每<>=≥≤]|${AFTER_WORDS}|不等)`, 'y');
/** Words that finish a sentence and never name what was counted. */
const NOT_A_NOUN =
  /^(?:[多余几约来]|达标|完成|到位|覆盖|合格|以|及|或|之|左|上下|前|后|内|全|均|为|且|并|已|未|不|无|有|的|和|与|至|到|每|按|由|在|于|个|率|度)/;

/** Whether a few Chinese characters behind a number may name what is counted. */
export function isNoun(words: string): boolean {
  return !NOT_A_NOUN.test(words) && !words.startsWith('(');
}

/** The longest unit of the table at `at`, with a 次 or 数 behind it, as one part of a compound. */
export function readPart(text: string, at: number): Part | null {
  for (const spelling of unitsAt(text, at)) {
    const unit = unitNamed(spelling);
    if (!unit) continue;
    const end = at + spelling.length;
    // 8mb is not 8 m and a b; a unit in letters ends where its letters end.
    if (/[A-Za-z]$/.test(spelling) && /[A-Za-z]/.test(text.charAt(end))) continue;
    const last = unit.kind === 'count' && !/[一-鿿]/.test(text.charAt(end + 1)) ? text.charAt(end) : '';
    // 家次, 期次, 站次: so many visits to each, where no table can list them all.
    if (last === '次' && /[一-鿿]$/.test(spelling) && !/[次数]$/.test(spelling)) {
      const times = `${spelling}次`;
      return { unit: times, canonical: `${unit.canonical}次`, kind: 'count', end: end + 1, variant: false };
    }
    const counted = last === '数';
    return {
      unit: counted ? `${spelling}数` : spelling,
      canonical: unit.canonical,
      kind: unit.kind,
      end: counted ? end + 1 : end,
      variant: counted || unit.canonical !== spelling,
    };
  }
  return null;
}

/** A noun that no table lists, in the place of a unit. */
export function readNounPart(text: string, at: number): Part | null {
  const noun = takeText(NOUN, text, at);
  if (noun === '' || !isNoun(noun)) return null;
  return { unit: noun, canonical: noun, kind: 'count', end: at + noun.length, variant: false };
}
