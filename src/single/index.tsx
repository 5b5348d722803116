import { createRoot } from 'react-dom/client';
import type { SheetCell } from '../core/glossary/finding';
import { deliverFile } from '../taskpane/actions/deliverFile';
import { startPane } from '../taskpane/actions/startPane';
import { initialState } from '../taskpane/state/initialState';
import type { Pane } from '../taskpane/state/Pane';
import type { PaneState } from '../taskpane/state/PaneState';
import { createStore } from '../taskpane/state/store';
import { checkedFiles } from './checkedFiles';
import { emptyDesk } from './Desk';
import { filesPort } from './filesPort';
import { saveMended } from './saveMended';
import { Single } from './Single';
import { takeFiles } from './takeFiles';

/** One page without a server: the pane of the add-in with a door to the files that the person picks. */
function start(root: HTMLElement): void {
  const desk = createStore(emptyDesk);
  const selected = new Set<(cell: SheetCell) => void>();
  const pane: Pane = {
    store: createStore<PaneState>({ ...initialState({}, 'zh-CN', new Date()), tab: 'check' }),
    workbook: filesPort(desk, deliverFile, selected),
    now: () => new Date(),
    remember: () => undefined,
    deliver: deliverFile,
    files: {
      take: (files) =>
        takeFiles(
          pane,
          desk,
          files.map((file) => ({ path: file.name, file })),
        ),
      checked: () => checkedFiles(desk.get().files),
    },
    save: () => {
      saveMended(desk, deliverFile);
    },
  };
  const onSelect = (cell: SheetCell) => {
    for (const listener of selected) listener(cell);
  };
  createRoot(root).render(<Single pane={pane} desk={desk} onSelect={onSelect} />);
  void startPane(pane);
}

const root = document.getElementById('root');
if (root) start(root);
