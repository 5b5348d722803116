import type { Finding } from '../../core/check/Finding';
import { safeFixes, type SheetFix } from '../../core/check/safeFixes';
import type { CellAddress } from '../../core/grid/address';
import { textAt } from '../../core/grid/SheetGrid';
import { decimal } from '../../core/money/decimal';
import type { RuleId } from '../../core/rules/RuleParams';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { CellChange } from '../../port/WorkbookPort';
import { keepLast } from './keepLast';
import type { Book } from './Book';
import type { PaneState } from './PaneState';

function holdsAmount(table: PerformanceTable, cell: CellAddress): boolean {
  const { total, parts, details } = table.funding;
  return [total, ...parts, ...details].some(
    (amount) => amount?.cell.row === cell.row && amount.cell.column === cell.column,
  );
}

/** A fix as a change of a cell, with what a person saw there; amounts of the funding block become numbers. */
function changeOf(book: Book | null, { sheet, cell, text }: SheetFix): CellChange {
  const grid = book?.grids.find((other) => other.name === sheet);
  const tables = book?.tables.filter((table) => table.sheet === sheet) ?? [];
  const isAmount = decimal(text) !== null && tables.some((table) => holdsAmount(table, cell));
  const before = grid ? textAt(grid, cell.row, cell.column) : '';
  return { sheet, cell, before, after: text, kind: isAmount ? 'number' : 'text' };
}

/** The changes that one finding's fix makes in the workbook as last read; empty where it has none. */
export function changesOf(book: Book | null, finding: Finding): CellChange[] {
  return (finding.fix ?? []).map((fix) => changeOf(book, { ...fix, sheet: finding.sheet }));
}

const lastSafeChanges = keepLast((findings: readonly Finding[], book: Book | null): readonly CellChange[] =>
  safeFixes(findings).map((fix) => changeOf(book, fix)),
);

const lastOfRule = keepLast(
  (findings: readonly Finding[], book: Book | null, rule: RuleId): readonly CellChange[] => {
    const own = findings.filter((finding) => finding.rule === rule && finding.fix !== null);
    // One text a cell: a preview can't tell two of them apart.
    const byCell = new Map<string, CellChange>();
    for (const change of own.flatMap((finding) => changesOf(book, finding))) {
      byCell.set(`${change.sheet}!${change.cell.row},${change.cell.column}`, change);
    }
    return [...byCell.values()];
  },
);

/** The changes that all findings of a kind propose, safe or not: to be looked at one by one before they are made. */
export function changesOfRule({ check, book }: PaneState, rule: RuleId): readonly CellChange[] {
  return lastOfRule(check.findings, book, rule);
}

/** The changes that are safe to make all at once: the same list until findings or workbook change. */
export function safeChanges({ check, book }: PaneState): readonly CellChange[] {
  return lastSafeChanges(check.findings, book);
}
