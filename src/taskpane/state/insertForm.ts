import { pastedRows } from '../../core/projectList/pastedRows';
import { readProjectRows, type ProjectRows } from '../../core/projectList/readProjectRows';
import { defaultStandard, standardById } from '../../core/standards';
import type { ProjectDraft } from '../../core/standards/TableStandard';
import type { InsertForm } from './InsertState';

/** More sheets than this in one workbook help nobody, and Excel slows down. */
export const MOST_PROJECTS = 300;

/** The year as a number, or null for anything but four digits of this century. */
export function yearIn(form: InsertForm): number | null {
  return /^20\d\d$/.test(form.year.trim()) ? Number(form.year) : null;
}

/** The pasted list as it is understood. */
export function projectsIn(form: InsertForm): ProjectRows {
  return readProjectRows(pastedRows(form.names), standardById(form.standard) ?? defaultStandard);
}

/** One draft a project; without names, blank ones by the count. Empty where the count can't be read. */
export function draftsIn(form: InsertForm): ProjectDraft[] {
  const head = { department: form.department.trim(), implementingUnit: form.implementingUnit.trim() };
  const { projects } = projectsIn(form);
  if (projects.length > 0) return projects.map((project) => ({ ...head, ...project }));
  const count = /^\d{1,3}$/.test(form.count.trim()) ? Number(form.count) : 0;
  return Array.from({ length: count }, () => head);
}
