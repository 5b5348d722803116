import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { FUniver } from './facade';

/** Nothing is dirty by name: with `forceCalculation` the engine goes through every formula. */
const everything = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Univer's number for a calculation that was stopped. */
const stopped = 1;

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const RESULT = 'formula.mutation.set-formula-calculation-result';
const LOCAL = { onlyLocal: true } as const;

/** Univer's number for the last stage of a calculation, which each goes through once; how it ended is told right after it. */
const completed = 8;

/** The engine tells how far it is, and at last how it ended: twice for one that was stopped. */
interface Notification {
  readonly stageInfo?: { readonly stage: number };
  readonly functionsExecutedState?: number;
}

function dropResults(params: object | undefined): void {
  if (params) Object.assign(params, { unitData: {}, unitOtherData: {} });
}

type Results = Readonly<
  Record<string, Readonly<Record<string, IObjectMatrixPrimitiveType<ICellData | null> | null>> | null>
>;

/** Takes out the results of cells where somebody wrote something else while the engine was at work. */
function dropOverwritten(univer: FUniver, { unitData = {} }: { readonly unitData?: Results }): void {
  for (const [unitId, sheets] of Object.entries(unitData)) {
    const book = univer.getWorkbook(unitId);
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const sheet = book?.getSheetBySheetId(sheetId)?.getSheet();
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const column of Object.keys(cells ?? {})) {
          const { f, si, v, p } = sheet?.getCellRaw(Number(row), Number(column)) ?? {};
          const isWritten = !f && !si && ((v ?? null) !== null || p);
          if (isWritten) Reflect.deleteProperty(cells ?? {}, column);
        }
      }
    }
  }
}

const calculates = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);

/** Cells come to stand elsewhere: results on their way would miss them. */
const moves = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
]);

/** How long to wait for an answer of the engine before going on with what is there. */
const patience = 10_000;

/**
 * Univer calculates a tenth of a second after the last write, and answers old values meanwhile. This one calculates at
 * once when somebody asks, and only if something was written and the workbook has a formula at all.
 */
export interface Calculation {
  readonly settle: () => Promise<void>;
  /** True while the engine writes results: those are no edits. */
  readonly isApplying: () => boolean;
  readonly dispose: () => void;
}

const isEdit = (id: string, options: { readonly onlyLocal?: boolean } | undefined) =>
  calculates.has(id) && options?.onlyLocal !== true;

/**
 * For a workbook that would make the page stand still: the engine calculates nothing.
 * @param edited called when a cell is changed
 */
export function withoutCalculation(univer: FUniver, edited: () => void): Calculation {
  const refused = univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    if (event.id === START) event.cancel = true;
  });
  const after = univer.onCommandExecuted((command, options) => {
    if (isEdit(command.id, options)) edited();
  });
  return {
    settle: () => Promise.resolve(),
    isApplying: () => false,
    dispose: () => {
      refused.dispose();
      after.dispose();
    },
  };
}

/** @param edited called when a cell is changed by anything but the engine's results */
export function watchCalculation(
  univer: FUniver,
  hasFormulas: () => boolean,
  edited: () => void,
): Calculation {
  let dirty = true;
  let applying = 0;
  /** Calculations under way, and whether cells have moved since each began: the engine works in slices, one after the other. */
  const begun: { moved: boolean }[] = [];
  let isComplete = false;
  /** The calculation that somebody waits for; and what is done when it is over. */
  let awaited: (typeof begun)[number] | null = null;
  let waiting: (() => void) | null = null;
  const before = univer.onBeforeCommandExecute((command) => {
    if (moves.has(command.id)) for (const one of begun) one.moved = true;
    // The engine's own, a tenth of a second after a write, stops the one that runs and begins again with what was written:
    // while somebody waits, that one goes through every formula, too.
    if (command.id === START && waiting) Object.assign(command.params ?? {}, { forceCalculation: true });
    if (command.id !== RESULT) return;
    applying += 1;
    // They would be written where the cells stood; all is worked out anew when somebody asks.
    if (begun[0]?.moved ?? true) {
      dropResults(command.params);
      dirty = true;
    } else dropOverwritten(univer, command.params ?? {});
  });
  const follow = ({ stageInfo, functionsExecutedState }: Notification): void => {
    if (stageInfo?.stage === completed) isComplete = true;
    if (functionsExecutedState === undefined || !isComplete) return;
    isComplete = false;
    if (begun.shift() === awaited) waiting?.();
  };
  const after = univer.onCommandExecuted((command, options) => {
    if (command.id === START) {
      const one = { moved: false };
      begun.push(one);
      if (waiting) awaited = one;
    }
    if (command.id === NOTIFICATION) follow(command.params ?? {});
    if (command.id === RESULT) applying -= 1;
    else if (applying === 0 && isEdit(command.id, options)) {
      dirty = true;
      edited();
    }
  });

  const ended = (begin: () => void) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting = null;
        resolve();
      };
      const timer = setTimeout(done, patience);
      waiting = done;
      begin();
    });
  const calculate = async () => {
    // Two at a time would share what they have worked out so far.
    const last = begun.at(-1);
    if (last) {
      await ended(() => {
        awaited = last;
      });
    }
    await ended(() => {
      univer.syncExecuteCommand(START, { ...everything }, LOCAL);
    });
  };

  const settled = async (): Promise<void> => {
    // Looking for formulas goes through every cell: once after a write, not at every question.
    while (dirty) {
      dirty = false;
      if (hasFormulas()) await calculate();
    }
  };
  let settling: Promise<void> | null = null;

  return {
    settle: () => {
      // Who asks while another waits gets what that one gets, and not what stands there meanwhile.
      settling ??= settled().finally(() => {
        settling = null;
      });
      return settling;
    },
    isApplying: () => applying > 0,
    dispose: () => {
      // A calculation under way leaves a timer that would fire into the disposed engine: it hears that all has ended.
      univer.syncExecuteCommand(NOTIFICATION, { functionsExecutedState: stopped }, LOCAL);
      waiting?.();
      before.dispose();
      after.dispose();
    },
  };
}
