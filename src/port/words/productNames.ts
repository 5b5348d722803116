import type { Locale } from '../../core/words/Words';

/** First line of a note or input message of ours, by which it is known again whatever the language of Excel was. */
export const productNames: Readonly<Record<Locale, string>> = {
  'zh-CN': '绩效目标表助手',
  'en-US': 'Performance tables',
};
