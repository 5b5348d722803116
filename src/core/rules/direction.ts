import { compare, ZERO, type Decimal } from '../money/decimal';
import { isShare, isUnwanted } from '../facts/indicatorNames';
import { isBetterMuch } from '../facts/measuresOfTheTrade';
import type { Comparator } from '../value/Reading';
import type { Indicator, IndicatorGroup } from '../table/PerformanceTable';
import {
  asksDeadline,
  asksShortTime,
  shouldBeHigh,
  shouldBeSome,
  shouldEarn,
  shouldGrow,
  shouldLast,
} from './nameMeanings';

/** Money that is spent, and not given to somebody as a standard or saved. */
const SPENDING =
  /成本|总投资|造价|控制数|预算数|经费|开支|单价|(?:费|费用)(?:支出|总额|金额)?(?:[(（][^()（）]*[)）])?$/;
/** A form without levels prints no 成本指标: there the name must say it. */
const COST = /(?:成本|造价|单价)(?:[(（][^()（）]*[)）])?\s*$/;
const GIVEN =
  /标准|补助|补贴|工资|薪|待遇|发放|节约|节省|降低|下降|减少|收入|效益|筹|争取|保障|补偿|生均|公用经费|公共卫生|公共服务/;

/** 同比下降3%以上: the value says that it is to become less. */
const DECLINE = /降|减|缩短|压缩|下浮/;
/** Few of these please, in 满意度 too. */
const COMPLAINTS = /投诉|抱怨|批评|差评|访|举报|纠纷|不满/;

/** Of what a cost row holds, the share that was saved should be much. */
const SAVED = /节[约支省]率/;

/** 正向: the more the better; 反向 the less. */
export function signOf(direction: string): '≥' | '≤' | null {
  if (/^\s*正向/.test(direction)) return '≥';
  return /^\s*[反负]向/.test(direction) ? '≤' : null;
}

/** Whether the sign, or 正向 in a column of its own, points the other way than the name. */
export function isTurned(indicator: Indicator, group: IndicatorGroup): boolean {
  return isTurnedTo(
    indicator.reading.comparator ?? signOf(indicator.direction?.text ?? ''),
    indicator,
    group,
  );
}

/** Whether that sign points the other way than the name; not where the value itself says that it is to become less. */
export function isTurnedTo(
  comparator: Comparator | null,
  indicator: Indicator,
  group: IndicatorGroup,
): boolean {
  return pointsAway(comparator, indicator, group) && !DECLINE.test(indicator.value);
}

function pointsAway(comparator: Comparator | null, indicator: Indicator, group: IndicatorGroup): boolean {
  const { name, value, reading } = indicator;
  const { kind, numbers } = reading;
  // 2026年12月31日后: a deadline is a day before which it is done. 2026年1月起 says from when.
  if (kind === 'date') return comparator === '≥' && /[≥>]|后$/.test(value.trim()) && asksDeadline(name);
  const number = numbers[0];
  if (number === undefined || numbers.length > 1) return false;
  switch (comparator) {
    case '≥':
    case '>':
      // ≥0 is no direction but an idle target.
      return compare(number, ZERO) > 0 && shouldBeLittle(indicator, group);
    case '≤':
    case '<':
      // ≤100% says nothing at all; 反向 beside 100% does.
      if (kind === 'percent' && number === '100' && comparator === reading.comparator) return false;
      return kind === 'percent' ? isShareDueHigh(name, number, group) : shouldBeMuch(indicator, group);
    default:
      return false;
  }
}

function shouldBeLittle({ name, value, reading: { kind } }: Indicator, group: IndicatorGroup): boolean {
  if (kind !== 'money' && isUnwanted(name)) return true;
  const isLong = kind === 'duration' && asksShortTime(name);
  const isCost = group.kind === 'cost' || (group.kind === null && COST.test(name));
  const isDear = isCost && kind === 'money' && SPENDING.test(name) && !GIVEN.test(name);
  // 每村不低于5万元 is a standard that is kept, whatever it is called.
  return (isLong || isDear) && !/每/.test(value);
}

/** 居民人均可支配收入: wanted wherever it stands; other income among social benefits may be a threshold. */
const PEOPLE_EARN = /人均(?:可支配|纯)?收入$/;

/** Counts, amounts and times of which there should be many. */
function shouldBeMuch({ name, reading, direction }: Indicator, { kind: group }: IndicatorGroup): boolean {
  // ≤ may be a limit on what is bought; 反向 says that less of it is better.
  const grows = direction && reading.comparator === null ? shouldBeSome : shouldGrow;
  switch (reading.kind) {
    case 'count':
      return isBetterMuch(name) || ((group === 'quantity' || group === 'social') && grows(name));
    case 'duration':
      return isBetterMuch(name) || shouldLast(name);
    case 'money':
      return (group === 'economic' || (group === 'social' && PEOPLE_EARN.test(name))) && shouldEarn(name);
    default:
      return false;
  }
}

/** Rates that may as well be low, or are bounded by what was planned. */
const MAY_BE_LOW = /执行率|使用率|支付率|优秀率/;

function isShareDueHigh(name: string, percent: Decimal, { kind }: IndicatorGroup): boolean {
  // 0% of a share is another matter.
  if (compare(percent, ZERO) <= 0) return false;
  if ((kind === 'cost' && !SAVED.test(name)) || MAY_BE_LOW.test(name)) return false;
  const pleases = kind === 'satisfaction' && !isUnwanted(name) && !COMPLAINTS.test(name);
  return pleases || isShare(name) || shouldBeHigh(name) || isBetterMuch(name);
}
