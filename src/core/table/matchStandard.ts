import { standards } from '../standards';
import type { TableStandard } from '../standards/TableStandard';
import { levelName } from './labels/levels';
import { compact, labelKey } from './labels/normalise';
import type { PerformanceTable } from './PerformanceTable';
import type { Readers } from './readers';

/** What a standard's labels come to, normalised once. */
interface Printed {
  readonly standard: TableStandard;
  readonly title: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly funding: readonly string[];
  readonly groups: string;
}

/** What of a table tells its form. */
type Recognised = Pick<PerformanceTable, 'title' | 'fields' | 'funding' | 'mediumTermFunding' | 'groups'>;

let printed: readonly Printed[] | null = null;

/** The id of the standard whose title, head labels, sources and groups a table has; null for any other form. */
export function matchStandard(table: Recognised, readers: Readers): string | null {
  printed ??= standards.map(normalised);
  const keyIn = (text: string): string => readers.label(text).key;
  const title = table.title ? keyIn(table.title.text) : null;
  const found = printed.filter((candidate) => fits(candidate, table, keyIn));
  return (
    (found.find((candidate) => candidate.title === title) ?? (title === null ? found[0] : undefined))
      ?.standard.id ?? null
  );
}

function fits(candidate: Printed, table: Recognised, keyIn: (text: string) => string): boolean {
  if (table.mediumTermFunding !== null || table.groups.length === 0) return false;
  const fields = candidate.fields.every(([id, key]) => {
    const field = table.fields[id as keyof typeof table.fields];
    return field !== undefined && keyIn(field.label) === key;
  });
  if (!fields) return false;
  const amounts = [...(table.funding.total ? [table.funding.total] : []), ...table.funding.parts];
  if (amounts.map((amount) => keyIn(amount.label)).join('|') !== candidate.funding.join('|')) return false;
  return groupsOf(table.groups) === candidate.groups;
}

function normalised(standard: TableStandard): Printed {
  return {
    standard,
    title: keyOf(standard.title),
    fields: standard.fields.map((field) => [field.id, keyOf(field.label)]),
    funding: standard.fundingRows.map((row) => keyOf(row.label)),
    groups: groupsOf(
      standard.groups.map(({ level1, level2 }) => ({ level1: levelName(level1), level2: levelName(level2) })),
    ),
  };
}

function groupsOf(
  groups: readonly { readonly level1: string | null; readonly level2: string | null }[],
): string {
  return groups.map((group) => `${group.level1 ?? ''}/${group.level2 ?? ''}`).join('|');
}

function keyOf(text: string): string {
  return labelKey(compact(text));
}
