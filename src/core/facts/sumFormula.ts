import { fromA1, type CellAddress } from '../grid/address';
import { compare, sum, type Decimal } from '../money/decimal';
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

/** Whether a total adds up its sources, and nothing else, by a formula: what a source consists of (其中) is not in its range as well. */
export function addsUpSources({ total, parts, details }: Funding): boolean {
  if (total === null || total.formula === null) return false;
  const filled = parts.filter(({ state }) => state !== 'blank').map(({ cell }) => cell);
  const { formula } = total;
  return (
    sumsUp(formula, filled) && !details.some(({ amount, cell }) => amount !== null && sumsUp(formula, [cell]))
  );
}

/** Whether an amount is held as a number: a SUM passes over all others. */
function isHeldAsNumber(amount: FundingAmount): boolean {
  return amount.state === 'number' && !isNumberAsText(amount);
}

/** Whether a total that is not what its sources come to adds them up by a formula: no program has worked it out again. */
export function isNotRecalculated(funding: Funding): boolean {
  return (
    addsUpSources(funding) && funding.parts.every((part) => part.state === 'blank' || isHeldAsNumber(part))
  );
}

/** The sources that are amounts to people and texts to the total's SUM, where it holds what the others come to; none elsewhere. */
export function textsPassedOver(funding: Funding): FundingAmount[] {
  const { total, parts } = funding;
  if (!total?.formula || total.amount === null || !addsUpSources(funding)) return [];
  const texts = parts.filter((part) => part.amount !== null && !isHeldAsNumber(part));
  const added = sum(parts.flatMap((part) => (isHeldAsNumber(part) ? (part.amount ?? []) : [])));
  return compare(added, total.amount) === 0 ? texts : [];
}

/**
 * What the total comes to, in its unit, where it adds up its sources by a formula whose result was kept from before they changed.
 * Null for any other total: also where a source stands in another unit.
 */
export function recalculatedTotal(funding: Funding): Decimal | null {
  const { total, parts } = funding;
  if (!total?.formula || total.amount === null || !isNotRecalculated(funding)) return null;
  const filled = parts.filter(({ state }) => state !== 'blank');
  if (filled.some(({ unit, scale }) => unit !== total.unit || scale !== total.scale)) return null;
  const added = sum(filled.flatMap(({ amount }) => amount ?? []));
  return filled.length === 0 || compare(added, total.amount) === 0 ? null : added;
}

function areaOf(term: string): { readonly first: CellAddress; readonly last: CellAddress } | null {
  const [, from, to] = RANGE.exec(term) ?? [];
  const first = fromA1(from ?? (REFERENCE.test(term) ? term : ''));
  const last = to === undefined ? first : fromA1(to);
  return first && last ? { first, last } : null;
}
