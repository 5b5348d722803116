import type { Severity, SheetCell } from '../core/glossary/finding';
import { toA1 } from '../core/grid/address';
import { textAt, type SheetGrid } from '../core/grid/SheetGrid';
import { writeWorkbook } from '../files/writeWorkbook';
import type { FileChange } from '../files/changeCells';
import { createHistory } from '../port/history';
import { WorkbookFailure } from '../port/WorkbookFailure';
import type { CellChange, SkipReason, WorkbookPort, WorkbookSettings } from '../port/WorkbookPort';
import type { DeliverFile } from '../taskpane/state/Pane';
import { setDesk, type Desk } from './Desk';
import { mend } from './mend';
import { canBeMended, sheetLabel, type PickedFile } from './PickedFile';
import { withoutFormulas } from './withoutFormulas';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** All sheets of all files as one workbook, each by the name of its file and its own. */
export function labelledGrids(files: readonly PickedFile[]): SheetGrid[] {
  return files.flatMap(({ path, grids }) =>
    grids.map((grid) => ({ ...grid, name: sheetLabel(path, grid.name) })),
  );
}

/**
 * The door of the pane to several workbook files at once: it sees them as one workbook, and shows their cells in the page.
 * What it mends is mended in copies, which the person saves. Our own sheets are handed over as files.
 * @param onSelected is given to the page: it calls it with the cell that the person points at
 */
export function filesPort(
  desk: Desk,
  deliver: DeliverFile,
  onSelected: Set<(cell: SheetCell) => void>,
): WorkbookPort {
  const history = createHistory();
  let settings: WorkbookSettings = { ignores: [] };
  const nothing = () => Promise.resolve(() => Promise.resolve());

  const place = (label: string) => {
    for (const file of desk.get().files) {
      const grid = file.grids.find(({ name }) => sheetLabel(file.path, name) === label);
      if (grid) return { file, grid };
    }
    return null;
  };

  const refusal = (change: CellChange): SkipReason | null => {
    const at = place(change.sheet);
    if (!at) return 'sheet-missing';
    const { row, column } = change.cell;
    if (at.grid.rows[row]?.[column]?.formula) return 'formula';
    if (textAt(at.grid, row, column) !== change.before) return 'changed';
    return canBeMended(at.file) ? null : 'protected';
  };

  const write = (files: readonly PickedFile[]) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    setDesk(desk, { files: desk.get().files.map((file) => byPath.get(file.path) ?? file) });
  };

  return {
    readWorkbook: (task) => {
      const grids = labelledGrids(desk.get().files);
      task?.onProgress?.(grids.length, grids.length);
      return Promise.resolve({
        grids,
        hiddenSheets: [],
        activeSheet: desk.get().sheet ?? '',
        sheetIds: new Map(grids.map(({ name }) => [name, name])),
        fileOfSheet: new Map(
          desk
            .get()
            .files.flatMap(({ path, grids: own }) => own.map(({ name }) => [sheetLabel(path, name), path])),
        ),
      });
    },
    // Nobody edits a file here but by mending, and then all of them are read.
    readSheet: () => Promise.resolve(null),
    // There is no open workbook to put them into, and the page has no tab for it.
    insertSheets: () => Promise.reject(new WorkbookFailure({ code: 'read-only' })),
    writeOwnSheet: async (_kind, plan) => {
      deliver(`${plan.name}.xlsx`, XLSX, await writeWorkbook([withoutFormulas(plan)]));
      return { name: `${plan.name}.xlsx`, created: true, refused: [] };
    },
    markFindings: (list) => {
      const marks = new Map<string, Severity>();
      for (const { sheet, cell, severity } of list) {
        const key = `${sheet}!${toA1(cell)}`;
        const known = marks.get(key);
        if (!known || RANK[known] < RANK[severity]) marks.set(key, severity);
      }
      setDesk(desk, { marks });
      return Promise.resolve({ cells: marks.size, protectedSheets: [], failedSheets: [], unsaid: 0 });
    },
    clearMarks: () => {
      setDesk(desk, { marks: new Map() });
      return Promise.resolve({ unreadSheets: [], protectedSheets: [] });
    },
    // Marks are drawn in the page, and no file ever has them.
    markedSheets: () => Promise.resolve([]),
    // The page shows cells and lets nobody select several.
    readSelection: () => Promise.resolve([]),
    goTo: (sheet, cell) => {
      if (!place(sheet)) return Promise.reject(new WorkbookFailure({ code: 'sheet-missing', sheet }));
      setDesk(desk, { sheet, cell });
      return Promise.resolve(sheet);
    },
    applyChanges: async (changes) => {
      const judged = changes.map((change) => ({ change, reason: refusal(change) }));
      const applied = judged.flatMap(({ change, reason }) => (reason === null ? [change] : []));
      const skipped = judged.flatMap(({ change, reason }) => (reason === null ? [] : [{ change, reason }]));
      const byFile = new Map<PickedFile, FileChange[]>();
      for (const { sheet, cell, after, kind = 'text' } of applied) {
        const at = place(sheet);
        if (!at) continue;
        const list = byFile.get(at.file) ?? [];
        list.push({ sheet: at.grid.name, cell, text: after, kind });
        byFile.set(at.file, list);
      }
      const mended: PickedFile[] = [];
      for (const [file, list] of byFile) mended.push(await mend(file, list));
      if (mended.length > 0) {
        const before = [...byFile.keys()];
        write(mended);
        const sheets = [...new Set(applied.map(({ sheet }) => sheet))];
        history.record({ kind: 'fix', sheets, count: applied.length }, () => {
          write(before);
          return Promise.resolve();
        });
      }
      return { applied, skipped };
    },
    // Rows are added in a spreadsheet, not in a file that is only looked at; the page shows no button for it.
    readMerges: () => Promise.reject(new WorkbookFailure({ code: 'read-only' })),
    addRows: () => Promise.reject(new WorkbookFailure({ code: 'read-only' })),
    removeRow: () => Promise.reject(new WorkbookFailure({ code: 'read-only' })),
    finishRows: () => Promise.reject(new WorkbookFailure({ code: 'read-only' })),
    undoLast: async () => {
      const last = history.last();
      if (!last) throw new WorkbookFailure({ code: 'nothing-to-undo' });
      await last.takeBack();
      history.dropLast();
      return last.entry;
    },
    history: history.entries,
    onWorkbookEdited: nothing,
    onSelection: (listener) => {
      onSelected.add(listener);
      return Promise.resolve(() => {
        onSelected.delete(listener);
        return Promise.resolve();
      });
    },
    onSheetShown: nothing,
    loadWorkbookSettings: () => Promise.resolve(settings),
    saveWorkbookSettings: (changed) => {
      settings = changed;
      return Promise.resolve();
    },
  };
}
