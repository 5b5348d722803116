import { fromA1, type CellAddress } from '../grid/address';
import type { Funding, FundingAmount } from '../table/PerformanceTable';

const SUM = /^SUM\(([^()]*)\)$/i;
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const RANGE = /^(\$?[A-Z]{1,3}\$?\d{1,7}):(\$?[A-Z]{1,3}\$?\d{1,7})$/i;

/**
 * Whether a formula adds up cells of its own sheet, all of `cells` among them, and does nothing else: =SUM(E8:E9),
 * =E8+E9. Others in the range are taken as blank.
 */
export function sumsUp(formula: string | null, cells: readonly CellAddress[]): boolean {
  if (formula === null) return false;
  const terms = formula
    .replace(/\s/g, '')
    .replace(/^=\+?/, '')
    .split('+')
    .flatMap((term) => (SUM.exec(term)?.[1] ?? term).split(/[,，;]/));
  const areas = terms.map(areaOf);
  if (areas.some((area) => area === null)) return false;
  return cells.every((cell) =>
    areas.some(
      (area) =>
        area !== null &&
        cell.row >= area.first.row &&
        cell.row <= area.last.row &&
        cell.column >= area.first.column &&
        cell.column <= area.last.column,
    ),
  );
}

/** Whether an amount is one plain number, held as a text: a SUM passes over it. */
export function isNumberAsText({ state, value, amount, formula }: FundingAmount): boolean {
  return state === 'number' && amount !== null && formula === null && typeof value === 'string';
}

/** Whether a total adds up its sources, and nothing else, by a formula. */
export function addsUpSources({ total, parts }: Funding): boolean {
  const filled = parts.filter(({ state }) => state !== 'blank').map(({ cell }) => cell);
  return total !== null && sumsUp(total.formula, filled);
}

/** Whether a total that is not what its sources come to adds them up by a formula: no program has worked it out again. */
export function isNotRecalculated(funding: Funding): boolean {
  return addsUpSources(funding) && !funding.parts.some(isNumberAsText);
}

function areaOf(term: string): { readonly first: CellAddress; readonly last: CellAddress } | null {
  const [, from, to] = RANGE.exec(term) ?? [];
  const first = fromA1(from ?? (REFERENCE.test(term) ? term : ''));
  const last = to === undefined ? first : fromA1(to);
  return first && last ? { first, last } : null;
}
