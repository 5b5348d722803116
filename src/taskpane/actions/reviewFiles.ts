import { setCheck, type Pane } from '../state/Pane';
import { checkFiles } from './checkFiles';
import { foldAllButFirst } from './desk';
import { isTemporary, isWorkbook, type Picked } from './pickFiles';

/**
 * Checks files that were picked or dropped. Of a folder only its workbooks are taken, the others are counted; a file that
 * was picked by itself is taken whatever it is called, and told where it is none.
 */
export async function reviewFiles(pane: Pane, picked: readonly Picked[]): Promise<void> {
  const wanted = picked.filter((one) => isWorkbook(one) || (!one.path.includes('/') && !isTemporary(one)));
  const leftOut = picked.length - wanted.length;
  if (wanted.length === 0) {
    if (picked.length > 0) setCheck(pane, { notice: { kind: 'no-workbooks', count: leftOut } });
    return;
  }
  await checkFiles(
    pane,
    wanted.map(({ path, file }) => ({ name: path, arrayBuffer: () => file.arrayBuffer() })),
  );
  setCheck(pane, {
    leftOut,
    around: null,
    search: null,
    only: [],
    undoneOnly: false,
    grouping: 'place',
  });
  foldAllButFirst(pane);
}
