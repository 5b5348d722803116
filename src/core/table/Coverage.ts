import type { CellAddress } from '../grid/address';

/** The four sections of a form. */
export type SectionName = 'head' | 'funding' | 'goals' | 'indicators';

/**
 * How far a section was read. read: all that stands in it; absent: the form has none; unread: texts stand where it should,
 * and none or only some of them could be read.
 */
export interface SectionCoverage {
  readonly state: 'read' | 'absent' | 'unread';
  /** The cells whose texts were not read, in reading order; empty but for unread. */
  readonly cells: readonly CellAddress[];
}

/** What of a table was read: no table may be called clean while text of its indicators is unread. */
export interface Coverage extends Readonly<Record<SectionName, SectionCoverage>> {
  /** False for a sheet that looks like a form in words nobody taught us: nothing of it was read. */
  readonly recognised: boolean;
}

export const READ: SectionCoverage = { state: 'read', cells: [] };
export const ABSENT: SectionCoverage = { state: 'absent', cells: [] };

/** Nothing was read of these cells; where there are none, the section is absent. */
export function unread(cells: readonly CellAddress[]): SectionCoverage {
  return cells.length === 0 ? ABSENT : { state: 'unread', cells };
}

/** One object for coverages that say the same one after the other: nearly all projects of a list are read alike. */
export function sharedCoverage(): (coverage: Coverage) => Coverage {
  let last: Coverage | null = null;
  return (coverage) => {
    const { recognised, head, funding, goals, indicators } = coverage;
    if (
      last?.recognised === recognised &&
      last.head === head &&
      last.funding === funding &&
      last.goals === goals &&
      last.indicators === indicators
    )
      return last;
    last = coverage;
    return coverage;
  };
}

/** Whether all that stands in a table's indicators was read, and there are any. */
export function isWhole({ recognised, head, funding, goals, indicators }: Coverage): boolean {
  return recognised && [head, funding, goals, indicators].every(({ state }) => state !== 'unread');
}
