import type { RoundtripWorkbook } from 'hucre/xlsx';

/** The key under which the Excel host keeps an add-in's document settings in the grid's own data. */
export const SETTINGS = 'excelSettings';
/** A property of the document, since the parts in which Excel keeps an add-in's settings are Excel's own. */
const PROPERTY = '绩效目标表助手';

/** The add-in's settings that the file carries; empty for a file without, or with ones that can't be read. */
export function settingsOf(workbook: RoundtripWorkbook): Record<string, unknown> {
  const text = workbook.properties?.custom?.[PROPERTY];
  if (typeof text !== 'string') return {};
  try {
    const settings: unknown = JSON.parse(text);
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  } catch {
    return {};
  }
}

/** The document properties with these settings in them; none are added for empty settings. */
export function withSettings(
  properties: RoundtripWorkbook['properties'],
  settings: Readonly<Record<string, unknown>>,
): NonNullable<RoundtripWorkbook['properties']> {
  const { [PROPERTY]: former, ...custom } = properties?.custom ?? {};
  if (Object.keys(settings).length > 0) custom[PROPERTY] = JSON.stringify(settings);
  else if (former === undefined) return properties ?? {};
  return { ...properties, custom };
}
