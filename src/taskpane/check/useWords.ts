import { wordsFor } from '../../core/words';
import type { Words } from '../../core/words/Words';
import { usePaneState } from '../state/usePane';

/** The words of rules and severities, in the language of the settings. */
export function useWords(): Words {
  return wordsFor(usePaneState().settings.locale);
}
