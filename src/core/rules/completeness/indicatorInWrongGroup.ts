import type { Severity } from '../../glossary/finding';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { groupName } from '../groups';
import { asksDeadline, asksTime } from '../nameMeanings';
import type { IndicatorRule } from '../Rule';
import type { RuleParams } from '../RuleParams';

type Belongs = RuleParams['completeness/indicator-in-wrong-group']['of'];
interface Misplaced {
  readonly of: Belongs;
  readonly severity: Severity;
}

const BENEFITS = new Set<IndicatorGroup['kind']>(['economic', 'social', 'ecological', 'sustainability']);

/** 群众满意度, 满意程度. */
const SATISFACTION = /满意(?:度|率|程度)\s*$/;
/** 验收合格率, 资料准确率: how good it is. */
const GOODNESS = /(?:合格|优良|准确|完好)率\s*$/;
/** 培训费, 项目成本: what it costs. */
const COSTS = /(?:费|费用|成本|造价)(?:\s*[(（][^()（）]*[)）])?\s*$/;
/** Money that is handed on, taken in or saved. */
const HANDED_ON = /发放|补助|补贴|救助|资助|减|降|省|免|征|收|缴|代|退|节|控制|消费|保费|奖/;

/** Costs to society and nature are not told in money alone. */
const isBurden = ({ level1, level2 }: IndicatorGroup): boolean =>
  /社会|生态|环境/.test(`${level1 ?? ''}${level2 ?? ''}`);

/** What the last characters of all these names are: most end otherwise. */
const ENDS = '度率期间限点机期费用本价)） ';

/** Where an indicator belongs, if not here; null where it may well stand here, or the name doesn't tell. */
function misplaced({ name, reading }: Indicator, group: IndicatorGroup): Misplaced | null {
  const { kind } = group;
  if (SATISFACTION.test(name)) {
    if (/满意/.test(`${group.level1 ?? ''}${group.level2 ?? ''}`)) return null;
    // Among the benefits it stands for a benefit that nobody set; a time or a cost it can never be.
    const heavy = BENEFITS.has(kind) || kind === 'timeliness' || kind === 'cost';
    return { of: 'satisfaction', severity: heavy ? 'warning' : 'info' };
  }
  const isOutput = kind === 'quantity' || kind === 'quality';
  const isCost = kind === 'cost' && !isBurden(group);
  if (reading.kind === 'date' && (isOutput || isCost) && asksDeadline(name))
    return { of: 'timeliness', severity: 'warning' };
  if (reading.kind === 'duration' && isCost && asksTime(name)) return { of: 'timeliness', severity: 'info' };
  if (reading.kind === 'money' && isOutput && COSTS.test(name) && !HANDED_ON.test(name))
    return { of: 'cost', severity: kind === 'quality' ? 'warning' : 'info' };
  if (reading.kind === 'percent' && (isCost || kind === 'timeliness') && GOODNESS.test(name))
    return { of: 'quality', severity: 'info' };
  return null;
}

/** 满意度, a deadline, a cost or 合格率 outside its own indicators. Only where the form shows groups by name. */
export const indicatorInWrongGroup: IndicatorRule<'completeness/indicator-in-wrong-group'> = {
  id: 'completeness/indicator-in-wrong-group',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  check(indicator, group) {
    const { name, nameCell } = indicator;
    if (group.kind === null || group.kind === 'satisfaction') return null;
    if (!ENDS.includes(name.charAt(name.length - 1))) return null;
    const found = misplaced(indicator, group);
    if (found === null) return null;
    const params = { name, group: groupName(group), of: found.of };
    return { cell: nameCell, found: name, params, severity: found.severity };
  },
};
