import { useSyncExternalStore } from 'react';
import type { ThemeName } from './themes';

const FORCED_COLORS = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Asks the host how it looks now; null where it doesn't tell. */
export type HostThemeReader = () => ThemeName | null;

/**
 * The host's look, or high contrast where the computer forces its own colours. A host that doesn't tell its look is taken
 * to have the computer's.
 */
export function useThemeName(readHostTheme: HostThemeReader): ThemeName {
  const forced = useMedia(FORCED_COLORS);
  const dark = useMedia(DARK);
  const hostTheme = useSyncExternalStore(onReturn, readHostTheme);
  if (forced) return 'high-contrast';
  return hostTheme ?? (dark ? 'dark' : 'light');
}

/**
 * Excel has no event for a new look, but on Windows it answers anew each time: it is asked when the person comes back to
 * the pane, which is where they come from after changing it.
 */
function onReturn(look: () => void): () => void {
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** Whether a media query holds now; draws again when it changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
