import { inPlainWriting, plainText, valueText } from '../rewriting';
import type { Indicator, IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { asksTime } from '../nameMeanings';
import { isShare } from '../../facts/indicatorNames';
import { CHINESE_NUMERALS } from '../../text/chineseDigits';
import type { Detection, IndicatorRule } from '../Rule';
import { tidy, trimBlanks } from '../../text/characters';
import { readValue } from '../../value/readValue';
import { canonicalUnit } from '../../value/unit/readUnit';
import { brokenNumber, withDigitsForLetters } from './brokenNumber';
import { idleTarget } from './idleTarget';

/** Units that are written otherwise everywhere else: 人/次 for 人次, 百分比 for %, M for 米. ㎡ and km are common enough. */
const ODD_UNIT = /人\/次|间数|百分比|百分率|人数|万人民币|(?<=\d)M$/;

/** The writing alone is odd: put right, it says the same. */
const MISWRITTEN = [
  ['comparator-after-number', 'sign-last'],
  ['unit-before-number', 'unit-first'],
  ['full-width', 'full-width'],
  ['traditional-character', 'traditional'],
] as const;

/** 2026-12-31: the systems of finance offices take no dash in a value. */
const WITH_DASHES = /(?:19|20)\d\d-\d{1,2}-\d{1,2}/;

/** 20261231: a date that reads like a number. */
const RUN_TOGETHER = /^[^\d年]*20\d\d(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?![\d年月])/;

/** ≥90%以上, ≤5天以内: the sign and the word say the same. */
const SAID_TWICE = /^(?:[≥≤<>]|[不大小](?:低|少|超|高|于)).*\d.*(?:以[上下内]|及以上)$/;

/** 98分以上%, 80分%, 60%分: two units, and a number can have but one. */
const TWO_UNITS =
  /\d(?:[^%‰\d０-９.．\s/]{1,3}(?:及?以[上下内])?[%‰]|[%‰](?:及?以[上下内])?(?:分|[人户家]次?|次|个|天|件|项|万?元))$/;

/** ≥120家次/, 5万/: per what? */
const BROKEN_OFF = /^[^/／]*\d[^/／]{0,6}[/／]$/;

/** ≤≥5%: at most and at least. */
const TWO_SIGNS = /^(?:[≤<＜][≥>＞]|[≥>＞][≤<＜])\s*\d/;

/** ≥620≤700家: a number changed by half, or a floor and a ceiling with nothing between them. ≥50人≤80人 are two clear lines. */
const TWO_BOUNDS = /^[≥≤<>]=?\s*\d[\d.,]*\s*[≥≤<>]/;

/** 1/2 of a rate; elsewhere it may be two of something, and 98/100 says a percentage too. */
const FRACTION = /^[≥≤=]?\d{1,3}\/(?!100$)\d{1,3}$/;

/** 95%(: what was to stand in the bracket is lost. */
const OPEN_BRACKET = /^[^(（]*\d[^(（]{0,8}[(（]$/;

/** 六百五十座, 百分之九十五: longer than 三次 and 一年, which nobody writes otherwise. */
const LONG_NUMERAL = new RegExp(`百分之|[${CHINESE_NUMERALS}]{2}`);

/** A day written as a number elsewhere may be a number. */
function asksDay({ name }: Indicator, group: IndicatorGroup): boolean {
  return group.kind === 'timeliness' || asksTime(name);
}

/** The value as it is written out; where sign or unit have columns of their own, its cell holds only a part of it. */
function writtenOut(
  { reading, value, valueCell, comparatorColumn, unitColumn }: Indicator,
  why: 'dashes' | 'together' | 'twice' | 'unit-twice' | 'numeral' | 'two-bounds',
): Detection<'value/nonstandard-writing'> {
  const found = { cell: valueCell, found: value, params: { why } };
  const isPart = [comparatorColumn, unitColumn].some((column) => column && column.text.trim() !== '');
  const canonical = isPart ? dateAlone(value) : reading.canonical;
  return canonical === null || canonical === value
    ? found
    : { ...found, expected: canonical, fix: [{ cell: valueCell, text: canonical }] };
}

/** A date is whole in its cell, whatever sign or 年月日 stands beside it. */
function dateAlone(value: string): string | null {
  const { kind, canonical } = readValue(value);
  return kind === 'date' ? canonical : null;
}

/** A number that can't be read as it was typed; where letters stand for digits, with these in their place. */
function mistyped(
  indicator: Indicator,
  found: string,
  why: 'points' | 'letters',
  exactly: (mended: Indicator) => string | null | undefined,
): Detection<'value/nonstandard-writing'> {
  const { value, valueCell } = indicator;
  const detection = { cell: valueCell, found, params: { why }, severity: 'warning' } as const;
  const own = withDigitsForLetters(value);
  const expected = withDigitsForLetters(found);
  const reading = readValue(expected);
  if (own === value || reading.kind === 'other' || reading.irregularities.includes('unit-missing'))
    return detection;
  // ≥1OO% is =100%, or it would be told of once more.
  const exact = expected === own ? exactly({ ...indicator, value: own, reading }) : null;
  return {
    ...detection,
    expected: exact ?? expected,
    fix: [{ cell: valueCell, text: exact ?? own }],
  };
}

/** Full-width digits, traditional characters, numbers in Chinese numerals, unusual names of units, a sign or a unit on the wrong side: 90%≥, %≥95. */
export const nonstandardWriting: IndicatorRule<'value/nonstandard-writing'> = {
  id: 'value/nonstandard-writing',
  category: 'value',
  severity: 'info',
  fixable: 'safe',
  scope: 'indicator',
  suppressedBy: ['value/number-became-date'],
  check(indicator, group, table) {
    const { irregularities, kind, numbers } = indicator.reading;
    if (numbers.length === 0) return null;
    const day = kind === 'range' ? twoBounds(indicator) : oddDay(indicator, group);
    if (day || irregularities.length === 0) return day;
    // ≥100百分比: that it can only be =100% is told with its % put right.
    const exact = idleTarget.check(indicator, group, table)?.expected;
    if (exact && readValue(exact).irregularities.length === 0) return null;
    for (const look of LOOKS) {
      const found = look(indicator, group, table);
      if (found) return found;
    }
    return null;
  },
};

type Look = (
  indicator: Indicator,
  group: IndicatorGroup,
  table: PerformanceTable,
) => Detection<'value/nonstandard-writing'> | null;

function oddDay(indicator: Indicator, group: IndicatorGroup): ReturnType<Look> {
  const { reading, value } = indicator;
  if (reading.kind !== 'date') return null;
  if (WITH_DASHES.test(value)) return writtenOut(indicator, 'dashes');
  return asksDay(indicator, group) && RUN_TOGETHER.test(value) ? writtenOut(indicator, 'together') : null;
}

/** A ceiling of 100% is none. */
function twoBounds(indicator: Indicator): ReturnType<Look> {
  const { numbers, unit, irregularities } = indicator.reading;
  if (irregularities.includes('two-units')) return null;
  const isOpen = unit === '%' && Number(numbers[1]) >= 100;
  return isOpen || !TWO_BOUNDS.test(tidy(indicator.value).text.trim())
    ? null
    : writtenOut(indicator, 'two-bounds');
}

/** What may be odd of a value that was not read as the forms write it; the first that is gets told. */
const LOOKS: readonly Look[] = [saidTwice, mistypedNumber, notOneNumber, longNumeral, miswritten, oddUnit];

function saidTwice(...[indicator, group]: Parameters<Look>): ReturnType<Look> {
  const odd = indicator.reading.irregularities;
  if (odd.includes('comparator-in-words') && SAID_TWICE.test(plainText(indicator.value, group)))
    return writtenOut(indicator, 'twice');
  return odd.includes('unit-twice') ? writtenOut(indicator, 'unit-twice') : null;
}

function mistypedNumber(...[indicator, group, table]: Parameters<Look>): ReturnType<Look> {
  const text = valueText(indicator);
  const why = indicator.reading.kind === 'other' ? brokenNumber(tidy(trimBlanks(text)).text) : null;
  return why && mistyped(indicator, text, why, (one) => idleTarget.check(one, group, table)?.expected);
}

/** Signs and units that no number can have: nobody but the person knows what was meant. */
function notOneNumber(indicator: Indicator): ReturnType<Look> {
  const { kind, irregularities } = indicator.reading;
  if (irregularities.includes('two-units')) {
    const params = { why: 'two-units' } as const;
    return { cell: indicator.valueCell, found: valueText(indicator), params, severity: 'warning' };
  }
  if (kind !== 'other' && kind !== 'percent') return null;
  const text = valueText(indicator);
  const unread = kind === 'other' ? unreadable(indicator.name, text.trim()) : null;
  const why = unread ?? (TWO_UNITS.test(text.trim()) ? 'two-units' : null);
  return why && { cell: indicator.valueCell, found: text, params: { why }, severity: 'warning' };
}

/** Why no construct could read a value that begins like a number. */
function unreadable(name: string, text: string): 'broken-off' | 'two-signs' | 'fraction' | 'bracket' | null {
  if (BROKEN_OFF.test(text)) return 'broken-off';
  if (TWO_SIGNS.test(text)) return 'two-signs';
  if (OPEN_BRACKET.test(text)) return 'bracket';
  return FRACTION.test(text) && isShare(name) ? 'fraction' : null;
}

function longNumeral(indicator: Indicator): ReturnType<Look> {
  const odd = indicator.reading.irregularities;
  return odd.includes('chinese-numeral') && !odd.includes('approximate') && LONG_NUMERAL.test(indicator.value)
    ? writtenOut(indicator, 'numeral')
    : null;
}

function miswritten(...[indicator, group]: Parameters<Look>): ReturnType<Look> {
  const odd = indicator.reading.irregularities;
  const first = MISWRITTEN.find(([irregularity]) => odd.includes(irregularity));
  if (!first) return null;
  const found = { cell: indicator.valueCell, found: valueText(indicator) };
  return { ...found, params: { why: first[1] }, ...inPlainWriting(indicator, group) };
}

function oddUnit(indicator: Indicator): ReturnType<Look> {
  const { reading, valueCell, unitColumn } = indicator;
  const odd = reading.irregularities;
  if (!odd.includes('unit-variant') && !odd.includes('unit-symbol')) return null;
  if (unitColumn && ODD_UNIT.test(unitColumn.text)) return oddUnitOfColumn(unitColumn);
  const text = valueText(indicator);
  if (!ODD_UNIT.test(text)) return null;
  const expected = reading.canonical === text ? null : reading.canonical;
  const found = { cell: valueCell, found: text, params: { why: 'unit-name' as const }, expected };
  if (expected === null || unitColumn) return found;
  // Another unit is another word, if the same thing: a person looks first.
  return { ...found, fix: [{ cell: valueCell, text: expected }] };
}

/** 人数 in the form's own column of units, where 人 belongs. */
function oddUnitOfColumn({ text, cell }: NonNullable<Indicator['unitColumn']>): ReturnType<Look> {
  const unit = canonicalUnit(text.trim());
  const found = { cell, found: text.trim(), params: { why: 'unit-column' } as const };
  return unit === text.trim() ? found : { ...found, expected: unit, fix: [{ cell, text: unit }] };
}
