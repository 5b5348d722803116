import { bytesOf } from '../files/bytesOf';
import { isStopping } from '../taskpane/actions/checkFiles';
import { checkWorkbook } from '../taskpane/actions/checkWorkbook';
import { foldAllButOne } from '../taskpane/actions/desk';
import { createFileReader, type FileReader } from '../taskpane/reading/fileReader';
import { busy, IDLE } from '../taskpane/state/Job';
import { setCheck, type Pane } from '../taskpane/state/Pane';
import { findingRows } from '../taskpane/state/chosen';
import { problemOf } from '../taskpane/state/Problem';
import { initialState } from '../taskpane/state/initialState';
import { emptyDesk, setDesk, type Desk } from './Desk';
import { sheetLabel, type PickedFile } from './PickedFile';
import { sortPicked, type Picked } from '../taskpane/actions/pickFiles';

/** A breath for the browser, so that progress is drawn. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Adds files to those on the desk, reads each, and checks all of them together. A file that can't be read stays in the
 * list with its reason; what was read before the person stopped it is checked. The very same file is taken once; another one of the same name gets a number: 目标表 (2).xlsx.
 */
export function takeFiles(pane: Pane, desk: Desk, picked: readonly Picked[]): Promise<void> {
  // What is picked while others are read comes after them.
  const taken = last.then(async () => {
    await idle(pane);
    await takeNow(pane, desk, picked);
  });
  last = taken.catch(() => undefined);
  return taken;
}

let last: Promise<unknown> = Promise.resolve();

/** When nothing is checked any more. */
function idle(pane: Pane): Promise<void> {
  const isIdle = () => pane.store.get().check.job.kind !== 'busy';
  if (isIdle()) return Promise.resolve();
  return new Promise((resolve) => {
    const unwatch = pane.store.subscribe(() => {
      if (!isIdle()) return;
      unwatch();
      resolve();
    });
  });
}

async function takeNow(pane: Pane, desk: Desk, picked: readonly Picked[]): Promise<void> {
  const { wanted: workbooks, others } = sortPicked(picked);
  setDesk(desk, { leftOut: others });
  if (workbooks.length === 0) return;
  pane.store.set((state) => ({ ...state, tab: 'check', page: 'tabs' }));
  const files = new Map(desk.get().files.map((file) => [file.path, file]));
  const reader = createFileReader();
  const unwatch = pane.store.subscribe(() => {
    if (isStopping(pane)) reader.close();
  });
  for (const [done, one] of workbooks.entries()) {
    setCheck(pane, { job: busy(done, workbooks.length, true) });
    await breath();
    if (isStopping(pane)) break;
    const file = await read(pane, reader, one);
    if (!file) break;
    const path = pathFor(file, files);
    if (path === null) continue;
    // Read again by its new name: what can't be read is told by name.
    const named = path === one.path ? file : await read(pane, reader, { ...one, path });
    if (named) files.set(path, named);
  }
  unwatch();
  reader.close();
  setDesk(desk, { noThread: reader.isHere() });
  const all = [...files.values()];
  setDesk(desk, { files: all });
  setCheck(pane, { job: IDLE, onlySheets: null });
  await checkWorkbook(pane);
  foldAllButOne(pane);
  if (desk.get().sheet === null) setDesk(desk, { sheet: sheetToBegin(pane, all) });
}

/** What is shown before anybody chose: the sheet of the list's first finding; without any, the first that was read. */
function sheetToBegin(pane: Pane, files: readonly PickedFile[]): string | null {
  const [found] = findingRows(pane.store.get());
  if (found) return found.finding.sheet;
  const first = files.find(({ grids }) => grids.length > 0);
  return first?.grids[0] ? sheetLabel(first.path, first.grids[0].name) : null;
}

/** What the file is called on the desk; null where it is there already, to the byte. */
function pathFor(file: PickedFile, files: ReadonlyMap<string, PickedFile>): string | null {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? file.path : file.path.replace(/(\.\w+)$/, ` (${String(number)})$1`);
    const other = files.get(path);
    if (!other) return path;
    if (isSame(other.bytes, file.bytes)) return null;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Puts everything away, for others to be picked. */
export function clearDesk(pane: Pane, desk: Desk): void {
  desk.set(() => emptyDesk);
  const { settings } = pane.store.get();
  pane.store.set(() => ({ ...initialState({}, settings.locale, pane.now()), settings, tab: 'check' }));
}

/** A file with what it holds; null where the person did not want to wait for it. */
async function read(pane: Pane, reader: FileReader, { path, file }: Picked): Promise<PickedFile | null> {
  const empty = { path, bytes: new Uint8Array(), grids: [], problem: null, mended: 0 };
  try {
    const bytes = await bytesOf(file, path);
    if (isStopping(pane)) return null;
    const answer = await reader.read({ name: path, bytes, wants: 'grids' });
    if (answer.kind === 'stopped') return null;
    if (answer.kind === 'grids') return { ...empty, bytes, grids: answer.grids };
    return { ...empty, problem: answer.kind === 'unread' ? answer.problem : null };
  } catch (reason) {
    return { ...empty, problem: problemOf(reason) };
  }
}
