import type { Detection, IndicatorRule, TableRule, WorkbookRule } from '../rules/Rule';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { Irregularity, ValueKind } from '../value/Reading';
import type { RuleId } from '../rules/RuleParams';

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
    if (rule.scope === 'indicator') beside.push(rule);
    if (rule.scope !== 'table') continue;
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

const NONE: readonly AnyIndicatorRule[] = [];

function indicatorStep(rules: readonly AnyIndicatorRule[]): Step {
  const rulesFor = rulesByKind(rules);
  return (table, report) => {
    let failed: readonly AnyIndicatorRule[] = NONE;
    for (const group of table.groups) {
      for (const indicator of group.indicators) {
        const { kind, irregularities } = indicator.reading;
        for (const rule of rulesFor(kind, irregularities)) {
          if (failed.length > 0 && failed.includes(rule)) continue;
          try {
            const detection = rule.check(indicator, group, table);
            if (detection) report.tell(rule, detection);
          } catch (problem) {
            failed = [...failed, rule];
            report.fail(rule, problem);
          }
        }
      }
    }
  };
}

function appliesToOneOf({ appliesTo }: AnyIndicatorRule, irregularities: readonly Irregularity[]): boolean {
  const asked = appliesTo?.irregularities;
  if (!asked) return true;
  return asked.some((one) => irregularities.includes(one));
}

/** The rules that look at a value of a kind and with these irregularities, in their order; the same few come again and again. */
function rulesByKind(
  rules: readonly AnyIndicatorRule[],
): (kind: ValueKind, irregularities: readonly Irregularity[]) => readonly AnyIndicatorRule[] {
  const known = new Map<ValueKind, Map<string, readonly AnyIndicatorRule[]>>();
  return (kind, irregularities) => {
    let byOddness = known.get(kind);
    if (!byOddness) known.set(kind, (byOddness = new Map()));
    // One alone is its own key: nothing is put together for it.
    const oddness = irregularities.length === 1 ? (irregularities[0] ?? '') : irregularities.join();
    let looking = byOddness.get(oddness);
    if (!looking) {
      looking = rules.filter(
        (rule) => (rule.appliesTo?.kinds?.includes(kind) ?? true) && appliesToOneOf(rule, irregularities),
      );
      byOddness.set(oddness, looking);
    }
    return looking;
  };
}
