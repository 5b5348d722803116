import type { SheetCell } from '../../src/core/glossary/finding';
import type { CellArea } from '../../src/core/grid/address';
import { fromA1, toA1 } from '../../src/core/grid/address';
import { textAt, textCell, type GridCell, type SheetGrid } from '../../src/core/grid/SheetGrid';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { withRowAt } from '../support/changedGrids';
import { planToGrid } from '../support/planToGrid';
import type { WorkbookProblem } from '../../src/port/WorkbookProblem';
import { WorkbookFailure } from '../../src/port/WorkbookFailure';
import type {
  CellChange,
  ExtraPart,
  EditListener,
  WorkbookPort,
  HistoryEntry,
  Mark,
  WorkbookSettings,
} from '../../src/port/WorkbookPort';

type Rows = (readonly (GridCell | undefined)[] | undefined)[];

interface Write extends HistoryEntry {
  readonly before: readonly SheetGrid[];
}

/** The pane's port over sheets in memory: our own interface, for the pane's logic; Excel itself is tested elsewhere. */
export interface MemoryExcel extends WorkbookPort {
  grids: readonly SheetGrid[];
  marks: readonly Mark[];
  settings: WorkbookSettings;
  readonly visited: string[];
  /** Sheets of ours as they were written. */
  readonly written: readonly SheetPlan[];
  /** The sheet that is shown. */
  active: string;
  /** Milliseconds that each call takes. */
  delay: number;
  /** What the selected cells show. */
  selected: readonly (readonly string[])[];
  /** The chart that our summary sheet has. */
  summaryChart: string | null;
  /** What Excel refuses of a sheet of ours. */
  refusedExtras: readonly ExtraPart[];
  /** The next call of this name fails so. */
  failNext(call: keyof WorkbookPort, problem: WorkbookProblem): void;
  /** A person types a text into a cell. */
  type(sheet: string, a1: string, text: string): void;
  /** A person selects a cell. */
  select(sheet: string, a1: string): void;
  /** A person goes to another sheet. */
  show(sheet: string): void;
  /** A person gives a sheet another name, of which Excel does not tell. */
  rename(from: string, to: string): void;
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
  const failures = new Map<string, WorkbookProblem>();
  const edited = new Set<EditListener>();
  const selected = new Set<(cell: SheetCell) => void>();
  const shown = new Set<(sheet: string) => void>();
  /** A sheet's first name is its id for good. */
  const firstNames = new Map<string, string>();
  const idOf = ({ name }: SheetGrid) => firstNames.get(name) ?? name;
  let known: ReadonlyMap<string, string> = new Map();
  const writes: Write[] = [];
  const written: SheetPlan[] = [];

  const put = (sheet: string, row: number, column: number, cell: GridCell) => {
    excel.grids = excel.grids.map((grid) => (grid.name === sheet ? withCell(grid, row, column, cell) : grid));
  };
  const call = async <Result>(
    name: keyof WorkbookPort,
    answer: () => Result | Promise<Result>,
  ): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve, excel.delay));
    const problem = failures.get(name);
    failures.delete(name);
    if (problem) throw new WorkbookFailure(problem);
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
    written,
    active: sheets[0]?.name ?? '',
    delay: 0,
    selected: [],
    summaryChart: null,
    refusedExtras: [],
    failNext: (name, problem) => {
      failures.set(name, problem);
    },
    type: (sheet, a1, text) => {
      const cell = fromA1(a1);
      if (!cell) throw new Error(a1);
      put(sheet, cell.row, cell.column, textCell(text));
      const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      for (const listener of edited) listener({ sheet, areas: [area] });
    },
    select: (sheet, a1) => {
      const cell = fromA1(a1);
      if (!cell) throw new Error(a1);
      excel.active = sheet;
      for (const listener of selected) listener({ ...cell, sheet });
    },
    show: (sheet) => {
      excel.active = sheet;
      for (const listener of shown) listener(sheet);
    },
    rename: (from, to) => {
      firstNames.set(to, firstNames.get(from) ?? from);
      excel.grids = excel.grids.map((grid) => (grid.name === from ? { ...grid, name: to } : grid));
      if (excel.active === from) excel.active = to;
    },

    readMerges: (asked) => call('readMerges', () => asked.map(({ sheet }) => gridOf(sheet)?.merges ?? [])),
    addRows: (plan) =>
      call('addRows', () => {
        const before = excel.grids;
        const withRows = (grid: SheetGrid): SheetGrid =>
          Array.from({ length: plan.count }).reduce<SheetGrid>((now) => withRowAt(now, plan.after + 1), grid);
        excel.grids = before.map((grid) => (grid.name === plan.sheet ? withRows(grid) : grid));
        for (const { cell, text } of plan.texts) {
          if (text !== '') put(plan.sheet, cell.row, cell.column, textCell(text));
        }
        writes.push({
          kind: 'rows',
          sheets: [plan.sheet],
          count: plan.count,
          before,
        });
      }),
    removeRow: (plan) =>
      call('removeRow', () => {
        const before = excel.grids;
        excel.grids = before.map((grid) =>
          grid.name === plan.sheet
            ? { ...grid, rows: grid.rows.filter((_, index) => index !== plan.row) }
            : grid,
        );
        writes.push({
          kind: 'rows',
          sheets: [plan.sheet],
          count: 1,
          before,
        });
      }),
    finishRows: (plans) =>
      call('finishRows', () => {
        const before = excel.grids;
        for (const { sheet, rows, texts } of plans) {
          for (const { cell, text } of texts) put(sheet, cell.row, cell.column, textCell(text));
          const merged = (merges: readonly CellArea[]) =>
            rows.flatMap(({ row, like }) =>
              merges.flatMap((area) =>
                area.top === like && area.bottom === like ? [{ ...area, top: row, bottom: row }] : [],
              ),
            );
          excel.grids = excel.grids.map((grid) =>
            grid.name === sheet
              ? { ...grid, merges: [...(grid.merges ?? []), ...merged(grid.merges ?? [])] }
              : grid,
          );
        }
        const count = plans.reduce((sum, { rows }) => sum + rows.length, 0);
        writes.push({ kind: 'rows', sheets: plans.map(({ sheet }) => sheet), count, before });
      }),
    readWorkbook: () =>
      call('readWorkbook', () => {
        known = new Map(excel.grids.map((grid) => [grid.name, idOf(grid)]));
        return {
          grids: excel.grids,
          hiddenSheets: [],
          activeSheet: excel.active,
          sheetIds: known,
          summaryChart: excel.summaryChart,
        };
      }),
    readSheet: (sheet) => call('readSheet', () => excel.grids.find(({ name }) => name === sheet) ?? null),
    insertSheets: (layOut, task) =>
      call('insertSheets', async () => {
        const before = excel.grids;
        const plans = layOut(before.map((grid) => grid.name));
        for (const done of plans.keys()) {
          task?.onProgress?.(done, plans.length);
          await new Promise((resolve) => setTimeout(resolve, excel.delay));
          if (task?.signal?.aborted) throw new WorkbookFailure({ code: 'aborted' });
        }
        const names = plans.map((plan) => plan.name);
        excel.grids = [...before, ...plans.map(planToGrid)];
        writes.push({ kind: 'insert', sheets: names, count: names.length, before });
        return { names, refused: [] };
      }),
    writeOwnSheet: (_kind, plan) =>
      call('writeOwnSheet', () => {
        written.push(plan);
        writes.push({ kind: 'own-sheet', sheets: [plan.name], count: 1, before: excel.grids });
        return { name: plan.name, created: true, refused: excel.refusedExtras };
      }),
    markFindings: (marks) =>
      call('markFindings', () => {
        excel.marks = marks;
        return { cells: marks.length, protectedSheets: [], failedSheets: [], unsaid: 0 };
      }),
    clearMarks: () =>
      call('clearMarks', () => {
        excel.marks = [];
        return { unreadSheets: [], protectedSheets: [] };
      }),
    markedSheets: () => call('markedSheets', () => [...new Set(excel.marks.map(({ sheet }) => sheet))]),
    readSelection: () => call('readSelection', () => excel.selected),
    goTo: (sheet, cell) =>
      call('goTo', () => {
        const id = known.get(sheet);
        const grid = id === undefined ? gridOf(sheet) : excel.grids.find((other) => idOf(other) === id);
        if (!grid) throw new WorkbookFailure({ code: 'sheet-missing', sheet });
        excel.visited.push(`${grid.name}!${toA1(cell)}`);
        excel.active = grid.name;
        return grid.name;
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
        if (!last) throw new WorkbookFailure({ code: 'nothing-to-undo' });
        excel.grids = last.before;
        return last;
      }),
    history: () => writes,
    onWorkbookEdited: (listener) => listen(edited, listener),
    onSelection: (listener) => listen(selected, listener),
    onSheetShown: (listener) => listen(shown, listener),
    loadWorkbookSettings: () => call('loadWorkbookSettings', () => excel.settings),
    saveWorkbookSettings: (settings) =>
      call('saveWorkbookSettings', () => {
        excel.settings = settings;
      }),
  };
  return excel;
}
