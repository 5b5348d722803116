import type { Detection, IndicatorRule, TableRule, WorkbookRule } from '../rules/Rule';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { Irregularity, Reading, ValueKind } from '../value/Reading';
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
  const { check } = rule;
  return (table, report) => {
    try {
      for (const detection of check(table)) report.tell(rule, detection);
    } catch (problem) {
      report.fail(rule, problem);
    }
  };
}

/** A rule's check beside the rule: the rules are objects of many shapes, and asking each for its check costs as much as most checks. */
interface Check {
  readonly rule: AnyIndicatorRule;
  readonly check: AnyIndicatorRule['check'];
}

const NONE: readonly Check[] = [];

function indicatorStep(rules: readonly AnyIndicatorRule[]): Step {
  const checksFor = checksByReading(rules.map((rule) => ({ rule, check: rule.check })));
  return (table, report) => {
    let failed = NONE;
    for (const group of table.groups) {
      for (const indicator of group.indicators) {
        for (const one of checksFor(indicator.reading)) {
          if (failed.length > 0 && failed.includes(one)) continue;
          try {
            const { check } = one;
            const detection = check(indicator, group, table);
            if (detection) report.tell(one.rule, detection);
          } catch (problem) {
            failed = [...failed, one];
            report.fail(one.rule, problem);
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

/** The checks of those rules that look at a value of a kind and with these irregularities, in their order; the same few come again and again. */
function checksByReading(checks: readonly Check[]): (reading: Reading) => readonly Check[] {
  const known = new Map<ValueKind, Map<string, readonly Check[]>>();
  const checksOf = (kind: ValueKind, irregularities: readonly Irregularity[]): readonly Check[] =>
    checks.filter(
      ({ rule }) => (rule.appliesTo?.kinds?.includes(kind) ?? true) && appliesToOneOf(rule, irregularities),
    );
  return ({ kind, irregularities }) => {
    let ofKind = known.get(kind);
    if (!ofKind) known.set(kind, (ofKind = new Map()));
    // Nearly every value has one at most: nothing is put together for it.
    const oddness = irregularities.length > 1 ? irregularities.join() : (irregularities[0] ?? '');
    let looking = ofKind.get(oddness);
    if (!looking) ofKind.set(oddness, (looking = checksOf(kind, irregularities)));
    return looking;
  };
}
