import type { OpenedFile } from '../files/open/OpenedFile';
import type { Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { drafts, type Draft } from './drafts';
import type { OwnFile } from './ownFile';
import { startSession, type Session } from './session';

/** What of the page follows the workbook that is open. */
export interface FilesView {
  readonly show: (name: string, dirty: boolean) => void;
  readonly opened: (session: Session) => void;
  readonly closing: () => void;
  /** The add-in asked for its pane to be shown or hidden. */
  readonly showPane: (shown: boolean) => void;
}

/** The workbook that is open, with where it came from. */
export interface Open {
  readonly session: Session;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** Where it can be written back; null for a file that the browser only gave to be read, and for a new one. */
  own: OwnFile | null;
  name: string;
}

/** The one workbook that is open at a time. */
export interface CurrentFile {
  readonly now: () => Open | null;
  /** Closes what is open and shows another; `left` is what was done in that one before, and not saved. */
  readonly put: (
    file: OpenedFile,
    from: { readonly bytes: Uint8Array; readonly own?: OwnFile | null; readonly left?: Draft },
  ) => Promise<void>;
  readonly rename: (name: string) => void;
  /** Nothing is kept on this computer any more of what was done. */
  readonly forgetDraft: () => Promise<void>;
}

/** How long after an edit it is kept on this computer: often enough to lose a few words at most. */
const KEEP_AFTER = 2_000;

/** An empty current. What is done in a workbook on it is kept on this computer until it is saved. */
export function createCurrentFile(spreadsheet: Spreadsheet, view: FilesView): CurrentFile {
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
  const forgetDraft = async () => {
    clearTimeout(timer);
    await drafts.forget().catch(() => undefined);
  };

  return {
    now: () => open,
    put: async (file, { bytes, own = null, left }) => {
      await forgetDraft();
      view.closing();
      // One at once after the other: the grid loses its keyboard when it has no workbook for a moment.
      open?.session.close();
      const changed = () => {
        view.show(next.name, session.dirty());
        if (session.dirty()) keepSoon();
      };
      const session: Session = startSession(
        spreadsheet,
        file,
        changed,
        (state) => view.showPane(state === 'Visible'),
        left,
      );
      const next: Open = { session, bytes, own, name: file.name };
      open = next;
      view.show(next.name, session.dirty());
      view.opened(session);
      if (left) keepSoon();
    },
    rename: (name) => {
      if (!open) return;
      open.name = name;
      view.show(name, open.session.dirty());
    },
    forgetDraft,
  };
}
