/** The path of an installed Chrome, Edge or Chromium; null where there is none. */
export function findBrowser(): string | null;
/** The same, installing the distribution's Chromium on Debian and Ubuntu as root; throws with what to install. */
export function ensureBrowser(): string;
