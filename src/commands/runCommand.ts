import type { WorkbookPort } from '../port/WorkbookPort';
import { askPane } from '../port/paneRequests';
import { type ButtonPress, officeProblemOf, hostLocale, openPane } from '../excel';
import type { WorkbookProblem } from '../port/WorkbookProblem';

/** What a ribbon button does. */
export type Command = (workbook: WorkbookPort) => Promise<void>;

/** Runs a button's function to its end. Whatever goes wrong is told where the person can see it. */
export async function runCommand(
  command: Command,
  workbook: WorkbookPort,
  press: ButtonPress,
): Promise<void> {
  try {
    await command(workbook);
  } catch (error) {
    await tell(officeProblemOf(error), workbook);
  } finally {
    press.completed();
  }
}

/** In the pane; where Excel can't be asked to open it, on a sheet of ours. Where even that fails, nothing can be said. */
async function tell(problem: WorkbookProblem, workbook: WorkbookPort): Promise<void> {
  try {
    if (await openPane()) askPane({ kind: 'problem', problem });
    else {
      const { problemPlan } = await import('../port/resultSheet');
      await workbook.writeOwnSheet('results', problemPlan(problem, hostLocale()));
    }
  } catch {
    // A protected workbook takes no sheet, and a button has no other voice.
  }
}
