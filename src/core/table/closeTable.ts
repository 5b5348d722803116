import type { TableArea } from './find/TableArea';
import type { Coverage } from './Coverage';
import { filledRow, filledRowsBetween } from './lines/sheetView';
import type { TableReading } from './sections/TableReading';
import type { SectionsRead } from './readSections';
import { isOfHead, speaksOfIndicators, tellCoverage } from './ledger/coverage';
import { closeLedger, type LedgerEntry } from './ledger/ledger';
import { firstProseRow, firstTargetRow, lastProseRow } from './ledger/proseIndicators';

/** What became of each text of a table, what of its sections that makes read, and its last row, 0-based. */
export interface ClosedTable {
  readonly entries: readonly LedgerEntry[];
  readonly coverage: Coverage;
  readonly bottom: number;
}

/** Closes the ledger of a table whose sections were read: down to the last row that is read, or should have been. */
export function closeTable(area: TableArea, read: SectionsRead): ClosedTable {
  const { sections, reading, goals, indicators, fields } = read;
  const { funding: annual, unreadRows } = read.funding;
  const { groups } = indicators;
  const hasName = fields.projectName !== undefined;
  const hasTotal = annual.total !== null;
  const hasFunding = hasTotal || annual.parts.length > 0;
  const hasGoals = goals.goalCell !== null || goals.goals.length > 0;
  const told = lastUnreadRow(area, Math.max(indicators.bottom, lastHeadRow(reading)), hasName);
  const prose = groups.length === 0 ? firstUnreadIndicator(area, reading) : null;
  const bottom = prose === null ? told : Math.max(told, lastProseRow(area.view, prose, area.bottom));
  const entries = closeLedger(area.view, reading.claims, {
    from: area.title ? area.title.row : area.top,
    labelled: sections.labelled,
    indicators: sections.headEnd,
    to: bottom,
    missing: {
      name: !hasName,
      funding: !hasFunding,
      total: !hasTotal,
      goals: !hasGoals,
      amounts: unreadRows,
      prose,
    },
  });
  const coverage = tellCoverage(entries, {
    view: area.view,
    hasName,
    hasFunding,
    hasGoals,
    hasIndicators: groups.some((group) => group.indicators.length > 0),
    indicatorsFrom: Math.min(sections.heading, prose ?? sections.heading),
    targetsTo: indicators.targetsTo,
    goalRows: goals.rows,
    amountRows: unreadRows,
  });
  return { entries, coverage, bottom };
}

/** The first row of indicators of which nothing was read, by its words or by the targets that stand there; null for none. */
function firstUnreadIndicator({ view, top, bottom }: TableArea, { claims }: TableReading): number | null {
  const prose = firstProseRow(view, top, bottom);
  const last = filledRowsBetween(view, top, bottom).findLast((row) =>
    view.runs(row).some((run) => claims.kindOf(row, run.column) === 'read'),
  );
  const targets = firstTargetRow(view, last ?? top, bottom);
  return prose === null || targets === null ? (prose ?? targets) : Math.min(prose, targets);
}

/** Rows below the table that speak of indicators which nobody read belong to it, and those of a head that stands there. */
function lastUnreadRow(area: TableArea, bottom: number, hasName: boolean): number {
  let last = bottom;
  for (let row = filledRow(area.view, bottom); row !== null && row <= area.bottom;) {
    if (speaksOfIndicators(area.view, row) || (!hasName && isOfHead(area.view.runs(row)))) last = row;
    row = filledRow(area.view, row);
  }
  return last;
}

/** The last row of the head in which a label or a placed value stands. */
function lastHeadRow(reading: TableReading): number {
  const last = filledRowsBetween(reading.view, reading.top + 1, reading.headEnd - 1).findLast((row) =>
    reading.view.runs(row).some((run) => run.label.strong || reading.isClaimed(run)),
  );
  return last ?? reading.top;
}
