import { filesEnUS } from '../../../files/words/en-US';
import { workbookEnUS } from '../../../port/words/en-US';
import { book } from './book';
import { check } from './check';
import { common } from './common';
import { desk } from './desk';
import { fill } from './fill';
import { help } from './help';
import { insert } from './insert';
import { leftMarks } from './leftMarks';
import { repairs } from './repairs';
import { rows } from './rows';
import { settings } from './settings';
import { totals } from './totals';

/** All that the pane says, in English. */
export const english = {
  common,
  settings,
  help,
  insert,
  rows,
  repairs,
  leftMarks,
  book,
  check,
  fill,
  desk,
  totals,
  workbookProblems: workbookEnUS,
  fileProblems: filesEnUS,
};
