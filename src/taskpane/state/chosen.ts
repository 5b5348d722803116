import type { TableFilling } from '../../core/check/filling';
import type { Finding } from '../../core/check/Finding';
import { toA1 } from '../../core/grid/address';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { StoredIgnore } from '../../port/WorkbookPort';
import type { CheckedFiles } from './CheckedFiles';
import type { ChosenFinding } from './CheckState';
import type { PaneState } from './PaneState';
import { groupFindings, type ListSource } from './groups';
import { keepLast } from './keepLast';
import { findingKey, listRows, type FindingRow, type ListFilter, type ListRow } from './listRows';
import type { Problem } from './Problem';

const NO_TABLES: readonly PerformanceTable[] = [];

/** What the list is made of: the files that were dropped in, else the workbook. */
export function shownResult(state: PaneState): {
  readonly tables: readonly PerformanceTable[];
  readonly findings: readonly Finding[];
} {
  const { files } = state.check;
  const { tables, findings } = files ?? {
    tables: state.book?.tables ?? NO_TABLES,
    findings: state.check.findings,
  };
  return { tables, findings };
}

/** The file of a table: of those that were picked, or that the single page reads as one workbook. Null where one is open. */
export function fileReader({ check, book }: PaneState): ((table: number) => string | null) | null {
  if (check.files) return lastOfFiles(check.files);
  return book?.fileOfSheet ? lastOfBook(book.tables, book.fileOfSheet) : null;
}

const lastOfFiles = keepLast(
  ({ fileOfTable }: CheckedFiles) =>
    (table: number) =>
      fileOfTable[table] ?? null,
);

const lastOfBook = keepLast(
  (tables: readonly PerformanceTable[], fileOfSheet: ReadonlyMap<string, string>) => (table: number) =>
    fileOfSheet.get(tables[table]?.sheet ?? '') ?? null,
);

const NO_FILES: readonly string[] = [];
const NO_FILLING: readonly TableFilling[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

const lastSource = keepLast(
  (
    tables: readonly PerformanceTable[],
    fileOf: ListSource['fileOf'],
    files: readonly string[],
    problems: readonly Problem[],
    filling: readonly TableFilling[],
    order: readonly string[],
  ): ListSource => ({
    order,
    tables,
    fileOf,
    files,
    problemOf: (file) =>
      problems.find((problem) => problem.kind === 'file' && problem.problem.file === file) ?? null,
    untouched: new Map(
      filling.flatMap(({ table, untouched, blanks: [first] }) =>
        untouched && first ? [[table, first.cell] as const] : [],
      ),
    ),
  }),
);

function sourceOf(state: PaneState): ListSource {
  const { files } = state.check;
  const { tables } = shownResult(state);
  const filling = files ? NO_FILLING : (state.book?.filling ?? NO_FILLING);
  return lastSource(
    tables,
    fileReader(state),
    files?.names ?? NO_FILES,
    files?.problems ?? NO_PROBLEMS,
    filling,
    state.check.order,
  );
}

const lastFilter = keepLast(
  (
    only: ListFilter['only'],
    sheet: string | null,
    sheets: ListFilter['sheets'],
    search: ListFilter['search'],
    undoneOnly: boolean,
  ): ListFilter => ({ only, sheet, sheets, search, undoneOnly }),
);

/** What the list is filtered by. */
export function listFilter({ check, activeSheet }: PaneState): ListFilter {
  const { only, thisSheetOnly, onlySheets, files, search, undoneOnly } = check;
  const sheet = thisSheetOnly && !files ? activeSheet : null;
  return lastFilter(only, sheet, files ? null : onlySheets, search, undoneOnly);
}

const lastRows = keepLast(listRows);
const lastUnfolded = keepLast(listRows);

/** The rows of the list as the filters and folded groups stand: the same list until one of its makings changes. */
export function shownRows(state: PaneState): readonly ListRow[] {
  const { grouping, done, closed } = state.check;
  return lastRows(sourceOf(state), shownResult(state).findings, grouping, listFilter(state), done, closed);
}

/** The rows of the list, with those of folded groups. */
export function unfoldedRows(state: PaneState): readonly ListRow[] {
  const { grouping, done } = state.check;
  const { findings } = shownResult(state);
  return lastUnfolded(sourceOf(state), findings, grouping, listFilter(state), done, null);
}

/** The groups in the order in which they stand, for them to keep it. */
export function orderOfGroups(state: PaneState): readonly string[] {
  const { order, grouping } = state.check;
  if (order.length > 0) return order;
  return groupFindings(sourceOf(state), shownResult(state).findings, grouping, true).map(({ id }) => id);
}

const onlyFindings = keepLast((rows: readonly ListRow[]): readonly FindingRow[] =>
  rows.filter((row) => row.kind === 'finding'),
);

/** The findings of the list in its order, those of folded groups among them. */
export function findingRows(state: PaneState): readonly FindingRow[] {
  return onlyFindings(unfoldedRows(state));
}

/** True where the chosen finding is no longer found. */
export function isSolved(state: PaneState): boolean {
  const { chosen } = state.check;
  return (
    chosen !== null && !shownResult(state).findings.some((finding) => findingKey(finding) === chosen.key)
  );
}

/** True where the chosen finding's sheet is no longer in the workbook. */
export function isSheetGone({ check, book }: PaneState): boolean {
  return check.chosen !== null && !check.files && book?.sheetIds.has(check.chosen.finding.sheet) === false;
}

/** The ignore that took the chosen finding off the list, or null. */
export function ignoreOfChosen(state: PaneState): StoredIgnore | null {
  const { chosen, ignores } = state.check;
  if (!chosen) return null;
  const { rule, sheet, cell, found } = chosen.finding;
  return (
    ignores.find(
      (ignore) =>
        ignore.rule === rule &&
        ignore.sheet === sheet &&
        ignore.cell === toA1(cell) &&
        ignore.found === found,
    ) ?? null
  );
}

const lastOthers = keepLast(
  (findings: readonly Finding[], chosen: ChosenFinding | null): readonly Finding[] => {
    if (!chosen) return [];
    const { sheet, cell } = chosen.finding;
    return findings.filter(
      (other) =>
        findingKey(other) !== chosen.key &&
        other.sheet === sheet &&
        other.cell.row === cell.row &&
        other.cell.column === cell.column,
    );
  },
);

/** What else is found in the chosen finding's cell. */
export function othersInCell(state: PaneState): readonly Finding[] {
  return lastOthers(shownResult(state).findings, state.check.chosen);
}

/** The finding that a row inserted or deleted above has moved: found nowhere before, it says the same in the same column. */
function movedFrom(
  { rule, sheet, table, cell, found }: Finding,
  findings: readonly Finding[],
  before: readonly Finding[],
): Finding | null {
  const known = new Set(before.map(findingKey));
  const [moved, ...others] = findings.filter(
    (other) =>
      other.rule === rule &&
      other.sheet === sheet &&
      other.table === table &&
      other.cell.column === cell.column &&
      other.found === found &&
      !known.has(findingKey(other)),
  );
  return moved && others.length === 0 ? moved : null;
}

/**
 * After a new check: takes the chosen finding's new text, or its new place; one that is gone stays as it was last seen.
 * @param before what was found until now
 */
export function followChosen(state: PaneState, before: readonly Finding[]): PaneState {
  const { chosen } = state.check;
  if (!chosen) return state;
  const { findings } = shownResult(state);
  const finding =
    findings.find((other) => findingKey(other) === chosen.key) ?? movedFrom(chosen.finding, findings, before);
  if (!finding) return state;
  const key = findingKey(finding);
  const at = findingRows(state).findIndex((row) => row.key === key);
  return {
    ...state,
    check: { ...state.check, chosen: { ...chosen, key, finding, at: at < 0 ? chosen.at : at } },
  };
}

/**
 * The row that is `steps` after the chosen one (before it, where negative); the first where none is chosen. Where the
 * chosen one is solved, the row that took its place is the next. Null at either end.
 */
export function rowAfter(
  rows: readonly FindingRow[],
  chosen: ChosenFinding | null,
  steps: 1 | -1,
): FindingRow | null {
  if (!chosen) return rows[steps > 0 ? 0 : rows.length - 1] ?? null;
  const at = rows.findIndex((row) => row.key === chosen.key);
  if (at >= 0) return rows[at + steps] ?? null;
  return rows[steps > 0 ? Math.min(chosen.at, rows.length - 1) : chosen.at - 1] ?? null;
}
