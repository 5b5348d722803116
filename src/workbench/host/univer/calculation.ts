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

/** The engine tells how far it is, and at last how it ended. */
function isOver(params: object | undefined): boolean {
  return (
    (params as { readonly functionsExecutedState?: unknown } | undefined)?.functionsExecutedState !==
    undefined
  );
}

function dropResults(params: object | undefined): void {
  if (params) Object.assign(params, { unitData: {}, unitOtherData: {} });
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
  const before = univer.onBeforeCommandExecute((command) => {
    if (moves.has(command.id)) for (const one of begun) one.moved = true;
    if (command.id !== RESULT) return;
    applying += 1;
    // They would be written where the cells stood; all is worked out anew when somebody asks.
    if (begun[0]?.moved ?? true) {
      dropResults(command.params);
      dirty = true;
    }
  });
  const after = univer.onCommandExecuted((command, options) => {
    if (command.id === START) begun.push({ moved: false });
    if (command.id === NOTIFICATION && isOver(command.params)) begun.shift();
    if (command.id === RESULT) applying -= 1;
    else if (applying === 0 && calculates.has(command.id) && options?.['onlyLocal'] !== true) {
      dirty = true;
      edited();
    }
  });

  const ended = (begin: () => void) =>
    new Promise<void>((resolve) => {
      const formula = univer.getFormula();
      const end = formula.calculationEnd(() => {
        done();
      });
      const timer = setTimeout(() => {
        done();
      }, patience);
      const done = () => {
        clearTimeout(timer);
        end.dispose();
        resolve();
      };
      begin();
    });
  const calculate = async () => {
    // Two at a time would share what they have worked out so far.
    if (begun.length > 0) await ended(() => undefined);
    await ended(() => {
      univer.syncExecuteCommand(START, everything, LOCAL);
    });
  };

  return {
    settle: async () => {
      // Looking for formulas goes through every cell: once after a write, not at every question.
      while (dirty) {
        dirty = false;
        if (hasFormulas()) await calculate();
      }
    },
    isApplying: () => applying > 0,
    dispose: () => {
      // A calculation under way leaves a timer that would fire into the disposed engine: it hears that all has ended.
      univer.syncExecuteCommand(NOTIFICATION, { functionsExecutedState: stopped }, LOCAL);
      before.dispose();
      after.dispose();
    },
  };
}
