import type { Detection, IndicatorRule, TableRule, WorkbookRule } from '../rules/Rule';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { Reading } from '../value/Reading';
import type { RuleId } from './Finding';

/** The rules as the run sees them: it knows no rule by its id. */
type AnyIndicatorRule = IndicatorRule<RuleId>;
export type AnyRule = AnyIndicatorRule | TableRule<RuleId> | WorkbookRule<RuleId>;

/** Takes what the rules say of one table. */
export interface Report {
  tell(rule: AnyRule, detection: Detection<RuleId>): void;
  fail(rule: AnyRule, problem: unknown): void;
}

/** One rule over a table, or a row of rules over its indicators one by one. */
export type Step = (table: PerformanceTable, report: Report) => void;

/** The rules that look at one table, in their order; those that compare tables are left out. */
export function stepsOf(rules: readonly AnyRule[]): Step[] {
  const steps: Step[] = [];
  let beside: AnyIndicatorRule[] = [];
  const close = (): void => {
    if (beside.length > 0) steps.push(indicatorStep(beside));
    beside = [];
  };
  for (const rule of rules) {
    if (rule.needs === 'indicator') beside.push(rule);
    if (rule.needs !== 'table') continue;
    close();
    steps.push(tableStep(rule));
  }
  close();
  return steps;
}

function tableStep(rule: TableRule<RuleId>): Step {
  return (table, report) => {
    try {
      for (const detection of rule.check(table)) report.tell(rule, detection);
    } catch (problem) {
      report.fail(rule, problem);
    }
  };
}

function indicatorStep(rules: readonly AnyIndicatorRule[]): Step {
  const rulesFor = rulesByReading(rules);
  return (table, report) => {
    const failed = new Set<AnyIndicatorRule>();
    for (const group of table.groups) {
      for (const indicator of group.indicators) {
        for (const rule of rulesFor(indicator.reading)) {
          if (failed.size > 0 && failed.has(rule)) continue;
          try {
            const detection = rule.check(indicator, group, table);
            if (detection) report.tell(rule, detection);
          } catch (problem) {
            failed.add(rule);
            report.fail(rule, problem);
          }
        }
      }
    }
  };
}

/** The rules that look at a reading, in their order: most values have nothing odd, and few rules look at them. */
function rulesByReading(
  rules: readonly AnyIndicatorRule[],
): (reading: Reading) => readonly AnyIndicatorRule[] {
  const known = new Map<string, readonly AnyIndicatorRule[]>();
  return ({ kind, irregularities }) => {
    const key = irregularities.length === 0 ? kind : `${kind} ${irregularities.join(' ')}`;
    let looking = known.get(key);
    if (!looking) {
      looking = rules.filter(({ looksAt }) => {
        const { kinds, irregularities: odd } = looksAt ?? {};
        return (kinds?.includes(kind) ?? true) && (odd?.some((one) => irregularities.includes(one)) ?? true);
      });
      known.set(key, looking);
    }
    return looking;
  };
}
