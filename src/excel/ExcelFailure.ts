import type { ExcelProblem } from '../core/words/excel';

/** What every function of the adapter rejects with. */
export class ExcelFailure extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(problem.code === 'unexpected' ? problem.details : problem.code);
    this.name = 'ExcelFailure';
  }
}
