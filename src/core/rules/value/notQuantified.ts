import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { groupName, tagText } from '../groups';
import { asksYesOrNo } from '../nameMeanings';
import type { IndicatorRule } from '../Rule';
import { isMilestone, isSaidInWords } from './saidInWords';

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
    if (!tagged && (group.kind === null || !MEASURED.has(group.kind))) return null;
    if (!lacksNumber(indicator, group)) return null;
    return {
      cell: indicator.valueCell,
      found: indicator.value,
      params: {
        name: indicator.name,
        group: groupName(group),
        tag: tagged ? tagText(group.requirement) : '',
      },
      severity: tagged ? 'error' : 'warning',
    };
  },
};

/** Costs to society and nature are told in words: that group of the newer forms asks for no amount. */
const COST_IN_WORDS = /社会成本|生态(?:环境)?成本|环境成本/;

function lacksNumber({ name, reading, value }: Indicator, group: IndicatorGroup): boolean {
  if (value.trim() === '' || reading.numbers.length > 0 || /\d/.test(value)) return false;
  if (group.requirement !== 'required-quantified' && reading.irregularities.includes('not-applicable'))
    return false;
  if (reading.kind === 'date') return false;
  // 是 answers 是否…; in every group but those that the form wants quantified.
  if (reading.grading === 'yes-no' && asksYesOrNo(name) && group.requirement !== 'required-quantified')
    return false;

  if (group.kind === 'timeliness' && isMilestone(value)) return false;
  if (group.requirement !== 'required-quantified' && COST_IN_WORDS.test(`${group.level2 ?? ''}|${name}`))
    return false;
  return !isSaidInWords(value);
}
