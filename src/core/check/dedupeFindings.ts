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

/** Whether two findings of one file say the same of the same cell. Two rules that broke down are two findings. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  if (a.rule !== b.rule || !isBeside(a, b)) return false;
  return a.rule !== 'check/rule-failed' || a.params['rule'] === b.params['rule'];
}

function isBeside(a: Finding, b: Finding): boolean {
  return a.cell.row === b.cell.row && a.cell.column === b.cell.column && a.sheet === b.sheet;
}
