import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { busy, IDLE } from '../state/Job';
import { setCheck, type Pane } from '../state/Pane';
import { problemOf, type Problem } from '../state/Problem';
import { loadChecker, loadFileReader } from '../chunks';

/** What is taken of a file: its name, and its bytes when they are needed. */
export type PickedFile = Pick<File, 'name' | 'arrayBuffer'>;

/**
 * Checks other workbooks without opening them in Excel, all together, so that projects handed in twice are found too.
 * A file that can't be read is told, and the others go on. The file readers are loaded here, when they are needed.
 */
export async function checkFiles(pane: Pane, files: readonly PickedFile[]): Promise<void> {
  if (files.length === 0 || pane.store.get().check.job.kind === 'busy') return;
  setCheck(pane, { job: busy(0, files.length), notice: null, problem: null });
  const tables: PerformanceTable[] = [];
  const fileOfTable: string[] = [];
  const problems: Problem[] = [];
  try {
    const { recogniseAll, checkTables } = await loadChecker();
    const { readWorkbook } = await loadFileReader();
    for (const [done, file] of files.entries()) {
      setCheck(pane, { job: busy(done, files.length) });
      try {
        const grids = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
        for (const table of recogniseAll(grids)) {
          tables.push(table);
          fileOfTable.push(file.name);
        }
      } catch (reason) {
        problems.push(problemOf(reason));
      }
    }
    const findings = checkTables(tables, { profile: pane.store.get().settings.profile });
    const names = files.map((file) => file.name);
    setCheck(pane, {
      job: IDLE,
      files: { names, tables, fileOfTable, findings, problems },
      chosen: null,
      view: 'list',
      notice: { kind: 'checked' },
    });
  } catch (reason) {
    setCheck(pane, { job: { kind: 'failed', problem: problemOf(reason) } });
  }
}
