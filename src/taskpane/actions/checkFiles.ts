import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { PickedFile } from '../state/PickedFile';
import { busy, IDLE } from '../state/Job';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf, type Problem } from '../state/Problem';
import { loadChecker, loadFileReader } from '../chunks';

/**
 * Checks other workbooks without opening them in Excel, all together, so that projects handed in twice are found too.
 * A file that can't be read is told, and the others go on. The file readers are loaded here, when they are needed.
 */
export async function checkFiles(pane: Pane, files: readonly PickedFile[]): Promise<void> {
  if (pane.files) return pane.files.take(files);
  if (files.length === 0 || pane.store.get().check.job.kind === 'busy') return;
  setCheck(pane, { job: busy(0, files.length), notice: null, problem: null });
  const tables: PerformanceTable[] = [];
  const fileOfTable: string[] = [];
  const departments: string[] = [];
  const problems: Problem[] = [];
  try {
    const { recogniseAll, checkInFull, departmentSheets } = await loadChecker();
    const { readWorkbook } = await loadFileReader();
    const names = distinctNames(files);
    for (const [done, file] of files.entries()) {
      const name = names[done] ?? file.name;
      setCheck(pane, { job: busy(done, files.length) });
      try {
        const grids = await readWorkbook(new Uint8Array(await file.arrayBuffer()), name);
        const own = recogniseAll(grids);
        departments.push(...departmentSheets(grids, own));
        for (const table of own) {
          tables.push(table);
          fileOfTable.push(name);
        }
      } catch (reason) {
        problems.push(problemOf(reason));
      }
    }
    const { profile, grading } = pane.store.get().settings;
    const result = checkInFull(tables, { profile, grading });
    setCheck(pane, {
      job: IDLE,
      files: { names, picked: files, tables, fileOfTable, departments, problems, ...result },
      chosen: null,
      view: 'list',
      notice: { kind: 'checked' },
    });
  } catch (reason) {
    setCheck(pane, { job: { kind: 'failed', problem: problemOf(reason) } });
  }
}

/** Files of several folders may share a name: 目标表.xlsx, 目标表.xlsx (2). */
function distinctNames(files: readonly PickedFile[]): string[] {
  const seen = new Map<string, number>();
  return files.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
