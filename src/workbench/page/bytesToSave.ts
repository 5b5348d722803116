import { ask } from './askDialog';
import { detailsOf } from './fileProblem';
import { lossLine } from './lossLine';
import type { Session } from './session';
import { words } from './words';

/**
 * The file's bytes with the grid's content, after the person was asked about what would be lost.
 * @param name what the file is called
 * @returns the bytes of a new file (`isNew`) where these can't be made and the person wants that; null where nothing is to be saved
 */
export async function bytesToSave(
  session: Session,
  name: string,
): Promise<{ bytes: Uint8Array; isNew: boolean } | null> {
  try {
    if (!(await mayLose(session))) return null;
    return { bytes: await session.bytes(), isNew: false };
  } catch (error) {
    const answer = await ask({
      title: words.saveFailedTitle,
      text: words.saveFailedText(name),
      details: detailsOf(error),
      answers: [
        { id: 'cancel', label: words.cancel },
        { id: 'new', label: words.saveAsNew },
      ],
    });
    return answer === 'new' ? { bytes: await session.newFile(), isNew: true } : null;
  }
}

async function mayLose(session: Session): Promise<boolean> {
  const losses = await session.losses();
  if (losses.length === 0) return true;
  const answer = await ask({
    title: words.lossTitle,
    text: words.lossText,
    list: losses.map(lossLine),
    answers: [
      { id: 'cancel', label: words.cancel },
      { id: 'save', label: words.saveAnyway },
    ],
  });
  return answer === 'save';
}
