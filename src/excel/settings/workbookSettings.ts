import { setSetting, settingOf, settingValue } from './documentSettings';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import type { StoredIgnore, WorkbookSettings } from '../../port/WorkbookPort';
import { inExcel } from '../exchange/inExcel';

const KEY = 'settings';

/** What the workbook carries; entries that are damaged are left out. */
export function loadWorkbookSettings(): Promise<WorkbookSettings> {
  return inExcel(async (context) => {
    const setting = settingOf(context, KEY);
    setting.load('value');
    await context.sync();
    return readSettings(settingValue(setting));
  });
}

/** Writes, and reads back: some versions of Excel lose settings without a word. What was kept is kept, whatever failed. */
export async function saveWorkbookSettings(settings: WorkbookSettings): Promise<void> {
  const wanted = JSON.stringify(readSettings(settings));
  const isKept = (kept: unknown) => JSON.stringify(readSettings(kept)) === wanted;
  try {
    await inExcel(async (context) => {
      setSetting(context, KEY, settings);
      const setting = settingOf(context, KEY);
      setting.load('value');
      await context.sync();
      if (!isKept(settingValue(setting))) throw new WorkbookFailure({ code: 'not-saved' });
    });
  } catch (error) {
    const kept = await loadWorkbookSettings().catch(() => null);
    if (kept === null || !isKept(kept)) throw error;
  }
}

function readSettings(kept: unknown): WorkbookSettings {
  const ignores = isRecord(kept) && Array.isArray(kept.ignores) ? kept.ignores : [];
  return { ignores: ignores.flatMap((entry: unknown) => readIgnore(entry) ?? []) };
}

function readIgnore(entry: unknown): StoredIgnore | null {
  if (!isRecord(entry)) return null;
  const { rule, sheet, cell, found, reason } = entry;
  if (typeof rule !== 'string' || typeof sheet !== 'string' || typeof cell !== 'string') return null;
  return {
    rule,
    sheet,
    cell,
    found: typeof found === 'string' ? found : null,
    reason: typeof reason === 'string' ? reason : '',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
