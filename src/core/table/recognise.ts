import { withoutBlankReferences } from '../grid/blankReferences';
import type { SheetGrid } from '../grid/SheetGrid';
import { findTables } from './find/findTables';
import { readFlatList } from './list/readFlatList';
import { readUntitledList } from './list/untitledList';
import { hasBody, readTable } from './readTable';
import { startReaders, type Readers } from './lines/readers';
import { underSameHeadline } from './find/sharedHeadline';
import { viewSheet, type SheetView } from './lines/sheetView';
import { looksLikeForm } from './find/looksLikeForm';
import { looksLikeTargets } from './find/looksLikeTargets';
import { isTargetsPage } from './find/targetsWithoutTitle';
import { unreadForm } from './unreadForm';
import type { Run } from './lines/Run';
import type { PerformanceTable } from './PerformanceTable';
import { isCover } from './find/cover';

/**
 * The performance target tables of one sheet, in reading order; none for covers, lists and unrelated sheets.
 * Labels decide, never positions; merges are not needed. Takes any grid and never throws.
 */
export function recognise(grid: SheetGrid): PerformanceTable[] {
  return recogniseAll([grid]);
}

/** The tables of many sheets, in the order of the sheets. */
export function recogniseAll(grids: readonly SheetGrid[]): PerformanceTable[] {
  const readers = startReaders();
  const filled = withoutBlankReferences(grids);
  // Sheet by sheet: what has just been looked at is still at hand.
  const sheets = grids.map((grid) => {
    const { tables, page } = recogniseSheet(filled(grid), readers);
    return { tables: withHidden(tables, grid), page: withHidden(page, grid) };
  });
  const hasForm = sheets.some(({ tables }) => tables.some(({ groups }) => groups.length > 0));
  return sheets.flatMap(({ tables, page }) => (hasForm ? [...tables, ...page] : tables));
}

/** What a sheet holds. */
interface SheetRead {
  readonly tables: PerformanceTable[];
  /** One that nobody read, where the sheet may be the next page of a form on another; else none. */
  readonly page: PerformanceTable[];
}

const NO_TABLES: PerformanceTable[] = [];

/** With what of their sheet is hidden: a finding in it has to say so, or nobody finds its cell. */
function withHidden(tables: PerformanceTable[], grid: SheetGrid): PerformanceTable[] {
  const { visibility, hiddenRows, hiddenColumns } = grid;
  if (!visibility && !hiddenRows && !hiddenColumns) return tables;
  const hidden = {
    ...(visibility && { visibility }),
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
  };
  return tables.map((table) => ({ ...table, hidden }));
}

function recogniseSheet(grid: SheetGrid, readers: Readers): SheetRead {
  const view = viewSheet(grid, readers);
  const tables = tablesOf(view);
  const page = tables.length === 0 && isTargetsPage(view) ? [unreadForm(view)] : NO_TABLES;
  return { tables, page };
}

function tablesOf(view: SheetView): PerformanceTable[] {
  const last = new Map<SheetView, PerformanceTable>();
  const tables: PerformanceTable[] = [];
  for (const area of findTables(view)) {
    const { title, top, bottom, flatHeader } = area;
    // Lines above a table are its own only from the end of the one before it.
    const previous = last.get(area.view);
    const above = Math.max(area.above, (previous?.area.bottom ?? -1) + 1);
    const before = underSameHeadline(area, previous);
    const read =
      flatHeader === null
        ? [readTable({ view: area.view, title, top, bottom, flatHeader, above, before })]
        : readFlatList(area, flatHeader);
    const lowest = read.at(-1);
    if (lowest) last.set(area.view, lowest);
    for (const table of read) tables.push(table);
  }
  if (tables.some(hasBody)) return speaksOfTargets(view, tables) ? tables : [];
  const isForm = looksLikeForm(view) || looksLikeTargets(view);
  // A table that was cut off after its name still counts, unless it may be a cover that names a project.
  const named = tables.filter(({ title }) => title !== null && (isForm || !isCover(view.grid, view.readers)));
  if (named.length > 0 || !isForm) return named;
  const listed = readUntitledList(view);
  return listed.length > 0 ? listed : [unreadForm(view)];
}

const SPEAKS = /绩效|目标|指标/;
/** A class of the budget's projects, beside 其他运转类; no word of targets. */
const CLASS_OF_PROJECT = /特定目标类?/g;
/** What a review says of goals is none, nor are the technical ones of what is to be bought. */
const OF_REVIEW = /(?:(?:评审|审核|评分|打分)(?:意见)?|采购(?:需求|计划|申请))[表书单]$/;

/** A project with its money and no word of targets is a card or an account of it: 项目基本情况表, 项目支出明细表. */
function speaksOfTargets(view: SheetView, tables: readonly PerformanceTable[]): boolean {
  const first = view.runs(view.filledRows()[0] ?? 0);
  if (first.length === 1 && OF_REVIEW.test(first[0]?.label.key ?? '') && tables.every(hasNoIndicator))
    return false;
  const says = tables.some(
    ({ title, goalCell, goals, groups }) => title ?? goalCell ?? goals[0] ?? groups[0],
  );
  return (
    says ||
    SPEAKS.test(view.grid.name) ||
    view.filledRows().some((row) => {
      const runs = view.runs(row);
      return runs.some(
        ({ label }, index) =>
          SPEAKS.test(label.compact.replace(CLASS_OF_PROJECT, '')) && !isFilledIn(runs[index - 1]),
      );
    })
  );
}

/** 项目名称 | 绩效评价服务费: what stands behind a label of the head is the person's own word. */
function isFilledIn(before: Run | undefined): boolean {
  return before !== undefined && (before.label.field !== null || before.label.aside);
}

function hasNoIndicator({ groups }: PerformanceTable): boolean {
  return groups.length === 0;
}
