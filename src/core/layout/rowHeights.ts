import type { FormBox } from './formCells';
import { FORM_WIDTHS, type FormPlaces } from './formPlaces';
import { formStyles } from './formStyles';
import { textHeight } from './textHeight';

/** Points; a blank form of the usual number of rows then fills one A4 page. */
const LOWEST = { head: 20, title: 32, field: 24, funding: 21, goal: 92, indicator: 20 } as const;

function lowestHeights(places: FormPlaces): number[] {
  const heights: number[] = Array.from({ length: places.whole.bottom + 1 }, () => LOWEST.indicator);
  if (places.attachment) heights[places.attachment.top] = LOWEST.head;
  heights[places.title.top] = LOWEST.title;
  heights[places.year.top] = LOWEST.head;
  for (const { value } of places.fields) heights[value.top] = LOWEST.field;
  for (const { value } of places.funding) heights[value.top] = LOWEST.funding;
  heights[places.goal.value.top] = LOWEST.goal;
  return heights;
}

/** A text over several rows shares what it lacks among them, rounded up to half points. */
function makeRoom(heights: number[], { area, content, style }: FormBox): void {
  if (content.kind !== 'text' || !formStyles[style].wrap) return;
  const widths = FORM_WIDTHS.slice(area.left, area.right + 1);
  const needed = textHeight(content.text, widths, formStyles[style].font.size);
  let there = 0;
  for (let row = area.top; row <= area.bottom; row += 1) there += heights[row] ?? 0;
  if (there >= needed) return;
  const share = Math.ceil(((needed - there) / (area.bottom - area.top + 1)) * 2) / 2;
  for (let row = area.top; row <= area.bottom; row += 1) heights[row] = (heights[row] ?? 0) + share;
}

/** Heights in points from row 1 on, in which no text of the form is cut off. */
export function rowHeights(places: FormPlaces, boxes: readonly FormBox[]): number[] {
  const heights = lowestHeights(places);
  const rowsOf = ({ area }: FormBox) => area.bottom - area.top;
  // Cells of one row first: they may make room already for the labels beside them.
  const byRows = [...boxes].sort((a, b) => rowsOf(a) - rowsOf(b));
  for (const box of byRows) makeRoom(heights, box);
  return heights;
}
