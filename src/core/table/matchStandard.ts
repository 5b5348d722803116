import { standards } from '../standards';
import type { IndicatorKind } from '../glossary/form';
import type { TableStandard } from '../standards/TableStandard';
import { compact, labelKey } from './labels/normalise';
import type { IndicatorGroup, PerformanceTable } from './PerformanceTable';
import type { Readers } from './lines/readers';

/** What a standard's labels come to, normalised once. */
interface Printed {
  readonly standard: TableStandard;
  readonly title: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly funding: readonly string[];
  readonly kinds: ReadonlySet<IndicatorKind | null>;
  /** The cost is a level 1 of its own, as since 2021, and no part of 产出指标. */
  readonly isCostApart: boolean;
  readonly tagged: boolean;
}

/** What of a table tells its form. */
type Recognised = Pick<PerformanceTable, 'title' | 'fields' | 'funding' | 'mediumTermFunding' | 'groups'>;

let printed: readonly Printed[] | null = null;

/**
 * The id of the standard whose title, head labels and sources a table has; null for any other form. Groups may be missing,
 * moved, doubled or renamed: a form with tags is known by any of them, one without by a third of its groups.
 */
export function matchStandard(table: Recognised, readers: Readers): string | null {
  printed ??= standards.map(normalised);
  const keyIn = (text: string): string => readers.label(text).key;
  const title = table.title ? keyIn(table.title.text) : null;
  const found = printed.find(
    (candidate) => (title === null || candidate.title === title) && fits(candidate, table, keyIn),
  );
  return found?.standard.id ?? null;
}

function fits(candidate: Printed, table: Recognised, keyIn: (text: string) => string): boolean {
  if (table.mediumTermFunding !== null || !hasGroupsOf(candidate, table.groups)) return false;
  const fields = candidate.fields.every(([id, key]) => {
    const field = table.fields[id as keyof typeof table.fields];
    return field !== undefined && keyIn(field.label) === key;
  });
  if (!fields) return false;
  const { total, parts } = table.funding;
  const amounts = total ? [total, ...parts] : parts;
  return (
    amounts.length === candidate.funding.length &&
    amounts.every((amount, index) => keyIn(amount.label) === candidate.funding[index])
  );
}

function normalised(standard: TableStandard): Printed {
  return {
    standard,
    title: keyOf(standard.title),
    fields: standard.fields.map((field) => [field.id, keyOf(field.label)]),
    funding: standard.fundingRows.map((row) => keyOf(row.label)),
    kinds: new Set(standard.groups.map(({ kind }) => kind)),
    isCostApart: standard.groups.some(isCostApart),
    tagged: standard.groups.some(({ requirement }) => requirement !== null),
  };
}

function isCostApart({ level1 }: Pick<IndicatorGroup, 'level1'>): boolean {
  return level1?.startsWith('成本') ?? false;
}

function hasGroupsOf(candidate: Printed, groups: readonly IndicatorGroup[]): boolean {
  const { kinds, tagged } = candidate;
  if (groups.length === 0 || (!candidate.isCostApart && groups.some(isCostApart))) return false;
  if (groups.some(({ requirement }) => requirement !== null) !== tagged) return false;
  let present = 0;
  for (const due of kinds) if (groups.some(({ kind }) => kind === due)) present += 1;
  return present * 3 >= (tagged ? 1 : kinds.size);
}

function keyOf(text: string): string {
  return labelKey(compact(text));
}
