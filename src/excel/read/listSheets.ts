import { officeProblemOf } from '../exchange/officeProblemOf';

/** The sheets of the workbook, in the order of their tabs, with what Excel tells of itself. */
export interface ListedSheets {
  /** With id, name and visibility. */
  readonly sheets: readonly Excel.Worksheet[];
  /** Null where Excel can't tell: a chart sheet is in front (office-js #2444). */
  readonly activeSheet: string | null;
  readonly manualCalculation: boolean;
}

/** One exchange; two where Excel doesn't tell what is in front. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheets> {
  const { worksheets } = context.workbook;
  const { application } = context;
  const ask = () => {
    worksheets.load('items/id,items/name,items/visibility');
    application.load('calculationMode');
  };
  ask();
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  let activeSheet: string | null;
  try {
    await context.sync();
    activeSheet = active.name;
  } catch (error) {
    if (!ABOUT_WHAT_IS_IN_FRONT.has(officeProblemOf(error).code)) throw error;
    ask();
    await context.sync();
    activeSheet = null;
  }
  return {
    sheets: worksheets.items,
    activeSheet,
    manualCalculation: application.calculationMode === Excel.CalculationMode.manual,
  };
}

const ABOUT_WHAT_IS_IN_FRONT: ReadonlySet<string> = new Set([
  'unexpected',
  'refused',
  'not-in-front',
  'unsupported-sheet',
]);
