import type { IndicatorGroup } from '../../table/PerformanceTable';
import type { Reading } from '../../value/Reading';

const MONEY_NAME =
  /费|金额|[老保恤问助励学偿养退积贴]金|成本|经费|资金|引资|融资|收入|增收|创收|税收|产值|补助|补贴|标准|工资|薪|投资|价|税|产出值|营业额|销售额|贷款|款|支出|预算|造价|奖|(?<![名员缺配定])额(?![外定])/;

/** 补贴面积, 奖励人数: what is paid for is counted, not the money. */
const COUNTED =
  /(?:面积|人数|人次|户数|数量|次数|亩数|头数|只数|株数|册数|个数|人口|里程|产量|份数)(?:\s*[(（][^()（）]*[)）])?\s*$/;

/** Whether a name speaks of money itself: 发放补贴金额, 引资额, and not 补贴人数. */
export function namesMoney(name: string): boolean {
  return MONEY_NAME.test(name) && !COUNTED.test(name);
}

/** 代征税款的5%, 最低工资标准的50%. */
const PART_OF_A_PRICE = /[\u4e00-\u9fff]{2}的\s*[0-9.]+\s*[%％]$/;

/** Whether a price is said as a part of another: it is exactly what it is. */
export function isPartOfAPrice(value: string): boolean {
  return PART_OF_A_PRICE.test(value.trim());
}

/** 500/年 in a cost row: what is missing is 元. Elsewhere 12/年 may be 12 times a year. */
export function lacksYuan({ unit, irregularities }: Reading, group: IndicatorGroup): boolean {
  return group.kind === 'cost' && (unit?.startsWith('/') ?? false) && irregularities.includes('unit-missing');
}

/** Whether 100万 in this row can only be money: a cost, or a name that speaks of money, or a price such as 28.40/株. */
export function isMoneyRow(name: string, group: IndicatorGroup, reading: Reading): boolean {
  return group.kind === 'cost' || namesMoney(name) || (reading.unit?.includes('/') ?? false);
}
