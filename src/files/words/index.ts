import type { Locale } from '../../core/words/Words';
import type { FileProblem } from '../FileProblem';
import { filesEnUS } from './en-US';
import type { FileWords } from './FileWords';
import { filesZhCN } from './zh-CN';

const byLocale: Record<Locale, FileWords> = { 'zh-CN': filesZhCN, 'en-US': filesEnUS };

/** A sentence for people: the file, what is wrong with it and what to do. */
export function fileProblemMessage(problem: FileProblem, locale: Locale): string {
  const words = byLocale[locale];
  return words.message(problem, words);
}
