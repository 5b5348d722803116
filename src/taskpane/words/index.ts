import { paneEnUS } from './en-US';
import { paneZhCN, type PaneWords } from './zh-CN';

export type { PaneWords } from './zh-CN';

const byLocale = { 'zh-CN': paneZhCN, 'en-US': paneEnUS } satisfies Record<string, PaneWords>;

/** The pane's words in one of the two languages. */
export function paneWordsFor(locale: 'zh-CN' | 'en-US'): PaneWords {
  return byLocale[locale];
}
