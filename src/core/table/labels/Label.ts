import { moneyUnitOf, moneyUnits, type MoneyUnit } from '../../money/unit';
import { isIdeograph, trim } from '../../text/characters';
import { holdsRadical } from '../../text/radicals';
import { endsWithOne, unitsOf } from '../../text/units';
import { endsTable, isAside, isIndicatorBlock, isSpendingBlock } from './asides';
import { columnLabel, type ColumnLabel } from './columns';
import { fieldLabel, type FieldLabel } from './fields';
import { amountColumn, fundingLabel, fundingWithUnit, type AmountColumn, type FundingLabel } from './funding';
import { goalLabel, type GoalLabel } from './goals';
import { namesLevel } from './levels';
import { compact, labelKey } from './normalise';
import { isDepartmentTitle, isTitle } from './titles';

/** All that a cell's text may mean as a label. What it means in its place is for the readers to say. */
export interface Label {
  readonly compact: string;
  readonly key: string;
  readonly title: boolean;
  /** The title of a form about a whole department (部门整体支出绩效目标表). */
  readonly departmentTitle: boolean;
  readonly field: FieldLabel | null;
  readonly funding: FundingLabel | null;
  readonly amountColumn: AmountColumn | null;
  readonly goal: GoalLabel | null;
  readonly column: ColumnLabel | null;
  readonly aside: boolean;
  readonly indicatorBlock: boolean;
  readonly spendingBlock: boolean;
  readonly ends: boolean;
  /** The unit that stands in brackets or after 单位: 项目资金(万元), 金额单位:元. */
  readonly unit: MoneyUnit | null;
  /** A label and its value in one cell: 项目名称:人大会议经费. */
  readonly inline: { readonly label: Label; readonly value: string } | null;
  /** The name of a level that a family of indicators is known by, wherever it stands: 产出指标, 社会效益. */
  readonly namesLevel: boolean;
  /** A character of it prints like another: ⽬标. Longer texts that are no labels tell it, too. */
  readonly radical: boolean;
  /** Means a label wherever it stands, so that no value is read across it. */
  readonly strong: boolean;
}

/** Longer texts are values, or a short label with its value after a colon. */
const LONGEST_LABEL = 70;
const LONGEST_INLINE_LABEL = 18;

const NOTHING: Label = {
  compact: '',
  key: '',
  title: false,
  departmentTitle: false,
  field: null,
  funding: null,
  amountColumn: null,
  goal: null,
  column: null,
  aside: false,
  indicatorBlock: false,
  spendingBlock: false,
  ends: false,
  unit: null,
  inline: null,
  namesLevel: false,
  radical: false,
  strong: false,
};

/** What a text is as a label alone, by whoever knows it: 目标1 and 指标2 stand before a colon in every table. */
type PlainLabel = (text: string) => Label;

/** Reads a cell's text as a label, whatever it may turn out to be. `before` reads what stands before a colon. */
export function readLabel(text: string, before: PlainLabel = readPlainLabel): Label {
  const plain =
    text.length > LONGEST_LABEL
      ? { ...NOTHING, ends: endsByStart(text), radical: holdsRadical(text) }
      : readPlainLabel(text);
  const inline = plain.strong || plain.title ? null : inlineOf(text, before);
  return inline ? { ...plain, inline } : plain;
}

function endsByStart(text: string): boolean {
  const start = compact(text.slice(0, 24));
  return endsTable('', start);
}

/** The same without a value that stands in the text. */
export function readPlainLabel(text: string): Label {
  const compacted = compact(text);
  const key = labelKey(compacted);
  const field = fieldLabel(key, compacted);
  const unit = unitOf(compacted);
  const funding = unit === null ? fundingLabel(key) : fundingWithUnit(key);
  const goal = goalLabel(key);
  const aside = isAside(key);
  return {
    compact: compacted,
    key,
    title: goal === null && isTitle(key),
    departmentTitle: isDepartmentTitle(key),
    field,
    funding,
    amountColumn: amountColumn(key),
    goal,
    column: columnLabel(key),
    aside,
    indicatorBlock: isIndicatorBlock(key),
    spendingBlock: isSpendingBlock(key),
    ends: endsTable(key, compacted),
    unit,
    inline: null,
    namesLevel: namesLevel(key),
    radical: holdsRadical(text),
    strong: field !== null || (funding !== null && !funding.ambiguous) || goal !== null || aside,
  };
}

const UNITS = moneyUnits.join('|');
const UNIT = new RegExp(
  `\\((?:[^()]{0,12}[,;、])?(?:金额)?(?:单位:?)?(?:人民币)?(${UNITS})\\)|单位:?\\(?(?:人民币)?(${UNITS})\\)?`,
);

/** 项目资金(万), 金额单位:万: the 元 left out. */
const SHORT_UNITS: Readonly<Record<string, MoneyUnit>> = {
  '(万)': '万元',
  '(亿)': '亿元',
  '位:万': '万元',
  '位:亿': '亿元',
};

const ENDS_SHORT_UNIT = unitsOf(')万亿');

function unitOf(compacted: string): MoneyUnit | null {
  if (!compacted.includes('元'))
    return endsWithOne(compacted, ENDS_SHORT_UNIT) ? (SHORT_UNITS[compacted.slice(-3)] ?? null) : null;
  const match = UNIT.exec(compacted);
  return moneyUnitOf(match?.[1] ?? match?.[2] ?? '');
}

/** A short known label, a colon (or a blank), and a value. */
function inlineOf(text: string, before: PlainLabel): Label['inline'] {
  const trimmed = trim(text);
  const { colon, blank, digit } = placesIn(trimmed);
  if (colon > 0) {
    const split = splitAt(trimmed, colon, 1, before);
    // 其中:上级资金16万元 is a source within 其中.
    if (split?.label.funding?.role === 'of-which') return inlineOf(split.value, before);
    if (split) return split;
  }
  // 目标 1:… is the first of the goals, as 目标1:… is.
  const counted = blank > 0 && /^目标\s+\d/.test(trimmed);
  return (
    (blank > 0 && !counted ? splitAt(trimmed, blank, 1, before) : null) ??
    amountInline(trimmed, digit, before)
  );
}

const COLONS = ':：﹕︰∶';

/** Where the first colon, blank and digit stand at which a label may end, in one go; -1 for none. Most characters are ideographs. */
function placesIn(text: string): { readonly colon: number; readonly blank: number; readonly digit: number } {
  let [colon, blank, digit] = [-1, -1, -1];
  for (let at = 0; at < text.length && at < LONGEST_INLINE_LABEL * 2; at++) {
    const code = text.charCodeAt(at);
    if (isIdeograph(code)) continue;
    const character = text.charAt(at);
    if (colon < 0 && COLONS.includes(character)) colon = at;
    if (at >= LONGEST_INLINE_LABEL) continue;
    if (digit < 0 && code >= 0x30 && code <= 0x39) digit = at;
    if (blank < 0 && character.trim() === '') blank = at;
  }
  return { colon, blank, digit };
}

/** An amount right after its label, without a colon: 总额10606.75万元. */
function amountInline(text: string, digit: number, plain: PlainLabel): Label['inline'] {
  if (digit <= 0 || !/^[\d.,，]+\s*(?:亿元|万元|元|万)?(?:[(（].*)?$/s.test(text.slice(digit))) return null;
  // Most texts that end in a number are no amounts (农村道路项目12): whether money is named is asked before all else.
  const before = compact(text.slice(0, digit));
  if (fundingLabel(labelKey(before)) === null && !before.includes('元')) return null;
  const inline = splitAt(text, digit, 0, plain);
  return inline?.label.funding ? inline : null;
}

/** 单位:201001-县人民医院 names who fills the form in; 单位:万元 does not. */
function isUnitsName(label: string, value: string): boolean {
  return label.length <= 3 && label.trim() === '单位' && value.length >= 4 && !value.includes('元');
}

function splitAt(text: string, at: number, separator: 0 | 1, plain: PlainLabel): Label['inline'] {
  const value = text.slice(at + separator).trim();
  if (value === '') return null;
  const before = text.slice(0, at);
  const label = plain(isUnitsName(before, value) ? '填报单位' : before);
  const speaks =
    label.field !== null ||
    label.goal !== null ||
    label.aside ||
    (label.funding !== null && label.key.length > 1);
  return speaks && label.key.length <= LONGEST_INLINE_LABEL ? { label, value } : null;
}
