import type { FieldId } from '../../glossary/form';
import type { CellAddress } from '../../grid/address';
import { tableKind } from '../find/tableKind';
import { readAmount } from '../../value/readAmount';
import type { MoneyUnit } from '../../money/unit';
import { withAmountOfName } from '../funding/amountInName';
import { rankSources } from '../funding/fundingRanks';
import type { Source } from '../funding/Source';
import type { TableArea } from '../find/TableArea';
import { statedFundingUnit } from '../funding/fundingUnit';
import { sharedCoverage } from '../Coverage';
import { groupList } from '../rows/groupList';
import type { FundingAmount, Goal, PerformanceTable, TableField } from '../PerformanceTable';
import { codeAt } from '../head/projectCode';
import { readFields } from '../head/readFields';
import { readIndicatorRows } from '../rows/readIndicatorRows';
import { sharedCells } from '../rows/sharedCells';
import { readYear } from '../head/readYear';
import { readKinds } from './readKinds';
import { claimRead } from '../ledger/claimRead';
import { unplacedIn, type LedgerEntry } from '../ledger/ledger';
import { addressOf, cellAt, trimmedAt, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import { carriedDown, type RowAbove } from './carriedDown';
import { readListColumns, type ListColumns } from './listColumns';
import { closeListLedger } from './listLedger';
import { listAccount, listAccountHeadings } from './listAccount';
import { listScoreColumns, listScores } from './listScores';
import { isApart, projectsOf, type Project } from './listProjects';
import { startClaims, type Claims } from '../sections/claims';
import { startReading, type TableReading } from '../sections/TableReading';

/**
 * Reads a list with one row an indicator into a table for each project: the project's name, unit, amount and goal stand
 * in its first row (or in each of its rows), the indicator in every row. `header` is the row of the column headers.
 * In a list with one row a project its indicators stand side by side, a column for each kind of them; where they cannot be
 * made out it is read without them, and its reader is told.
 */
export function readFlatList(area: TableArea, header: number): PerformanceTable[] {
  return readFlatListWithLedgers(area, header).map(({ table }) => table);
}

/** The same with what became of each text in the rows of each project. */
export function readFlatListWithLedgers(
  area: TableArea,
  header: number,
): { readonly table: PerformanceTable; readonly entries: readonly LedgerEntry[] }[] {
  const columns = readListColumns(area, header);
  if (!columns) return [];
  const reading = startReading(area, columns.top);
  const unit = [columns.total, ...columns.sources].find((run) => run?.label.unit)?.label.unit;
  const stated = unit ?? statedFundingUnit(reading);
  const fundingUnit = stated ?? '万元';
  const above = fieldsAbove(reading);
  const year = readYear(area, Math.min(columns.top, columns.name.row));
  const kind = tableKind(area.view, area.title, { above: area.above, top: area.top, bottom: columns.bottom });
  const title = area.title && { text: area.title.text.trim(), cell: addressOf(area.title) };
  const headers = area.view.runs(header);
  const [left, right] = [headers[0]?.column ?? 0, headers.at(-1)?.end ?? 0];
  const projects = projectsOf(area, columns);
  const carried = carriedDown(area, columns, projects);
  const weighed = listScoreColumns(columns);
  const shared = sharedCoverage();
  const amounts = listAccountHeadings(columns);
  return projects.map((project) => {
    const claims = claimsFrom(project.first);
    const code = columns.code && codeAt(area.view, project.first, columns.code.column);
    const groups = groupsOf(area.view, claims, columns, project);
    const scores = weighed && listScores(area.view, weighed, groups, project);
    const mixed = [...mixedCells(groups), ...sharedCells(groups)];
    const [goalColumn] = columns.goals;
    const named = withAmountOfName(
      {
        fields: { ...above, ...fieldsOf(area, columns, project, carried) },
        funding: fundingOf(area, columns, project, fundingUnit),
      },
      fundingUnit,
    );
    const read = {
      title,
      yearCell: year?.cell ?? null,
      ...named,
      mediumTermFunding: null,
      goals: goalsOf(area, columns, project),
      goalCell: goalColumn ? { row: project.first, column: goalColumn.column } : null,
      groups,
    };
    const account = listAccount(area.view, columns, read.funding, amounts, fundingUnit);
    claimRead(claims, read);
    const { entries, coverage } = closeListLedger(area.view, claims, columns, project, read);
    // Made in one piece: a copy with more keys gets a shape of its own, and fifty thousand of those are a quarter of all that is kept.
    const table: PerformanceTable = {
      sheet: area.view.grid.name,
      title,
      kind,
      standard: null,
      year: year?.year ?? null,
      yearCell: read.yearCell,
      fields: read.fields,
      ...(code && { projectCode: code }),
      fundingUnit,
      fundingUnitStated: stated !== null,
      funding: read.funding,
      mediumTermFunding: null,
      goals: read.goals,
      goalCell: read.goalCell,
      groups,
      ...(scores && { scores }),
      ...(account && { account }),
      ...(mixed.length > 0 && { mixedCells: mixed }),
      area: { top: project.first, bottom: project.last, left, right },
      unplaced: unplacedIn(entries),
      coverage: shared(coverage),
    };
    return { table, entries };
  });
}

/** Claims in the rows of a project; of what it shares with others above them nobody asks. */
function claimsFrom(first: number): Claims {
  const { claim, kindOf } = startClaims(first);
  return {
    claim(row, column, kind) {
      if (row >= first) claim(row, column, kind);
    },
    kindOf,
  };
}

/** Cells of a value that hold its name, too, or another indicator. */
function mixedCells(groups: PerformanceTable['groups']): CellAddress[] {
  return groups.flatMap(({ indicators }) =>
    indicators.flatMap(({ nameCell, valueCell }, at) => {
      const isShared =
        isSameCell(nameCell, valueCell) || isSameCell(valueCell, indicators[at + 1]?.valueCell);
      return isShared ? [valueCell] : [];
    }),
  );
}

function isSameCell(cell: CellAddress, other: CellAddress | undefined): boolean {
  return cell.row === other?.row && cell.column === other.column;
}

/** 填报单位:县教育局 above the list holds for every project of it. */
function fieldsAbove(reading: TableReading): Partial<Record<FieldId, TableField>> {
  return Object.fromEntries(
    Object.entries(readFields(reading).fields).filter(([, field]) => field.text !== ''),
  );
}

function fieldsOf(
  area: TableArea,
  columns: ListColumns,
  project: Project,
  carried: RowAbove,
): Partial<Record<FieldId, TableField>> {
  const fields: Partial<Record<FieldId, TableField>> = {};
  for (const { run, label } of columns.fields) {
    if (fields[label.id]) continue;
    // A unit's name may stand once above all of its projects.
    const row = run === columns.name ? project.first : carried(project.first, run.column);
    const text = trimmedAt(area.view, row, run.column);
    const cell = { row: text === '' ? project.first : row, column: run.column };
    fields[label.id] = { label: run.text.trim(), labelCell: addressOf(run), text, cell };
  }
  return fields;
}

function fundingOf(
  area: TableArea,
  columns: ListColumns,
  project: Project,
  unit: MoneyUnit,
): PerformanceTable['funding'] {
  const amountOf = (run: Run): FundingAmount => {
    const cell = cellAt(area.view, project.first, run.column);
    const text = cell?.text ?? '';
    const value = cell?.value ?? null;
    const read = readAmount({ value, text }, run.label.unit ?? unit);
    return {
      label: run.text.replace(/[\r\n]+/g, '').trim(),
      labelCell: addressOf(run),
      cell: { row: project.first, column: run.column },
      text: text.trim(),
      value,
      formula: cell?.formula ?? null,
      amount: read.amount,
      unit: read.unit,
      ...(read.scale !== undefined && { scale: read.scale }),
      state: read.state,
    };
  };
  const total = columns.total ? amountOf(columns.total) : null;
  const isFilled = (run: Run): boolean => trimmedAt(area.view, project.first, run.column) !== '';
  const { sources: all } = columns;
  if (all.length === 0) return { total, parts: NONE, details: NONE };
  // Blanks of every project under hundreds of headings would be made of nothing that is in the sheet.
  const sources = (all.length > MOST_SOURCES ? all.filter(isFilled) : all).map((run): Source => ({
    amount: amountOf(run),
    label: run.label.funding,
    compact: run.label.compact,
    indent: 0,
  }));
  const { parts, details } = rankSources(total, sources);
  return { total, parts, details };
}

const MOST_SOURCES = 32;
/** Most lists have no such column: all of their projects share this. */
const NONE: readonly never[] = [];

function goalsOf(area: TableArea, columns: ListColumns, project: Project): readonly Goal[] {
  if (columns.goals.length === 0) return NONE;
  return columns.goals.flatMap((run): Goal[] => {
    const text = trimmedAt(area.view, project.first, run.column);
    const period = run.label.goal?.period ?? 'annual';
    return text === '' ? [] : [{ text, cell: { row: project.first, column: run.column }, period }];
  });
}

function groupsOf(
  view: SheetView,
  claims: Claims,
  columns: ListColumns,
  project: Project,
): PerformanceTable['groups'] {
  const { indicators } = columns;
  if (!indicators) return readKinds(view, columns.kinds, project, claims);
  const { first, last } = project;
  const lists = indicators.sides.map((side) => groupList(side.period ?? 'annual'));
  const parts = (runs: readonly Run[]): boolean => isApart(runs, columns);
  readIndicatorRows(view, { columns: indicators, first, last, lists, parts }, claims);
  const groups = lists.flatMap((list) => list.finished()).sort((a, b) => a.row - b.row);
  return groups.map((entry) => entry.group);
}
