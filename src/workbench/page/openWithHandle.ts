import { ask, tell } from './askDialog';
import type { Files } from './files';
import { fileOf, pickHandle } from './fileHandle';
import { recentFiles, type RecentFile } from './recentFiles';
import { words } from './words';

const PICK = 'pick';

/** Opens a workbook that the person picks, or one of the files that were opened here last, so that it can be saved over. */
export async function openWithHandle(files: Files): Promise<void> {
  const recent = await recentFiles.list().catch((): RecentFile[] => []);
  const answer = recent.length === 0 ? PICK : await askWhich(recent);
  const known = recent.find(({ id }) => id === answer);
  if (known) return openRecent(files, known);
  const handle = answer === PICK ? await pickHandle() : null;
  if (handle) await files.openPicked(await handle.getFile(), handle);
}

function askWhich(recent: readonly RecentFile[]): Promise<string> {
  return ask({
    title: words.recentTitle,
    text: words.recentText,
    choices: recent.map(({ id, name, time }) => ({ id, label: words.recentAt(name, new Date(time)) })),
    answers: [
      { id: 'cancel', label: words.cancel },
      { id: PICK, label: words.pickOther },
    ],
  });
}

async function openRecent(files: Files, { id, name, handle }: RecentFile): Promise<void> {
  const file = await fileOf(handle);
  if (file === 'gone') {
    await recentFiles.forget(id);
    await tell(words.openFailedTitle, words.recentGone(name));
  } else if (file) await files.openPicked(file, handle);
}
