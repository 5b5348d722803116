import type { TableArea } from '../find/TableArea';
import { compact } from '../labels/normalise';
import { filledRowsBetween, trimmedAt } from '../lines/sheetView';
import type { ListColumns } from './listColumns';

/**
 * Whether a row that bears the name of the project above it begins another of that name, and not the same project on the
 * next page: its rows stood below the name without one, had left their first family, and now begin with it again.
 * `first` and `last`: the rows of the project above, 0-based inclusive.
 */
export function isSameNameAnew(
  { view }: TableArea,
  { name, indicators }: ListColumns,
  { first, last }: { readonly first: number; readonly last: number },
  row: number,
): boolean {
  const level = indicators?.level1 ?? indicators?.sides[0]?.level2;
  if (!level || last === first || trimmedAt(view, last, name.column) !== '') return false;
  const levelAt = (at: number): string => compact(trimmedAt(view, at, level.from));
  const own = levelAt(row);
  if (own === '' || own !== levelAt(first)) return false;
  return filledRowsBetween(view, first, last).some((at) => levelAt(at) !== '' && levelAt(at) !== own);
}
