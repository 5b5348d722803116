import type { SheetCell } from '../../src/core/check/Finding';
import { fromA1, toA1 } from '../../src/core/grid/address';
import { textAt, textCell, type GridCell, type SheetGrid } from '../../src/core/grid/SheetGrid';
import { planToGrid } from '../../src/core/layout/planToGrid';
import type { ExcelProblem } from '../../src/core/words/excel';
import {
  ExcelFailure,
  type CellChange,
  type ExcelPort,
  type HistoryEntry,
  type Mark,
  type WorkbookSettings,
} from '../../src/excel';

type Rows = (readonly (GridCell | undefined)[] | undefined)[];

interface Write extends HistoryEntry {
  readonly before: readonly SheetGrid[];
}

/** The pane's port over sheets in memory: our own interface, for the pane's logic; Excel itself is tested elsewhere. */
export interface MemoryExcel extends ExcelPort {
  grids: readonly SheetGrid[];
  marks: readonly Mark[];
  settings: WorkbookSettings;
  readonly visited: string[];
  /** Milliseconds that each call takes. */
  delay: number;
  /** The next call of this name fails so. */
  failNext(call: keyof ExcelPort, problem: ExcelProblem): void;
  /** A person types a text into a cell. */
  type(sheet: string, a1: string, text: string): void;
  /** A person selects a cell. */
  select(sheet: string, a1: string): void;
}

function withCell(grid: SheetGrid, row: number, column: number, cell: GridCell): SheetGrid {
  const rows: Rows = [...grid.rows];
  while (rows.length <= row) rows.push(undefined);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(undefined);
  cells[column] = cell;
  rows[row] = cells;
  return { ...grid, rows };
}

export function memoryExcel(sheets: readonly SheetGrid[]): MemoryExcel {
  const failures = new Map<string, ExcelProblem>();
  const edited = new Set<() => void>();
  const selected = new Set<(cell: SheetCell) => void>();
  const writes: Write[] = [];

  const put = (sheet: string, row: number, column: number, cell: GridCell) => {
    excel.grids = excel.grids.map((grid) => (grid.name === sheet ? withCell(grid, row, column, cell) : grid));
  };
  const call = async <Result>(
    name: keyof ExcelPort,
    answer: () => Result | Promise<Result>,
  ): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve, excel.delay));
    const problem = failures.get(name);
    failures.delete(name);
    if (problem) throw new ExcelFailure(problem);
    return answer();
  };
  const listen = <Listener>(listeners: Set<Listener>, listener: Listener) => {
    listeners.add(listener);
    return Promise.resolve(() => {
      listeners.delete(listener);
      return Promise.resolve();
    });
  };
  const gridOf = (sheet: string) => excel.grids.find((grid) => grid.name === sheet);

  const excel: MemoryExcel = {
    grids: sheets,
    marks: [],
    settings: { ignores: [] },
    visited: [],
    delay: 0,
    failNext: (name, problem) => {
      failures.set(name, problem);
    },
    type: (sheet, a1, text) => {
      const cell = fromA1(a1);
      if (!cell) throw new Error(a1);
      put(sheet, cell.row, cell.column, textCell(text));
      for (const listener of edited) listener();
    },
    select: (sheet, a1) => {
      const cell = fromA1(a1);
      if (!cell) throw new Error(a1);
      for (const listener of selected) listener({ ...cell, sheet });
    },

    readWorkbook: () => call('readWorkbook', () => ({ grids: excel.grids, hiddenSheets: [] })),
    insertSheets: (layOut, task) =>
      call('insertSheets', async () => {
        const before = excel.grids;
        const plans = layOut(before.map((grid) => grid.name));
        for (const done of plans.keys()) {
          task?.onProgress?.(done, plans.length);
          await new Promise((resolve) => setTimeout(resolve, excel.delay));
          if (task?.signal?.aborted) throw new ExcelFailure({ code: 'aborted' });
        }
        const names = plans.map((plan) => plan.name);
        excel.grids = [...before, ...plans.map(planToGrid)];
        writes.push({ kind: 'insert', sheets: names, count: names.length, before });
        return { names, pageSetUp: true };
      }),
    writeOwnSheet: (_kind, plan) =>
      call('writeOwnSheet', () => {
        writes.push({ kind: 'own-sheet', sheets: [plan.name], count: 1, before: excel.grids });
        return { name: plan.name, created: true };
      }),
    markFindings: (marks) =>
      call('markFindings', () => {
        excel.marks = marks;
        return { cells: marks.length, protectedSheets: [] };
      }),
    clearMarks: () =>
      call('clearMarks', () => {
        excel.marks = [];
      }),
    goTo: (sheet, cell) =>
      call('goTo', () => {
        if (!gridOf(sheet)) throw new ExcelFailure({ code: 'sheet-missing', sheet });
        excel.visited.push(`${sheet}!${toA1(cell)}`);
      }),
    applyChanges: (changes) =>
      call('applyChanges', () => {
        const before = excel.grids;
        const applied: CellChange[] = [];
        const skipped: { change: CellChange; reason: 'changed' | 'sheet-missing' }[] = [];
        for (const change of changes) {
          const grid = gridOf(change.sheet);
          const { row, column } = change.cell;
          if (!grid) skipped.push({ change, reason: 'sheet-missing' });
          else if (textAt(grid, row, column) !== change.before) skipped.push({ change, reason: 'changed' });
          else {
            put(change.sheet, row, column, textCell(change.after));
            applied.push(change);
          }
        }
        const sheetNames = [...new Set(applied.map((change) => change.sheet))];
        if (applied.length > 0)
          writes.push({ kind: 'fix', sheets: sheetNames, count: applied.length, before });
        return { applied, skipped };
      }),
    undoLast: () =>
      call('undoLast', () => {
        const last = writes.pop();
        if (!last) throw new ExcelFailure({ code: 'nothing-to-undo' });
        excel.grids = last.before;
        return last;
      }),
    history: () => writes,
    onWorkbookEdited: (listener) => listen(edited, listener),
    onSelection: (listener) => listen(selected, listener),
    loadWorkbookSettings: () => call('loadWorkbookSettings', () => excel.settings),
    saveWorkbookSettings: (settings) =>
      call('saveWorkbookSettings', () => {
        excel.settings = settings;
      }),
  };
  return excel;
}
