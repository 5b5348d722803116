import type { IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { groupName } from '../groups';

/** What the other tables of a form print. */
export interface SiblingForm {
  /** The groups that belong to the form, each with the first table that has it. */
  readonly groups: readonly {
    readonly key: string;
    readonly group: IndicatorGroup;
    readonly table: number;
    /** How many tables have it. */
    readonly count: number;
  }[];
}

interface Family {
  count: number;
  /** Groups stand there whether they are used or not: the form prints them. */
  printsEmpty: boolean;
  readonly groups: Map<string, { readonly group: IndicatorGroup; readonly table: number; count: number }>;
}

/** With fewer tables that all use a group, a list that shows only what is used may be without it by right. */
const SURE_TABLES = 4;

/** By the index of each table: the groups that most tables of its form have; null where it has no sibling. */
export function siblingForms(tables: readonly PerformanceTable[]): (SiblingForm | null)[] {
  const families = new Map<string, Family>();
  const keys = tables.map((table, index) => {
    if (table.groups.length === 0) return null;
    const key = formKey(table);
    let family = families.get(key);
    if (!family) families.set(key, (family = { count: 0, printsEmpty: false, groups: new Map() }));
    enter(family, table, index);
    return key;
  });
  const forms = new Map([...families].map(([key, family]) => [key, finish(family)]));
  return keys.map((key) => (key === null ? null : (forms.get(key) ?? null)));
}

function enter(family: Family, table: PerformanceTable, index: number): void {
  family.count += 1;
  const isOfList = isRowOfList(table);
  const seen = new Set<string>();
  for (const group of table.groups) {
    if (group.level2 === null) continue;
    if (group.indicators.length === 0 && !isOfList) family.printsEmpty = true;
    const key = groupNameKey(group);
    if (seen.has(key)) continue;
    seen.add(key);
    const known = family.groups.get(key);
    if (known) known.count += 1;
    else family.groups.set(key, { group, table: index, count: 1 });
  }
}

/** Below headings for many projects: an empty row of one was begun and left, and is no part of the form. */
function isRowOfList({ fields, area }: PerformanceTable): boolean {
  const { projectName } = fields;
  return projectName !== undefined && projectName.labelCell.row < area.top;
}

function finish({ count, groups, printsEmpty }: Family): SiblingForm | null {
  if (count < 2 || !(printsEmpty || count >= SURE_TABLES)) return null;
  const due = printsEmpty ? count / 2 : count - 1;
  return {
    groups: [...groups].flatMap(([key, known]) =>
      known.count < count && known.count >= due ? [{ key, ...known }] : [],
    ),
  };
}

/** The same form: title, year aside, and labels of the head. */
function formKey({ title, fields, funding, mediumTermFunding }: PerformanceTable): string {
  const labels = Object.values(fields).map(({ label }) => label);
  const amounts = [funding.total, ...funding.parts].map((amount) => amount?.label ?? '');
  return [title?.text ?? '', ...labels, ...amounts, mediumTermFunding === null]
    .join('|')
    .replace(/\d+|[\s:：]/g, '');
}

/** The same group, wherever it stands and however its name is printed. */
export function groupNameKey(group: IndicatorGroup): string {
  return group.kind ?? groupName(group);
}
