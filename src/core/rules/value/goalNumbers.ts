import { comparableName } from '../../facts/indicatorNames';
import { decimal, multiply, trimmed, ZERO, type Decimal } from '../../money/decimal';
import type { Goal } from '../../table/PerformanceTable';

/** A number with its unit in a goal, and the words before and behind it. */
export interface GoalNumber {
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

const UNITS =
  '人次|户次|车次|场次|班次|批次|平方米|立方米|平方公里|公里|千米|公顷|万亩|亩|米|吨|人|名|户|个|次|场|期|台|套|辆|条|座|处|件|份|篇|册|本|项|家|所|村|间|幢|栋|盏|株|棵|只|头|块|张|幅|艘|架|眼|部(?![门分署委队级])|页(?!面)|具(?![体有备])|起(?![点来始草])|例(?![如会外])|床(?!上)|支(?![付出持撑部])|尾(?!款)|羽|宗|枚|粒|卷|天|%|％|㎡|m2';
const NUMBER = new RegExp(`(\\d[\\d,，]*(?:\\.\\d+)?)(万|亿)?(?:余|多)?(${UNITS})(?![数/])`, 'g');
const CLAUSE_END = /[，。；;、！？\n\r（）()：:]|[,.](?!\d)/;
/** What 万 and 亿 stand for. */
export const ZEROS: Readonly<Record<string, Decimal>> = {
  万: decimal('10000') ?? ZERO,
  亿: decimal('100000000') ?? ZERO,
};

/** The numbers that a goal promises with a unit; growth, ordinals and ranges are none that can be compared. */
export function promisesIn(goal: Goal): GoalNumber[] {
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
/** 人 for 名, 平方米 for ㎡: units that count alike. */
export const sameUnit = (unit: string): string => SAME[unit] ?? unit;
/** The word at the end of a name that says how it is counted. */
export const COUNTER =
  /(?:总)?(?:人数|人次数?|次数|户数|场次|期数|批次|台数|套数|数量|个数|件数|面积|里程|长度|数|量)$/;
