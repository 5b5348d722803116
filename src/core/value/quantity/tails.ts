import { AFTER_WORDS, readSign, readWordAfter } from '../comparators';
import { stepOn, type StepConstruct } from '../Construct';
import { isNoun } from '../unit/parts';
import { readCountedNoun, readUnit } from '../unit/readUnit';
import type { UnitFound } from '../unit/UnitFound';
import type { Measured } from './measured';
import { TailScanner, type Tail } from './Tail';

/** Words behind a share that say no more than that it is reached. */
const REACHED =
  /(?:全部|及时|按时|按期|如期|均|已|全面)*(?:达标|完成|到位|覆盖|合格|兑现|落实|发放|执行|通过|支付|达成|实现|办结|配备|拨付)率?/y;
const WEIGHT = /\([0-9.]+\)/y;
const INCLUDED = /\((?:含|包含|含本数)(?:[0-9.]+[^()0-9]{0,3})?\)/y;
/** A remark; A4 and PM2.5 are names. */
const BRACKET = /\((?:[^()0-9]|(?<=[A-Za-z])[0-9]{1,3}(?:\.[0-9])?){1,12}\)/y;
/** Out of how many points: (满分5分), (10分制). */
const SCALE = /\((?:(?:满分|总分)[为是:]?[0-9]{1,4}分?|[0-9]{1,4}分制)\)/y;
const WORDS_AFTER = new RegExp(`[\\u4e00-\\u9fff]{1,8}?(?=$|[(<>=≥≤。;；,]|${AFTER_WORDS})`, 'y');
/** 5G基站, 3D打印: no unit but a name. */
const ONE_LETTER = /^[A-Za-z]$/;

/** What draws the line, wherever it stands behind a number. */
export const linesBehind: readonly StepConstruct<TailScanner>[] = [
  {
    name: '比较（在后）',
    examples: ['90%以上', '5天以内', '95%≥'],
    read(scanner) {
      const sign = readSign(scanner.text, scanner.at);
      const after = sign ?? readWordAfter(scanner.text, scanner.at);
      if (!after) return null;
      if (after.comparator === null) scanner.about = true;
      else if (scanner.comparator === null) scanner.comparator = after.comparator;
      else if (scanner.comparator !== after.comparator) scanner.hopeless = true;
      scanner.at = after.end;
      scanner.note(after.irregularity);
      if (sign) scanner.note('comparator-after-number');
      return true;
    },
  },
  {
    name: '含本数',
    examples: ['大于90%(含90%)', '>80%（含）', '超过20人(含本数)'],
    read(scanner) {
      if (scanner.take(INCLUDED) === '') return null;
      scanner.included = true;
      return true;
    },
  },
  {
    name: '括号里的权重',
    examples: ['100%(1.0)', '95%（10）', '20台(5)'],
    read(scanner) {
      if (scanner.last.unit === null && scanner.noun === null) return null;
      // In 5(8)mg/L the bracket is a second number.
      if (scanner.take(WEIGHT) === '') return null;
      scanner.reached = true;
      scanner.note('text-after');
      return true;
    },
  },
  {
    name: '达成',
    examples: ['100%达标', '95%合格率', '100%全部完成'],
    read(scanner) {
      const reached = scanner.take(REACHED);
      if (reached === '') return null;
      scanner.reached = true;
      scanner.reachedInWords += reached;
      scanner.note('text-after');
      return true;
    },
  },
];

/** What says of what, and more about it. Not behind a number in words: 两会 and 三农 are none. */
export const wordsBehind: readonly StepConstruct<TailScanner>[] = [
  {
    name: '单位在后',
    examples: ['90≥%', '100(万元)', '3学区'],
    read(scanner) {
      if (!waitsForUnit(scanner)) return null;
      const { text, at } = scanner;
      const noun = readBracketedUnit(text, at) ?? readUnit(text, at) ?? readCountedNoun(text, at);
      if (!noun) return null;
      scanner.noun = noun;
      scanner.at = noun.end;
      for (const odd of noun.irregularities) scanner.note(odd);
      return true;
    },
  },
  {
    name: '满分',
    examples: ['≥4分(满分5分)', '90分（100分制）', '≥85分(总分100)'],
    read(scanner) {
      if (scanner.last.unit?.unit !== '分' || scanner.words !== '') return null;
      scanner.words = scanner.take(SCALE);
      if (scanner.words === '') return null;
      scanner.note('text-after');
      return true;
    },
  },
  {
    name: '对所数之物的解释',
    examples: ['6个村(社区)', '3个单位(部门)', '2项制度（办法）'],
    read(scanner) {
      if (scanner.words === '' || !scanner.isThing) return null;
      const explained = scanner.take(BRACKET);
      if (explained === '') return null;
      scanner.words += explained;
      scanner.isThing = false;
      scanner.note('text-after');
      return true;
    },
  },
  {
    name: '所数之物或补语',
    examples: ['3个村', '100%全覆盖', '20座(含移动公厕)'],
    read(scanner) {
      const { last } = scanner;
      if (waitsForUnit(scanner) || scanner.words !== '' || ONE_LETTER.test(last.unit?.unit ?? ''))
        return null;
      const more = scanner.take(BRACKET) || scanner.take(WORDS_AFTER);
      if (more === '') return null;
      scanner.words = scanner.reachedInWords + more;
      // 3个村: the thing counted belongs to its classifier.
      scanner.isThing = last.unit?.kind === 'count' && more.length <= 5 && isNoun(more);
      if (isSecondUnit(last, more)) scanner.note('two-units');
      if (!scanner.isThing) scanner.note('text-after');
      return true;
    },
  },
];

/** Behind 吨 or 万元 no other unit can stand; behind a classifier those that name no thing: 3个村 and 5人天 are one unit. */
const BEHIND_MEASURES = /^(?:次|个|件|项|人|户|家|场|名|台|套|辆|座|处|份|%|元|吨|亩|米|公里|天)$/;
const BEHIND_COUNTS = /^(?:个|家|户|名|项|场|%|元|万元|吨|亩|米|公里)$/;

/** Whether the words behind a number and its unit are another unit and nothing else: 30吨次, 12项个. */
function isSecondUnit({ unit, chinese }: Measured, words: string): boolean {
  if (!unit || chinese || unit.unit === '个' || words.length > 2) return false;
  // 人次人, 家次家: a part of the unit once more.
  if (unit.unit.includes(words) || words === `次${unit.unit}`) return true;
  return (unit.kind === 'count' ? BEHIND_COUNTS : BEHIND_MEASURES).test(words);
}

/** A number alone, behind which its unit may still stand. */
const waitsForUnit = ({ single, last, noun, words }: TailScanner): boolean =>
  single && last.unit === null && noun === null && words === '';

/** 100(万元). */
function readBracketedUnit(text: string, at: number): UnitFound | null {
  const unit = text.charAt(at) === '(' ? readUnit(text, at + 1) : null;
  return unit && text.charAt(unit.end) === ')' ? { ...unit, end: unit.end + 1 } : null;
}

/** More steps than these no value takes. */
const MOST_STEPS = 6;

/** Reads what stands behind the number and its unit, to the end of the text; null where it is more than a value has. */
export function readTail(text: string, last: Measured, single: boolean): Tail | null {
  const scanner = new TailScanner(text, last.end, last, single);
  const inWords = last.chinese && last.unit?.kind !== 'ratio';
  for (let step = 0; scanner.at < text.length; step += 1) {
    if (step === MOST_STEPS || scanner.hopeless) return null;
    if (stepOn(linesBehind, scanner)) continue;
    if (inWords || !stepOn(wordsBehind, scanner)) return null;
  }
  return scanner.hopeless ? null : scanner;
}
