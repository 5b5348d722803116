import type { SheetView } from '../lines/sheetView';
import type { Heading } from './IndicatorColumns';
import { textsBelow } from './textsBelow';

/**
 * 项目 | 内容 over 目标值 | ≥3公里 and 完成值 | 3.2公里: the first heading says what the rows hold, and is neither name nor target.
 * `first` is the row below the headings, 0-based.
 */
export function withoutKindsOfRows(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  return headings.map((heading) => {
    if (heading.known) return heading;
    const roles = textsBelow(view, heading.column, first).map(
      (text) => view.readers.label(text).column?.role,
    );
    const tellsRows =
      roles.length > 1 &&
      roles.includes('value') &&
      roles.every((role) => role === 'value' || role === 'aside');
    return tellsRows ? { ...heading, role: 'aside', known: true } : heading;
  });
}
