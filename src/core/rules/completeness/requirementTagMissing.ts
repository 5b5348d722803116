import type { IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { groupName, tagText } from '../groups';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/**
 * The same group bears its tag in other tables of the workbook, and not here. A table without any tag is another form
 * and is left alone.
 */
export const requirementTagMissing: WorkbookRule<'completeness/requirement-tag-missing'> = {
  id: 'completeness/requirement-tag-missing',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const tags = tagsByGroup(tables);
    const detections: WorkbookDetection<'completeness/requirement-tag-missing'>[] = [];
    for (const [table, { groups, sheet }] of tables.entries()) {
      if (!groups.some((group) => group.requirement !== null)) continue;
      for (const group of groups) {
        if (group.requirement !== null || !group.level2Cell) continue;
        const seen = tags.get(nameOf(group));
        if (!seen) continue;
        detections.push({
          table,
          cell: group.level2Cell,
          found: groupName(group),
          expected: `${groupName(group)}(${seen.tag})`,
          params: { group: groupName(group), tag: seen.tag },
          related: [{ sheet: tables[seen.table]?.sheet ?? sheet, table: seen.table, ...seen.cell }],
        });
      }
    }
    return detections;
  },
};

interface SeenTag {
  readonly tag: string;
  readonly table: number;
  readonly cell: { readonly row: number; readonly column: number };
}

/** The first tag of each group; one that is tagged in two ways says nothing sure. */
function tagsByGroup(tables: readonly PerformanceTable[]): Map<string, SeenTag | null> {
  const tags = new Map<string, SeenTag | null>();
  for (const [table, { groups }] of tables.entries()) {
    for (const group of groups) {
      if (group.requirement === null || !group.level2Cell) continue;
      const name = nameOf(group);
      const tag = tagText(group.requirement);
      const seen = tags.get(name);
      if (seen === undefined) tags.set(name, { tag, table, cell: group.level2Cell });
      else if (seen !== null && seen.tag !== tag) tags.set(name, null);
    }
  }
  return tags;
}

function nameOf(group: IndicatorGroup): string {
  return group.kind ?? groupName(group);
}
