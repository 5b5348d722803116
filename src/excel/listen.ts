import type { SheetCell } from '../core/check/Finding';
import { fromA1 } from '../core/grid/address';
import type { Stop } from './ExcelPort';
import { inExcel } from './inExcel';
import type { OwnWrites } from './ownWrites';

/** A listener as Excel keeps it; taken off through the context that put it on. */
type Registered = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Calls for edits of cells and for sheets added or deleted, by a person or by somebody who shares the workbook. */
export function onWorkbookEdited(listener: () => void, writes: OwnWrites): Promise<Stop> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      if (!isOwnChange(event, writes)) listener();
      return Promise.resolve();
    });
    const onSheet = ({ worksheetId }: { worksheetId: string }) => {
      if (!writes.isOurs(worksheetId) && !writes.isWriting()) listener();
      return Promise.resolve();
    };
    const added = worksheets.onAdded.add(onSheet);
    const deleted = worksheets.onDeleted.add(onSheet);
    await context.sync();
    return () => stopAll([changed, added, deleted]);
  });
}

/** Since 1.14 Excel says who made a change; before, whatever comes while we write is taken for ours. */
function isOwnChange(event: Excel.WorksheetChangedEventArgs, writes: OwnWrites): boolean {
  const source: unknown = event.triggerSource;
  if (typeof source === 'string') return source === 'ThisLocalAddin';
  return writes.isWriting() && event.source === 'Local';
}

/** Calls with the upper left cell of each new selection. */
export function onSelection(listener: (cell: SheetCell) => void): Promise<Stop> {
  return inExcel(async (context) => {
    const selected = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const cell = firstCell(event.address);
      const sheet = cell && (await nameOf(event.worksheetId));
      if (sheet) listener({ sheet, ...cell });
    });
    await context.sync();
    return () => stopAll([selected]);
  });
}

/** B2 of 'B2:C4', of 'B2,D4' and of whole rows or columns ('2:4', 'B:B'). */
function firstCell(address: string) {
  const [first = ''] = address.slice(address.lastIndexOf('!') + 1).split(/[:,]/);
  const name = /^\d+$/.test(first) ? `A${first}` : /^[A-Z]+$/i.test(first) ? `${first}1` : first;
  return fromA1(name);
}

/** The sheet may be gone by the time that its event arrives: null then. */
function nameOf(id: string): Promise<string | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  }).catch(() => null);
}

async function stopAll(registered: readonly Registered[]): Promise<void> {
  const [first] = registered;
  if (!first) return;
  for (const handler of registered) handler.remove();
  const { context } = first;
  await context.sync();
}
