import { createSpreadsheet, type Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { followLinks } from '../spreadsheet/followLinks';
import { followSelection } from '../spreadsheet/followSelection';
import { keepFormulaBar } from '../spreadsheet/formulaBar';
import { leaveDeletedSheet } from '../spreadsheet/leaveDeletedSheet';
import { nameControls } from '../spreadsheet/nameControls';
import { enterInMenus } from '../spreadsheet/menuNumbers';
import { keepOwnLook } from '../spreadsheet/ownLook';
import { pasteIntoForms } from '../spreadsheet/pasting';
import { keepProtections } from '../spreadsheet/protectedBook';
import { renameByTwoClicks } from '../spreadsheet/renameSheet';
import { tabToOpenCells } from '../spreadsheet/tabToOpenCells';
import { turnSheet } from '../spreadsheet/turnSheet';
import { typeAsInExcel } from '../spreadsheet/typing';
import { helpWithValidation, type InputMessage } from '../spreadsheet/validationHelp';
import { chooseWholeMerges } from '../spreadsheet/wholeMerges';
import { ask, tell } from './askDialog';
import type { FilesView } from './currentFile';
import { createFiles, type Files } from './files';
import { createInputMessage } from './inputMessage';
import type { PaneFrame } from './paneFrame';
import { leadByKeys, type PagePlaces } from './regions';
import { words } from './words';

/** Puts the spreadsheet into its place, with all that makes it work as Excel does, and opens what a page shows first. */
export async function startSpreadsheet(places: PagePlaces, pane: PaneFrame, show: FilesView['show']) {
  const spreadsheet = createSpreadsheet(places.grid);
  const showMessage = createInputMessage(places.sheet);
  helpWithValidation(spreadsheet.facade, { showMessage, focusGrid: spreadsheet.focus, askToKeep });
  const files = createFiles(spreadsheet, viewOf(places, pane, show, showMessage));
  // Without a workbook there is no clipboard, no editor and nothing to hold on to.
  const offerDraft = await files.start();
  behaveAsInExcel(spreadsheet, places.sheet);
  nameControls(places.sheet);
  protect(spreadsheet, files);
  const regions = leadByKeys({
    ...places,
    focusGrid: spreadsheet.focus,
    isEditing: watchEditing(spreadsheet),
    turnSheet: (step) => turnSheet(spreadsheet.facade, step),
  });
  return { spreadsheet, files, regions, offerDraft };
}

function viewOf(
  places: PagePlaces,
  pane: PaneFrame,
  show: FilesView['show'],
  showMessage: (message: InputMessage | null) => void,
): FilesView {
  return {
    show,
    opened: (session) => {
      // That of a cell of the workbook before.
      showMessage(null);
      pane.connect(session.host);
    },
    closing: () => pane.disconnect(),
    showPane: (shown) => {
      places.pane.hidden = !shown;
    },
  };
}

async function askToKeep(title: string, text: string): Promise<boolean> {
  const answer = await ask({
    title: title || words.invalidTitle,
    text: text || words.invalidText,
    // As in Excel, a key pressed without reading the question leads back to the cell.
    answers: [
      { id: 'keep', label: words.keep },
      { id: 'change', label: words.change },
    ],
  });
  return answer === 'keep';
}

function behaveAsInExcel({ facade, editor, lines, clipboard }: Spreadsheet, sheet: HTMLElement): void {
  chooseWholeMerges(facade);
  followSelection(facade);
  followLinks(facade);
  keepFormulaBar(facade, editor());
  keepOwnLook(lines());
  typeAsInExcel(lines());
  renameByTwoClicks(sheet, facade);
  pasteIntoForms(facade, clipboard());
  enterInMenus();
}

function protect({ facade, clipboard, focus }: Spreadsheet, files: Files): void {
  keepProtections(facade, clipboard(), {
    structureLocked: files.structureLocked,
    areaLocked: files.areaLocked,
    refused: files.refused,
    addInWrites: files.addInWrites,
    tell: async (what) => {
      const title = what === 'structure' ? words.protectedTitle : words.protectedSheetTitle;
      await tell(title, words.protectedText[what]);
      // What is typed next goes into the cells again.
      focus();
    },
  });
  // After the protections: a sheet that stays is not left.
  leaveDeletedSheet(facade);
  tabToOpenCells(facade, files);
}

/** Whether somebody types in a cell. */
function watchEditing({ facade }: Spreadsheet): () => boolean {
  let editing = false;
  facade.addEvent(facade.Event.SheetEditStarted, () => {
    editing = true;
  });
  facade.addEvent(facade.Event.SheetEditEnded, () => {
    editing = false;
  });
  return () => editing;
}
