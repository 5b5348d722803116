import type { RequestBody } from '../protocol/wire';
import type { UserEvent, Workbook } from './Workbook';

/**
 * What becomes of a person's undo when an add-in writes. Microsoft 365: each request that writes is a step of its own, to be
 * undone before the person's (Microsoft's "Undo capabilities in Excel add-ins"). Older Excel: the whole list is emptied
 * (office-js #3778, #6170).
 */
export type UndoKind = '365' | 'older';
export type UndoStep = 'person' | 'add-in';

export interface UndoRecord {
  /** The last step last. */
  readonly steps: () => readonly UndoStep[];
  readonly afterPerson: (event: UserEvent) => void;
  readonly afterRequest: (request: RequestBody) => void;
}

/** Calls after which no Excel can undo anything: sheets that come or go, and protection. */
const ends = new Set(['Protect', 'Unprotect']);

export function createUndoRecord(workbook: Workbook, kind: UndoKind): UndoRecord {
  let steps: UndoStep[] = [];
  const sheetIds = () =>
    workbook
      .sheets()
      .map(({ id }) => id)
      .join();
  let sheets = sheetIds();
  return {
    steps: () => steps,
    afterPerson: ({ kind: event }) => {
      if (event === 'changed' || event === 'renamed') steps.push('person');
      if (event !== 'added' && event !== 'deleted') return;
      steps = [];
      sheets = sheetIds();
    },
    afterRequest: ({ Actions: actions }) => {
      const now = sheetIds();
      const cannotBeUndone = now !== sheets || actions.some(({ Name: name }) => ends.has(name));
      sheets = now;
      const wrote = workbook.takeWrites();
      if (cannotBeUndone || (wrote && kind === 'older')) steps = [];
      else if (wrote) steps.push('add-in');
    },
  };
}
