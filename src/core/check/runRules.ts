import type { RuleId } from '../rules/RuleParams';
import { cellKey, type CellAddress } from '../grid/address';
import type { Detection, Rule, WorkbookRule } from '../rules/Rule';
import { isInRanges } from '../grid/SheetGrid';
import type { HiddenParts, PerformanceTable } from '../table/PerformanceTable';
import type { Finding, HiddenPlace } from './Finding';
import { stepsOf, type AnyRule, type Report } from './ruleSteps';

/**
 * Runs the rules over all tables: table by table in the order of the rules (structure, format, sense), then those that
 * compare tables. A rule keeps silent at a cell where a rule of its `suppressedBy` has spoken, and every rule where one
 * that `saysAll` has. A rule that throws is reported and the others go on.
 */
export function runRules(
  rules: readonly Rule[],
  tables: readonly PerformanceTable[],
  isOn: (rule: Rule) => boolean = () => true,
): Finding[] {
  const active = rules.filter(isOn) as readonly AnyRule[];
  const steps = stepsOf(active);
  const between = active.filter((rule): rule is WorkbookRule<RuleId> => rule.scope === 'workbook');
  const heard = new Set(active.flatMap((rule) => rule.suppressedBy ?? []));
  const closed = new Set<number>();
  const findings: Finding[] = [];

  for (const [index, table] of tables.entries()) {
    const speech = newSpeech(heard, closed);
    const report: Report = {
      tell(rule, detection) {
        if (speech.mayTell(rule, detection.cell, index))
          findings.push(toFinding(rule, detection, table, index));
      },
      fail: (rule, problem) => findings.push(failure(rule.id, table, index, problem)),
    };
    for (const step of steps) step(table, report);
  }

  const speech = newSpeech(heard, closed);
  for (const rule of between) {
    try {
      for (const detection of rule.check(tables)) {
        const table = tables[detection.table];
        if (table && speech.mayTell(rule, detection.cell, detection.table))
          findings.push(toFinding(rule, detection, table, detection.table));
      }
    } catch (problem) {
      if (tables[0]) findings.push(failure(rule.id, tables[0], null, problem));
    }
  }
  return findings;
}

/** Who has spoken at which cell, of the rules that another listens to; `closed` are the cells of which all is said. */
function newSpeech(
  heard: ReadonlySet<RuleId>,
  closed: Set<number>,
): {
  mayTell(rule: AnyRule, cell: CellAddress, table: number): boolean;
} {
  // Most tables have a few findings, or none.
  let spoken: Map<number, RuleId[]> | null = null;
  return {
    mayTell({ id, suppressedBy, saysAll }, { row, column }, table) {
      // One number a cell of a table: a sheet has 2^20 rows and 2^14 columns.
      const place = (table * 2 ** 20 + row) * 2 ** 14 + column;
      if (saysAll) return closed.size !== closed.add(place).size;
      if (closed.size > 0 && closed.has(place)) return false;
      if (!suppressedBy && !heard.has(id)) return true;
      const before = spoken?.get(place);
      if (before && suppressedBy?.some((earlier) => before.includes(earlier))) return false;
      if (!heard.has(id)) return true;
      if (before) before.push(id);
      else (spoken ??= new Map<number, RuleId[]>()).set(place, [id]);
      return true;
    },
  };
}

/** Most findings have no other cell beside them: they share this list. */
const NONE: Finding['related'] = [];

function toFinding(
  rule: AnyRule,
  detection: Detection<RuleId>,
  { sheet, mixedCells, hidden: parts }: PerformanceTable,
  table: number,
): Finding {
  const { cell, found, expected, params, related, fixIsSafe, severity } = detection;
  const fix = mixedCells ? fixBeside(mixedCells, detection.fix) : detection.fix;
  const hidden = parts && hiddenPlace(parts, cell);
  const finding = {
    rule: rule.id,
    severity: severity ?? rule.severity,
    sheet,
    cell,
    table,
    found,
    expected: expected ?? null,
    params,
    related: related ?? NONE,
    fix: fix ?? null,
    fixIsSafe: fix !== undefined && fixIsSafe === true,
  };
  return hidden ? { ...finding, hidden } : finding;
}

/** What must be shown first to see a cell: the sheet before its rows and columns. */
function hiddenPlace(
  { visibility, hiddenRows, hiddenColumns }: HiddenParts,
  { row, column }: CellAddress,
): HiddenPlace | undefined {
  if (visibility) return 'sheet';
  if (isInRanges(hiddenRows, row)) return 'row';
  return isInRanges(hiddenColumns, column) ? 'column' : undefined;
}

/** A fix that would overwrite a cell which holds more than the value is none. */
function fixBeside(mixed: readonly CellAddress[], fix: Detection<RuleId>['fix']): Detection<RuleId>['fix'] {
  if (!fix) return fix;
  let keys = keysOf.get(mixed);
  if (!keys) keysOf.set(mixed, (keys = new Set(mixed.map(cellKey))));
  return fix.some(({ cell }) => keys.has(cellKey(cell))) ? undefined : fix;
}

/** The cells of a table, once for all of its findings. */
const keysOf = new WeakMap<readonly CellAddress[], ReadonlySet<number>>();

function failure(rule: RuleId, where: PerformanceTable, table: number | null, problem: unknown): Finding {
  return {
    rule: 'check/rule-failed',
    severity: 'error',
    sheet: where.sheet,
    cell: where.title?.cell ?? { row: where.area.top, column: where.area.left },
    table,
    found: null,
    expected: null,
    params: { rule, reason: problem instanceof Error ? problem.message : String(problem) },
    related: [],
    fix: null,
    fixIsSafe: false,
  };
}
