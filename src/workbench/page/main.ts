import { createAppBar } from './appBar';
import { tell } from './askDialog';
import { acceptDroppedFiles } from './dropFile';
import { element } from './elements';
import { detailsOf } from './fileProblem';
import { picksHandles } from './fileHandle';
import { openWithHandle } from './openWithHandle';
import { createPaneFrame, type PaneFrame } from './paneFrame';
import { readRibbon } from './readRibbon';
import { createSplitter } from './splitter';
import type { Files } from './files';
import type { startSpreadsheet } from './startSpreadsheet';
import { words } from './words';
import './style.css';
import './overlays.css';

const PANE_WIDTH = 380;

type Started = Awaited<ReturnType<typeof startSpreadsheet>>;
/** Does something with files: what is pressed before the spreadsheet has come is done when it has. */
type WithFiles = (task: (files: Files) => Promise<void>) => void;

/** Draws the bar and the pane's place at once; the spreadsheet, most of the page's weight, when it has come. */
async function start(): Promise<void> {
  const fetching = import('./startSpreadsheet');
  const manifest = await (await fetch('../manifest.xml')).text();
  let started: Started | null = null;
  const withFiles: WithFiles = (task) => run(async () => task((await starting).files));
  const onKeyDown = keysOf(() => started, withFiles);

  const opening = element('p', { class: 'opening', role: 'status' }, words.opening);
  const grid = element('div', { class: 'grid' });
  const sheet = element('section', { class: 'sheet' }, opening, grid);
  const paneBox = element('aside', { class: 'pane', 'aria-label': words.paneTitle });
  // Who was led to a cell by the pane writes what belongs there without a click into the sheet.
  const pane = createPaneFrame(paneBox, onKeyDown, (step) => started?.regions.step(step), {
    focus: () => started?.spreadsheet.focus(),
    type: (text) => started?.spreadsheet.type(text),
  });
  const picker = createPicker(withFiles);
  const { bar, show } = createBar(manifest, picker, pane, withFiles);
  const main = element('main', {}, sheet, createSplitter(paneBox, PANE_WIDTH), paneBox);
  document.body.replaceChildren(bar, main, picker);

  const startWhenFetched = async () => {
    const code = await fetching;
    started = await code.startSpreadsheet({ bar, sheet, grid, pane: paneBox }, pane, show);
    opening.remove();
    return started;
  };
  const starting = startWhenFetched();
  acceptDroppedFiles((file, handle) => withFiles((files) => files.openPicked(file, handle)));
  addEventListener('keydown', onKeyDown);
  const { files, offerDraft } = await starting;
  void offerDraft();
  addEventListener('beforeunload', (event) => {
    if (files.dirty()) event.preventDefault();
  });
  // For the browser's console: `workbench.host().faults` orders the troubles that Excel can make.
  Object.assign(window, { workbench: { host: files.host } });
}

/** What the page does with keys that are pressed in it and in the pane: Ctrl+S saves, others lead from part to part. */
function keysOf(started: () => Started | null, withFiles: WithFiles) {
  return (event: KeyboardEvent) => {
    if (event.view !== window) started()?.regions.onKey(event);
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    withFiles((files) => files.save());
  };
}

/** The browser's own choice of a file, where a page can't have hold of it for saving. */
function createPicker(withFiles: WithFiles): HTMLInputElement {
  const accept = '.xlsx,.xlsm';
  const picker = element('input', { type: 'file', accept, hidden: '', 'aria-label': words.openFile });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) withFiles((files) => files.openPicked(file));
  });
  return picker;
}

function createBar(manifest: string, picker: HTMLInputElement, pane: PaneFrame, withFiles: WithFiles) {
  const ribbon = readRibbon(new DOMParser().parseFromString(manifest, 'application/xml'), 'zh-CN');
  return createAppBar(ribbon, {
    newFile: () => withFiles((files) => files.openNew()),
    openFile: () => (picksHandles() ? withFiles(openWithHandle) : picker.click()),
    openSample: () => withFiles((files) => files.openSample()),
    saveFile: () => withFiles((files) => files.save()),
    rename: () => withFiles((files) => files.rename()),
    press: (button) => run(() => pane.press(button.action)),
  });
}

/** Runs what a person asked for; what nobody foresaw is shown, never swallowed. */
function run(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    void tell(words.unexpectedTitle, words.unexpectedText, detailsOf(error));
  });
}

run(start);
