import { proposedName } from '../files/proposedName';
import { tell } from './askDialog';
import { bytesToSave } from './bytesToSave';
import type { CurrentFile, Open } from './currentFile';
import { download } from './download';
import { mayWriteTo, pickPlace } from './fileHandle';
import { extensionOf, withoutExtension } from './fileNames';
import { saveOver } from './ownFile';
import { rememberFile } from './recentFiles';
import { words } from './words';

/** Saves the workbook that is open: over its own file where the browser lets it, else as a file to download. */
export async function save(current: CurrentFile): Promise<void> {
  const open = current.now();
  if (!open) return;
  const { session } = open;
  // Asked at once: a browser lets a page ask only for a while after the person's click.
  const mayWrite = open.own === null || (await mayWriteTo(open.own.handle));
  const saved = await bytesToSave(session, open.name);
  if (!saved || !(await nameFirst(open))) return;
  const { own, name } = open;
  const fileName =
    withoutExtension(name) + (saved.isNew ? `${words.newFileSuffix}.xlsx` : extensionOf(session.file));
  const isOwn = own !== null && !saved.isNew && own.handle.name === fileName;
  const over = !isOwn ? 'copy' : mayWrite ? await saveOver(own, saved.bytes) : 'refused';
  if (over === 'cancelled') return;
  if (typeof over === 'object') open.own = over;
  else download(saved.bytes, fileName);
  session.markSaved();
  // Somebody went on typing while the file was written: that is kept until it is saved, too.
  if (!session.dirty()) await current.forgetDraft();
  if (over === 'refused' || over === 'gone') await tell(words.notOverTitle, words.notOver[over](fileName));
}

/** Gives a new workbook its name and its place when it is saved first; false where the person leaves it unsaved. */
async function nameFirst(open: Open): Promise<boolean> {
  if (open.name !== words.untitled) return true;
  const data = open.session.snapshot()?.data;
  const title = (data && proposedName(data)) ?? withoutExtension(words.untitled);
  const proposed = `${title}.xlsx`;
  const place = await pickPlace(proposed);
  if (place === 'cancelled') return false;
  open.own = place && { handle: place, stamp: null };
  rememberFile(place);
  open.name = place?.name ?? proposed;
  return true;
}
