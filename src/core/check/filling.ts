import type { CellAddress } from '../grid/address';
import { fieldMissing } from '../rules/completeness/fieldMissing';
import { goalMissing } from '../rules/completeness/goalMissing';
import { requiredGroupEmpty } from '../rules/completeness/requiredGroupEmpty';
import { totalMissing } from '../rules/funding/totalMissing';
import type { RuleId } from '../rules/RuleParams';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { Finding } from './Finding';
import { runRules } from './runRules';

/** A required place that is blank. */
export interface BlankPlace {
  /** Where to type. */
  readonly cell: CellAddress;
  /** The form's own word: 项目属性, 质量指标, 中期目标. Null for the annual goal, which has several labels. */
  readonly label: string | null;
}

/** How far a table is filled in. */
export interface TableFilling {
  /** Index of the table. */
  readonly table: number;
  readonly blanks: readonly BlankPlace[];
  /** Neither goal nor indicator stands in it: nobody has begun. */
  readonly untouched: boolean;
}

/** The rules whose findings are blank required places. */
const REQUIRED = [fieldMissing, totalMissing, goalMissing, requiredGroupEmpty];

/** What else is found only because nothing was typed yet. */
const FOLLOWS: readonly RuleId[] = [
  ...REQUIRED.map(({ id }) => id),
  'completeness/no-indicators',
  'completeness/group-empty',
  'completeness/annual-side-empty',
  'funding/parts-missing',
];

/** What is left to fill in of each target table; other kinds of form, and those that were not read, are left out. */
export function fillingOf(tables: readonly PerformanceTable[]): TableFilling[] {
  const found = runRules(REQUIRED, tables).filter((finding) => finding.found === null);
  const byTable = new Map<number, Finding[]>();
  for (const finding of found) {
    if (finding.table === null || finding.rule === 'check/rule-failed') continue;
    const own = byTable.get(finding.table) ?? [];
    own.push(finding);
    byTable.set(finding.table, own);
  }
  return [...tables.entries()].flatMap(([index, table]): TableFilling[] => {
    if (table.kind !== 'target' || !table.coverage.recognised || table.groups.length === 0) return [];
    const blanks = (byTable.get(index) ?? []).map((finding) => blankPlace(finding, table));
    return [{ table: index, blanks, untouched: isUntouched(table) }];
  });
}

function isUntouched({ groups, goals, coverage }: PerformanceTable): boolean {
  return (
    goals.every(({ text }) => /^[\s目标\d一二三四五:：….。、]*$/.test(text)) &&
    groups.every(({ indicators }) => indicators.length === 0) &&
    coverage.indicators.state !== 'unread' &&
    coverage.goals.state !== 'unread'
  );
}

function blankPlace({ rule, cell, params }: Finding, { groups }: PerformanceTable): BlankPlace {
  if (rule === 'completeness/goal-missing') return { cell, label: params['label'] || null };
  if (rule !== 'completeness/required-group-empty') return { cell, label: params['label'] ?? null };
  // The finding stands at the group's name; it is in its first row that one types.
  const group = groups.find(
    ({ level2Cell }) => level2Cell?.row === cell.row && level2Cell.column === cell.column,
  );
  return { cell: group?.blankSlots[0]?.nameCell ?? cell, label: params['group'] ?? null };
}

/** Separates what is found only because a table was not begun from all that is worth a person's look. */
export function separateUntouched(
  findings: readonly Finding[],
  filling: readonly TableFilling[],
): { readonly kept: Finding[]; readonly unfilled: Finding[] } {
  const untouched = new Set(filling.filter((one) => one.untouched).map(({ table }) => table));
  const kept: Finding[] = [];
  const unfilled: Finding[] = [];
  for (const finding of findings) {
    const follows =
      finding.table !== null &&
      untouched.has(finding.table) &&
      finding.found === null &&
      FOLLOWS.includes(finding.rule);
    (follows ? unfilled : kept).push(finding);
  }
  return { kept, unfilled };
}
