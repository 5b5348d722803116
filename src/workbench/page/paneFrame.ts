import type { Host } from '../host/createHost';
import { connectFrame, type FrameConnection } from '../host/transports/xdm';
import { element } from './elements';
import type { RibbonButton } from './readRibbon';
import { words } from './words';

/** The pane's page with the add-in's own copy of office.js: the same scripts as Excel gets. */
const PAGE = '../taskpane.local.html';

/** The frame of the real pane in its box; `onKeyDown` hears the keys that are pressed in it, as Excel does. */
export function createPaneFrame(box: HTMLElement, onKeyDown: (event: KeyboardEvent) => void) {
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
      frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', onKeyDown));
      box.append(frame);
      connection = connectFrame(frame, host, PAGE);
    },
    disconnect,
    /** Does what a button of the ribbon does: its function, or the pane shown and hidden. */
    press: async (action: RibbonButton['action']): Promise<void> => {
      if (action.kind === 'pane') box.hidden = !box.hidden;
      else await connection?.pressCommand(action.name);
    },
  };
}
