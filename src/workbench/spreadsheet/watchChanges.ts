import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** Mutations of a workbook's content; those of the formula bar's little documents are none. */
const CONTENT = /^(sheet|data-validation)\.|set-defined-name/;
/** Mutations that only show: after them there is nothing new to save. */
const SHOWING = /selection|scroll|set-worksheet-active|zoom|toggle-note-popup/i;

/** Calls after each change of the workbook that is worth saving. Returns a function that ends it. */
export function watchChanges(facade: FUniver, changed: () => void): () => void {
  const listener = facade.addEvent(facade.Event.CommandExecuted, ({ type, id, options }) => {
    if (type !== CommandType.MUTATION || options?.onlyLocal || options?.fromFormula) return;
    if (CONTENT.test(id) && !SHOWING.test(id)) changed();
  });
  return () => listener.dispose();
}
