import type { Run } from '../lines/Run';
import { filledRowsBetween, type SheetView } from '../lines/sheetView';

type Rows = readonly (readonly Run[])[];

const FEWEST_HEADINGS = 3;

/**
 * 产出指标 | 指标事项 | 目标要求 over the rows of that level, and 效益指标 with the same words again further down: of rows that begin
 * with levels those that head the others. None where the first one is not printed twice.
 */
export function repeatedHeads(led: Rows): Rows {
  const [first] = led;
  if (!first || first.length < FEWEST_HEADINGS || first.some(({ text }) => /\d/.test(text))) return [];
  const heads = led.filter((runs) => runs === first || headsAnother(runs, first));
  return heads.length > 1 ? heads : [];
}

/** The rows below such headings, whatever words stand in the place of their levels. */
export function rowsBelowHeads(view: SheetView, heads: Rows, bottom: number): Rows {
  const [first] = heads;
  const rows = filledRowsBetween(view, first?.[0]?.row ?? bottom, bottom).map((row) => view.runs(row));
  const isBelow = (runs: readonly Run[]): boolean =>
    runs.length > 1 && runs[0]?.column === first?.[0]?.column;
  return rows.filter((runs) => isBelow(runs) && !heads.includes(runs));
}

function headsAnother(runs: readonly Run[], first: readonly Run[]): boolean {
  return (
    runs.length === first.length &&
    runs.every(({ text, column }, at) => {
      const other = first[at];
      return other?.column === column && (other.text === text) === at > 0;
    })
  );
}
