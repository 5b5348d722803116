import type { HelpWords } from '../zh-CN/help';

export const help: HelpWords = {
  insert:
    'Choose the form and the year, and paste the project names, one per line. Each project gets a sheet of its own; existing sheets are left alone.',
  check:
    'Finds what is wrong. Choose a finding and Excel goes to its cell; where it can be fixed at once, choose Fix. Tables are checked again after every edit.',
  totals:
    'Adds up the annual funding of all tables. The summary sheet refers to each table by formulas, so it follows when an amount changes.',
  marksTitle: 'How serious it is',
  errorMeaning:
    'Something required is empty, a sum is wrong or a value cannot be read. It must be corrected.',
  warningMeaning: 'A reviewer may send it back. Please look at it.',
  infoMeaning: 'The writing could be tidier.',
  keysTitle: 'Keyboard',
  keys: [
    ['↑ ↓', 'Previous, next; Excel goes to the cell'],
    ['← →', 'Fold, unfold a project; to the Fix button'],
    ['Enter', 'Read this one in full'],
    ['Esc', 'Back to the list'],
  ],
};
