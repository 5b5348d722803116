import { CHINESE_NUMERALS } from '../../text/chineseDigits';
import { PLAIN_SIGNS } from '../../text/comparatorSigns';
import { readSign, readWordBefore, startOfTrailingWords } from '../comparators';
import { stepOn, type StepConstruct } from '../Construct';
import { take } from '../take';
import { LeadScanner, type Lead, type NumberAhead } from './Lead';

/** Words that add nothing to the value behind them. */
const FILLER =
  /(?:共计|总计|合计|共|为|是|按照|按|应当|应该|应|必须|须|需要|需|力争|确保|保证|严格|保持在|保持|维持在|维持|在|稳定在|全部|均|皆|都|预计|计划|预期|目标值?|:)+/y;
const MAY_BEGIN = new RegExp(`[0-9${CHINESE_NUMERALS}万半${PLAIN_SIGNS}≈¥&.+-]`);
/** From when a time in Chinese numerals counts: 合同签订后三十日内, 每学期开学后一个月内. */
const SINCE =
  /[\u4e00-\u9fff]{2,10}?[后起](?=[一二两三四五六七八九十半][一二三四五六七八九十]{0,3}(?:个?月|个?工作日|日|天|年|个?小时|周))/y;
/** A rhythm before a Chinese numeral: 每年两次. */
const RHYTHM =
  /(?:平均|每(?:个?年度?|半年|学年|学期|个?季度?|个?月|周|星期|天|日|次|人|户|村|班|场|期|批|家|项))+/y;
/** How often, said before how many times: 一年两次, 每2年1次, 两周一次. Not read where a date may be meant. */
const HOW_OFTEN =
  /[两二三四五六2-9]个?(?:年|季度|月|周|天|日)(?=[1一](?:次|期|回|轮|遍)$)|(?:[一1]|每[两2-9二三四五])个?(?:年|季度?|月|周|天|日|学期)(?=[0-9一两二三四五六七八九十]+(?:次|场|期|批|回|轮|遍))/y;
/** What is done so often: ≥开展2次. */
const DONE =
  '(?:开展|组织|举办|举行|召开|完成|进行|培训|发放|检查|巡查|巡检|维护|新增|新建|建设|安排|更新|发布|公开|提供|带动|覆盖|报送|走访|慰问|宣传|演出|放映)';
const BUDGET = '(?:年初|年度|项目|财政)?(?:预算|概算|批复)(?:总额|金额|资金|批复|控制|数|额|价)*的?';
const INSIDE = new RegExp(
  `[\\u4e00-\\u9fff]{2,12}的(?=[0-9.]+(?:%|‰|倍|个百分点))|${BUDGET}(?=[0-9.,]+[十百千万亿]?元)|${DONE}(?=[0-9])`,
  'y',
);
const ENDS_IN_DONE = new RegExp(`${DONE}$`);
/** l and O stand in for digits that were mistyped: l00%. */
const MISTYPED_DIGIT = /(?:^|[^A-Za-z])[lIOo]$/;
const CURRENCY = /人民币|RMB|CNY|¥/y;
const NUMBER_OR_SIGN = new RegExp(`[0-9${PLAIN_SIGNS}≈¥]|[-+.](?=[0-9])|&[gl][te];`);
/** 百分之95: it belongs to the number. */
const PART_OF = /(?:十万|[百千万])分之$/;
const WORDS = /^[\u4e00-\u9fffA-Za-z()“”"&/、]{1,12}:?$/;
/** PM2.5, SO2, NH3-N, H7N9: a name with a digit in it, and no number. */
const NAME_WITH_DIGIT = /[A-Z][A-Za-z]{0,3}\d{1,2}(?:\.\d)?[A-Z]?\d?(?:-[A-Z])?(?![0-9A-Za-z.])/y;

/** 每两年一次: only at the very beginning. */
export const howOften: StepConstruct<LeadScanner> = {
  name: '多久一次',
  examples: ['一年2次', '每2年1次', '两周一次'],
  read(scanner) {
    scanner.words = scanner.take(HOW_OFTEN);
    return scanner.words === '' ? null : true;
  },
};

/** What may stand before a number, in the order in which it is looked for at each place. */
export const leads: readonly StepConstruct<LeadScanner>[] = [
  {
    name: '比较（在前）',
    examples: ['≥95%', '不低于90%', '达到16次'],
    read(scanner) {
      const found = readSign(scanner.text, scanner.at) ?? readWordBefore(scanner.text, scanner.at);
      if (!found) return null;
      scanner.takeComparator(found);
      return true;
    },
  },
  {
    name: '百分号在前',
    examples: ['%≥95', '%90', '≥%95'],
    read(scanner) {
      if (scanner.text.charAt(scanner.at) !== '%' || scanner.percent) return null;
      scanner.percent = true;
      scanner.irregularities.push('unit-before-number');
      scanner.at += 1;
      return true;
    },
  },
  {
    name: '币种在前',
    examples: ['¥500', '≤人民币20万元', 'RMB3000元'],
    read(scanner) {
      if (scanner.take(CURRENCY) === '') return null;
      scanner.money = true;
      return true;
    },
  },
  {
    name: '虚词',
    examples: ['共计12场', '应不低于95%', '力争≥90%'],
    read(scanner) {
      const filler = scanner.take(FILLER);
      if (filler === '') return null;
      // 应补尽补100% begins like 应100%.
      if (MAY_BEGIN.test(scanner.text.charAt(scanner.at)) || readWordBefore(scanner.text, scanner.at))
        return true;
      scanner.at -= filler.length;
      return null;
    },
  },
  {
    name: '占什么的',
    examples: ['不超过预算的5%', '≥低保标准的1.3倍', '至少开展2次'],
    read(scanner) {
      if (scanner.comparator === null || scanner.inside !== '') return null;
      scanner.inside = scanner.take(INSIDE);
      return scanner.inside === '' ? null : true;
    },
  },
  {
    name: '从何时起算',
    examples: ['合同签订后三十日内', '验收后两年', '每学期开学后一个月内'],
    read(scanner) {
      return mayNameSomething(scanner) && !numberAhead(scanner) ? takeWords(scanner, SINCE) : null;
    },
  },
  {
    name: '每（数字之前）',
    examples: ['每年两次', '每季度三次', '平均每月两期'],
    read(scanner) {
      return mayNameSomething(scanner) && !numberAhead(scanner) ? takeWords(scanner, RHYTHM) : null;
    },
  },
  {
    name: '名称',
    examples: ['合格率≥95%', '每次活动1-2天', '培训人数:≥300人'],
    read(scanner) {
      const { text, at } = scanner;
      const ahead = mayNameSomething(scanner) ? numberAhead(scanner) : null;
      if (!ahead) return null;
      const before = text.slice(at, ahead.at).replace(PART_OF, '');
      if (before === '') return null;
      const own = before.slice(0, startOfComparator(before));
      if (own === '' || !isName(own, ahead.named) || MISTYPED_DIGIT.test(own)) {
        scanner.hopeless = true;
        return null;
      }
      scanner.labelled = own.endsWith(':');
      scanner.words = scanner.labelled ? `${own.slice(0, -1)}：` : own;
      scanner.at += own.length;
      return true;
    },
  },
];

/** Words are taken once, and before the comparator. */
const mayNameSomething = ({ words, comparator }: LeadScanner): boolean => words === '' && comparator === null;

/** Where the first number or sign ahead begins, behind a name with a digit in it; null where none is ahead. */
function numberAhead(scanner: LeadScanner): NumberAhead | null {
  if (scanner.lookedFrom !== scanner.at) {
    const { text, at } = scanner;
    const named = take(NAME_WITH_DIGIT, text, at)?.[0].length ?? 0;
    const number = text.slice(at + named).search(NUMBER_OR_SIGN);
    scanner.ahead = named + number < 1 || number < 0 ? null : { at: at + named + number, named };
    scanner.lookedFrom = at;
  }
  return scanner.ahead;
}

function takeWords(scanner: LeadScanner, pattern: RegExp): true | null {
  const words = scanner.take(pattern);
  if (words === '') return null;
  scanner.words = words;
  return true;
}

/** Words that may name what is measured, behind a name with a digit in it. */
function isName(own: string, named: number): boolean {
  const rest = own.slice(named);
  return WORDS.test(rest) || (named > 0 && /^:?$/.test(rest));
}

/** Where the comparator of 每月不少于, 每月至少开展 begins; the length of `before` where it holds none. */
function startOfComparator(before: string): number {
  const short = before.replace(ENDS_IN_DONE, '');
  const start = startOfTrailingWords(short);
  return start < short.length ? start : startOfTrailingWords(before);
}

/** More steps than these no value takes. */
const MOST_STEPS = 12;

/** Reads what stands before the number; null where no number can follow. */
export function readLead(text: string): Lead | null {
  const scanner = new LeadScanner(text);
  howOften.read(scanner);
  for (let step = 0; step < MOST_STEPS && scanner.at < text.length; step += 1) {
    if (!stepOn(leads, scanner)) break;
  }
  return scanner.hopeless ? null : scanner.lead();
}
