import type { CellFix } from '../glossary/finding';
import type { Finding } from './Finding';

/** A fix with the sheet it belongs to. */
export interface SheetFix extends CellFix {
  readonly sheet: string;
}

/**
 * The fixes that may be applied all at once: safe ones, one text a cell. Where two findings want different texts in a
 * cell, a person must choose, so neither is taken.
 */
export function safeFixes(findings: readonly Finding[]): SheetFix[] {
  const byCell = new Map<string, SheetFix | null>();
  for (const finding of findings) {
    if (!finding.fixIsSafe) continue;
    for (const { cell, text } of finding.fix ?? []) {
      const key = `${cell.row},${cell.column},${finding.sheet}`;
      const other = byCell.get(key);
      if (other === undefined) byCell.set(key, { sheet: finding.sheet, cell, text });
      else if (other !== null && other.text !== text) byCell.set(key, null);
    }
  }
  return [...byCell.values()].filter((fix) => fix !== null);
}
