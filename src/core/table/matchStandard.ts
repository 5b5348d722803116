import { standards } from '../standards';
import type { TableStandard } from '../standards/TableStandard';
import { levelName } from './labels/levels';
import { compact, labelKey } from './labels/normalise';
import type { IndicatorGroup, PerformanceTable } from './PerformanceTable';
import type { Readers } from './lines/readers';

/** What a standard's labels come to, normalised once. */
interface Printed {
  readonly standard: TableStandard;
  readonly title: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly funding: readonly string[];
  readonly groups: readonly NamedGroup[];
}

type NamedGroup = Pick<IndicatorGroup, 'level1' | 'level2'>;

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
  const { total, parts } = table.funding;
  const amounts = total ? [total, ...parts] : parts;
  return (
    amounts.length === candidate.funding.length &&
    amounts.every((amount, index) => keyIn(amount.label) === candidate.funding[index]) &&
    sameGroups(table.groups, candidate.groups)
  );
}

function normalised(standard: TableStandard): Printed {
  return {
    standard,
    title: keyOf(standard.title),
    fields: standard.fields.map((field) => [field.id, keyOf(field.label)]),
    funding: standard.fundingRows.map((row) => keyOf(row.label)),
    groups: standard.groups.map(({ level1, level2 }) => ({
      level1: levelName(level1),
      level2: levelName(level2),
    })),
  };
}

function sameGroups(groups: readonly NamedGroup[], printed: readonly NamedGroup[]): boolean {
  return (
    groups.length === printed.length &&
    groups.every(
      ({ level1, level2 }, index) => level1 === printed[index]?.level1 && level2 === printed[index]?.level2,
    )
  );
}

function keyOf(text: string): string {
  return labelKey(compact(text));
}
