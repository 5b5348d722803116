import { problemOf, askPane, hostLocale, openPane, type ExcelPort } from '../excel';
import type { ExcelProblem } from '../core/words/excel';

/** What a ribbon button does. */
export type Command = (excel: ExcelPort) => Promise<void>;

/** What Excel hands to a button's function; until `completed` it keeps the buttons grey. */
export interface CommandEvent {
  completed(): void;
}

/** Runs a button's function to its end. Whatever goes wrong is told where the person can see it. */
export async function runCommand(command: Command, excel: ExcelPort, event: CommandEvent): Promise<void> {
  try {
    await command(excel);
  } catch (error) {
    await tell(problemOf(error), excel);
  } finally {
    event.completed();
  }
}

/** In the pane; where Excel can't be asked to open it, on a sheet of ours. Where even that fails, nothing can be said. */
async function tell(problem: ExcelProblem, excel: ExcelPort): Promise<void> {
  try {
    if (await openPane()) askPane({ kind: 'problem', problem });
    else {
      const { problemPlan } = await import('./resultSheet');
      await excel.writeOwnSheet('results', problemPlan(problem, hostLocale()));
    }
  } catch {
    // A protected workbook takes no sheet, and a button has no other voice.
  }
}
