import type { Severity } from '../../glossary/finding';
import type { Finding } from '../../check/Finding';
import { isWhole } from '../../table/Coverage';
import type { PerformanceTable } from '../../table/PerformanceTable';

const names: readonly (readonly [Severity, string])[] = [
  ['error', '错误'],
  ['warning', '警告'],
  ['info', '提示'],
];

/** What a check found of one table, in a few words: 错误 2，警告 1. A table that was not read whole is never called clean. */
export function findingsText(table: PerformanceTable, findings: readonly Finding[]): string {
  const counts = names.flatMap(([severity, name]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${name} ${String(count)}`];
  });
  if (!isWhole(table.coverage)) counts.push('没有读全');
  return counts.length === 0 ? '没有发现问题' : counts.join('，');
}
