import { trimmedAt, type SheetView } from '../lines/sheetView';
import type { Heading } from './IndicatorColumns';
import { lookLikeTargets, textsBelow } from './textsBelow';

/** What was decided, and what holds for the unit that fills the form in. */
const DECIDED = /^(?:审定|核定|审核|批复|确定|调整后|本[县市区镇乡级单部项])(?!年)/;
const NOT_DECIDED = /^(?:申报|申请|上报|建议|调整前|原|国家|中央|[省市州]|上级)/;

/**
 * Of several headings of targets the one that holds: 审定指标值 beside 申报指标值, 本县目标 beside 省定目标. The same headings
 * where none says so. `bottom`: last row of the heading, 0-based.
 */
export function withDecidedValue(
  view: SheetView,
  headings: readonly Heading[],
  bottom: number,
): readonly Heading[] {
  const keyOf = ({ column }: Heading): string => view.readers.label(trimmedAt(view, bottom, column)).key;
  const value = headings.find(({ role }) => role === 'value');
  if (!value || !NOT_DECIDED.test(keyOf(value))) return headings;
  const decided = headings.find(
    (heading) =>
      heading !== value &&
      (heading.role === 'value' || (heading.role === 'aside' && !heading.known)) &&
      DECIDED.test(keyOf(heading)) &&
      lookLikeTargets(textsBelow(view, heading.column, bottom + 1)),
  );
  if (!decided) return headings;
  return headings.map((heading): Heading => {
    if (heading === decided) return { ...heading, role: 'value', known: true };
    const isOpen = heading.role === 'value' || (heading.role === 'aside' && !heading.known);
    const isPassedOver = isOpen && NOT_DECIDED.test(keyOf(heading));
    return isPassedOver ? { ...heading, role: 'aside', known: true } : heading;
  });
}
