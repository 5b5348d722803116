import type { CellAddress } from '../grid/address';
import type { TableArea } from './find/TableArea';
import { blockBesideHead } from './find/blockBeside';
import { tableKind } from './find/tableKind';
import { findHeadlessBlock } from './columns/headlessBlock';
import { readIndicatorColumns } from './columns/readColumns';
import { matchStandard } from './matchStandard';
import type { PerformanceTable } from './PerformanceTable';
import { readFields } from './head/readFields';
import { readFunding } from './funding/readFunding';
import { readGoals } from './head/readGoals';
import { readScores } from './rows/readScores';
import { readIndicators } from './rows/readIndicators';
import { readYear } from './head/readYear';
import { isAboveYearLine } from './lines/yearLine';
import { claimRead } from './ledger/claimRead';
import { speaksOfIndicators, tellCoverage } from './ledger/coverage';
import { closeLedger, unplacedIn } from './ledger/ledger';
import { startReading, type TableReading } from './sections/TableReading';
import { addressOf, viewSheet } from './lines/sheetView';

/** Reads the one table of an area: head, funding, goals, indicators, each with its cells. */
export function readTable(area: TableArea): PerformanceTable {
  const { row: blockTop, heading } = findHeadEnd(area);
  const beside = area.view.isHeader(blockTop) ? blockBesideHead(area.view, blockTop) : null;
  const headless = heading ? null : findHeadlessBlock(area.view, area.top, blockTop - 1);
  const headEnd = beside === null ? (headless?.first ?? blockTop) : area.bottom + 1;
  const reading = startReading(beside === null ? area : columnsOfArea(area, 0, beside - 1), headEnd);
  const fields = withUnitsAbove(readFields(reading), area.before);
  const goals = readGoals(reading);
  const funding = readFunding(reading, goals.rows);
  const block =
    beside === null
      ? reading
      : startReading(columnsOfArea(area, beside, area.view.right), blockTop, reading.claims);
  const indicators = readIndicators(block, goals.annualFirst, headless);
  const firstLabel = firstLabelRow(area, headEnd);
  const year = readYear(area, firstLabel);
  const bottom = lastUnreadRow(area, Math.max(indicators.bottom, lastHeadRow(reading)));
  const title = area.title ? { text: area.title.text.trim(), cell: addressOf(area.title) } : null;
  const { groups } = indicators;
  const table: Omit<PerformanceTable, 'unplaced' | 'coverage'> = {
    sheet: area.view.grid.name,
    title,
    kind: tableKind(area.view, area.title, { above: area.above, top: area.top, bottom }),
    standard: matchStandard({ title, fields, ...funding, groups }, area.view.readers),
    year: year?.year ?? area.before?.year ?? null,
    yearCell: year?.cell ?? area.before?.yearCell ?? null,
    fields,
    fundingUnit: funding.unit,
    fundingUnitStated: funding.unitStated,
    funding: funding.funding,
    mediumTermFunding: funding.mediumTermFunding,
    goals: goals.goals,
    goalCell: goals.goalCell,
    groups,
    area: { top: area.top, bottom, ...columnsOf(area, bottom) },
  };
  claimRead(reading.claims, table);
  const entries = closeLedger(area.view, reading.claims, {
    from: area.title ? area.title.row : area.top,
    labelled: Math.min(firstLabel, headEnd),
    indicators: headEnd,
    to: bottom,
  });
  const coverage = tellCoverage(entries, {
    view: area.view,
    hasName: fields.projectName !== undefined,
    hasFunding: funding.funding.total !== null || funding.funding.parts.length > 0,
    hasGoals: goals.goalCell !== null || goals.goals.length > 0,
    hasIndicators: groups.some((group) => group.indicators.length > 0),
    indicatorsFrom: beside === null ? headEnd : blockTop,
    targetsTo: indicators.targetsTo,
    goalRows: goals.rows,
  });
  const scores = readScores(block.view, groups, funding.funding, table.area);
  const whole = { ...table, unplaced: unplacedIn(entries), coverage, ...(scores && { scores }) };
  return indicators.inOneCell ? { ...whole, mixedCells: valueCells(whole) } : whole;
}

/** Rows below the table that speak of indicators which nobody read belong to it. */
function lastUnreadRow(area: TableArea, bottom: number): number {
  let last = bottom;
  for (const row of area.view.filledRows()) {
    if (row > bottom && row <= area.bottom && speaksOfIndicators(area.view, row)) last = row;
  }
  return last;
}

function valueCells({ groups }: PerformanceTable): CellAddress[] {
  return groups.flatMap((group) => group.indicators.map((indicator) => indicator.valueCell));
}

/** Some columns of an area, with nothing above it in sight. */
function columnsOfArea(area: TableArea, left: number, right: number): TableArea {
  const { grid, readers } = area.view;
  const from = Math.max(left, area.view.left);
  const view = viewSheet(grid, readers, from, Math.min(right, area.view.right));
  return { ...area, view: { ...view, runs: (row) => (row < area.top ? [] : view.runs(row)) } };
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

/** The first row of the heading of indicators; where there is none, one past the last row that may be the table's. */
function findHeadEnd(area: TableArea): { readonly row: number; readonly heading: boolean } {
  for (let row = area.top; row <= area.bottom; row++) {
    // Of a table that was cut off, the headline of the next one is no part.
    if (row > area.top && area.view.runs(row).some((run) => run.label.title)) return { row, heading: false };
    if (!area.view.isHeader(row)) continue;
    return { row: readIndicatorColumns(area.view, row, 'annual', false)?.top ?? row, heading: true };
  }
  return { row: area.bottom + 1, heading: false };
}

function firstLabelRow(area: TableArea, headEnd: number): number {
  for (let row = area.title ? area.title.row + 1 : area.top; row < headEnd; row++) {
    const [first] = area.view.runs(row);
    if (!first || isAboveYearLine(area.view, row)) continue;
    const { label } = first;
    if (label.field || label.funding || label.goal || label.aside) return row;
    if (area.view.runs(row).some((run) => run.label.field?.id === 'projectName')) return row;
  }
  return headEnd;
}

/** The last row of the head in which a label or a placed value stands. */
function lastHeadRow(reading: TableReading): number {
  for (let row = reading.headEnd - 1; row > reading.top; row--) {
    const runs = reading.view.runs(row);
    if (runs.some((run) => run.label.strong || reading.isClaimed(run))) return row;
  }
  return reading.top;
}

function columnsOf(area: TableArea, bottom: number): { left: number; right: number } {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (let row = area.top; row <= bottom; row++) {
    const runs = area.view.runs(row);
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last) continue;
    left = Math.min(left, first.column);
    right = Math.max(right, last.end);
  }
  return { left: Math.min(left, right), right };
}
