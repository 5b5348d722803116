import type { Period } from '../../glossary/form';
import { endsBlock } from '../sections/endsBlock';
import { isPageMark } from '../lines/pageMark';
import { surelyEndsBlock } from '../lines/sureEnd';
import type { HeadlessBlock } from '../columns/headlessBlock';
import { groupList, type GroupList } from './groupList';
import { readIndicatorColumns } from '../columns/readColumns';
import type { IndicatorColumns } from '../columns/IndicatorColumns';
import type { ColumnRole } from '../labels/columns';
import type { IndicatorGroup } from '../PerformanceTable';
import { readIndicatorRows, type IndicatorBlock } from './readIndicatorRows';
import type { SheetView } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';

export interface IndicatorsReading {
  readonly groups: readonly IndicatorGroup[];
  /** Last row of the indicator blocks, 0-based; -1 where there are none. */
  readonly bottom: number;
  /** Last column of the targets, -1 where there are none. */
  readonly targetsTo: number;
  /** Whether names and values share their cells. */
  readonly inOneCell: boolean;
}

/** Reads the indicator blocks of a table: one, or several where its heading is repeated or 长期 and 年度 are stacked. */
export function readIndicators(
  reading: TableReading,
  annualFirst: boolean,
  headless: HeadlessBlock | null = null,
): IndicatorsReading {
  const { area } = reading;
  const blocks = headless ? [withoutHeading(reading, headless)] : findBlocks(reading, annualFirst);
  let bottom = -1;
  for (const block of blocks) {
    bottom = Math.max(bottom, block.columns.bottom);
    claimHeading(reading, block.columns);
    const read = readIndicatorRows(reading.view, block, reading.claims);
    if (read >= 0) bottom = Math.max(bottom, Math.min(read, area.bottom));
  }
  if (blocks.length === 0) bottom = findNamesWithoutValues(reading);
  const lists = new Set(blocks.flatMap((block) => block.lists));
  const placed = [...lists].flatMap((list) => list.finished());
  // Groups come in the order of their rows, the left side first: sorting keeps the order of the lists.
  placed.sort((a, b) => a.row - b.row);
  const targets = blocks.flatMap((block) => block.columns.sides.map((side) => side.value.to));
  const targetsTo = Math.max(-1, ...targets);
  const inOneCell = blocks.some((block) => block.columns.sides.some((side) => side.inOneCell));
  return { groups: placed.map((entry) => entry.group), bottom, targetsTo, inOneCell };
}

/**
 * Below 一级指标 | 二级指标 | 三级指标 without a column of values and without values beside the names nothing can be
 * read: the names find no place. Returns the last row with one, -1 for none.
 */
function findNamesWithoutValues({ view, area, headEnd, claim }: TableReading): number {
  let bottom = -1;
  if (headEnd > area.bottom || !view.isHeader(headEnd)) return bottom;
  const names = view.runs(headEnd).findLast(({ label }) => isNameRole(label.column?.role));
  if (!names) return bottom;
  for (let row = headEnd + 1; row <= area.bottom && !surelyEndsBlock(view, row); row++) {
    const name = view.runs(row).find((run) => run.column >= names.column);
    if (!name || isPageMark([name])) continue;
    for (const run of view.runs(row)) if (run.column < name.column) claim(run, 'printed');
    bottom = row;
  }
  return bottom;
}

/** Whatever its words, a heading is printed. */
function claimHeading({ view, claim }: TableReading, { top, bottom }: IndicatorColumns): void {
  for (let row = top; row <= bottom; row++) for (const run of view.runs(row)) claim(run, 'printed');
}

function isNameRole(role: ColumnRole | undefined): boolean {
  return role === 'level2' || role === 'name' || role === 'detail';
}

function findBlocks(reading: TableReading, annualFirst: boolean): IndicatorBlock[] {
  const { view, area } = reading;
  const blocks: IndicatorBlock[] = [];
  for (let row = reading.headEnd; row <= area.bottom; row++) {
    if (!view.isHeader(row)) continue;
    const columns = readIndicatorColumns(view, row, periodOfBlock(view, row), annualFirst);
    if (!columns) continue;
    const first = columns.bottom + 1;
    let last = first - 1;
    while (last < area.bottom && !view.isHeader(last + 1) && !endsBlock(view, columns, last + 1)) last++;
    blocks.push({ columns, first, last, lists: listsFor(columns, blocks.at(-1)) });
    row = last;
  }
  return blocks;
}

function withoutHeading({ view, area }: TableReading, { columns, first }: HeadlessBlock): IndicatorBlock {
  let last = first;
  while (last < area.bottom && !endsBlock(view, columns, last + 1)) last++;
  return { columns, first, last, lists: listsFor(columns, undefined) };
}

/** A heading repeated at a page break goes on with the groups above it. */
function listsFor(columns: IndicatorColumns, before: IndicatorBlock | undefined): readonly GroupList[] {
  const same =
    before?.lists.length === columns.sides.length &&
    columns.sides.every((side, index) => before.lists[index]?.period === side.period);
  return same ? before.lists : columns.sides.map((side) => groupList(side.period));
}

/** 长期绩效指标, 中期绩效指标 or 总目标绩效指标 beside the heading makes its block one of the medium term. */
function periodOfBlock(view: SheetView, row: number): Period {
  const [beside] = view.runs(row);
  const label = beside?.label;
  return label?.indicatorBlock && /长期|中期|实施|总/.test(label.key) ? 'medium-term' : 'annual';
}
