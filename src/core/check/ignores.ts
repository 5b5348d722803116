import { toA1 } from '../grid/address';
import type { IgnoredFinding } from './CheckOptions';
import type { Finding } from './Finding';

/** What to keep in the workbook when a person lets a finding stand. */
export function ignoreOf(finding: Finding, reason: string): IgnoredFinding {
  return {
    rule: finding.rule,
    sheet: finding.sheet,
    cell: toA1(finding.cell),
    found: finding.found,
    reason,
  };
}

/**
 * Separates the findings that a person has let stand. An ignore no longer holds once the cell says something else:
 * the finding then comes back.
 */
export function separateIgnored(
  findings: readonly Finding[],
  ignores: readonly IgnoredFinding[],
): { kept: Finding[]; ignored: Finding[] } {
  if (ignores.length === 0) return { kept: [...findings], ignored: [] };
  const known = new Set(ignores.map(keyOf));
  const kept: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) {
    (known.has(keyOf(ignoreOf(finding, ''))) ? ignored : kept).push(finding);
  }
  return { kept, ignored };
}

function keyOf(ignore: IgnoredFinding): string {
  return JSON.stringify([ignore.rule, ignore.sheet, ignore.cell, ignore.found]);
}
