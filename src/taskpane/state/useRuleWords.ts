import { wordsFor } from '../../core/words';
import type { Words } from '../../core/words/Words';
import { useLocale } from './usePane';

/** The words of rules and severities, in the language of the settings. */
export function useRuleWords(): Words {
  return wordsFor(useLocale());
}
