import { toA1 } from '../../core/grid/address';
import type { SheetCell } from '../../core/glossary/finding';
import { textAt } from '../../core/grid/SheetGrid';
import { noteLastWrite, setCheck, type Pane } from '../state/Pane';
import { problemOf } from '../state/Problem';
import { readBook } from './readBook';
import { refresh } from './followEdits';
import { tellKeyboard } from './tellKeyboard';

/** Signs that may stand before a number already: another one takes their place. */
const SIGN = /^\s*(?:>=|<=|[≥≤≧≦=＝><＞＜])\s*/;

/**
 * Writes a sign before what stands in the cell that is selected: 95% becomes ≥95%. It can be taken back like a fix. Where
 * the page around the pane can, a blank cell is begun with it as if it had been typed: the number follows.
 */
export function insertSymbol(pane: Pane, symbol: string): Promise<void> {
  const { selection } = pane.store.get();
  if (!selection) return Promise.resolve();
  const there = write(pane, selection, symbol);
  tellKeyboard('jxmb-cell-coming', { there, toWrite: false });
  return there;
}

async function write(pane: Pane, selected: SheetCell, symbol: string): Promise<void> {
  setCheck(pane, { problem: null, notice: null });
  try {
    await readBook(pane);
    const grid = pane.store.get().book?.grids.find(({ name }) => name === selected.sheet);
    const before = grid ? textAt(grid, selected.row, selected.column) : '';
    if (before === '' && tellKeyboard('jxmb-typing-sign', symbol)) return;
    const after = symbol + before.replace(SIGN, '');
    const cell = { row: selected.row, column: selected.column };
    const { applied, skipped } = await pane.workbook.applyChanges([
      { sheet: selected.sheet, cell, before, after },
    ]);
    noteLastWrite(pane);
    await refresh(pane);
    const [missed] = skipped;
    if (missed) setCheck(pane, { notice: { kind: 'not-fixed', cell: toA1(cell), why: missed.reason } });
    else if (applied.length > 0) setCheck(pane, { notice: { kind: 'fixed', cell: toA1(cell), text: after } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}
