import type { PerformanceTable } from './PerformanceTable';

/** The unit that a table belongs to: 实施单位, else 主管部门. Null where neither is named; **** and —— name nobody. */
export function unitOf({ fields: { implementingUnit, department } }: PerformanceTable): string | null {
  const named = [implementingUnit, department].find((field) => field && /\p{L}/u.test(field.text));
  return named?.text.trim() ?? null;
}
