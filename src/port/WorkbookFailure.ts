import type { WorkbookProblem } from './WorkbookProblem';

/** What every function of the adapter rejects with. */
export class WorkbookFailure extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super('details' in problem ? problem.details : problem.code);
    this.name = 'WorkbookFailure';
  }
}
