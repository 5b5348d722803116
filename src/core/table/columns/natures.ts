import { trimmedAt, type SheetView } from '../lines/sheetView';
import type { ColumnRole } from '../labels/columns';
import type { Heading } from './IndicatorColumns';
import { textsBelow } from './textsBelow';

/** 定性 or 定量, alone or as 定量指标; 定量(其他) may hold anything. */
const NATURE = /^定[性量](?:指标)?$/;
/** What such a heading may have been taken for by its words: 指标性质 heads signs as well, 指标类型 levels. */
const MAY_BE: readonly ColumnRole[] = ['aside', 'comparator', 'direction', 'level1'];

/** Headings of any words over nothing but 定性 and 定量 say which of both the targets are. `first`: first row below them, 0-based. */
export function withNatures(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  const isNamed = ({ column }: Heading): boolean =>
    NATURE.test(trimmedAt(view, first, column)) || NATURE.test(trimmedAt(view, first + 1, column));
  const found = headings.filter((heading) => MAY_BE.includes(heading.role) && isNamed(heading));
  const natures = found.filter(({ column }) =>
    textsBelow(view, column, first).every((text) => NATURE.test(text)),
  );
  if (natures.length === 0) return headings;
  return headings.map((heading) =>
    natures.includes(heading) ? { ...heading, role: 'nature', known: true } : heading,
  );
}
