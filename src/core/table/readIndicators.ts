import { groupList, type GroupList } from './groupList';
import { endsBlock } from './endsBlock';
import { isHeaderRow } from './headerRows';
import {
  readIndicatorColumns,
  type IndicatorColumns,
  type IndicatorSide,
  type Span,
} from './indicatorColumns';
import { readIndicatorRow, type RowReading } from './indicatorRow';
import { isOnlyTag, requirementIn } from './labels/levels';
import { isEllipsis } from './indicatorName';
import { readLevelTexts, type LevelText } from './levelTexts';
import type { Indicator, IndicatorGroup, Period, Unplaced } from './PerformanceTable';
import { trimmedAt, type Run, type SheetView } from './sheetView';
import type { TableReading } from './TableReading';
import type { ValueReader } from './valueReader';

export interface IndicatorsReading {
  readonly groups: readonly IndicatorGroup[];
  /** Last row of the indicator blocks, 0-based; -1 where there are none. */
  readonly bottom: number;
  readonly unplaced: readonly Unplaced[];
}

interface Block {
  readonly columns: IndicatorColumns;
  /** First and last row of indicators. */
  readonly first: number;
  readonly last: number;
  readonly lists: readonly GroupList[];
}

/** Reads the indicator blocks of a table: one, or several where its heading is repeated or 长期 and 年度 are stacked. */
export function readIndicators(
  reading: TableReading,
  annualFirst: boolean,
  values: ValueReader,
): IndicatorsReading {
  const { area } = reading;
  const blocks = findBlocks(reading, annualFirst);
  const unplaced: Unplaced[] = [];
  let bottom = -1;
  for (const block of blocks) {
    bottom = Math.max(bottom, block.columns.bottom);
    const read = readBlock(reading, block, values, unplaced);
    if (read >= 0) bottom = Math.max(bottom, Math.min(read, area.bottom));
  }
  const lists = new Set(blocks.flatMap((block) => block.lists));
  const placed = [...lists].flatMap((list) => list.finished());
  // Groups come in the order of their rows, the left side first: sorting keeps the order of the lists.
  placed.sort((a, b) => a.row - b.row);
  return { groups: placed.map((entry) => entry.group), bottom, unplaced };
}

function findBlocks(reading: TableReading, annualFirst: boolean): Block[] {
  const { view, area } = reading;
  const blocks: Block[] = [];
  for (let row = reading.headEnd; row <= area.bottom; row++) {
    if (!isHeaderRow(view, row)) continue;
    const columns = readIndicatorColumns(view, row, periodOfBlock(view, row), annualFirst);
    if (!columns) continue;
    const first = columns.bottom + 1;
    let last = first - 1;
    while (last < area.bottom && !isHeaderRow(view, last + 1) && !endsBlock(view, columns, last + 1)) last++;
    blocks.push({ columns, first, last, lists: listsFor(columns, blocks.at(-1)) });
    row = last;
  }
  return blocks;
}

/** A heading repeated at a page break goes on with the groups above it. */
function listsFor(columns: IndicatorColumns, before: Block | undefined): readonly GroupList[] {
  const same =
    before?.lists.length === columns.sides.length &&
    columns.sides.every((side, index) => before.lists[index]?.period === side.period);
  return same ? before.lists : columns.sides.map((side) => groupList(side.period));
}

/** 长期绩效指标 or 中期绩效指标 beside the heading makes its block one of the medium term. */
function periodOfBlock(view: SheetView, row: number): Period {
  const [beside] = view.runs(row);
  const label = beside?.label;
  return label?.indicatorBlock && /长期|中期|实施/.test(label.key) ? 'medium-term' : 'annual';
}

/** Reads the rows of a block and returns the last row in which anything of it stands. */
function readBlock(reading: TableReading, block: Block, values: ValueReader, unplaced: Unplaced[]): number {
  const { view } = reading;
  const { columns, first, last } = block;
  const none = new Map<number, LevelText>();
  const level1 = columns.level1 ? readLevelTexts(view, columns.level1, first, last) : none;
  const level2 = columns.sides.map((side) =>
    side.level2 ? readLevelTexts(view, side.level2, first, last) : none,
  );
  let bottom = -1;
  for (let row = first; row <= last; row++) {
    const runs = view.runs(row);
    if (runs.length === 0) continue;
    bottom = row;
    columns.sides.forEach((side, index) => {
      const list = block.lists[index];
      if (!list) return;
      const cells = readSide(view, row, side, list, level1.get(row), level2[index]?.get(row), values);
      for (const cell of cells) reading.place(cell.row, cell.column);
    });
    for (const run of runs) {
      if (!reading.isPlaced(row, run.column) && !isExpected(columns, run)) {
        unplaced.push({ text: run.text.trim(), cell: { row, column: run.column } });
      }
    }
  }
  return bottom;
}

function readSide(
  view: SheetView,
  row: number,
  side: IndicatorSide,
  list: GroupList,
  text1: LevelText | undefined,
  text2: LevelText | undefined,
  values: ValueReader,
): RowReading['cells'] {
  const level1 = asLevel(text1);
  const level2 = asLevel(text2);
  list.enter(row, level1, level2);
  const tag = tagIn(view, row, side, text2);
  if (tag) list.tag(tag);
  const read = readIndicatorRow(view, row, side);
  const blank = read.name === '' && read.value === '';
  if (!blank) list.addIndicator(toIndicator(read, side.period, values));
  else if (!read.ellipsis && (read.namePrinted || level2 !== undefined || level1 !== undefined)) {
    list.addBlankSlot({ number: read.number, nameCell: read.nameCell, valueCell: read.valueCell });
  }
  return read.cells;
}

function asLevel(text: LevelText | undefined): LevelText | undefined {
  return text && !isOnlyTag(text.text) && !isEllipsis(text.text) ? text : undefined;
}

/** A requirement tag in a cell of its own: in its column, or below or beside the name of level 2. */
function tagIn(
  view: SheetView,
  row: number,
  side: IndicatorSide,
  text2: LevelText | undefined,
): ReturnType<typeof requirementIn> {
  if (text2 && isOnlyTag(text2.text)) return requirementIn(text2.text);
  const spans = [side.requirement, side.level2].filter((span) => span !== null);
  for (const span of spans) {
    for (let column = span.from; column <= span.to; column++) {
      const text = trimmedAt(view, row, column);
      if (text !== '' && text.length <= 12 && isOnlyTag(text)) return requirementIn(text);
    }
  }
  return null;
}

function toIndicator(read: RowReading, period: Period, values: ValueReader): Indicator {
  const { number, name, nameCell, value, valueCell, comparator, unit } = read;
  const reading =
    comparator || unit
      ? values.fromColumns(comparator?.text ?? '', value, unit?.text ?? '')
      : values.fromText(value);
  return {
    number,
    name,
    nameCell,
    value,
    valueCell,
    period,
    ...(comparator ? { comparatorColumn: comparator } : {}),
    ...(unit ? { unitColumn: unit } : {}),
    reading,
  };
}

/** Texts that a block prints beside its targets: levels, tags, weights, what was reached, the vertical label. */
function isExpected(columns: IndicatorColumns, run: Run): boolean {
  const covers = (span: Span | null): boolean =>
    span !== null && run.column >= span.from && run.column <= span.to;
  if (run.label.indicatorBlock || run.label.key.length <= 2) return true;
  if (covers(columns.level1) || columns.asides.some(covers)) return true;
  return columns.sides.some((side) => covers(side.level2) || covers(side.requirement) || covers(side.detail));
}
