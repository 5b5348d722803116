import { useSyncExternalStore } from 'react';
import type { ThemeName } from './themes';

const FORCED_COLORS = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * The host's look, or high contrast where the computer forces its own colours. A host that doesn't tell its look (null)
 * is taken to have the computer's.
 */
export function useThemeName(hostTheme: ThemeName | null): ThemeName {
  const forced = useMedia(FORCED_COLORS);
  const dark = useMedia(DARK);
  if (forced) return 'high-contrast';
  return hostTheme ?? (dark ? 'dark' : 'light');
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
