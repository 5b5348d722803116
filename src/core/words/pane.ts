import { paneEnUS } from './pane.en-US';
import { paneZhCN } from './pane.zh-CN';

/** What the pane says, by place. The Chinese is written first; another language that lacks a word does not compile. */
export type PaneWords = typeof paneZhCN;

const byLocale = { 'zh-CN': paneZhCN, 'en-US': paneEnUS } satisfies Record<string, PaneWords>;

/** The pane's words in one of the two languages. */
export function paneWordsFor(locale: 'zh-CN' | 'en-US'): PaneWords {
  return byLocale[locale];
}
