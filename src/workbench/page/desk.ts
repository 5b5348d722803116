/** What is fetched when the page itself can be read: the spreadsheet, and opening and saving. */
export { createSpreadsheet } from '../spreadsheet/createSpreadsheet';
export { helpWithValidation } from '../spreadsheet/validationHelp';
export { leaveDeletedSheet } from '../spreadsheet/leaveDeletedSheet';
export { pasteIntoForms } from '../spreadsheet/pasting';
export { chooseWholeMerges } from '../spreadsheet/wholeMerges';
export { followSelection } from '../spreadsheet/followSelection';
export { keepFormulaBar } from '../spreadsheet/formulaBar';
export { keepOwnLook } from '../spreadsheet/ownLook';
export { keepProtections } from '../spreadsheet/protectedBook';
export { renameByTwoClicks } from '../spreadsheet/renameSheet';
export { tabToOpenCells } from '../spreadsheet/tabToOpenCells';
export { typeAsInExcel } from '../spreadsheet/typing';
export { turnSheet } from '../spreadsheet/turnSheet';
export { createFiles } from './files';
