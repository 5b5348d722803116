import { useSyncExternalStore } from 'react';
import type { Store } from '../taskpane/state/store';

/** A store's whole value; draws again when it changes. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
