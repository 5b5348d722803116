import type { TableKind } from '../glossary/form';
import type { CellAddress } from '../grid/address';
import type { TableArea } from './find/TableArea';
import { readAccount } from './funding/readAccount';
import { readProjectCode } from './head/projectCode';
import { blankYear } from './head/readYear';
import { lookalikesIn, type LedgerEntry } from './ledger/ledger';
import type { PerformanceTable } from './PerformanceTable';
import type { SectionsRead } from './readSections';
import { readScores } from './rows/readScores';
import { sharedCells } from './rows/sharedCells';

/** Forms that tell what was reached, and not only what is to be. */
const ACCOUNTS: ReadonlySet<TableKind> = new Set(['self-evaluation', 'monitoring', 'review']);

/** What only some tables have: points, an account of what was spent, a year to fill in. Null where there is nothing of it. */
export function rarerParts(
  area: TableArea,
  { sections, reading, block, goals, funding, indicators, otherDepartments }: SectionsRead,
  { kind, year, area: place }: PerformanceTable,
  entries: readonly LedgerEntry[],
): Partial<PerformanceTable> | null {
  const { groups, furtherTargets } = indicators;
  const mixed = indicators.mixed ? valueCells(groups) : sharedCells(groups);
  const { funding: annual, spendingTotal, unit } = funding;
  const accounts = ACCOUNTS.has(kind);
  const scores = readScores(block.view, groups, annual, place, accounts);
  const spent = accounts ? readAccount(reading.view, annual, unit) : null;
  const hasAccount = spent !== null || (accounts && goals.reached !== null);
  const lookalikes = lookalikesIn(entries, area.view);
  const projectCode = readProjectCode(reading);
  const yearToFill = year === null ? blankYear(area, sections.labelled) : null;
  const { mediumTermGoal } = goals;
  const isPlain =
    !yearToFill &&
    !scores &&
    !hasAccount &&
    !spendingTotal &&
    !mediumTermGoal &&
    projectCode === null &&
    mixed.length === 0;
  const lists = lookalikes.length + furtherTargets.length + otherDepartments.length;
  if (isPlain && lists === 0) return null;
  return {
    ...(yearToFill && { blankYear: yearToFill }),
    ...(mediumTermGoal && { mediumTermGoal }),
    ...(spendingTotal && { spendingTotal }),
    ...(projectCode !== null && { projectCode }),
    ...(scores && { scores }),
    ...(hasAccount && { account: { columns: [], lines: [], ...spent, goal: goals.reached } }),
    ...(lookalikes.length > 0 && { lookalikes }),
    ...(furtherTargets.length > 0 && { furtherTargets }),
    ...(otherDepartments.length > 0 && { otherDepartments }),
    ...(mixed.length > 0 && { mixedCells: mixed }),
  };
}

function valueCells(groups: PerformanceTable['groups']): CellAddress[] {
  return groups.flatMap((group) => group.indicators.map((indicator) => indicator.valueCell));
}
