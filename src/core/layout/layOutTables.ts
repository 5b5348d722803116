import type { ProjectDraft, TableStandard } from '../standards/TableStandard';
import type { SheetPlan } from './SheetPlan';

export interface LayoutOptions {
  /** The year of the form: 2024. */
  readonly year: number;
  /** Names of the sheets that are there already. */
  readonly takenNames: readonly string[];
  /** Indicator rows by group of the standard, where not those of the form. */
  readonly rowsPerGroup?: readonly number[];
}

/** Lays out one table as its form is printed: blank where the draft says nothing, on a sheet named after the project. */
export function layOutTable(
  standard: TableStandard,
  project: ProjectDraft,
  options: LayoutOptions,
): SheetPlan {
  throw new Error(`${standard.id} ${String(project.name)} ${String(options.year)}`);
}

/** Lays out a table for each project, each on a sheet of its own with a name of its own. */
export function layOutTables(
  standard: TableStandard,
  projects: readonly ProjectDraft[],
  options: LayoutOptions,
): SheetPlan[] {
  return projects.map((project) => layOutTable(standard, project, options));
}
