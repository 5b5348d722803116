import type { CellArea } from '../../core/grid/address';
import type { Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { newWorkbook, openFile } from '../files/openFile';
import type { OpenedFile } from '../files/OpenedFile';
import { proposedName } from '../files/proposedName';
import { ask, askText, tell } from './askDialog';
import { bytesToSave } from './bytesToSave';
import { download } from './download';
import { drafts, type Draft } from './drafts';
import { mayWriteTo, pickPlace, type FileHandle } from './fileHandle';
import { extensionOf, withoutExtension } from './fileNames';
import { whyNotOpened } from './fileProblem';
import { ownFileOf, saveOver, type OwnFile } from './ownFile';
import { rememberFile } from './recentFiles';
import { startSession, type Session } from './session';
import { words } from './words';

const SAMPLE = '../samples/seed.xlsx';

export interface FilesView {
  readonly show: (name: string, dirty: boolean) => void;
  readonly opened: (session: Session) => void;
  readonly closing: () => void;
  /** The add-in asked for its pane to be shown or hidden. */
  readonly showPane: (shown: boolean) => void;
}

/** The workbook that is open, with where it came from. */
interface Open {
  readonly session: Session;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** Where it can be written back; null for a file that the browser only gave to be read, and for a new one. */
  own: OwnFile | null;
  name: string;
}

/** How long after an edit it is kept on this computer: often enough to lose a few words at most. */
const KEEP_AFTER = 2_000;

/** Opening and saving, with the questions that protect a person's work. */
export function createFiles(spreadsheet: Spreadsheet, view: FilesView) {
  let open: Open | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  drafts.begin();

  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = open?.session.dirty() ? open.session.snapshot() : null;
      // What can't be kept (no room, a private window) is no reason to stop somebody's work.
      if (!open || !now) return;
      const { name, bytes: file, own } = open;
      drafts.keep({ name, file, own, ...now }).catch(() => undefined);
    }, KEEP_AFTER);
  };
  const forget = async () => {
    clearTimeout(timer);
    await drafts.forget().catch(() => undefined);
  };

  const swapIn = async (
    file: OpenedFile,
    { bytes, own = null, left }: { bytes: Uint8Array; own?: OwnFile | null; left?: Draft },
  ) => {
    await forget();
    view.closing();
    // One at once after the other: the grid loses its keyboard when it has no workbook for a moment.
    open?.session.close();
    const session: Session = startSession(
      spreadsheet,
      file,
      () => {
        view.show(next.name, session.dirty());
        if (session.dirty()) keepSoon();
      },
      (state) => view.showPane(state === 'Visible'),
      left,
    );
    const next: Open = { session, bytes, own, name: file.name };
    open = next;
    view.show(next.name, session.dirty());
    view.opened(session);
    if (left) keepSoon();
  };

  const mayDiscard = async (): Promise<boolean> => {
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
  };

  const openBytes = async (
    bytes: Uint8Array,
    name: string,
    handle: FileHandle | null = null,
  ): Promise<void> => {
    let file: OpenedFile;
    try {
      file = await openFile(bytes, name);
    } catch (error) {
      const { text, details } = whyNotOpened(error, name);
      return tell(words.openFailedTitle, text, details);
    }
    await swapIn(file, { bytes, own: handle && (await ownFileOf(handle)) });
    rememberFile(handle);
    if (file.unseen.length > 0) {
      const list = file.unseen.map(({ sheet, cell }) => `${sheet} ${cell}`);
      await ask({
        title: words.unseenTitle,
        text: words.unseenText,
        list,
        answers: [{ id: 'ok', label: words.ok }],
      });
    }
  };

  const openEmpty = async () => {
    const bytes = await newWorkbook(words.firstSheet);
    await swapIn(await openFile(bytes, words.untitled), { bytes });
  };

  /** Offers what a page that is gone did not save; true where it was taken. */
  const offerDraft = async (): Promise<boolean> => {
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
      await swapIn(await openFile(bytes, newest.name), { bytes, own, left: newest });
      await drafts.keep(newest);
    }
    // Escape decides nothing: it is asked again the next time.
    if (answer === 'cancel') return false;
    for (const { id } of answer === 'discard' ? [newest, ...older] : [newest]) await drafts.forget(id);
    return answer === 'restore';
  };

  /** Gives a new workbook its name and its place when it is saved first; false where the person leaves it unsaved. */
  const nameFirst = async (now: Open): Promise<boolean> => {
    if (now.name !== words.untitled) return true;
    const data = now.session.snapshot()?.data;
    const title = (data && proposedName(data)) ?? withoutExtension(words.untitled);
    const proposed = `${title}.xlsx`;
    const place = await pickPlace(proposed);
    if (place === 'cancelled') return false;
    now.own = place && { handle: place, stamp: null };
    rememberFile(place);
    now.name = place?.name ?? proposed;
    return true;
  };

  return {
    dirty: () => open?.session.dirty() ?? false,
    host: () => open?.session.host ?? null,
    structureLocked: () => open?.session.host.structureProtected() ?? false,
    areaLocked: (sheetId: string, area: CellArea) => open?.session.host.isLocked(sheetId, area) ?? false,
    refused: (sheetId: string, option: string | null) =>
      open?.session.host.isRefused(sheetId, option) ?? false,
    addInWrites: () => open?.session.host.workbook.isQuiet() ?? false,
    /** What a page shows first: what was left unsaved the last time, where there is something, or an empty workbook. */
    start: async () => {
      await openEmpty();
      return offerDraft;
    },
    openNew: async () => {
      if (await mayDiscard()) await openEmpty();
    },
    openSample: async () => {
      if (!(await mayDiscard())) return;
      const answer = await fetch(SAMPLE);
      await openBytes(new Uint8Array(await answer.arrayBuffer()), words.sampleName);
    },
    openPicked: async (file: File, handle: FileHandle | null = null) => {
      if (await mayDiscard()) await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, handle);
    },
    rename: async () => {
      if (!open) return;
      const extension = extensionOf(open.session.file);
      const name = await askText(words.renameTitle, words.renameLabel, withoutExtension(open.name));
      const plain = withoutExtension((name ?? '').trim()).replace(/[\\/:*?"<>|]/g, '_');
      if (plain === '') return;
      open.name = plain + extension;
      view.show(open.name, open.session.dirty());
    },
    save: async () => {
      const now = open;
      if (!now) return;
      const { session } = now;
      // Asked at once: a browser lets a page ask only for a while after the person's click.
      const mayWrite = now.own === null || (await mayWriteTo(now.own.handle));
      const saved = await bytesToSave(session, now.name);
      if (!saved || !(await nameFirst(now))) return;
      const { own, name } = now;
      const fileName =
        withoutExtension(name) + (saved.isNew ? `${words.newFileSuffix}.xlsx` : extensionOf(session.file));
      const isOwn = own !== null && !saved.isNew && own.handle.name === fileName;
      const over = !isOwn ? 'copy' : mayWrite ? await saveOver(own, saved.bytes) : 'refused';
      if (over === 'cancelled') return;
      if (typeof over === 'object') now.own = over;
      else download(saved.bytes, fileName);
      session.markSaved();
      // Somebody went on typing while the file was written: that is kept until it is saved, too.
      if (!session.dirty()) await forget();
      if (over === 'refused' || over === 'gone')
        await tell(words.notOverTitle, words.notOver[over](fileName));
    },
  };
}
