const fc = require('fast-check').default;

// One row that fails is enough to find a mutant out: the rows of a table of examples run as one test, and nothing runs
// after the first failure. Thousands of separate tests would take most of the time of every mutant.
let failed = false;

function unlessFailed(run) {
  return () => {
    if (failed) return;
    try {
      run();
    } catch (failure) {
      failed = true;
      throw failure;
    }
  };
}

const test = globalThis.test;
const one = (name, run) => test(name, unlessFailed(run));

one.each = (rows) => (name, run) =>
  test(
    name,
    unlessFailed(() => {
      for (const row of rows) run(...(Array.isArray(row) ? row : [row]));
    }),
  );

globalThis.test = one;

// A mutant lives or dies by the examples, the same in every run.
fc.configureGlobal({ numRuns: 5, seed: 1 });
