import type { UserSettings } from '../../port/WorkbookPort';

/** In Excel on the web, pages of several add-ins may share one storage; the host then gives each a key of its own. */
function storageKey(): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context.partitionKey;
  return `${partition ?? ''}jixiao-mubiao.user`;
}

const TEXTS = [
  'department',
  'implementingUnit',
  'standard',
  'profile',
  'grading',
  'marks',
  'hintSeen',
] as const;

/** What this person chose before; {} where nothing is kept or the browser keeps nothing. */
export function loadUserSettings(): UserSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '{}');
    return typeof kept === 'object' && kept !== null ? readSettings(kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function readSettings(kept: Record<string, unknown>): UserSettings {
  const texts = TEXTS.flatMap((key) => (typeof kept[key] === 'string' ? [[key, kept[key]]] : []));
  const locale = kept.locale === 'zh-CN' || kept.locale === 'en-US' ? { locale: kept.locale } : {};
  return { ...Object.fromEntries(texts), ...locale, ...readYear(kept.year) } as UserSettings;
}

function readYear(kept: unknown): Pick<UserSettings, 'year'> {
  if (typeof kept !== 'object' || kept === null) return {};
  const { year, insteadOf } = kept as Record<string, unknown>;
  return typeof year === 'number' && typeof insteadOf === 'number' ? { year: { year, insteadOf } } : {};
}

/** Remembers on this computer; a browser that keeps nothing is no reason to stop. */
export function saveUserSettings(settings: UserSettings): void {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(settings));
  } catch {
    // Private windows and full disks: the choice holds until the pane closes.
  }
}
