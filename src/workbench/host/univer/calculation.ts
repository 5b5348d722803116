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
  const before = univer.onBeforeCommandExecute((command) => {
    if (command.id === 'formula.mutation.set-formula-calculation-result') applying += 1;
  });
  const after = univer.onCommandExecuted((command, options) => {
    if (command.id === 'formula.mutation.set-formula-calculation-result') applying -= 1;
    else if (applying === 0 && calculates.has(command.id) && options?.['onlyLocal'] !== true) {
      dirty = true;
      edited();
    }
  });

  const calculate = () =>
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
      univer.syncExecuteCommand('formula.mutation.set-formula-calculation-start', everything, {
        onlyLocal: true,
      });
    });

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
      univer.syncExecuteCommand(
        'formula.mutation.set-formula-calculation-notification',
        { functionsExecutedState: stopped },
        { onlyLocal: true },
      );
      before.dispose();
      after.dispose();
    },
  };
}
