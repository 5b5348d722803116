import type { Period, Requirement } from '../../glossary/form';
import { cellAddress, type CellAddress } from '../../grid/address';
import { familyOfKind, familyOfLevel1, type Level as LevelMeaning } from '../labels/levels';
import type { LevelText } from './levelTexts';
import type { BlankSlot, Indicator, IndicatorGroup } from '../PerformanceTable';

interface Level {
  readonly meaning: LevelMeaning;
  readonly cell: CellAddress;
}

interface Draft {
  readonly row: number;
  readonly namelessCell: CellAddress | null;
  level1: Level | null;
  level2: Level | null;
  requirement: Requirement | null;
  readonly indicators: Indicator[];
  readonly blankSlots: BlankSlot[];
  readonly ellipses: CellAddress[];
}

/** A group with the row it starts in. */
export interface PlacedGroup {
  readonly row: number;
  readonly group: IndicatorGroup;
}

/** The groups of one side while its rows are read from top to bottom. */
export interface GroupList {
  readonly period: Period;
  /**
   * Takes what the level cells of a row say (an empty one carries the level above on, unless it is `nameless`: merged over
   * rows of its own, to which nobody gave a level 2); true where a group begins.
   */
  enter(
    row: number,
    level1: LevelText | undefined,
    level2: LevelText | undefined,
    nameless: CellAddress | null,
  ): boolean;
  /** Takes a level's name that heads the rows below it: the next indicator begins its group. */
  head(row: number, text: LevelText, upper: boolean): void;
  /** A tag in a cell of its own belongs to the group of its row. */
  tag(requirement: Requirement): void;
  addIndicator(indicator: Indicator): void;
  addBlankSlot(slot: BlankSlot): void;
  /** The cell of a row of dots. */
  addEllipsis(cell: CellAddress): void;
  finished(): PlacedGroup[];
}

export function groupList(period: Period): GroupList {
  const drafts: Draft[] = [];
  let level1: Level | null = null;
  let level2: Level | null = null;
  let current: Draft | null = null;

  const open = (row: number, namelessCell: CellAddress | null = null): Draft => {
    if (!current) {
      current = {
        row,
        namelessCell,
        level1,
        level2,
        requirement: null,
        indicators: [],
        blankSlots: [],
        ellipses: [],
      };
      drafts.push(current);
    }
    return current;
  };

  return {
    period,
    enter(row, text1, text2, nameless) {
      if (nameless) {
        if (current?.namelessCell?.row === nameless.row) return false;
        level1 = text1 ? levelOf(row, text1) : level1;
        level2 = current = null;
        open(row, nameless);
        return true;
      }
      const next1 = text1 ? levelOf(row, text1) : level1;
      const next2 = text2 ? levelOf(row, text2) : level2;
      const changed1 = next1?.meaning.name !== level1?.meaning.name;
      const changed2 = next2?.meaning.name !== level2?.meaning.name;
      if (changed1 && !text2 && current && belongsTo(current, next1)) {
        // The label of level 1 stands in the middle of its rows: it names those above it, too.
        for (const draft of drafts) draft.level1 ??= next1;
        level1 = next1;
        return false;
      }
      if (changed2 && !changed1 && isUnnamed(current) && level2 === null) {
        // Nor does that of level 2 in the middle of the first group stand above its rows.
        current.level2 = level2 = next2;
        return false;
      }
      if (changed1) {
        level1 = next1;
        level2 = text2 ? next2 : null;
      } else if (changed2) {
        level2 = next2;
      }
      if (changed1 || changed2) current = null;
      const begins = current === null && (text1 !== undefined || text2 !== undefined);
      if (begins) open(row);
      return begins;
    },
    head(row, text, upper) {
      if (upper) level1 = levelOf(row, text);
      level2 = upper ? null : levelOf(row, text);
      current = null;
    },
    tag(requirement) {
      if (current) current.requirement ??= requirement;
    },
    addIndicator(indicator) {
      open(indicator.nameCell.row).indicators.push(indicator);
    },
    addBlankSlot(slot) {
      open(slot.nameCell.row).blankSlots.push(slot);
    },
    addEllipsis(cell) {
      open(cell.row).ellipses.push(cell);
    },
    finished: () => drafts.map((draft) => ({ row: draft.row, group: finish(draft, period) })),
  };
}

function levelOf(row: number, text: LevelText): Level {
  return { meaning: text.level, cell: cellAddress(row, text.column) };
}

/** Whether a level 2 below the first rows of a group may be theirs: no blank cell is merged over them. */
function isUnnamed(group: Draft | null): group is Draft {
  return group?.level2 === null && group.namelessCell === null;
}

/** Whether a group that has no level 1 so far fits the one that turns up below it. */
function belongsTo(group: Draft, next: Level | null): boolean {
  if (group.level1 !== null || next === null || group.level2 === null) return false;
  const { kind } = group.level2.meaning;
  const family = familyOfLevel1(next.meaning.name);
  if (kind === null || family === null) return false;
  return familyOfKind(kind) === family || (kind === 'cost' && family === 'output');
}

const NO_SLOTS: readonly BlankSlot[] = [];

function finish(draft: Draft, period: Period): IndicatorGroup {
  const { level1, level2, indicators, blankSlots, ellipses } = draft;
  const group = {
    level1: level1?.meaning.name ?? null,
    level1Cell: level1?.cell ?? null,
    level2: level2?.meaning.name ?? null,
    level2Cell: level2?.cell ?? null,
    requirement: draft.requirement ?? level2?.meaning.requirement ?? level1?.meaning.requirement ?? null,
    kind: (level2 ?? level1)?.meaning.kind ?? null,
    period,
    // Arrays that grew keep room to grow: of a thousand tables that is most of what is kept.
    indicators: indicators.slice(),
    blankSlots: blankSlots.length > 0 ? blankSlots.slice() : NO_SLOTS,
  };
  const { namelessCell } = draft;
  if (ellipses.length === 0 && !namelessCell) return group;
  return { ...group, ...(namelessCell && { namelessCell }), ...(ellipses.length > 0 && { ellipses }) };
}
