import type { TableArea } from './find/TableArea';
import { tableKind } from './find/tableKind';
import { closeTable } from './closeTable';
import { unplacedIn, type LedgerEntry } from './ledger/ledger';
import { filledRowsBetween } from './lines/sheetView';
import { matchStandard } from './matchStandard';
import type { PerformanceTable } from './PerformanceTable';
import { rarerParts } from './rarerParts';
import { readSections } from './readSections';

/** Reads the one table of an area: head, funding, goals, indicators, each with its cells. */
export function readTable(area: TableArea): PerformanceTable {
  return readTableWithLedger(area).table;
}

/** The same with what became of each of its texts, from the title to its last row. */
export function readTableWithLedger(area: TableArea): {
  readonly table: PerformanceTable;
  readonly entries: readonly LedgerEntry[];
} {
  const read = readSections(area);
  const { entries, coverage, bottom } = closeTable(area, read);
  const { title, fields } = read;
  const { groups } = read.indicators;
  const { funding, mediumTermFunding, unit, unitStated } = read.funding;
  const { left, right } = widthOf(area, bottom);
  // Made in one piece: a thousand tables that were copied for each of their rarer parts take longer than their heads.
  const table: PerformanceTable = {
    sheet: area.view.grid.name,
    title,
    kind: tableKind(area.view, area.title, { above: area.above, top: area.top, bottom }),
    standard: matchStandard({ title, fields, funding, mediumTermFunding, groups }, area.view.readers),
    year: read.year,
    yearCell: read.yearCell,
    fields,
    fundingUnit: unit,
    fundingUnitStated: unitStated,
    funding,
    mediumTermFunding,
    goals: read.goals.goals,
    goalCell: read.goals.goalCell,
    groups,
    area: { top: area.top, bottom, left, right },
    unplaced: unplacedIn(entries),
    coverage,
  };
  const rarer = rarerParts(area, read, table, entries);
  return { table: rarer ? { ...table, ...rarer } : table, entries };
}

/** Whether a table has more than a name: amounts, a goal row or indicators. */
export function hasBody(table: PerformanceTable): boolean {
  return (
    table.funding.total !== null ||
    table.funding.parts.length > 0 ||
    table.goalCell !== null ||
    table.goals.length > 0 ||
    table.groups.length > 0
  );
}

function widthOf(area: TableArea, bottom: number): { left: number; right: number } {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (const row of filledRowsBetween(area.view, area.top, bottom)) {
    const runs = area.view.runs(row);
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last) continue;
    left = Math.min(left, first.column);
    right = Math.max(right, last.end);
  }
  return { left: Math.min(left, right), right };
}
