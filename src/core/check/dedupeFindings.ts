import type { Finding } from './Finding';

/** One finding a rule and cell: the first. */
export function dedupeFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const failed = finding.rule === 'check/rule-failed' ? finding.params['rule'] : '';
    const key = [finding.rule, failed, finding.cell.row, finding.cell.column, finding.sheet].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
