import type { Locale } from '../../core/words/Words';
import type * as EnUS from './en-US';
import type { Subject } from './subject';

/** The words of each subject; their shape is that of the Chinese, which the English is typed by. */
export type SubjectWords = typeof EnUS.english;

export type SubjectName = keyof SubjectWords;

let english: SubjectWords | null = null;

/**
 * Fetches what is not at hand of a language: before anything is said in it, so that no word is ever missing.
 * @throws where the chunk can't be had
 */
export async function fetchWords(locale: Locale): Promise<void> {
  if (locale === 'en-US') english ??= (await import(/* webpackChunkName: "english" */ './en-US')).english;
}

/** What is said about a subject. A subject without its English, or without one word of it, does not compile. */
export function wordsOf<Name extends SubjectName>(
  { name, chinese }: Subject<Name, SubjectWords[Name]>,
  locale: Locale,
): SubjectWords[Name] {
  if (locale === 'zh-CN') return chinese;
  if (!english) throw new Error('English was not fetched.');
  return english[name];
}
