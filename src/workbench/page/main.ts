import { createSpreadsheet } from '../spreadsheet/createSpreadsheet';
import { helpWithValidation } from '../spreadsheet/validationHelp';
import { createAppBar } from './appBar';
import { ask, tell } from './askDialog';
import { acceptDroppedFiles } from './dropFile';
import { element } from './elements';
import { createFiles } from './files';
import { createInputMessage } from './inputMessage';
import { createPaneFrame } from './paneFrame';
import { readRibbon } from './readRibbon';
import { createSplitter } from './splitter';
import { words } from './words';
import './style.css';

const PANE_WIDTH = 380;

async function start(): Promise<void> {
  const manifest = await (await fetch('../manifest.xml')).text();
  const ribbon = readRibbon(new DOMParser().parseFromString(manifest, 'application/xml'), 'zh-CN');
  const grid = element('div', { class: 'grid' });
  const sheet = element('section', { class: 'sheet' }, grid);
  const paneBox = element('aside', { class: 'pane', 'aria-label': words.paneTitle });
  const pane = createPaneFrame(paneBox);
  const picker = element('input', {
    type: 'file',
    accept: '.xlsx,.xlsm',
    hidden: '',
    'aria-label': words.openFile,
  });
  const splitter = createSplitter(paneBox, PANE_WIDTH);

  const bar = createAppBar(ribbon, {
    newFile: () => run(() => files.openNew()),
    openFile: () => picker.click(),
    openSample: () => run(() => files.openSample()),
    saveFile: () => run(() => files.save()),
    press: (button) => run(() => pane.press(button.action)),
  });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) run(() => files.openPicked(file));
  });
  document.body.append(bar.bar, element('main', {}, sheet, splitter, paneBox), picker);

  const spreadsheet = createSpreadsheet(grid);
  const files = createFiles(spreadsheet, {
    show: bar.show,
    opened: (session) => pane.connect(session.host),
    closing: () => pane.disconnect(),
    showPane: (shown) => {
      paneBox.hidden = !shown;
    },
  });
  helpWithValidation(spreadsheet.facade, {
    showMessage: createInputMessage(sheet),
    askToKeep: async (title, text) => {
      const answers = [
        { id: 'change', label: words.change },
        { id: 'keep', label: words.keep },
      ];
      return (await ask({ title: title || words.invalidTitle, text, answers })) === 'keep';
    },
  });
  acceptDroppedFiles((file) => run(() => files.openPicked(file)));
  addEventListener('beforeunload', (event) => {
    if (files.dirty()) event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      run(() => files.save());
    }
  });
  await files.openNew();
  // For the browser's console: `workbench.host().faults` orders the troubles that Excel can make.
  Object.assign(window, { workbench: { host: files.host } });
}

/** Runs what a person asked for; what nobody foresaw is shown, never swallowed. */
function run(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    void tell(words.unexpectedTitle, words.unexpectedText, details);
  });
}

run(start);
