import { readWorkbook } from '../files/readWorkbook';
import { checkWorkbook } from '../taskpane/actions/checkWorkbook';
import { foldAllButFirst } from '../taskpane/actions/desk';
import { busy, IDLE } from '../taskpane/state/Job';
import { setCheck, type Pane } from '../taskpane/state/Pane';
import { problemOf } from '../taskpane/state/Problem';
import { initialState } from '../taskpane/state/initialState';
import { emptyDesk, setDesk, type Desk } from './Desk';
import { sheetLabel, type PickedFile } from './PickedFile';
import { isWorkbook, type Picked } from '../taskpane/actions/pickFiles';

/** A breath for the browser, so that progress is drawn. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Adds files to those on the desk, reads each, and checks all of them together. A file that can't be read stays in the
 * list with its reason. The very same file is taken once; another one of the same name gets a number: 目标表 (2).xlsx.
 */
export async function takeFiles(pane: Pane, desk: Desk, picked: readonly Picked[]): Promise<void> {
  const workbooks = picked.filter(isWorkbook);
  setDesk(desk, { leftOut: picked.length - workbooks.length });
  if (workbooks.length === 0 || pane.store.get().check.job.kind === 'busy') return;
  pane.store.set((state) => ({ ...state, tab: 'check', page: 'tabs' }));
  const files = new Map(desk.get().files.map((file) => [file.path, file]));
  for (const [done, one] of workbooks.entries()) {
    setCheck(pane, { job: busy(done, workbooks.length) });
    await breath();
    const file = await read(one);
    const path = pathFor(file, files);
    // Read again by its new name: what can't be read is told by name.
    if (path !== null) files.set(path, path === one.path ? file : await read({ ...one, path }));
  }
  const all = [...files.values()];
  const first = all.find(({ grids }) => grids.length > 0);
  const sheet = first?.grids[0] ? sheetLabel(first.path, first.grids[0].name) : null;
  setDesk(desk, { files: all, sheet: desk.get().sheet ?? sheet });
  setCheck(pane, { job: IDLE, onlySheets: null });
  await checkWorkbook(pane);
  foldAllButFirst(pane);
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

async function read({ path, file }: Picked): Promise<PickedFile> {
  const empty = { path, bytes: new Uint8Array(), grids: [], problem: null, mended: 0 };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ...empty, bytes, grids: await readWorkbook(bytes, path) };
  } catch (reason) {
    return { ...empty, problem: problemOf(reason) };
  }
}
