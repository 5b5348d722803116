import { setCheck, type Pane } from '../state/Pane';
import { checkFiles } from './checkFiles';
import { foldAllButOne } from './desk';
import { sortPicked, type Picked } from './pickFiles';

/** Checks files that were picked or dropped; those of a folder that are no spreadsheets are named. */
export async function reviewFiles(pane: Pane, picked: readonly Picked[]): Promise<void> {
  const { wanted, others } = sortPicked(picked);
  if (wanted.length === 0) {
    if (picked.length > 0) setCheck(pane, { notice: { kind: 'no-workbooks', count: others.length } });
    return;
  }
  await checkFiles(
    pane,
    wanted.map(({ path, file }) => ({ name: path, size: file.size, arrayBuffer: () => file.arrayBuffer() })),
  );
  setCheck(pane, {
    otherFiles: others,
    around: null,
    search: null,
    only: [],
    undoneOnly: false,
    grouping: 'place',
  });
  foldAllButOne(pane);
}
