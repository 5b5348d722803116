import type { Detection, IndicatorRule, Rule, TableRule, WorkbookRule } from '../rules/Rule';
import type { CellAddress } from '../grid/address';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { Finding, RuleId } from './Finding';

/** The same rules as the run sees them: it knows no rule by its id. */
type AnyRule = IndicatorRule<RuleId> | TableRule<RuleId> | WorkbookRule<RuleId>;

/**
 * Runs the rules in their order over all tables: structure, format, sense, then what compares tables. A rule keeps
 * silent at a cell where a rule of its `silentAfter` has spoken. A rule that throws is reported and the others go on.
 */
export function runRules(
  rules: readonly Rule[],
  tables: readonly PerformanceTable[],
  isOn: (rule: Rule) => boolean = () => true,
): Finding[] {
  const findings: Finding[] = [];
  const spoken = new Map<string, RuleId[]>();

  const add = (rule: AnyRule, detection: Detection<RuleId>, table: number): void => {
    const sheet = tables[table]?.sheet ?? '';
    const place = `${detection.cell.row},${detection.cell.column},${table}`;
    const before = spoken.get(place);
    if (before && rule.silentAfter?.some((id) => before.includes(id))) return;
    if (before) before.push(rule.id);
    else spoken.set(place, [rule.id]);
    findings.push(toFinding(rule, detection, sheet, table));
  };

  const fail = (rule: AnyRule, table: number | null, problem: unknown): void => {
    const where = tables[table ?? 0];
    if (where) findings.push(failure(rule.id, where, table, problem));
  };

  for (const rule of rules.filter(isOn) as readonly AnyRule[]) {
    if (rule.needs === 'workbook') {
      try {
        for (const detection of rule.check(tables)) add(rule, detection, detection.table);
      } catch (problem) {
        fail(rule, null, problem);
      }
      continue;
    }
    for (const [index, table] of tables.entries()) {
      try {
        if (rule.needs === 'table') {
          for (const detection of rule.check(table)) add(rule, detection, index);
        } else {
          checkIndicators(rule, table, (detection) => {
            add(rule, detection, index);
          });
        }
      } catch (problem) {
        fail(rule, index, problem);
      }
    }
  }
  return findings;
}

function checkIndicators(
  rule: IndicatorRule<RuleId>,
  table: PerformanceTable,
  add: (detection: Detection<RuleId>) => void,
): void {
  for (const group of table.groups) {
    for (const indicator of group.indicators) {
      const detection = rule.check(indicator, group, table);
      if (detection) add(detection);
    }
  }
}

function toFinding(rule: AnyRule, detection: Detection<RuleId>, sheet: string, table: number): Finding {
  const { cell, found, expected, params, related, fix, fixIsSafe, severity } = detection;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    sheet,
    cell,
    table,
    found,
    expected: expected ?? null,
    params,
    related: related ?? [],
    fix: fix ?? null,
    fixIsSafe: fix !== undefined && fixIsSafe === true,
  };
}

function failure(rule: RuleId, where: PerformanceTable, table: number | null, problem: unknown): Finding {
  const cell: CellAddress = where.title?.cell ?? { row: where.area.top, column: where.area.left };
  return {
    rule: 'check/rule-failed',
    severity: 'error',
    sheet: where.sheet,
    cell,
    table,
    found: null,
    expected: null,
    params: { rule, reason: problem instanceof Error ? problem.message : String(problem) },
    related: [],
    fix: null,
    fixIsSafe: false,
  };
}
