import type { FUniver } from '@univerjs/core/facade';
import type { ISheetClipboardService } from '@univerjs/sheets-ui';
import type {} from '@univerjs/sheets-ui/facade';
import type {} from '@univerjs/sheets/facade';
import type { CellArea } from '../../core/grid/address';
import { fromRange } from '../host/univer/facade';
import { questionOf } from './protectedCommands';

export interface Protections {
  /** True where the workbook's structure is locked. */
  readonly structureLocked: () => boolean;
  /** True where something in an area of a sheet must not be changed. */
  readonly areaLocked: (sheetId: string, area: CellArea) => boolean;
  /** True where a sheet is protected and its protection does not allow something, in Excel's words; null: whatever it is. */
  readonly refused: (sheetId: string, option: string | null) => boolean;
  /** True while an add-in writes: it has been told already what it may not. */
  readonly addInWrites: () => boolean;
  /** Says why nothing happens, and resolves when it has been read. */
  readonly tell: (what: 'structure' | 'cell' | 'sheet') => Promise<void>;
}

/** The grid knows no protection: refuses what Excel refuses a person, with a sentence. */
export function keepProtections(
  facade: FUniver,
  clipboard: ISheetClipboardService,
  { structureLocked, areaLocked, refused, addInWrites, tell }: Protections,
): void {
  const { Event } = facade;
  let telling = false;
  const say = (what: 'structure' | 'cell' | 'sheet') => {
    if (telling) return;
    telling = true;
    void tell(what).finally(() => {
      telling = false;
    });
  };
  for (const name of [
    Event.BeforeSheetCreate,
    Event.BeforeSheetDelete,
    Event.BeforeSheetMove,
    Event.BeforeSheetNameChange,
    Event.BeforeSheetHideChange,
  ] as const) {
    facade.addEvent(name, (event) => {
      if (!structureLocked()) return;
      event.cancel = true;
      say('structure');
    });
  }
  facade.addEvent(Event.BeforeSheetEditStart, (event) => {
    const cell = { top: event.row, bottom: event.row, left: event.column, right: event.column };
    if (!areaLocked(event.worksheet.getSheetId(), cell)) return;
    event.cancel = true;
    say('cell');
  });
  /** Where a command works that names no sheet, and the cells that it means where it names none. */
  const shown = () => facade.getActiveWorkbook()?.getActiveSheet();
  const selected = () =>
    (shown()?.getSelection()?.getActiveRangeList() ?? []).map((range) => fromRange(range.getRange()));
  facade.addEvent(Event.BeforeCommandExecute, (event) => {
    if (addInWrites()) return;
    const params = (event.params ?? {}) as { readonly subUnitId?: string };
    const question = questionOf(event.id, params);
    const sheetId = params.subUnitId ?? shown()?.getSheetId();
    if (!question || sheetId === undefined) return;
    if (question.kind === 'contents') {
      if (!(question.areas ?? selected()).some((area) => areaLocked(sheetId, area))) return;
    } else if (!refused(sheetId, question.option)) return;
    event.cancel = true;
    say(question.kind === 'contents' ? 'cell' : 'sheet');
  });
  clipboard.addClipboardHook({
    id: 'protected-sheet',
    onBeforePaste: ({ subUnitId, range: { rows, cols } }) => {
      const area = {
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...cols),
        right: Math.max(...cols),
      };
      if (!areaLocked(subUnitId, area)) return true;
      say('cell');
      return false;
    },
  });
}
