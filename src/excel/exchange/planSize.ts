import type { PlanCell, SheetPlan } from '../../core/layout/SheetPlan';
import { equalNeighbours } from '../../port/areas';
import type { PlanPart } from './planParts';

/** Excel on the web takes 5 MB a request; the rest is room for what the estimate misses. */
const BYTES_AT_ONCE = 4_500_000;

/** About what each part of a plan takes in a request, counted in requests of office.js: its calls and their objects. */
const BYTES = {
  sheet: 6_000,
  page: 6_000,
  cell: 22,
  merge: 150,
  style: 1_700,
  line: 430,
  validation: 800,
  conditionalFormat: 1_600,
} as const;

/** At most about as many bytes as the request that writes a plan, or a part of it, but for its extras. */
export function planSize(plan: Omit<PlanPart, 'top'>): number {
  const lines = equalNeighbours(plan.columnWidths).length + equalNeighbours(plan.rowHeights).length;
  return (
    BYTES.sheet +
    plan.cells.reduce((sum, cell) => sum + BYTES.cell + textSize(cell), 0) +
    plan.merges.length * BYTES.merge +
    Object.keys(plan.styles).length * BYTES.style +
    lines * BYTES.line
  );
}

/** The same for what helps while typing, and for the page. */
export function extrasSize(plan: SheetPlan): number {
  return (
    BYTES.page +
    plan.validations.length * BYTES.validation +
    plan.conditionalFormats.length * BYTES.conditionalFormat +
    utf8(JSON.stringify([plan.validations, plan.conditionalFormats.map(({ formula }) => formula)]))
  );
}

/** More than one request takes. */
export const isTooMuch = (plan: PlanPart): boolean => planSize(plan) > BYTES_AT_ONCE;

function textSize({ content }: PlanCell): number {
  switch (content.kind) {
    case 'blank':
    case 'number':
      return 0;
    case 'text':
      return utf8(content.text);
    case 'formula':
      return utf8(content.formula);
    case 'link':
      return 500 + utf8(content.text) * 2 + utf8(content.target);
  }
}

/** A Chinese character takes three bytes, and no character takes more for each of its UTF-16 units. */
function utf8(text: string): number {
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

/** About what a request takes for a cell that is asked about, or written to: its calls, and a text in both. */
export const cellSize = (text: string): number => 1_000 + utf8(text);

/** In groups that fit into one request each, in order. */
export function inGroups<T>(all: readonly T[], sizeOf: (one: T) => number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const one of all) {
    const size = sizeOf(one);
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = BYTES_AT_ONCE;
    }
    groups.at(-1)?.push(one);
    room -= size;
  }
  return groups;
}
