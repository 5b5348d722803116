import type { Finding } from './Finding';

/** One finding a rule and cell: the first. */
export function dedupeFindings(findings: readonly Finding[]): Finding[] {
  const bySheet = new Map<string, Map<number, Finding[]>>();
  return findings.filter((finding) => {
    let cells = bySheet.get(finding.sheet);
    if (!cells) bySheet.set(finding.sheet, (cells = new Map()));
    const place = finding.cell.row * 2 ** 14 + finding.cell.column;
    const here = cells.get(place);
    if (!here) cells.set(place, [finding]);
    else if (here.some((other) => isSame(other, finding))) return false;
    else here.push(finding);
    return true;
  });
}

/** Two rules that broke down are two findings. */
function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && (a.rule !== 'check/rule-failed' || a.params['rule'] === b.params['rule']);
}
