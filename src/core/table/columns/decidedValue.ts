import { isAskedFor, isDecided, isReplaced } from '../labels/decided';
import { trimmedAt, type SheetView } from '../lines/sheetView';
import type { Heading } from './IndicatorColumns';
import { lookLikeTargets, textsBelow } from './textsBelow';
import { datedKey, targetAmongTimes, yearAbove, yearOfHeading } from './timeColumns';

/** What holds for the unit that fills the form in, and what is set above it. */
const OWN = /^本[县市区镇乡级单部项](?!年)/;
const OF_OTHERS = /^(?:国家|中央|[省市州]|上级)/;

/**
 * 定性目标 | 定量目标, of which each indicator has one: both columns are that of the value. `bottom`: last row of the heading,
 * 0-based.
 */
export function withWordsOrNumbers(
  view: SheetView,
  headings: readonly Heading[],
  bottom: number,
): readonly Heading[] {
  const keyOf = ({ column }: Heading): string => view.readers.label(trimmedAt(view, bottom, column)).key;
  const first = headings.findIndex((heading) => WORDS_OR_NUMBERS.test(keyOf(heading)));
  const [one, other] = [headings[first], headings[first + 1]];
  if (!one || !other || one.end + 1 !== other.column || !WORDS_OR_NUMBERS.test(keyOf(other))) return headings;
  if (keyOf(one).slice(0, 2) === keyOf(other).slice(0, 2)) return headings;
  const both: Heading = { ...one, end: other.end, role: 'value', known: true };
  return headings.flatMap((heading) => (heading === one ? [both] : heading === other ? [] : [heading]));
}

const WORDS_OR_NUMBERS = /^定[性量](?:绩效)?(?:目标|指标)?值?$/;

/** 调整后目标值, 修订目标 beside 目标值: from then on the target of record. */
const ADJUSTED = /^(?:调整|修订|变更|修改)(?:后|目标|指标)/;

/**
 * Of several headings of targets the one that holds: that of the table's year, 审定指标值 beside 申报指标值, 本县目标 beside 省定目标, 调整后目标值 beside
 * 目标值 on whichever side. The same headings where none says so. `bottom`: last row of the heading, 0-based.
 */
export function withDecidedValue(
  view: SheetView,
  headings: readonly Heading[],
  bottom: number,
): readonly Heading[] {
  const value = headings.find(({ role }) => role === 'value');
  if (!value) return headings;
  const keyOf = ({ column }: Heading): string =>
    datedKey(view.readers.label(trimmedAt(view, bottom, column)));
  const values = headings.filter(({ role }) => role === 'value');
  const ofYears = values.filter((heading) => yearOfHeading(keyOf(heading)) !== null);
  if (ofYears.length > 1) return withValueOfYear(view, headings, ofYears, bottom);
  const holds = (heading: Heading): boolean => {
    if (heading === value || !mayBeOther(heading)) return false;
    const texts = textsBelow(view, heading.column, bottom + 1);
    // 审定值 is blank until it is decided; what 本县 left blank is missing.
    return lookLikeTargets(texts) && (texts.length > 0 || OWN.test(keyOf(heading)));
  };
  const adjusted = headings.find((heading) => mayBeOther(heading) && ADJUSTED.test(keyOf(heading)));
  if (adjusted) return withAdjusted(view, headings, adjusted, bottom);
  const key = keyOf(value);
  const isPast =
    ofYears.length === 1 && yearOfHeading(key) !== null && yearOfHeading(key) !== yearAbove(view, bottom);
  if (!isPast && !isPassedOver(key)) return headings;
  const decided =
    headings.find((heading) => (isDecided(keyOf(heading)) || OWN.test(keyOf(heading))) && holds(heading)) ??
    (isPast || isReplaced(key)
      ? values.find((heading) => !isPassedOver(keyOf(heading)) && holds(heading))
      : undefined);
  if (!decided) return headings;
  return headings.map((heading): Heading => {
    if (heading === decided) return { ...heading, role: 'value', known: true };
    const isOther = mayBeOther(heading) && (heading === value || isPassedOver(keyOf(heading)));
    return isOther ? { ...heading, role: 'aside', known: true } : heading;
  });
}

/** What was asked for, and what a level above the unit set. */
function isPassedOver(key: string): boolean {
  return isAskedFor(key) || OF_OTHERS.test(key);
}

/** 2024年指标值 | 2025年指标值: that of the table's year, wherever it stands; the first where no headline says the year. */
function withValueOfYear(
  view: SheetView,
  headings: readonly Heading[],
  ofYears: readonly Heading[],
  bottom: number,
): readonly Heading[] {
  const keys = ofYears.map(({ column }) => datedKey(view.readers.label(trimmedAt(view, bottom, column))));
  const own = ofYears[targetAmongTimes(view, bottom, keys) ?? 0];
  return headings.map((heading): Heading =>
    heading !== own && ofYears.includes(heading) ? { ...heading, role: 'aside', known: false } : heading,
  );
}

function mayBeOther({ role, known }: Heading): boolean {
  return role === 'value' || (role === 'aside' && !known);
}

/** The adjusted targets where each row has one; where some rows have none, the others with the adjusted ones told beside them. */
function withAdjusted(
  view: SheetView,
  headings: readonly Heading[],
  adjusted: Heading,
  bottom: number,
): readonly Heading[] {
  const others = headings.filter(
    ({ role, period, column }) => role === 'value' && period !== 'medium-term' && column !== adjusted.column,
  );
  const texts = textsBelow(view, adjusted.column, bottom + 1);
  const isWhole =
    texts.length > 0 &&
    lookLikeTargets(texts) &&
    others.every(({ column }) => textsBelow(view, column, bottom + 1).length <= texts.length);
  if (!isWhole && others.length === 0) return headings;
  return headings.map((heading): Heading => {
    if (heading === adjusted)
      return isWhole
        ? { ...heading, role: 'value', known: true }
        : { ...heading, role: 'aside', known: false };
    return isWhole && others.includes(heading) ? { ...heading, role: 'aside', known: false } : heading;
  });
}
