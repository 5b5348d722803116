import { WorkbookFailure } from '../../port/WorkbookFailure';
import { officeProblemOf } from './officeProblemOf';

/**
 * One piece of work with Excel. Whatever goes wrong in it comes out as an `WorkbookFailure`.
 * @param options with `background` it waits until nobody is typing in a cell, instead of failing
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { background = false }: { readonly background?: boolean } = {},
): Promise<T> {
  try {
    return await (background ? Excel.run({ delayForCellEdit: true }, work) : Excel.run(work));
  } catch (error) {
    throw new WorkbookFailure(officeProblemOf(error));
  }
}

/**
 * The same without the references that `Excel.run` keeps to every range, which would double a long request. Ranges of
 * one exchange must not be used in the next; sheets may.
 */
export async function inExcelUnreferenced<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw new WorkbookFailure(officeProblemOf(error));
  }
}

/**
 * Why something failed that Excel does for the workbook in front alone. Of most of that it says no more than that it failed
 * ("Troubleshooting Excel add-ins": adding a sheet, showing it), so that it is asked.
 */
export async function withFront(error: unknown): Promise<unknown> {
  if (officeProblemOf(error).code !== 'unexpected') return error;
  const ask = inExcel(async (context) => {
    // With a chart sheet in front this is refused, and the cell would be, too: then nothing is known.
    context.workbook.worksheets.getActiveWorksheet().load('name');
    context.workbook.getActiveCell().load('address');
    await context.sync();
  });
  return ask.then(
    () => error,
    (reason: unknown) => (officeProblemOf(reason).code === 'not-in-front' ? reason : error),
  );
}

/** Ends a long task that a person cancelled. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookFailure({ code: 'aborted' });
}
