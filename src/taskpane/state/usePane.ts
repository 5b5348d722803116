import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { Locale } from '../../core/words/Words';
import { wordsOf, type SubjectName, type SubjectWords } from '../words';
import type { Subject } from '../words/subject';
import { isAlike } from './isAlike';
import type { Pane } from './Pane';
import type { PaneState } from './PaneState';

export const PaneContext = createContext<Pane | null>(null);

/** The language that everything in the pane is said in; the shell provides it from the settings. */
export const LocaleContext = createContext<Locale>('zh-CN');

/** What components hand to the actions. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('No PaneContext around this component.');
  return pane;
}

/**
 * What a component shows of the pane's state: it is drawn again when this changes, and for nothing else. A component
 * subscribes once; what it takes several things of comes as an object, compared field by field.
 * @param select a function of the state alone
 */
export function usePaneState<Selected>(select: (state: PaneState) => Selected): Selected {
  const { store } = usePane();
  const last = useRef<{ readonly selected: Selected } | null>(null);
  const read = useCallback(() => {
    const selected = select(store.get());
    if (last.current && isAlike(last.current.selected, selected)) return last.current.selected;
    last.current = { selected };
    return selected;
  }, [store, select]);
  return useSyncExternalStore(store.subscribe, read);
}

/** The language of the settings. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The pane's own words about a subject, in the language of the settings. */
export function useWords<Name extends SubjectName>(
  subject: Subject<Name, SubjectWords[Name]>,
): SubjectWords[Name] {
  return wordsOf(subject, useLocale());
}
