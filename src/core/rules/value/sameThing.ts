import { comparableName } from '../../facts/indicatorNames';
import type { Counted } from './countedIndicators';
import type { GoalNumber } from './goalNumbers';

const SHORTEST = 3;

/**
 * Whether both speak of one thing: the noun of one stands at the end of what the other says, three characters at least.
 * `rates`: how many rates of the table end with what the promise says.
 */
export function meets(promise: GoalNumber, row: Counted, rates: number): boolean {
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
export function onlyOnes(promises: readonly GoalNumber[], counted: readonly Counted[]): ReadonlySet<string> {
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
export function meetsAround(promise: GoalNumber, { unit: counted, noun, indicator }: Counted): boolean {
  const { unit, before, after, bareMeasure } = promise;
  if (unit !== counted || noun.length < VERB) return false;
  // What its sentence is about is what the indicator measures.
  const isMeasured = bareMeasure && comparableName(indicator.name).endsWith(bareMeasure.word);
  if (isMeasured && bareMeasure.sentence.includes(noun.slice(0, VERB))) return true;
  if (before.endsWith(noun) || isThingOf(noun, before)) return true;
  if (noun.length < 2 * VERB) return false;
  for (let part = VERB; part <= noun.length - VERB; part++)
    if (after.includes(noun.slice(0, part)) && after.includes(noun.slice(part))) return true;
  const [short, long] = before.length < noun.length ? [before, noun] : [noun, before];
  return (
    short.length >= 2 * VERB && long.startsWith(short.slice(0, VERB)) && long.endsWith(short.slice(VERB))
  );
}

/** 学校20所 is what 维修学校 and 学校维修 count; 项目20个 may be any. */
function isThingOf(noun: string, before: string): boolean {
  return before.length >= VERB && noun.includes(before) && !ANY_THING.test(before);
}

const ANY_THING = /^(?:项目|工程|活动|任务|工作|事项|人员|人口|群众|单位|资金|数量|规模|目标|指标)$/;

/** 满意度 of whom? A bare 满意度 in the goal is that of the table's only one. */
function meetsRate({ before }: GoalNumber, { noun }: Counted, rates: number): boolean {
  if (before.length < SHORTEST || !/[率度]$/.test(before)) return false;
  if (before.endsWith(noun)) return true;
  return noun.endsWith(before) && rates === 1;
}
