import type { PerformanceTable } from './PerformanceTable';

/** The unit that a table belongs to: 实施单位, else 主管部门. Null where neither is named. */
export function unitOf({ fields }: PerformanceTable): string | null {
  return fields.implementingUnit?.text.trim() || fields.department?.text.trim() || null;
}
