import { readProjectRows, type ListProblem, type ListRow } from '../layout/projectRows';
import { decimal } from '../money/decimal';
import { defaultStandard } from '../standards/index';
import type { RollEntry } from './compareRoll';

/** A roll as it is understood, and what of it is not. */
export interface Roll {
  readonly entries: readonly RollEntry[];
  readonly problems: readonly ListProblem[];
}

/**
 * Reads a roll: the same list as that of new projects, its amounts being 批复数; or names of projects or units alone. Rows without
 * a name are among the problems and in no entry.
 */
export function readRoll(rows: readonly ListRow[]): Roll {
  const { projects, problems } = readProjectRows(rows, defaultStandard);
  return {
    entries: projects
      .filter(({ name = '' }) => name !== '')
      .map(({ name = '', implementingUnit, department, total }) => ({
        name,
        unit: implementingUnit ?? department ?? '',
        approved: total === undefined ? null : decimal(total),
      })),
    problems,
  };
}
