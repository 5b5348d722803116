import type { WorkbookProblem } from '../WorkbookProblem';

type Sentences = {
  readonly [Code in WorkbookProblem['code']]: (problem: Extract<WorkbookProblem, { code: Code }>) => string;
};

/** What the ribbon buttons write into a sheet where they have no pane to speak in. */
export interface WorkbookWords {
  readonly problems: Sentences;
  /** Marks that are not as they should be: the first of so many sheets, or how many cells. */
  readonly marks: {
    readonly refused: (why: string) => string;
    readonly protected: (sheet: string, count: number) => string;
    readonly failed: (sheet: string, count: number) => string;
    readonly unsaid: (cells: number) => string;
  };
  readonly resultSheet: string;
  /** Below the title of the summary. */
  readonly asOf: (time: Date) => string;
}

/** The sentence for a problem: what happened, and what to do. */
export function problemSaid(problem: WorkbookProblem, { problems }: WorkbookWords): string {
  const sentence = problems[problem.code] as (problem: WorkbookProblem) => string;
  return sentence(problem);
}

/** 2024-03-01 14:32, as the clock on the wall says. */
export function minute(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
