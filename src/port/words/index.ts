import type { Locale } from '../../core/words/Words';
import type { WorkbookProblem } from '../WorkbookProblem';
import { workbookEnUS } from './en-US';
import { problemSaid, type WorkbookWords } from './WorkbookWords';
import { workbookZhCN } from './zh-CN';

const words: Record<Locale, WorkbookWords> = { 'zh-CN': workbookZhCN, 'en-US': workbookEnUS };

/** What a door and the ribbon buttons say. */
export function workbookWordsFor(locale: Locale): WorkbookWords {
  return words[locale];
}

/** The sentence for a problem: what happened, and what to do. */
export function problemMessage(problem: WorkbookProblem, locale: Locale): string {
  return problemSaid(problem, words[locale]);
}
