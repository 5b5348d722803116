import { textsBelow } from '../columns/textsBelow';
import { isHead } from '../find/listHeaders';
import type { TableArea } from '../find/TableArea';
import type { ColumnRole } from '../labels/columns';
import { kindAndPart, partBelowKind } from '../labels/kindAndPart';
import { familyOfLevel1, isLevelName, kindOfLevel, soundsLikeLevel } from '../labels/levels';
import type { Run } from '../lines/Run';
import { filledRow, trimmedAt, type SheetView } from '../lines/sheetView';
import { clausesOfKind } from './clausesOfKind';

/** A column of a list that is headed by a kind of indicators: 数量指标 over 培训人数≥300人, or over 培训人数 beside 指标值. */
export interface KindColumn {
  /** Both null below 绩效指标, where the cells say their levels. */
  readonly level1: Run | null;
  readonly level2: Run | null;
  /** Of the names, each with its value where that has no column of its own. */
  readonly column: number;
  readonly value: number | null;
  /** Of signs and of units right of the names: 指标名称 | 性质 | 指标值 | 单位. */
  readonly comparator: number | null;
  readonly unit: number | null;
}

/** The heads of a list with one project a row and its indicators side by side. */
export interface KindColumns {
  readonly columns: readonly KindColumn[];
  /** The lowest heads of all columns of the list, and those of them that head indicators. */
  readonly headers: readonly Run[];
  readonly prose: readonly Run[];
  /** Last row of the heads. */
  readonly bottom: number;
}

/** A column of 绩效指标 is enough. */
const FEWEST_KINDS = 2;
const FEWEST_PARTED = 2;
const MOST_HEADER_ROWS = 3;

/** A head with nothing but cells of the list below it, and the heads of levels over it. */
interface Leaf {
  readonly run: Run;
  readonly above: readonly Run[];
}

/**
 * The columns of kinds in a list whose heads begin in row `header`, in one row (数量指标 | 质量指标) or in up to three
 * (产出指标 over 数量指标 over 指标内容 | 指标值); null where it has none, or most of what stands below them does not
 * show where values begin.
 */
export function readKindColumns({ view }: TableArea, header: number, name: Run): KindColumns | null {
  if (view.runs(header).some(headsBlock)) return null;
  const rows = headerRows(view, header, name);
  const leaves = leavesOf(rows, 0, 0, Number.MAX_SAFE_INTEGER, []).map((leaf) => partedLeaf(view, leaf));
  const bottom = rows.at(-1)?.[0]?.row ?? header;
  const columns = leaves.flatMap((leaf, at) => {
    const before = leaves.slice(0, at).findLast((other) => !isMark(other));
    const own = kindColumn(leaf, before, leaves.slice(at + 1, at + 1 + MOST_BESIDE_NAMES));
    return own && (isNamed(own) || areMostParted(view, own, bottom)) ? [own] : [];
  });
  const isEnough = columns.length >= FEWEST_KINDS || columns.some(({ level1, level2 }) => !level1 && !level2);
  if (!isEnough || !areRead(view, columns, bottom)) return null;
  const isOfKinds = (run: Run): boolean =>
    columns.some(({ column, value, comparator, unit }) =>
      [column, value, comparator, unit].includes(run.column),
    );
  const headers = leaves.map(({ run }) => run);
  return { columns, headers, prose: headers.filter(isOfKinds), bottom };
}

/** 一级指标, 三级指标: the indicators have rows of their own. */
function headsBlock({ label: { column } }: Run): boolean {
  return column?.role === 'level1' || column?.role === 'level2' || column?.role === 'name';
}

/** The row of the heads and those below it that hold nothing but finer heads. */
function headerRows(view: SheetView, header: number, name: Run): (readonly Run[])[] {
  const rows = [view.runs(header)];
  for (let row = filledRow(view, header); row !== null; row = filledRow(view, row)) {
    const own = trimmedAt(view, row, name.column);
    const runs = view.runs(row);
    const isFiner =
      (own === '' || own === name.text.trim()) && runs.every(mayHead) && runs.some(isKindOrPart);
    if (!isFiner || rows.length === MOST_HEADER_ROWS) break;
    rows.push(runs);
  }
  return rows;
}

function mayHead(run: Run): boolean {
  return isHead(run) || isKindOrPart(run);
}

function isKindOrPart(run: Run): boolean {
  return isKind(run) || run.label.column !== null || partBelowKind(run.label.key) !== null;
}

function isKind({ label }: Run): boolean {
  return (
    !label.strong && label.column === null && label.funding === null && soundsLikeLevel(levelKey(label.key))
  );
}

/** 产出指标1, 产出指标2 are counted. */
function levelKey(key: string): string {
  return key.replace(/\d$/, '');
}

/** The heads with no finer one below them, of the columns `from` to `to`. */
function leavesOf(
  rows: readonly (readonly Run[])[],
  at: number,
  from: number,
  to: number,
  above: readonly Run[],
): Leaf[] {
  const runs = (rows[at] ?? []).filter(({ column }) => column >= from && column <= to);
  return runs.flatMap((run, index) => {
    const end = (runs[index + 1]?.column ?? to + 1) - 1;
    const below = leavesOf(rows, at + 1, run.column, end, isKind(run) ? [...above, run] : above);
    return below.length > 0 ? below : [{ run, above }];
  });
}

/** 数量指标名称 and 数量指标值, or 名称 and 值 below 数量指标, as 指标名称 and 指标值 below it. */
function partedLeaf({ readers }: SheetView, leaf: Leaf): Leaf {
  const { run, above } = leaf;
  const readAs = (text: string): Run => ({ ...run, text, label: readers.label(text) });
  const part = above.length > 0 ? partBelowKind(run.label.key) : null;
  if (part !== null) return { run: readAs(part), above };
  const parted = kindAndPart(run.label.key);
  if (parted) return { run: readAs(parted.part), above: [...above, readAs(parted.kind)] };
  return COUNTED.test(run.label.key) ? { run: readAs(run.label.key.slice(0, -1)), above } : leaf;
}

/** 绩效指标2 | 指标值2: one of several alike. */
const COUNTED = /^(?:绩效指标|指标名称|指标值|目标值)\d$/;

/**
 * The column of a leaf that is a kind or the block of all of them, or that heads its names (指标内容 below 数量指标) or names with
 * values (目标值 below 数量指标, of which there is no other column); null for any other.
 */
function kindColumn(
  { run, above }: Leaf,
  before: Leaf | undefined,
  next: readonly Leaf[],
): KindColumn | null {
  const beside = columnsBeside(next, above);
  const { column } = run;
  if (run.label.indicatorBlock) return { level1: null, level2: null, column, ...beside };
  const levels = isKind(run) ? [...above, run] : headsNames(run, before) ? above : [];
  const level = levels.at(-1);
  if (!level) return null;
  const { key } = level.label;
  const upper = levels.at(-2) ?? null;
  const isFamily = upper === null && kindOfLevel(key) === null && familyOfLevel1(key) !== null;
  return { level1: isFamily ? level : upper, level2: isFamily ? null : level, column, ...beside };
}

/** Sign, value and unit in columns of their own right of the names. */
const MOST_BESIDE_NAMES = 3;

/** The columns of sign, value and unit right of those of names, which have the heads `above` over them. */
function columnsBeside(
  next: readonly Leaf[],
  above: readonly Run[],
): Pick<KindColumn, 'value' | 'comparator' | 'unit'> {
  const found: { value: number | null; comparator: number | null; unit: number | null } = {
    value: null,
    comparator: null,
    unit: null,
  };
  for (const leaf of next) {
    const role = roleOf(leaf);
    if (role !== 'value' && role !== 'comparator' && role !== 'unit') break;
    // 单位 with nothing over it may head who does it.
    const isOpen =
      found[role] === null && (role === 'value' || leaf.above.at(-1)?.text === above.at(-1)?.text);
    if (!isOpen) break;
    found[role] = leaf.run.column;
  }
  return found.value === null ? NOTHING_BESIDE : found;
}

const NOTHING_BESIDE = { value: null, comparator: null, unit: null };

function roleOf(leaf: Leaf | undefined): ColumnRole | undefined {
  return leaf?.run.label.column?.role;
}

/** 单位 or 性质 between the names and their values. */
function isMark(leaf: Leaf): boolean {
  const role = roleOf(leaf);
  return role === 'unit' || role === 'comparator';
}

function headsNames({ label: { column } }: Run, before: Leaf | undefined): boolean {
  if (column?.role === 'value') return !before || !(isKind(before.run) || isNameRole(roleOf(before)));
  return isNameRole(column?.role);
}

function isNameRole(role: ColumnRole | undefined): boolean {
  return role === 'name' || role === 'detail';
}

/** Its head is a level's name wherever it stands, or its values have a column. */
function isNamed({ level1, level2, value }: KindColumn): boolean {
  return value !== null || isLevelName(levelKey((level2 ?? level1)?.label.key ?? ''));
}

function areMostParted(view: SheetView, column: KindColumn, bottom: number): boolean {
  const texts = textsBelow(view, column.column, bottom + 1);
  return texts.filter((text) => isParted(view, column, text)).length * 2 > texts.length;
}

function isParted({ readers }: SheetView, { level1, level2 }: KindColumn, text: string): boolean {
  return clausesOfKind(readers, level2 ?? level1, text) !== null;
}

/** Most of the cells without a column for their values show where those begin. */
function areRead(view: SheetView, columns: readonly KindColumn[], bottom: number): boolean {
  const alone = columns.filter(({ value }) => value === null);
  if (alone.length === 0) return true;
  const texts = alone.flatMap((column) =>
    textsBelow(view, column.column, bottom + 1).map((text) => isParted(view, column, text)),
  );
  const parted = texts.filter(Boolean).length;
  return parted * 2 >= texts.length && (parted >= FEWEST_PARTED || alone.length < columns.length);
}
