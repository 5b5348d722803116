import type { SheetCell } from '../core/glossary/finding';
import { areasOf } from '../port/areas';
import type { EditListener, Stop } from '../port/WorkbookPort';
import { supports } from './exchange/host';
import { inExcel } from './exchange/inExcel';
import type { OwnWrites } from './exchange/ownWrites';
import { isPaneHidden } from './exchange/paneVisibility';
import type { SheetIds } from '../port/sheetIds';

/** A listener as Excel keeps it; taken off through the context that put it on. */
type Registered = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Those who hear of edits: of new names too, which are noticed elsewhere before Excel tells of them. */
export type EditListeners = Set<EditListener>;

/**
 * Calls for edits of cells and for sheets added, deleted or renamed, by a person or by somebody who shares the workbook.
 */
export async function onWorkbookEdited(
  listener: EditListener,
  writes: OwnWrites,
  ids: SheetIds,
  listeners: EditListeners,
): Promise<Stop> {
  const onSheet = ({ worksheetId }: { worksheetId: string }) => {
    if (!writes.isOurs(worksheetId) && !writes.isWriting()) listener(null);
    return Promise.resolve();
  };
  const registered = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      const sheet = ids.nameOf(event.worksheetId);
      if (!isOwnChange(event, writes))
        listener(sheet === null ? null : { sheet, areas: areasOf(event.address) });
      return Promise.resolve();
    });
    const added = worksheets.onAdded.add(onSheet);
    const deleted = worksheets.onDeleted.add(onSheet);
    await context.sync();
    return [changed, added, deleted];
  });
  const renamed = await listenToNames(onSheet);
  listeners.add(listener);
  return async () => {
    listeners.delete(listener);
    await stopAll(registered);
    await stopAll(renamed);
  };
}

/**
 * From 1.17 on (some copies of office.js ask for ExcelApiOnline 1.1 instead), apart from the rest: where office.js and
 * its Excel are not of one age, it may be refused.
 */
async function listenToNames(
  onSheet: (event: { worksheetId: string }) => Promise<void>,
): Promise<readonly Registered[]> {
  if (!supports('1.17') && !Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')) return [];
  return inExcel(async (context) => {
    const renamed = context.workbook.worksheets.onNameChanged.add(onSheet);
    await context.sync();
    return [renamed];
  }).catch(() => []);
}

/** Since 1.14 Excel says who made a change; before, whatever comes while we write is taken for ours. */
function isOwnChange(event: Excel.WorksheetChangedEventArgs, writes: OwnWrites): boolean {
  const source: unknown = event.triggerSource;
  if (typeof source === 'string') return source === 'ThisLocalAddin';
  return writes.isWriting() && event.source === 'Local';
}

/** Calls with the upper left cell of each new selection. */
export function onSelection(
  listener: (cell: SheetCell) => void,
  ids: SheetIds,
  listeners: EditListeners,
): Promise<Stop> {
  return inExcel(async (context) => {
    const selected = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      if (isPaneHidden()) return;
      const [area] = areasOf(event.address.slice(event.address.lastIndexOf('!') + 1));
      const sheet = area && (await nameOf(event.worksheetId, ids, listeners));
      if (sheet) listener({ sheet, row: area.top, column: area.left });
    });
    await context.sync();
    return () => stopAll([selected]);
  });
}

/** Calls with each sheet that comes to be shown. */
export function onSheetShown(
  listener: (sheet: string) => void,
  ids: SheetIds,
  listeners: EditListeners,
): Promise<Stop> {
  return inExcel(async (context) => {
    const shown = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      if (isPaneHidden()) return;
      const sheet = await nameOf(worksheetId, ids, listeners);
      if (sheet) listener(sheet);
    });
    await context.sync();
    return () => stopAll([shown]);
  });
}

/**
 * The name by which a sheet was last read; where it has another by now, those who hear of edits are told. The sheet may
 * be gone by the time that its event arrives: null then.
 */
function nameOf(id: string, ids: SheetIds, listeners: EditListeners): Promise<string | null> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      if (sheet.isNullObject) return null;
      const known = ids.nameOf(id) ?? sheet.name;
      if (known !== sheet.name) for (const listener of [...listeners]) listener(null);
      return known;
    },
    { background: true },
  ).catch(() => null);
}

async function stopAll(registered: readonly Registered[]): Promise<void> {
  const [first] = registered;
  if (!first) return;
  for (const handler of registered) handler.remove();
  const { context } = first;
  await context.sync();
}
