/**
 * The facade of Univer as this host uses it. Types alone: the engine itself is handed in, by the page or by the tests,
 * so that both can load it their own way.
 */
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-note/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';

export type { FUniver, FWorkbook, FWorksheet };

/** Runs a command and fails when Univer refuses it: a write that silently did nothing would be a lie to the add-in. */
export function run(univer: FUniver, command: string, params: object): void {
  const done = univer.syncExecuteCommand(command, params);
  if (done === false) throw new Error(`Univer refused ${command}.`);
}

/** Univer's range of an area. */
export function toRange(area: { top: number; left: number; bottom: number; right: number }) {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

export function fromRange(range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}) {
  return { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn };
}

/** A copy of plain data, for an engine that writes into what it is given. */
export const copyOf = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
