import type { Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { newFile, openFile } from '../files/openFile';
import type { Loss, OpenedFile } from '../files/OpenedFile';
import { ask, tell } from './askDialog';
import { download } from './download';
import { whyNotOpened } from './fileProblem';
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

/** Opening and saving, with the questions that protect a person's work. */
export function createFiles(spreadsheet: Spreadsheet, view: FilesView) {
  let session: Session | null = null;

  const swapIn = (file: OpenedFile) => {
    view.closing();
    session?.close();
    const next = startSession(
      spreadsheet,
      file,
      () => view.show(file.name, next.dirty()),
      (state) => view.showPane(state === 'Visible'),
    );
    session = next;
    view.show(file.name, false);
    view.opened(next);
  };

  const mayDiscard = async (): Promise<boolean> => {
    if (!session?.dirty()) return true;
    const answer = await ask({
      title: words.discardTitle,
      text: words.discardText(session.file.name),
      answers: [
        { id: 'discard', label: words.discard },
        { id: 'cancel', label: words.cancel },
      ],
    });
    return answer === 'discard';
  };

  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    let file: OpenedFile;
    try {
      file = await openFile(bytes, name);
    } catch (error) {
      const { text, details } = whyNotOpened(error, name);
      return tell(words.openFailedTitle, text, details);
    }
    swapIn(file);
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

  return {
    dirty: () => session?.dirty() ?? false,
    host: () => session?.host ?? null,
    openNew: async () => {
      if (await mayDiscard()) swapIn(await newFile(words.untitled, words.firstSheet));
    },
    openSample: async () => {
      if (!(await mayDiscard())) return;
      const answer = await fetch(SAMPLE);
      await openBytes(new Uint8Array(await answer.arrayBuffer()), words.sampleName);
    },
    openPicked: async (file: File) => {
      if (await mayDiscard()) await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    },
    save: async () => {
      if (!session) return;
      const { file } = session;
      const losses = await session.losses();
      if (losses.length > 0) {
        const answer = await ask({
          title: words.lossTitle,
          text: words.lossText,
          list: losses.map(lossLine),
          answers: [
            { id: 'cancel', label: words.cancel },
            { id: 'save', label: words.saveAnyway },
          ],
        });
        if (answer !== 'save') return;
      }
      download(await session.bytes(), file.name.replace(/\.xls[xm]?$/i, '') + extensionOf(file));
      session.markSaved();
    },
  };
}

/** How many cells a line names before it only counts the others. */
const NAMED_CELLS = 8;

function lossLine({ kind, sheet, cells = [] }: Loss): string {
  const more = cells.length > NAMED_CELLS ? words.moreCells(cells.length) : '';
  const place = [sheet, cells.slice(0, NAMED_CELLS).join('、') + more]
    .filter((part) => part !== '')
    .join(' ');
  return (place === '' ? '' : `${place}：`) + words.losses[kind];
}

/** A workbook with macros keeps its kind of file. */
function extensionOf(file: OpenedFile): string {
  return file.file.parts['xl/vbaProject.bin'] ? '.xlsm' : '.xlsx';
}
