import { invalidArgument } from '../protocol/HostError';
import { refusalOf, withoutNeedlessQuotes, type FormulaPlace } from '../workbook/formulaText';
import type { Session } from './Session';

/**
 * A formula as Excel takes it, or InvalidArgument.
 * @param formula with its leading =
 */
export function formulaArgument({ workbook }: Session, formula: string, place: FormulaPlace): string {
  const names = workbook.sheets().map((sheet) => sheet.name());
  const refusal = refusalOf(formula, place, names, workbook.canParse);
  if (refusal !== null) throw invalidArgument(`Excel takes no such formula: ${refusal}.`);
  return withoutNeedlessQuotes(formula);
}
