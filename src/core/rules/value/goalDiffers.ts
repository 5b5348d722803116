import { toA1 } from '../../grid/address';
import { decimal, multiply, trimmed, ZERO, type Decimal } from '../../money/decimal';
import type { Goal, Indicator, PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../../facts/indicatorNames';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';

/**
 * The annual goal counts the same thing as an indicator and comes to another number: 培训300人 above, 培训人数 ≥200人
 * below. Only where noun and unit meet beyond doubt; amounts of money are the business of the funding rules.
 */
export const goalDiffers: TableRule<'value/goal-differs'> = {
  id: 'value/goal-differs',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['value/negative-value'],
  check(table) {
    const promises = table.goals.filter(({ period }) => period === 'annual').flatMap(promisesIn);
    if (promises.length === 0) return [];
    const counted = countedIndicators(table);
    const only = onlyOnes(promises, counted);
    const told = promises.slice(0, MOST_PROMISES).map((promise) => meeting(promise, counted, only));
    return counted.flatMap((row): Detection<'value/goal-differs'>[] => {
      const met = told.filter(({ rows }) => rows.has(row));
      // Another row of the same thing may be the one that the goal speaks of.
      if (!met[0] || met[0].isKept || met.some(({ promise }) => sameNumber(promise, row))) return [];
      const first = met[0].promise;
      const { indicator } = row;
      return [
        {
          cell: indicator.valueCell,
          found: valueText(indicator),
          params: { goal: first.text, cell: toA1(first.goal.cell) },
          related: [{ sheet: table.sheet, ...first.goal.cell }],
        },
      ];
    });
  },
};

/** A goal with more numbers is a list: each is compared with every indicator. */
const MOST_PROMISES = 64;

/** A promise with the indicators of the same thing, and whether one of them has its number. */
function meeting(
  promise: GoalNumber,
  counted: readonly Counted[],
  only: ReadonlySet<string>,
): { readonly promise: GoalNumber; readonly rows: ReadonlySet<Counted>; readonly isKept: boolean } {
  const isRate = ({ unit, noun }: Counted): boolean => unit === '%' && noun.endsWith(promise.before);
  const rates = promise.unit === '%' ? counted.filter(isRate).length : 0;
  const rows = counted.filter(
    (row) => meets(promise, row, rates) || (only.has(row.unit) && meetsAround(promise, row)),
  );
  return { promise, rows: new Set(rows), isKept: rows.some((row) => sameNumber(promise, row)) };
}

/** A number with its unit in a goal, and the words before and behind it. */
interface GoalNumber {
  readonly goal: Goal;
  /** Without trailing zeros, so that equal numbers are equal texts. */
  readonly number: Decimal;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  /** 面积 of 维修校舍20所，面积2.6万平方米 with the sentence up to it: its own clause does not say of what. Null for any other. */
  readonly bareMeasure: { readonly word: string; readonly sentence: string } | null;
  /** For people: 培训乡村医生300人. */
  readonly text: string;
}

interface Counted {
  readonly indicator: Indicator;
  readonly number: Decimal;
  readonly unit: string;
  /** The name without the word that says how it is counted. */
  readonly noun: string;
}

const UNITS =
  '人次|户次|车次|场次|班次|批次|平方米|立方米|平方公里|公里|千米|公顷|万亩|亩|米|吨|人|名|户|个|次|场|期|台|套|辆|条|座|处|件|份|篇|册|本|项|家|所|村|间|幢|栋|盏|株|棵|只|头|块|张|幅|艘|架|眼|部(?![门分署委队级])|天|%|％|㎡|m2';
const NUMBER = new RegExp(`(\\d[\\d,，]*(?:\\.\\d+)?)(万|亿)?(?:余|多)?(${UNITS})(?![数/])`, 'g');
const CLAUSE_END = /[，。；;、！？\n\r（）()：:]|[,.](?!\d)/;
const ZEROS: Readonly<Record<string, Decimal>> = {
  万: decimal('10000') ?? ZERO,
  亿: decimal('100000000') ?? ZERO,
};

function promisesIn(goal: Goal): GoalNumber[] {
  const promises: GoalNumber[] = [];
  // Not matchAll, which compiles the expression anew for every goal.
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(goal.text); match; match = NUMBER.exec(goal.text)) {
    const [whole, digits = '', power, unit = ''] = match;
    // 第3期 counts none; 50-60人 is nothing that can be compared.
    if (/[第\d~～—-]/.test(goal.text.charAt(match.index - 1))) continue;
    const plain = decimal(digits.replace(/[,，]/g, ''));
    if (!plain) continue;
    const end = match.index + whole.length;
    const upTo = goal.text.slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index);
    const before = upTo.split(CLAUSE_END).at(-1) ?? '';
    const after = goal.text.slice(end, end + LONGEST_CLAUSE).split(CLAUSE_END)[0] ?? '';
    // 比上年增长5%: no amount of the thing itself.
    if (CHANGE.test(before) || /^[~～—至-]\s*\d/.test(after)) continue;
    promises.push({
      goal,
      number: trimmed(power === undefined ? plain : multiply(plain, ZEROS[power] ?? plain)),
      unit: sameUnit(unit),
      before: bare(before),
      after: bare(after),
      bareMeasure: bareMeasureOf(before, upTo),
      text: quote(before, whole, after),
    });
  }
  return promises;
}

function bareMeasureOf(clause: string, upTo: string): GoalNumber['bareMeasure'] {
  const [, word = ''] = MEASURE.exec(clause.trim().replace(TRAILING, '')) ?? [];
  return word === '' ? null : { word, sentence: upTo.split(SENTENCE_END).at(-1) ?? '' };
}

const MEASURE = /^总?(面积|里程|长度)$/;
const SENTENCE_END = /[。；;\n\r]/;

/** 对24个村进行整治: where nothing but 对 stands before the number, the thing stands behind it. */
function quote(before: string, whole: string, after: string): string {
  const lead = before.trim();
  return bare(lead) === '' ? `${lead}${whole}${after.trim()}`.slice(0, 24) : `${lead}${whole}`.slice(-24);
}

/** No indicator's name is longer. */
const LONGEST_CLAUSE = 200;

const CHANGE = /提高|提升|增长|增加|下降|降低|减少|压减|缩短|同比|上年|以上年|每|平均|人均/;
const LEADING =
  /^(?:其中|以及|并|和|与|共|约|对|为|将|把|年内|全年|本年度?|计划|预计|力争|确保|保证|\d{4}年)+/;
const TRAILING =
  /(?:达到|达|至|到|不?(?:低于|少于|超过|高于|大于|多于)|控制在|以上|以下|左右|约|共计|共|合计|总计|计|为|在|≥|≤|>|<|=|[“”"'《》]|\s)+$/;

function bare(text: string): string {
  return comparableName(text.trim().replace(TRAILING, '').replace(LEADING, '')).replace(COUNTER, '');
}

const SAME: Readonly<Record<string, string>> = {
  名: '人',
  '％': '%',
  '㎡': '平方米',
  m2: '平方米',
  千米: '公里',
};
const sameUnit = (unit: string): string => SAME[unit] ?? unit;
const COUNTER =
  /(?:总)?(?:人数|人次数?|次数|户数|场次|期数|批次|台数|套数|数量|个数|件数|面积|里程|长度|数|量)$/;

function countedIndicators({ groups }: PerformanceTable): Counted[] {
  const rows: Counted[] = [];
  for (const { indicators, period } of groups) {
    if (period !== 'annual') continue;
    for (const indicator of indicators) {
      const { kind, unit, numbers, comparator } = indicator.reading;
      const [number] = numbers;
      if (!(kind === 'count' || kind === 'percent') || unit === null || numbers.length !== 1 || !number)
        continue;
      if (comparator === '±' || indicator.reading.irregularities.includes('approximate')) continue;
      const plain = /^万(?=.)/.test(unit) ? multiply(number, ZEROS['万'] ?? number) : number;
      const name = comparableName(indicator.name.replace(BRACKET_AT_END, ''));
      const noun = kind === 'percent' ? name : name.replace(COUNTER, '');
      rows.push({ indicator, number: trimmed(plain), unit: sameUnit(unit.replace(/^万(?=.)/, '')), noun });
    }
  }
  return rows;
}

/** 除治面积（万亩）: what is counted stands before the bracket. */
const BRACKET_AT_END = /[(（][^()（）]*[)）]\s*$/;

const SHORTEST = 3;

/**
 * Whether both speak of one thing: the noun of one stands at the end of what the other says, three characters at least.
 * `rates`: how many rates of the table end with what the promise says.
 */
function meets(promise: GoalNumber, row: Counted, rates: number): boolean {
  if (promise.unit !== row.unit || row.noun.length < 2) return false;
  if (row.unit === '%') return meetsRate(promise, row, rates);
  const { before, after } = promise;
  if (row.noun.length >= SHORTEST && (before.endsWith(row.noun) || after.startsWith(row.noun))) return true;
  if (isAround(promise, row.noun) || isTurnedRound(promise, row.noun)) return true;
  return before.length >= SHORTEST && row.noun.endsWith(before);
}

/** 改造24个老旧小区: the number stands between the verb and the thing of 改造老旧小区 or 老旧小区改造. */
function isAround({ before, after }: GoalNumber, noun: string): boolean {
  if (noun.length < 2 * VERB) return false;
  const isVerbFirst = before.endsWith(noun.slice(0, VERB)) && after.startsWith(noun.slice(VERB));
  return isVerbFirst || (before.endsWith(noun.slice(-VERB)) && after.startsWith(noun.slice(0, -VERB)));
}

/** 危桥改造9座 and 9座危桥改造 are what 改造危桥 counts: the verb stands on the other side of the thing. */
function isTurnedRound({ before, after }: GoalNumber, noun: string): boolean {
  if (noun.length < 2 * VERB) return false;
  const turned = [noun.slice(VERB) + noun.slice(0, VERB), noun.slice(-VERB) + noun.slice(0, -VERB)];
  return turned.some((words) => before.endsWith(words) || after.startsWith(words));
}

/** Units of which goal and indicators name one number each. */
function onlyOnes(promises: readonly GoalNumber[], counted: readonly Counted[]): ReadonlySet<string> {
  const times = (rows: readonly { readonly unit: string }[], unit: string): number =>
    rows.filter((row) => row.unit === unit).length;
  const units = new Set(promises.map(({ unit }) => unit));
  return new Set(
    [...units].filter((unit) => unit !== '%' && times(promises, unit) === 1 && times(counted, unit) === 1),
  );
}

const VERB = 2;

/**
 * What is done and to what, where one of them says more: 举办艺术普及培训60期 and 举办培训期数, 发放资料2万份 and 发放宣传资料,
 * 完成12个行政村整治 and 整治行政村数量, 造林5000亩 and 造林面积, 对12座小型水库实施除险加固 and 除险加固水库数量.
 */
function meetsAround(promise: GoalNumber, { unit: counted, noun, indicator }: Counted): boolean {
  const { unit, before, after, bareMeasure } = promise;
  if (unit !== counted || noun.length < VERB) return false;
  // What its sentence is about is what the indicator measures.
  const isMeasured = bareMeasure && comparableName(indicator.name).endsWith(bareMeasure.word);
  if (isMeasured && bareMeasure.sentence.includes(noun.slice(0, VERB))) return true;
  if (before.endsWith(noun)) return true;
  if (noun.length < 2 * VERB) return false;
  for (let part = VERB; part <= noun.length - VERB; part++)
    if (after.includes(noun.slice(0, part)) && after.includes(noun.slice(part))) return true;
  const [short, long] = before.length < noun.length ? [before, noun] : [noun, before];
  return (
    short.length >= 2 * VERB && long.startsWith(short.slice(0, VERB)) && long.endsWith(short.slice(VERB))
  );
}

/** 满意度 of whom? A bare 满意度 in the goal is that of the table's only one. */
function meetsRate({ before }: GoalNumber, { noun }: Counted, rates: number): boolean {
  if (before.length < SHORTEST || !/[率度]$/.test(before)) return false;
  if (before.endsWith(noun)) return true;
  return noun.endsWith(before) && rates === 1;
}

function sameNumber({ number }: GoalNumber, row: Counted): boolean {
  return number === row.number;
}
