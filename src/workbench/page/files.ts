import type { CellArea } from '../../core/grid/address';
import { bytesOf } from '../../files/bytesOf';
import { newWorkbook, openFile } from '../files/open/openFile';
import type { OpenedFile } from '../files/open/OpenedFile';
import type { Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { ask, askText, tell } from './askDialog';
import { createCurrentFile, type CurrentFile, type FilesView } from './currentFile';
import type { FileHandle } from './fileHandle';
import { extensionOf, withoutExtension } from './fileNames';
import { whyNotOpened } from './fileProblem';
import { offerDraft } from './offerDraft';
import { ownFileOf } from './ownFile';
import { rememberFile } from './recentFiles';
import { save } from './saveOpen';
import { tellNotShown } from './tellNotShown';
import { words } from './words';

const SAMPLE = '../samples/seed.xlsx';

export type Files = ReturnType<typeof createFiles>;

/** Opening and saving, with the questions that protect a person's work. */
export function createFiles(spreadsheet: Spreadsheet, view: FilesView) {
  const current = createCurrentFile(spreadsheet, view);
  const host = () => current.now()?.session.host;
  return {
    dirty: () => current.now()?.session.dirty() ?? false,
    host: () => host() ?? null,
    structureLocked: () => host()?.structureProtected() ?? false,
    areaLocked: (sheetId: string, area: CellArea) => host()?.isLocked(sheetId, area) ?? false,
    refused: (sheetId: string, option: string | null) => host()?.isRefused(sheetId, option) ?? false,
    addInWrites: () => host()?.workbook.isQuiet() ?? false,
    /** What a page shows first: what was left unsaved the last time, where there is something, or an empty workbook. */
    start: async () => {
      await openEmpty(current);
      return () => offerDraft(current);
    },
    openNew: async () => {
      if (await mayDiscard(current)) await openEmpty(current);
    },
    openSample: async () => {
      if (!(await mayDiscard(current))) return;
      const answer = await fetch(SAMPLE);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      await openBytes(current, () => Promise.resolve(bytes), words.sampleName);
    },
    openPicked: async (file: File, handle: FileHandle | null = null) => {
      if (!(await mayDiscard(current))) return;
      await openBytes(current, () => bytesOf(file, file.name), file.name, handle);
    },
    rename: () => rename(current),
    save: () => save(current),
  };
}

async function mayDiscard(current: CurrentFile): Promise<boolean> {
  const open = current.now();
  if (!open?.session.dirty()) return true;
  const answer = await ask({
    title: words.discardTitle,
    text: words.discardText(open.name),
    answers: [
      { id: 'discard', label: words.discard },
      { id: 'cancel', label: words.cancel },
    ],
  });
  return answer === 'discard';
}

async function openEmpty(current: CurrentFile): Promise<void> {
  const bytes = await newWorkbook(words.firstSheet);
  await current.put(await openFile(bytes, words.untitled), { bytes });
}

/** Shows a workbook, or says why it can't be shown; what of it is not seen is told. */
async function openBytes(
  current: CurrentFile,
  read: () => Promise<Uint8Array>,
  name: string,
  handle: FileHandle | null = null,
): Promise<void> {
  let bytes: Uint8Array;
  let file: OpenedFile;
  try {
    bytes = await read();
    file = await openFile(bytes, name);
  } catch (error) {
    const { text, details } = whyNotOpened(error, name);
    return tell(words.openFailedTitle, text, details);
  }
  await current.put(file, { bytes, own: handle && (await ownFileOf(handle)) });
  rememberFile(handle);
  await tellNotShown(file);
}

async function rename(current: CurrentFile): Promise<void> {
  const open = current.now();
  if (!open) return;
  const name = await askText(words.renameTitle, words.renameLabel, withoutExtension(open.name));
  const plain = withoutExtension((name ?? '').trim()).replace(/[\\/:*?"<>|]/g, '_');
  if (plain !== '') current.rename(plain + extensionOf(open.session.file));
}
