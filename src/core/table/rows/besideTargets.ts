import type { IndicatorColumns, IndicatorSide, Span } from '../columns/IndicatorColumns';
import { namesTarget } from '../find/targetTexts';
import { isLevelOfForm } from '../labels/levels';
import type { ClaimKind } from '../sections/claims';
import type { Run } from '../lines/Run';
import { readIndicatorName } from './indicatorName';
import type { RowReading } from './RowReading';

/** Whether a column of a row holds what was read of it, on any side. */
export function isHeld(read: readonly RowReading[], column: number): boolean {
  for (const reading of read) if (holds(reading, column)) return true;
  return false;
}

/** Whether a text stands where the name or the value of a row should, and the row could not be read. */
export function isLeftUnread(read: readonly RowReading[], { sides }: IndicatorColumns, run: Run): boolean {
  return read.some((reading, index) => {
    const side = reading.kind === 'unread' ? sides[index] : undefined;
    return side !== undefined && (covers(side.name, run) || covers(side.value, run));
  });
}

function holds(reading: RowReading, column: number): boolean {
  switch (reading.kind) {
    case 'indicator': {
      const { nameCell, valueCell, comparatorColumn, unitColumn, direction, nature, otherBound } =
        reading.indicator;
      return (
        column === nameCell.column ||
        column === valueCell.column ||
        column === comparatorColumn?.cell.column ||
        column === unitColumn?.cell.column ||
        column === direction?.cell.column ||
        column === nature?.cell.column ||
        column === otherBound?.cell.column
      );
    }
    case 'indicators': {
      const { nameCell, valueCell } = reading.clauses[0].indicator;
      return column === nameCell.column || column === valueCell.column;
    }
    case 'blank-slot':
    case 'empty':
      return column === reading.slot.nameCell.column;
    case 'heading':
      return true;
    case 'ellipsis':
    case 'unread':
      return false;
  }
}

/** What a block prints beside its targets: levels, tags, weights, what was reached, the vertical label, dots. */
export function besideTargets(columns: IndicatorColumns, run: Run): Exclude<ClaimKind, 'unplaced'> | null {
  if (covers(columns.level1, run)) return 'read';
  if (columns.sides.some((side) => isOfSide(side, run))) return 'read';
  if (run.label.indicatorBlock || isMark(run) || isLabelOfBlock(columns, run)) return 'printed';
  const aside = columns.asides.find((span) => covers(span, run));
  if (aside?.unread) return null;
  // Names of levels below a heading in words of its own: a second half of the form that nobody read.
  if (aside && !aside.known && (isLevelOfForm(run.label.key) || namesTarget(run))) return null;
  if (aside ?? columns.sides.some((side) => covers(side.detail, run))) return 'aside';
  const empty = columns.sides.some(
    (side) => covers(side.name, run) && readIndicatorName(run.text).name === '',
  );
  return empty ? 'printed' : null;
}

/** 绩效目标 left of the levels. */
function isLabelOfBlock({ level1, sides: [side] }: IndicatorColumns, { label, column }: Run): boolean {
  return label.goal !== null && column < ((level1 ?? side?.level2 ?? side?.name)?.from ?? 0);
}

/** √, 1, 5分; 3座 is a target. */
function isMark({ label: { key } }: Run): boolean {
  return key.length <= 2 && !/^\d[^\d分]$/.test(key);
}

function isOfSide({ level1, level2, requirement, direction }: IndicatorSide, run: Run): boolean {
  return covers(level1, run) || covers(level2, run) || covers(requirement, run) || covers(direction, run);
}

function covers(span: Span | null, run: Run): boolean {
  return span !== null && run.column >= span.from && run.column <= span.to;
}
