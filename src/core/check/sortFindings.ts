import type { Severity } from '../glossary/finding';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { Finding } from './Finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorted as a person goes through the workbook: sheet, row, column; the weightier first in one cell. */
export function sortFindings(findings: readonly Finding[], tables: readonly PerformanceTable[]): Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const bySheet: Finding[][] = Array.from({ length: sheets.size + 1 }, () => []);
  for (const finding of findings) bySheet[sheets.get(finding.sheet) ?? sheets.size]?.push(finding);
  const sorted: Finding[] = [];
  for (const ofSheet of bySheet) for (const finding of ofSheet.sort(compareInSheet)) sorted.push(finding);
  return sorted;
}

function compareInSheet(a: Finding, b: Finding): number {
  return (
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    (a.rule < b.rule ? -1 : 1)
  );
}
