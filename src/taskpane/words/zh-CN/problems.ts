import { filesZhCN } from '../../../files/words/zh-CN';
import type { FileWords } from '../../../files/words/FileWords';
import { workbookZhCN } from '../../../port/words/zh-CN';
import type { WorkbookWords } from '../../../port/words/WorkbookWords';
import type { Subject } from '../subject';

/** What went wrong with the workbook. It is at hand from the start: what goes wrong may be the network. */
export const workbookProblemWords: Subject<'workbookProblems', WorkbookWords> = {
  name: 'workbookProblems',
  chinese: workbookZhCN,
};

/** What is wrong with a file. */
export const fileProblemWords: Subject<'fileProblems', FileWords> = {
  name: 'fileProblems',
  chinese: filesZhCN,
};
