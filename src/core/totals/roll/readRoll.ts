import type { ListRow } from '../../projectList/pastedRows';
import { readProjectRows, type ListProblem } from '../../projectList/readProjectRows';
import { decimal, sum } from '../../money/decimal';
import { defaultStandard } from '../../standards/index';
import { projectKey } from '../../facts/projectNames';
import { bareUnit } from '../../facts/unitNames';
import type { RollEntry } from './RollComparison';

/** A roll as it is understood, and what of it is not. */
export interface Roll {
  readonly entries: readonly RollEntry[];
  readonly problems: readonly ListProblem[];
  /** Heads of columns that are not used. */
  readonly unused: readonly string[];
  /** Whether every amount says its unit, in itself, in its head or above the list. */
  readonly unitStated: boolean;
}

/** What of a list of new projects is to be known, and not of a roll. */
const UNDERSTOOD: ReadonlySet<ListProblem['kind']> = new Set(['no-name-column', 'large', 'sum']);

/** One project in several rows, as one for each of its sources, is approved with all of them. */
function together(entries: readonly RollEntry[]): RollEntry[] {
  const byProject = new Map<string, RollEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([projectKey(entry.name), bareUnit(entry.unit)]);
    const above = byProject.get(key);
    const amounts = [above?.approved, entry.approved].filter(
      (amount) => amount !== null && amount !== undefined,
    );
    byProject.set(key, { ...(above ?? entry), approved: amounts.length === 0 ? null : sum(amounts) });
  }
  return [...byProject.values()];
}

/**
 * Reads a roll: the same list as that of new projects, its amounts being 批复数; or names of projects or units alone. Rows without
 * a name are among the problems and in no entry; rows of one project and unit are one entry.
 */
export function readRoll(rows: readonly ListRow[]): Roll {
  const { projects, problems, unused, unitStated } = readProjectRows(rows, defaultStandard);
  const entries = projects.map(({ name, implementingUnit, department, total }): RollEntry => {
    const unit = implementingUnit ?? department ?? '';
    const approved = total === undefined ? null : decimal(total);
    return name === undefined ? { name: unit, unit: '', approved } : { name, unit, approved };
  });
  return {
    entries: together(entries),
    problems: problems.filter(({ kind }) => !UNDERSTOOD.has(kind)),
    unused,
    unitStated,
  };
}
