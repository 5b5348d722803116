import { asksCount } from '../nameMeanings';
import { valueText } from '../rewriting';
import { namesMoney } from './moneyRow';
import type { Reading } from '../../value/Reading';
import type { IndicatorRule } from '../Rule';

/** Money and people that the project takes in. What is paid out to others, or drawn in from others, is an output. */
const MONEY_IN =
  /^(?:项目|财政|年度|本年|资金|经费|预算|专项)*(?:资金|经费|预算|财政)?(?:投入|安排|投入经费|安排资金|安排经费|安排预算|总投入|投入资金|投入金额|预算资金|预算金额|预算数|资金总额|经费总额)(?:总?额|数|量|金额|情况)?\s*$/;
const PEOPLE_IN =
  /(?:投入|配备|安排|聘用|聘请|抽调|参与项目)的?(?:工作|项目|管理|专业|技术|服务|劳务|编外|临时)?(?:人员|人力|人手)(?:人?数量?|总数)?\s*$/;

/** 项目资金, 工作经费, 项目人员数量: the money and the people themselves. */
const MEANS =
  /^(?:项目|专项|工作|业务|工程|财政)+(?:资金|经费)(?:总?额|金额)?$|^(?:项目)?(?:工作|管理|办公)人员(?:人?数量?|总数)$/;

/** Things that are counted in money, though their name does not say so: 存量债务化解, 发债规模, 农产品出口. */
const IN_MONEY = /债|规模|总值|增加值|出口|进口|交易|消费|利润|利税|营收|销售|流转|捐|募|损失|保险|保障|额度/;

/** 800万元, and neither 20元/人 nor 2万, which may be square metres. */
const isWholeAmount = ({ unit, irregularities }: Reading): boolean =>
  !unit?.includes('/') && !irregularities.includes('money-unit-incomplete');

/**
 * 数量指标 投入资金 50万元: what is put in says nothing of what comes out. Nor does 完成校园维修 800万元, where the name counts
 * no money.
 */
export const inputAsOutput: IndicatorRule<'value/input-as-output'> = {
  id: 'value/input-as-output',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['money', 'count'] },
  check(indicator, group) {
    const { name, reading, valueCell } = indicator;
    if (group.kind !== 'quantity' || reading.numbers.length === 0) return null;
    const isInput =
      reading.kind === 'money'
        ? MONEY_IN.test(name) ||
          MEANS.test(name) ||
          (isWholeAmount(reading) && !namesMoney(name) && !IN_MONEY.test(name))
        : /^(?:人|名|人次)$/.test(reading.unit ?? '') && (PEOPLE_IN.test(name) || MEANS.test(name));
    if (!isInput) return null;
    // 购置电脑数量 | ≥30万元: the name asks how many.
    const severity = reading.kind === 'money' && asksCount(name) ? 'warning' : 'info';
    return { cell: valueCell, found: valueText(indicator), params: { name }, severity };
  },
};
