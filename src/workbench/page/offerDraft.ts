import { openFile } from '../files/open/openFile';
import { ask } from './askDialog';
import type { CurrentFile } from './currentFile';
import { drafts, type Draft } from './drafts';
import { words } from './words';

/** Offers what a page that is gone did not save; true where it was taken. */
export async function offerDraft(current: CurrentFile): Promise<boolean> {
  const [newest, ...older] = await drafts.left().catch((): Draft[] => []);
  if (!newest) return false;
  const answer = await ask({
    title: words.draftTitle,
    text: words.draftText(newest.name, new Date(newest.time)),
    answers: [
      { id: 'discard', label: words.draftDiscard },
      { id: 'restore', label: words.draftRestore },
    ],
  });
  if (answer === 'restore') {
    const { file: bytes, own } = newest;
    await current.put(await openFile(bytes, newest.name), { bytes, own, left: newest });
    await drafts.keep(newest);
  }
  // Escape decides nothing: it is asked again the next time.
  if (answer === 'cancel') return false;
  for (const { id } of answer === 'discard' ? [newest, ...older] : [newest]) await drafts.forget(id);
  return answer === 'restore';
}
