import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { groupName, tagText } from '../groups';
import { isUnwanted } from '../../facts/indicatorNames';
import { asksShare, asksTerm, asksYesOrNo } from '../nameMeanings';
import type { IndicatorRule } from '../Rule';
import { isALot, isMilestone, isNoneOfIt, isOpenQuantity, isSaidInWords } from './saidInWords';

/** Kinds that are measured by their nature, whether the form says so or not. */
const MEASURED = new Set(['quantity', 'timeliness', 'cost', 'satisfaction']);

/**
 * A value without number or date where one is due: an error where the form's own tag says 必填量化, a warning for
 * kinds that are measured anyway.
 */
export const notQuantified: IndicatorRule<'value/not-quantified'> = {
  id: 'value/not-quantified',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  suppressedBy: ['value/number-became-date', 'completeness/placeholder-left', 'value/number-missing'],
  check(indicator, group) {
    const tagged = group.requirement === 'required-quantified';
    const measured = group.kind !== null && MEASURED.has(group.kind);
    // 验收合格率 | 合格: whatever the group, a rate is a number. What is no grade either is told by not-graded.
    const isRate =
      indicator.reading.grading === 'graded' &&
      asksShare(indicator.name) &&
      !WHOLLY.test(indicator.value.trim());
    if (!tagged && !measured && !isRate) return null;
    if (!lacksNumber(indicator, group)) return null;
    return {
      cell: indicator.valueCell,
      found: indicator.value,
      params: {
        name: indicator.name,
        group: tagged || measured ? groupName(group) : `“${indicator.name}”`,
        tag: tagged ? tagText(group.requirement) : '',
      },
      severity: tagged ? 'error' : measured && !isALot(indicator.value) ? 'warning' : 'info',
    };
  },
};

/** As good as 100%, or 0. */
const WHOLLY = /^(?:已|全部|全面|基本)?(?:全覆盖|覆盖|达到|全部.*|百分之百|应.尽.|零.*|无.*|不发生.*)$/;

/** Costs to society and nature are told in words: that group of the newer forms asks for no amount. */
const COST_IN_WORDS = /社会成本|生态(?:环境)?成本|环境成本/;

/** 满意度 | 无: there is no such rate. */
const NONE = /^(?:暂?无|没有)$/;

function lacksNumber(indicator: Indicator, group: IndicatorGroup): boolean {
  const { name, reading, value } = indicator;
  if (group.kind === 'quantity' && isOpenQuantity(value, name)) return true;
  if (reading.numbers.length > 0 || reading.kind === 'date') return false;
  if (value.trim() === '' || /\d/.test(value)) return false;
  if (group.requirement !== 'required-quantified' && isAnswered(indicator, group)) return false;
  if (group.kind === 'timeliness' && isMilestone(value)) return false;
  return !isSaidInWords(value);
}

/** Words that answer what the name asks as well as a number would; where the form's own tag asks for a number, none do. */
function isAnswered({ name, reading, value }: Indicator, { kind, level2 }: IndicatorGroup): boolean {
  const { irregularities, grading } = reading;
  const lacksRate = NONE.test(value.trim()) && asksShare(name) && !isUnwanted(name);
  if (irregularities.includes('not-applicable') && !lacksRate) return true;
  // 无投诉 is as good as 0, 服务期 | 全年 says how long, and 是 answers 是否….
  if (isNoneOfIt(value) && (kind !== 'satisfaction' || /投诉|上访|举报/.test(name))) return true;
  if (irregularities.includes('period') && asksTerm(name) && !/工期|周期/.test(name)) return true;
  if (grading === 'yes-no' && asksYesOrNo(name)) return true;
  return COST_IN_WORDS.test(`${level2 ?? ''}|${name}`);
}
