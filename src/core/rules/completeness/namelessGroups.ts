import type { CellAddress } from '../../grid/address';
import { familyOfLevel1 } from '../../table/labels/levels';
import type { IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import type { Detection } from '../Rule';

/** The blank cell in which the name of a group that is missing may have stood. */
export function namelessOf(
  { groups }: PerformanceTable,
  missing: readonly { readonly level1: string | null }[],
): CellAddress | null {
  const isOf = ({ kind, level1: own }: IndicatorGroup): boolean =>
    kind === null &&
    own !== null &&
    missing.some(({ level1 }) => level1 !== null && isOneFamily(own, level1));
  return groups.find((group) => group.namelessCell && isOf(group))?.namelessCell ?? null;
}

/** The blank cells of level 2, but the one at which something is told already: nobody can say which group their rows are of. */
export function namelessGroups(
  { groups }: PerformanceTable,
  told: CellAddress | null,
): Detection<'completeness/group-missing'>[] {
  return groups.flatMap(({ namelessCell: cell, indicators: [first, second] }) => {
    if (!cell || !first || (cell.row === told?.row && cell.column === told.column)) return [];
    // A row that was put in below a group is most often meant to be of it.
    const severity = second ? 'warning' : 'info';
    const params = { groups: first.name, also: '', basis: 'nameless' as const };
    return [{ cell, found: null, params, severity }];
  });
}

function isOneFamily(one: string, other: string): boolean {
  return familyOfLevel1(one) !== null && familyOfLevel1(one) === familyOfLevel1(other);
}
