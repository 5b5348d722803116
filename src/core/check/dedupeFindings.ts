import type { Finding } from './Finding';

/** One finding a rule and cell: the first. Takes findings sorted by cell, so that those of one cell are neighbours. */
export function dedupeFindings(sorted: readonly Finding[]): Finding[] {
  return sorted.filter((finding, index) => {
    for (let before = index - 1; before >= 0; before--) {
      const other = sorted[before];
      if (!other || !isBeside(other, finding)) break;
      if (isSameFinding(other, finding)) return false;
    }
    return true;
  });
}

/**
 * Whether two findings say the same of the same cell: of one table, as sheets of several files may share a name. Two rules
 * that broke down are two findings.
 */
export function isSameFinding(a: Finding, b: Finding): boolean {
  if (a.rule !== b.rule || a.table !== b.table || !isBeside(a, b)) return false;
  return a.rule !== 'check/rule-failed' || a.params['rule'] === b.params['rule'];
}

function isBeside(a: Finding, b: Finding): boolean {
  return a.cell.row === b.cell.row && a.cell.column === b.cell.column && a.sheet === b.sheet;
}
