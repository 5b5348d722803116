import { useEffect, useState } from 'react';
import type { ThemeName } from './themes';

const FORCED_COLORS = '(forced-colors: active)';

/** The host's look, or high contrast where the computer forces its own colours. */
export function useThemeName(hostTheme: ThemeName): ThemeName {
  const [forced, setForced] = useState(() => window.matchMedia(FORCED_COLORS).matches);
  useEffect(() => {
    const query = window.matchMedia(FORCED_COLORS);
    const follow = () => {
      setForced(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return forced ? 'high-contrast' : hostTheme;
}
