import { createContext, useContext, useSyncExternalStore } from 'react';
import { paneWordsFor, type PaneWords } from '../../core/words/pane';
import type { Pane } from './Pane';
import type { PaneState } from './PaneState';

export const PaneContext = createContext<Pane | null>(null);

/** What components hand to the actions. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('No PaneContext around this component.');
  return pane;
}

/** The pane's state; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The pane's own words, in the language of the settings. */
export function usePaneWords(): PaneWords {
  return paneWordsFor(usePaneState().settings.locale);
}
