import type { TableKind } from '../glossary/form';
import type { CellAddress } from '../grid/address';
import type { TableArea } from './find/TableArea';
import { tableKind } from './find/tableKind';
import { matchStandard } from './matchStandard';
import type { PerformanceTable } from './PerformanceTable';
import { readFields } from './head/readFields';
import { readProjectCode } from './head/projectCode';
import { readAccount } from './funding/readAccount';
import { readFunding } from './funding/readFunding';
import { readGoals } from './head/readGoals';
import { readScores } from './rows/readScores';
import { readIndicators } from './rows/readIndicators';
import { blankYear, readYear } from './head/readYear';
import { firstProseRow, firstTargetRow, lastProseRow } from './ledger/proseIndicators';
import { claimHeadAgain, claimRead } from './ledger/claimRead';
import { isOfHead, speaksOfIndicators, tellCoverage } from './ledger/coverage';
import { closeLedger, lookalikesIn, unplacedIn, type LedgerEntry } from './ledger/ledger';
import { columnsOf, findSections } from './sections/findSections';
import type { Sections } from './sections/Section';
import { startReading, type TableReading } from './sections/TableReading';
import { addressOf, filledRow, filledRowsBetween } from './lines/sheetView';

/** Reads the one table of an area: head, funding, goals, indicators, each with its cells. */
export function readTable(area: TableArea): PerformanceTable {
  return readTableWithLedger(area).table;
}

/** The same with what became of each of its texts, from the title to its last row. */
export function readTableWithLedger(area: TableArea): {
  readonly table: PerformanceTable;
  readonly entries: readonly LedgerEntry[];
} {
  const sections = findSections(area);
  const { beside, headEnd } = sections;
  const head = beside === null ? area : { ...area, view: columnsOf(area, 0, beside - 1) };
  const reading = startReading(head, headEnd);
  const { fields: own, otherDepartments } = readFields(reading);
  const fields = withUnitsAbove(own, area.before);
  const goals = readGoals(reading);
  const year = readYear(area, sections.labelled);
  const ofYear = year?.year ?? area.before?.year ?? null;
  const funding = readFunding(reading, goals.rows, ofYear);
  const block = readingOfBlock(reading, area, sections);
  const indicators = readIndicators(block, sections.indicators, {
    mediumTerm: goals.mediumTerm || funding.mediumTermFunding !== null,
    annualFirst: goals.annualFirst,
  });
  const { groups } = indicators;
  const title = area.title ? { text: area.title.text.trim(), cell: addressOf(area.title) } : null;
  const { funding: annual, mediumTermFunding } = funding;
  const yearCell = year?.cell ?? area.before?.yearCell ?? null;
  claimRead(reading.claims, {
    title,
    yearCell,
    fields,
    otherDepartments,
    funding: annual,
    mediumTermFunding,
    goals: goals.goals,
    groups,
  });
  claimHeadAgain(reading, fields);
  const hasName = fields.projectName !== undefined;
  const told = lastUnreadRow(area, Math.max(indicators.bottom, lastHeadRow(reading)), hasName);
  const prose = groups.length === 0 ? firstUnreadIndicator(area, reading) : null;
  const bottom = prose === null ? told : Math.max(told, lastProseRow(area.view, prose, area.bottom));
  const hasTotal = annual.total !== null;
  const hasFunding = hasTotal || annual.parts.length > 0;
  const hasGoals = goals.goalCell !== null || goals.goals.length > 0;
  const entries = closeLedger(area.view, reading.claims, {
    from: area.title ? area.title.row : area.top,
    labelled: sections.labelled,
    indicators: headEnd,
    to: bottom,
    missing: {
      name: !hasName,
      funding: !hasFunding,
      total: !hasTotal,
      goals: !hasGoals,
      amounts: funding.unreadRows,
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
    amountRows: funding.unreadRows,
  });
  const { left, right } = widthOf(area, bottom);
  const kind = tableKind(area.view, area.title, { above: area.above, top: area.top, bottom });
  // Made in one piece: a thousand tables that were copied for each of their rarer parts take longer than their heads.
  const table: PerformanceTable = {
    sheet: area.view.grid.name,
    title,
    kind,
    standard: matchStandard({ title, fields, funding: annual, mediumTermFunding, groups }, area.view.readers),
    year: ofYear,
    yearCell,
    fields,
    fundingUnit: funding.unit,
    fundingUnitStated: funding.unitStated,
    funding: annual,
    mediumTermFunding,
    goals: goals.goals,
    goalCell: goals.goalCell,
    groups,
    area: { top: area.top, bottom, left, right },
    unplaced: unplacedIn(entries),
    coverage,
  };
  const accounts = ACCOUNTS.has(kind);
  const scores = readScores(block.view, groups, annual, table.area, accounts);
  const spent = accounts ? readAccount(reading.view, annual, funding.unit) : null;
  const hasAccount = spent !== null || (accounts && goals.reached !== null);
  const lookalikes = lookalikesIn(entries, area.view);
  const { spendingTotal } = funding;
  const projectCode = readProjectCode(reading);
  const { furtherTargets, mixed } = indicators;
  const yearToFill = ofYear === null ? blankYear(area, sections.labelled) : null;
  const isPlain = !yearToFill && !scores && !hasAccount && !spendingTotal && projectCode === null && !mixed;
  const rarer = lookalikes.length + furtherTargets.length + otherDepartments.length;
  if (isPlain && rarer === 0) return { table, entries };
  const whole = {
    ...table,
    ...(yearToFill && { blankYear: yearToFill }),
    ...(spendingTotal && { spendingTotal }),
    ...(projectCode !== null && { projectCode }),
    ...(scores && { scores }),
    ...(hasAccount && { account: { columns: [], lines: [], ...spent, goal: goals.reached } }),
    ...(lookalikes.length > 0 && { lookalikes }),
    ...(furtherTargets.length > 0 && { furtherTargets }),
    ...(otherDepartments.length > 0 && { otherDepartments }),
    ...(mixed && { mixedCells: valueCells(groups) }),
  };
  return { table: whole, entries };
}

/** Forms that tell what was reached, and not only what is to be. */
const ACCOUNTS: ReadonlySet<TableKind> = new Set(['self-evaluation', 'monitoring', 'review']);

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

function valueCells(groups: PerformanceTable['groups']): CellAddress[] {
  return groups.flatMap((group) => group.indicators.map((indicator) => indicator.valueCell));
}

/** Where the indicators stand right of the head they have columns of their own; their claims are those of the table. */
function readingOfBlock(head: TableReading, area: TableArea, { beside, heading }: Sections): TableReading {
  if (beside === null) return head;
  return startReading({ ...area, view: columnsOf(area, beside, area.view.right) }, heading, head.claims);
}

/** 预算单位 above one headline over several projects is that of each of them. */
function withUnitsAbove(
  fields: PerformanceTable['fields'],
  before: TableArea['before'],
): PerformanceTable['fields'] {
  const name = before?.fields.projectName;
  if (!before || !name) return fields;
  const above = Object.entries(before.fields).filter(
    ([, field]) => field.labelCell.row < name.labelCell.row && field.text !== '',
  );
  return { ...Object.fromEntries(above), ...fields };
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

/** The last row of the head in which a label or a placed value stands. */
function lastHeadRow(reading: TableReading): number {
  const last = filledRowsBetween(reading.view, reading.top + 1, reading.headEnd - 1).findLast((row) =>
    reading.view.runs(row).some((run) => run.label.strong || reading.isClaimed(run)),
  );
  return last ?? reading.top;
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
