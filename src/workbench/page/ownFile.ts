import { ask } from './askDialog';
import { writeOver, type FileHandle } from './fileHandle';
import { words } from './words';

/** The file on this computer that is open, and how it was when it was last read or written here. */
export interface OwnFile {
  readonly handle: FileHandle;
  /** null for a place where nothing was written yet. */
  readonly stamp: string | null;
}

/** The file of a handle as it is now. */
export async function ownFileOf(handle: FileHandle): Promise<OwnFile> {
  const { lastModified, size } = await handle.getFile();
  return { handle, stamp: `${String(lastModified)} ${String(size)}` };
}

/**
 * Writes over the file. What another program saved there meanwhile is lost only where the person says so.
 * @returns the file as it is then; 'refused' where the browser doesn't let it be written, 'gone' where it is there no more,
 * 'copy' where the person wants it kept, 'cancelled' where nothing is to be saved
 */
export async function saveOver(
  own: OwnFile,
  bytes: Uint8Array,
): Promise<OwnFile | 'refused' | 'gone' | 'copy' | 'cancelled'> {
  const { handle, stamp } = own;
  try {
    if (stamp !== null && (await ownFileOf(handle)).stamp !== stamp) {
      const answer = await askToReplace(handle.name);
      if (answer !== 'replace') return answer;
    }
    return (await writeOver(handle, bytes)) ? await ownFileOf(handle) : 'refused';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return 'gone';
    throw error;
  }
}

function askToReplace(name: string): Promise<'replace' | 'copy' | 'cancelled'> {
  return ask({
    title: words.changedElsewhereTitle,
    text: words.changedElsewhereText(name),
    answers: [
      { id: 'cancel', label: words.cancel },
      { id: 'replace', label: words.replaceIt },
      { id: 'copy', label: words.saveCopy },
    ],
  }).then((answer) => (answer === 'replace' || answer === 'copy' ? answer : 'cancelled'));
}
