import type { PerformanceTable } from './PerformanceTable';

/** 项目名称, or null where it is not filled in or was not read. */
export function projectName({ fields }: PerformanceTable): string | null {
  return fields.projectName?.text.trim() || null;
}

/**
 * Whether a table without a name has one that was not read: nobody may then be told that it was not filled in. Only a
 * cell beside 项目名称 that is blank, in a head that was read, was left blank.
 */
export function isNameUnread(table: PerformanceTable): boolean {
  if (projectName(table) !== null) return false;
  const { recognised, head } = table.coverage;
  return !table.fields.projectName || !recognised || head.state === 'unread';
}
