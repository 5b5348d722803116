import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { createHost, type Host, type HostOptions } from '../host/createHost';

import { findLosses, type Moves } from '../files/save/losses';
import { newFileOf } from '../files/save/newFileOf';
import type { Loss, OpenedFile } from '../files/open/OpenedFile';
import { saveFile } from '../files/save/saveFile';
import { shownSheet, withShownSheet } from '../files/package/shownSheet';
import type { Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { watchChanges } from '../spreadsheet/watchChanges';
import { gatherMoves } from '../host/univer/lineMoves';
import type { LineMove } from '../host/workbook/moved';
import { watchUnsaved } from './unsaved';

/** The workbook that is open in the grid, and the Excel that the pane sees of it. */
export interface Session {
  readonly file: OpenedFile;
  readonly host: Host;
  readonly dirty: () => boolean;
  /** The file's bytes with the grid's present content. */
  readonly bytes: () => Promise<Uint8Array>;
  /** The present content as a new workbook, for when it can't be put into the file. */
  readonly newFile: () => Promise<Uint8Array>;
  /** The present content as it is, without ending what somebody types. */
  readonly snapshot: () => { readonly data: IWorkbookData; readonly moves: Moves } | null;
  /** What saving the grid's present content would change or drop. */
  readonly losses: () => Promise<readonly Loss[]>;
  /** What `bytes` or `newFile` gave last is saved: there is nothing unsaved but what was done since. */
  readonly markSaved: () => void;
  readonly close: () => void;
}

type PaneState = Parameters<NonNullable<HostOptions['onPaneState']>>[0];

let number = 0;

/**
 * Shows a file in the grid. The session before must be closed first: the grid holds one workbook at a time.
 * @param left what was done in the file before, and not saved
 */
export function startSession(
  spreadsheet: Spreadsheet,
  file: OpenedFile,
  onChange: () => void,
  onPaneState: (state: PaneState) => void,
  left?: { readonly data: IWorkbookData; readonly moves: Moves },
): Session {
  const { facade } = spreadsheet;
  // A new id each time, so that nothing of the workbook before is taken for this one's.
  const id = `workbook-${(number += 1)}`;
  const begun = left?.data ?? file.data;
  const book = facade.createWorkbook({ ...structuredClone(begun), id, locale: LocaleType.ZH_CN });
  const inFront = shownSheet(begun);
  if (inFront !== undefined) book.setActiveSheet(inFront);
  const firstInFront = book.getActiveSheet().getSheetId();
  const host = createHost(
    {
      univer: facade,
      lines: spreadsheet.lines(),
      clearUndo: () => spreadsheet.clearUndo(id),
      results: { engine: spreadsheet.results, file: file.calculation },
    },
    { onPaneState, structureProtected: file.structureLocked, showsCharts: false },
  );
  // What the engine makes of the file's own formulas is seen before anybody changes what they are calculated from.
  void host.workbook.settle();
  const unsaved = watchUnsaved(left !== undefined);
  const moves = new Map<string, readonly LineMove[]>(left?.moves);
  const stopLines = gatherMoves(facade, id, moves);
  const present = () => {
    const now = facade.getActiveWorkbook();
    if (!now) return null;
    const front = now.getActiveSheet().getSheetId();
    return withShownSheet(now.save(), front === firstInFront ? inFront : front);
  };
  const content = async () => {
    await facade.getActiveWorkbook()?.endEditingAsync(true);
    await host.workbook.settle();
    const data = present();
    if (!data) throw new Error('The grid has no workbook open.');
    unsaved.taken();
    return data;
  };
  const stop = watchChanges(facade, () => {
    unsaved.changed();
    onChange();
  });
  // Excel refuses an add-in while somebody types in a cell.
  const editing = [
    facade.addEvent(facade.Event.SheetEditStarted, () => host.faults.setCellEditMode(true)),
    facade.addEvent(facade.Event.SheetEditEnded, () => host.faults.setCellEditMode(false)),
  ];
  return {
    file,
    host,
    dirty: unsaved.any,
    bytes: async () => saveFile(file, await content(), moves),
    newFile: async () => newFileOf(await content()),
    snapshot: () => {
      const data = present();
      return data ? { data, moves } : null;
    },
    losses: async () => findLosses(file, await content(), moves, host.workbook.staleResults()),
    markSaved: () => {
      unsaved.saved();
      onChange();
    },
    close: () => {
      stop();
      stopLines();
      for (const listener of editing) listener.dispose();
      host.dispose();
      facade.disposeUnit(id);
    },
  };
}
