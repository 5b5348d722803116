import { textAt, type SheetGrid } from '../grid/SheetGrid';
import type { PlacedGroup } from './groupAt';
import { slotsOf } from './groupAt';
import type { CellText } from './RowsPlan';

/** How a form writes its numbers: 指标1: or 指标 1：, 1. or （1）. */
const PREFIX = /^(指标\s*)?([(（])?(\d{1,2})([)）])?(\s*[:：.、．]\s*)?/;

/** Writes a number as the group's own rows do; null where they bear none. */
export function prefixOf(
  grid: SheetGrid,
  { group }: Pick<PlacedGroup, 'group'>,
): ((number: number) => string) | null {
  for (const { number, nameCell } of slotsOf(group)) {
    const match =
      number === null ? null : PREFIX.exec(textAt(grid, nameCell.row, nameCell.column).trimStart());
    if (!match || Number(match[3]) !== number) continue;
    const [, word = '', open = '', , close = '', stop = ''] = match;
    if (word + open + close + stop === '') continue;
    return (next) => `${word}${open}${String(next)}${close}${stop}`;
  }
  return null;
}

/** A name without the number that it bears in the list. */
export function bareName(text: string): string {
  return text.trim().replace(PREFIX, (whole, word?: string, open?: string, ...rest: string[]) =>
    // 3次会议 begins with a count, not with a number of the list.
    (word ?? open ?? rest[1] ?? rest[2]) ? '' : whole,
  );
}

/** The names of the group's rows numbered 1, 2, 3 from the top: only cells whose text changes. Null for a group without numbers. */
export function renumbered(
  grid: SheetGrid,
  placed: PlacedGroup,
): (CellText & { readonly before: string })[] | null {
  const prefix = prefixOf(grid, placed);
  if (prefix === null) return null;
  return slotsOf(placed.group).flatMap(({ nameCell }, index) => {
    const before = textAt(grid, nameCell.row, nameCell.column);
    const text = prefix(index + 1) + bareName(before);
    return text === before ? [] : [{ cell: nameCell, text, before }];
  });
}
