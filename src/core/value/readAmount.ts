import type { AmountState } from '../glossary/form';
import type { CellValue } from '../grid/SheetGrid';
import { tidy, trimBlanks } from '../text/characters';
import { readNumber } from './numerals';
import { isNotApplicable } from './placeholder';
import { compare, decimal, decimalOfNumber, shift, subtract, ZERO, type Decimal } from '../money/decimal';
import { convert, unitSize, type MoneyUnit } from '../money/unit';

/** An amount as read from a cell of the funding block. */
export interface AmountReading {
  /** In `unit`. */
  readonly amount: Decimal | null;
  /** The unit that the cell itself names, else the block's. */
  readonly unit: MoneyUnit;
  /** Of a numeric cell whose format shows its number × 10^scale: 480000 as 48.0 has -4. Absent where it is shown as held. */
  readonly scale?: number;
  readonly state: AmountState;
}

/** A text that is one number and no more, in the way that people type numbers. */
const ONE_NUMBER = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?$|^([+-]?)(\.\d+)$/;
/** As number formats print it, or typed to make a text of it; it says nothing about 元 or 万元. */
const BEFORE_NUMBER = /^['‘’`´＇]?[¥$]?/;
/** Signs that nobody sees, left behind by web pages and other programs. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** As accounts write a negative amount. */
const IN_BRACKETS = /^\(([\d,. ]+)\)$/;
/** △ (or ▲) is the minus of Chinese accounts; the sign may stand before ¥, where a number has it behind. */
const MINUS = /(?:[△▲▵负] *[¥$]?|-(?=[¥$])[¥$]) *(?=\.?\d)/g;
const NOTHING = /^(?:无|没有|0?-+|-+0?)$/;

const MONEY = /^(亿|千万|百万|十万|万|千|百)?(元|圆|块)?/;
const ZEROS: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3, 百: 2 };
/** Units that make a number something other than an amount: 2022年, 39户, 100%. */
const OTHER_UNIT = /^(?:[年月日%‰号批次个人户名台套项期亩米公个]|[十百千]?万(?:人|户|亩|平)|-\d|\/|元\/)/;

/**
 * Reads the amount of a funding cell; `blockUnit` is the unit that the form states for the block (万元 or 元).
 * - number: a numeric cell, or a text that is one plain number (1,234.5); its unit is the block's, or the one that
 *   the number format shows, and its amount is what the format shows where that moves the point.
 * - blank: nothing, a dash, 无. Never taken for 0.
 * - not-numeric: a text with more than a number; its amount is read where it is beyond doubt: 854万(高标准…),
 *   25 万元, 中央补助资金50, one amount said twice.
 * △5.5, ▲5.5, (5.5) and 负5.5 are -5.5; ±5.5 and 核减5.5万元 are no amount that anybody can tell.
 * - unreadable: no amount, or several that nobody can tell apart.
 */
export function readAmount(
  cell: { readonly value: CellValue; readonly text: string },
  blockUnit: MoneyUnit,
): AmountReading {
  if (typeof cell.value === 'number') return readNumericCell(cell.value, cell.text, blockUnit);
  const text = tidyAmount(cell.text).replace(MINUS, '-').replace(BEFORE_NUMBER, '');
  if (text === '' || NOTHING.test(text) || isNotApplicable(text))
    return { amount: null, unit: blockUnit, state: 'blank' };
  if (typeof cell.value === 'boolean') return unreadable(blockUnit);
  const plain = plainNumber(text);
  if (plain) return { amount: plain, unit: blockUnit, state: 'number' };
  return readAmountInText(text, blockUnit);
}

const unreadable = (unit: MoneyUnit): AmountReading => ({ amount: null, unit, state: 'unreadable' });

function plainNumber(text: string): Decimal | null {
  const negative = IN_BRACKETS.exec(text)?.[1];
  const match = ONE_NUMBER.exec(negative ?? text);
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = '', signOfFraction = '', bareFraction = ''] = match;
  const minus = negative !== undefined || sign === '-' || signOfFraction === '-';
  return decimal(`${minus ? '-' : ''}${whole.replace(/[, ]/g, '')}${fraction || bareFraction}`);
}

function tidyAmount(text: string): string {
  return tidy(trimBlanks(text.replace(UNSEEN, ''))).text;
}

/** What a format prints around the number that a person reads. */
const SHOWN_NUMBER = /^\D*(\d[\d,]*)(\.\d+)?(?![\d.,]*(?:%|E[+-]|-\d|\/\d|:\d|年|月))/;

/** Powers of ten by which formats move the point: thousands and millions by commas, 万 by a point set as text. */
const SCALES = [-4, -3, -8, -6, -5, -2, -7, -1, 4];

/**
 * A number as its format shows it: 25 as 25万元 is 25 万元, and so is 250000 as 25.0万元; 480000 as 48.0 counts as the 48 that
 * a person sees and signs.
 */
function readNumericCell(value: number, text: string, blockUnit: MoneyUnit): AmountReading {
  const held = decimalOfNumber(value);
  if (!held) return unreadable(blockUnit);
  // Shown as it is held, with nothing around it.
  if (text === held) return { amount: held, unit: blockUnit, state: 'number' };
  if (shownAsOther(text) !== null) return unreadable(blockUnit);
  // The trick of a percent sign on a line below the cell's, to move the point by two.
  const [line = ''] = text.split(/[\r\n]/, 1);
  const tidied = tidyAmount(line);
  const first = amountsIn(tidied)[0];
  const named = first?.stated === true ? first : null;
  const unit = named?.unit ?? blockUnit;
  // 1.20百万元 is 120 of the 万元 that its amount is told in.
  const scale = scaleOf(held, tidied) + (named?.power ?? 0);
  if (scale === 0) return { amount: held, unit, state: 'number' };
  return { amount: shift(held, scale), unit, scale, state: 'number' };
}

const AS_PERCENT = /^[-\d.,\s]+[%％]\s*$/;
const AS_DATE =
  /^\s*(?:\d{2,4}\s*[-/年]\s*\d{1,2}(?:\s*[-/月]|\s*$)|\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}\s*[-/月]\s*(?:\d{1,2}|[A-Za-z]{3}|[一二三四五六七八九十]+月)|\d{1,2}:\d{2}|[A-Za-z]{3}-\d)/;

/**
 * What a number's format shows in place of money: nobody can read the amount off it. Who types 48 where the format is a
 * percentage has 0.48 in the cell, and who types 5-6 has a date.
 */
export function shownAsOther(text: string): 'percent' | 'date' | null {
  if (AS_PERCENT.test(text)) return 'percent';
  return AS_DATE.test(text) ? 'date' : null;
}

/** By how many places the shown number differs from the held one; 0 where it is shown as it is, rounded, or not at all. */
function scaleOf(held: Decimal, shown: string): number {
  const [match, whole = '', fraction = ''] = SHOWN_NUMBER.exec(shown) ?? [];
  if (match === undefined) return 0;
  const number = decimal(whole.replaceAll(',', '') + fraction);
  if (!number) return 0;
  const places = Math.max(0, fraction.length - 1);
  const size = absolute(held);
  if (isRoundedTo(size, number, places) || compare(number, ZERO) === 0) return 0;
  return SCALES.find((scale) => isRoundedTo(shift(size, scale), number, places)) ?? 0;
}

/** Whether an amount is shown as `number` with so many decimals. */
function isRoundedTo(amount: Decimal, number: Decimal, places: number): boolean {
  if (compare(amount, number) === 0) return true;
  const off = absolute(subtract(amount, number));
  return compare(shift(off, places), HALF) <= 0;
}

const HALF = '0.5' as Decimal;

function absolute(amount: Decimal): Decimal {
  return amount.startsWith('-') ? (amount.slice(1) as Decimal) : amount;
}

interface Amount {
  readonly amount: Decimal;
  readonly unit: MoneyUnit;
  /** By how many places the number as written was moved to be in `unit`: 2 for 百万元 in 万元. */
  readonly power: number;
  /** The text names the unit. */
  readonly stated: boolean;
  readonly at: number;
  readonly end: number;
}

const NUMBER_START = /[0-9一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]|[-+.](?=[0-9])/g;

/** The amounts of a text in order: numbers with a money unit, and bare numbers that have no other unit. */
function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  let end = 0;
  for (const { index } of text.matchAll(NUMBER_START)) {
    if (index < end) continue;
    const number = readNumber(text, index);
    if (!number) continue;
    end = number.end;
    const rest = text.slice(number.end, number.end + 4);
    const [whole = '', power = '', yuan] = MONEY.exec(rest) ?? [];
    const stated = yuan !== undefined || /[万亿]$/.test(power);
    if (OTHER_UNIT.test(rest) || (number.chinese && !stated)) continue;
    const after = number.end + (stated ? whole.length : 0);
    if (stated && text.charAt(after) === '/') continue;
    const unit = power === '亿' ? '亿元' : power.endsWith('万') ? '万元' : '元';
    const zeros = (ZEROS[power] ?? 0) - unitSize(unit);
    const amount = zeros === 0 ? number.value : shift(number.value, zeros);
    found.push({ amount, unit, power: zeros, stated, at: index, end: after });
    end = after;
  }
  return found;
}

/** Money of another country; what it is in 元 nobody can say. */
const FOREIGN = /[美欧港日澳加韩]元|港币|日币|英镑|卢布|新台币|法郎|USD|EUR|HKD|JPY|GBP|[€£]/;

/** Before an amount: by how much another one changes, or a range around nothing. */
const A_CHANGE = /(?:[±Δ∆]|[核调压扣]减|减少) *[¥$]?$/;

/** What is counted inside brackets, or behind 其中, is part of the amount before it. */
const DETAILS = /\([^()]*\)?|其中.*$/g;

function readAmountInText(text: string, blockUnit: MoneyUnit): AmountReading {
  if (text.length > 2000) return unreadable(blockUnit);
  const whole = text.replace(DETAILS, '|');
  if (FOREIGN.test(whole)) return unreadable(blockUnit);
  const all = amountsIn(whole);
  const stated = all.filter((amount) => amount.stated);
  const candidates = stated.length > 0 ? stated : all;
  const [first] = candidates;
  if (!first) return unreadable(blockUnit);
  const capitals = inCapitals(text);
  if (capitals) return withCapitals(first, capitals, blockUnit);
  if (candidates.some((other) => other.unit !== first.unit || compare(other.amount, first.amount) !== 0))
    return unreadable(blockUnit);
  if (candidates.some(({ at }) => A_CHANGE.test(whole.slice(0, at)))) return unreadable(blockUnit);
  // A bare number inside words (第3批, 指标5) may be anything; it counts only where nothing else is said.
  if (!first.stated && !standsAlone(whole, first)) return unreadable(blockUnit);
  return { amount: first.amount, unit: first.stated ? first.unit : blockUnit, state: 'not-numeric' };
}

const CAPITALS = /\(([^()]*[壹贰叁肆伍陆柒捌玖拾佰仟][^()]*)\)/;

/** ¥1,000,000.00（大写：壹佰万元整）: the amount once more, which no number in digits can be added to unseen. */
function inCapitals(text: string): Amount | null {
  const words = CAPITALS.exec(text)?.[1];
  const [said] = words === undefined ? [] : amountsIn(words).filter(({ stated }) => stated);
  return said ?? null;
}

/** A number in digits whose capitals say in which unit it is; where they say another amount nobody can tell which is right. */
function withCapitals(digits: Amount, capitals: Amount, blockUnit: MoneyUnit): AmountReading {
  const units = digits.stated ? [digits.unit] : [blockUnit, '元' as const];
  const said = convert(capitals.amount, capitals.unit, '元');
  const unit = units.find((one) => compare(convert(digits.amount, one, '元'), said) === 0);
  return unit ? { amount: digits.amount, unit, state: 'not-numeric' } : unreadable(blockUnit);
}

const AROUND_A_NUMBER = /^(?:人民币|¥|RMB|约|共计?|合计|总计|小计|:|\||[,;。])*$/;

/** 中央补助资金(少数民族发展任务)50: the source is named before its amount. A number like a year tells nothing. */
const SOURCE_BEFORE = /^\D*(?:资金|拨款|补助|经费|投资|配套)[|:]*$/;
const LIKE_A_YEAR = /^(?:19|20)\d{2}$/;

function standsAlone(text: string, amount: Amount): boolean {
  const before = text.slice(0, amount.at);
  if (!AROUND_A_NUMBER.test(text.slice(amount.end))) return false;
  if (AROUND_A_NUMBER.test(before)) return true;
  return SOURCE_BEFORE.test(before) && !LIKE_A_YEAR.test(text.slice(amount.at, amount.end));
}
