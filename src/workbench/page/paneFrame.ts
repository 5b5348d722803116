import type { Host } from '../host/createHost';
import { connectFrame, type FrameConnection } from '../host/transports/xdm';
import { element } from './elements';
import type { RibbonButton } from './readRibbon';
import { words } from './words';

/** The pane's page with the add-in's own copy of office.js: the same scripts as Excel gets. */
const PAGE = '../taskpane.local.html';

/** What takes a character itself. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Whether a key is a figure or sign that the pane has no field for. A letter may be the first of a Chinese word: outside
 * of a field an input method does not see it, and it would stand before the word. A blank presses a button.
 */
function isForSheet({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key.length === 1 && !/[\p{L}\s]/u.test(key) && !(target as Element).closest(FIELDS);
}

/** What the pane tells of the keyboard (src/taskpane/actions/tellKeyboard.ts): a cell is about to be selected or begun. */
interface CellComing {
  readonly there: Promise<unknown>;
  readonly toWrite: boolean;
}

/** The sheet's side of the keyboard. */
export interface SheetKeyboard {
  /** Gives it the keyboard. */
  readonly focus: () => void;
  /** Gives it the keyboard and some characters, as if they had been typed there. */
  readonly type: (text: string) => void;
}

export type PaneFrame = ReturnType<typeof createPaneFrame>;

/**
 * The frame of the real pane in its box. `onKeyDown` hears the keys that are pressed in it, as Excel does; `onTabOut` hears
 * that Tab (1) or Shift+Tab (-1) leads out of it; `keyboard` gets the figures and signs that the pane has no field for, those
 * that are typed while a cell is on its way when it is there.
 */
export function createPaneFrame(
  box: HTMLElement,
  onKeyDown: (event: KeyboardEvent) => void,
  onTabOut: (step: 1 | -1) => void,
  keyboard: SheetKeyboard,
) {
  let coming: Promise<unknown> | null = null;
  let toWrite = false;
  let held = '';
  const expect = ({ there, ...asked }: CellComing) => {
    coming = there;
    ({ toWrite } = asked);
    void there.then(() => {
      if (coming !== there) return;
      coming = null;
      if (held !== '') keyboard.type(held);
      else if (toWrite) keyboard.focus();
      held = '';
    });
  };
  const onFrameKey = (event: KeyboardEvent) => {
    if (!isForSheet(event)) return onKeyDown(event);
    event.preventDefault();
    if (coming) held += event.key;
    else keyboard.type(event.key);
  };
  const listen = (frame: Window) => {
    frame.addEventListener('keydown', onFrameKey);
    frame.addEventListener('jxmb-cell-coming', (event) => expect((event as CustomEvent<CellComing>).detail));
    frame.addEventListener('jxmb-typing-sign', (event) => {
      event.preventDefault();
      keyboard.type((event as CustomEvent<string>).detail);
    });
  };

  let connection: FrameConnection | null = null;

  const disconnect = () => {
    connection?.disconnect();
    connection = null;
    box.replaceChildren();
  };

  return {
    /** Loads the pane anew, in the Excel that `host` plays. */
    connect: (host: Host) => {
      disconnect();
      const frame = element('iframe', { title: words.paneTitle });
      frame.addEventListener('load', () => frame.contentWindow && listen(frame.contentWindow));
      box.append(frame);
      connection = connectFrame(frame, host, PAGE, onTabOut);
    },
    disconnect,
    /** Does what a button of the ribbon does: its function, or the pane shown and hidden. */
    press: async (action: RibbonButton['action']): Promise<void> => {
      if (action.kind === 'pane') box.hidden = !box.hidden;
      else await connection?.pressCommand(action.name);
    },
  };
}
