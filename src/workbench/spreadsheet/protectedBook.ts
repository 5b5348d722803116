import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type {} from '@univerjs/sheets/facade';

export interface Protections {
  /** True where the workbook's structure is locked. */
  readonly structureLocked: () => boolean;
  /** True where a cell of a sheet must not be changed. */
  readonly cellLocked: (sheetId: string, row: number, column: number) => boolean;
  /** Says why nothing happens. */
  readonly tell: (what: 'structure' | 'cell') => void;
}

/** The grid knows no protection: refuses what Excel refuses a person, with a sentence. */
export function keepProtections(facade: FUniver, { structureLocked, cellLocked, tell }: Protections): void {
  const { Event } = facade;
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
      tell('structure');
    });
  }
  facade.addEvent(Event.BeforeSheetEditStart, (event) => {
    if (!cellLocked(event.worksheet.getSheetId(), event.row, event.column)) return;
    event.cancel = true;
    tell('cell');
  });
}
