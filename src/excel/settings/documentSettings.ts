/**
 * What we keep in the workbook itself. All values are JSON texts: every Excel gives texts back as they were. Load
 * `value` before reading an item.
 */
export function settingOf(context: Excel.RequestContext, key: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(`jixiao-mubiao.${key}`);
}

/** Queues the writing of one of our items, as JSON. */
export function setSetting(context: Excel.RequestContext, key: string, value: unknown): void {
  context.workbook.settings.add(`jixiao-mubiao.${key}`, JSON.stringify(value));
}

/** A loaded item's JSON, null where there is none or it cannot be read. */
export function settingValue(setting: Excel.Setting): unknown {
  if (setting.isNullObject) return null;
  try {
    return JSON.parse(String(setting.value)) as unknown;
  } catch {
    return null;
  }
}
