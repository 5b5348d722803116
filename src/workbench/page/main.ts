import { createAppBar } from './appBar';
import { ask, tell } from './askDialog';
import { acceptDroppedFiles } from './dropFile';
import { element } from './elements';
import { detailsOf } from './fileProblem';
import type { createFiles } from './files';
import { picksHandles } from './fileHandle';
import { createInputMessage } from './inputMessage';
import { openWithHandle } from './openWithHandle';
import { createPaneFrame, type SheetKeyboard } from './paneFrame';
import { leadByKeys } from './regions';
import { readRibbon } from './readRibbon';
import { createSplitter } from './splitter';
import { words } from './words';
import './style.css';
import './overlays.css';

const PANE_WIDTH = 380;

type Files = ReturnType<typeof createFiles>;

/** Draws the bar and the pane's place at once; the spreadsheet, most of the page's weight, when it has come. */
async function start(): Promise<void> {
  const fetching = import('./desk');
  const manifest = await (await fetch('../manifest.xml')).text();
  const ribbon = readRibbon(new DOMParser().parseFromString(manifest, 'application/xml'), 'zh-CN');
  const grid = element('div', { class: 'grid' });
  const opening = element('p', { class: 'opening', role: 'status' }, words.opening);
  const sheet = element('section', { class: 'sheet' }, opening, grid);
  const paneBox = element('aside', { class: 'pane', 'aria-label': words.paneTitle });
  let parts: ReturnType<typeof leadByKeys> | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.view !== window) parts?.onKey(event);
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    withFiles((files) => files.save());
  };
  let keyboard: SheetKeyboard | null = null;
  // Who was led to a cell by the pane writes what belongs there without a click into the sheet.
  const pane = createPaneFrame(paneBox, onKeyDown, (step) => parts?.step(step), {
    focus: () => keyboard?.focus(),
    type: (text) => keyboard?.type(text),
  });
  const picker = element('input', {
    type: 'file',
    accept: '.xlsx,.xlsm',
    hidden: '',
    'aria-label': words.openFile,
  });
  const splitter = createSplitter(paneBox, PANE_WIDTH);

  const bar = createAppBar(ribbon, {
    newFile: () => withFiles((files) => files.openNew()),
    openFile: () => (picksHandles() ? withFiles(openWithHandle) : picker.click()),
    openSample: () => withFiles((files) => files.openSample()),
    saveFile: () => withFiles((files) => files.save()),
    rename: () => withFiles((files) => files.rename()),
    press: (button) => run(() => pane.press(button.action)),
  });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) withFiles((files) => files.openPicked(file));
  });
  document.body.replaceChildren(bar.bar, element('main', {}, sheet, splitter, paneBox), picker);

  let offerDraft = (): Promise<boolean> => Promise.resolve(false);
  const openDesk = async () => {
    const { createFiles, createSpreadsheet, helpWithValidation, ...helpers } = await fetching;
    const spreadsheet = createSpreadsheet(grid);
    keyboard = spreadsheet;
    const showMessage = createInputMessage(sheet);
    helpWithValidation(spreadsheet.facade, {
      showMessage,
      focusGrid: spreadsheet.focus,
      askToKeep: async (title, text) => {
        // As in Excel, a key pressed without reading the question leads back to the cell.
        const answers = [
          { id: 'keep', label: words.keep },
          { id: 'change', label: words.change },
        ];
        const question = { title: title || words.invalidTitle, text: text || words.invalidText, answers };
        return (await ask(question)) === 'keep';
      },
    });
    const files = createFiles(spreadsheet, {
      show: bar.show,
      opened: (session) => {
        // That of a cell of the workbook before.
        showMessage(null);
        pane.connect(session.host);
      },
      closing: () => pane.disconnect(),
      showPane: (shown) => {
        paneBox.hidden = !shown;
      },
    });
    offerDraft = await files.start();
    helpers.chooseWholeMerges(spreadsheet.facade);
    helpers.followSelection(spreadsheet.facade);
    helpers.keepFormulaBar(spreadsheet.facade, spreadsheet.editor());
    helpers.keepOwnLook(spreadsheet.lines());
    helpers.typeAsInExcel(spreadsheet.lines());
    helpers.renameByTwoClicks(sheet, spreadsheet.facade);
    helpers.pasteIntoForms(spreadsheet.facade, spreadsheet.clipboard());
    helpers.keepProtections(spreadsheet.facade, spreadsheet.clipboard(), {
      structureLocked: files.structureLocked,
      areaLocked: files.areaLocked,
      refused: files.refused,
      addInWrites: files.addInWrites,
      tell: async (what) => {
        await tell(
          what === 'structure' ? words.protectedTitle : words.protectedSheetTitle,
          words.protectedText[what],
        );
        // What is typed next goes into the cells again.
        spreadsheet.focus();
      },
    });
    // After the protections: a sheet that stays is not left.
    helpers.leaveDeletedSheet(spreadsheet.facade);
    helpers.tabToOpenCells(spreadsheet.facade, files);
    let editing = false;
    const { facade } = spreadsheet;
    facade.addEvent(facade.Event.SheetEditStarted, () => {
      editing = true;
    });
    facade.addEvent(facade.Event.SheetEditEnded, () => {
      editing = false;
    });
    parts = leadByKeys({
      bar: bar.bar,
      sheet,
      pane: paneBox,
      focusGrid: spreadsheet.focus,
      isEditing: () => editing,
      turnSheet: (step) => helpers.turnSheet(facade, step),
    });
    opening.remove();
    return files;
  };
  const desk = openDesk();
  // What is pressed before the spreadsheet has come is done when it has.
  const withFiles = (task: (files: Files) => Promise<void>) => run(async () => task(await desk));
  acceptDroppedFiles((file, handle) => withFiles((files) => files.openPicked(file, handle)));
  addEventListener('keydown', onKeyDown);
  const files = await desk;
  void offerDraft();
  addEventListener('beforeunload', (event) => {
    if (files.dirty()) event.preventDefault();
  });
  // For the browser's console: `workbench.host().faults` orders the troubles that Excel can make.
  Object.assign(window, { workbench: { host: files.host } });
}

/** Runs what a person asked for; what nobody foresaw is shown, never swallowed. */
function run(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    void tell(words.unexpectedTitle, words.unexpectedText, detailsOf(error));
  });
}

run(start);
