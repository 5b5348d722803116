import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { PickedFile } from '../state/PickedFile';
import { busy, IDLE } from '../state/Job';
import { setCheck, type Pane } from '../state/Pane';
import { createFileReader } from '../reading/fileReader';
import { problemOf, type Problem } from '../state/Problem';
import { loadChecker } from '../chunks';

/**
 * Checks other workbooks without opening them in Excel, all together, so that projects handed in twice are found too.
 * A file that can't be read, or takes too long, is told, and the others go on. The file readers are loaded when they are
 * needed, on a thread of their own: the pane answers meanwhile.
 */
export async function checkFiles(pane: Pane, files: readonly PickedFile[]): Promise<void> {
  if (pane.files) return pane.files.take(files);
  if (files.length === 0 || pane.store.get().check.job.kind === 'busy') return;
  setCheck(pane, { job: busy(0, files.length, true), notice: null, problem: null });
  const tables: PerformanceTable[] = [];
  const fileOfTable: string[] = [];
  const departments: string[] = [];
  const problems: Problem[] = [];
  let read = 0;
  const reader = createFileReader();
  // What is being read is given up at once, too.
  const unwatch = pane.store.subscribe(() => {
    if (isStopping(pane)) reader.close();
  });
  try {
    const { bytesOf, checkInFull } = await loadChecker();
    const names = distinctNames(files);
    for (const [done, file] of files.entries()) {
      if (isStopping(pane)) break;
      const name = names[done] ?? file.name;
      setCheck(pane, { job: busy(done, files.length, true) });
      try {
        const bytes = await bytesOf(file, name);
        if (isStopping(pane)) break;
        const answer = await reader.read({ name, bytes, wants: 'tables' });
        if (answer.kind === 'stopped') break;
        read = done + 1;
        if (answer.kind === 'unread') problems.push(answer.problem);
        if (answer.kind !== 'tables') continue;
        for (const sheet of answer.departments) departments.push(sheet);
        for (const table of answer.tables) {
          tables.push(table);
          fileOfTable.push(name);
        }
      } catch (reason) {
        problems.push(problemOf(reason));
      }
    }
    if (isStopping(pane)) {
      setCheck(pane, { job: IDLE, notice: { kind: 'stopped', done: read, count: files.length } });
      return;
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
  } finally {
    unwatch();
    reader.close();
  }
}

/** Stops reading, in the middle of a file too; what was shown before stays. */
export function stopFiles(pane: Pane): void {
  const { job } = pane.store.get().check;
  if (job.kind === 'busy') setCheck(pane, { job: { ...job, stopping: true } });
}

/** True while what reads files is to end. */
export function isStopping(pane: Pane): boolean {
  const { job } = pane.store.get().check;
  return job.kind === 'busy' && job.stopping;
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
