import type { SheetPlan } from '../core/layout/SheetPlan';

/** Excel on the web takes 5 MB a request; the rest is room for an estimate. */
const BYTES_AT_ONCE = 4_000_000;

/** About what a call costs in a request: the action, and the objects it goes through. */
const BYTES_A_CALL = 250;

/** About the bytes of the request that writes a plan. */
export function planSize(plan: SheetPlan): number {
  const text = JSON.stringify([
    plan.cells.map(({ content }) => content),
    plan.validations,
    plan.conditionalFormats,
  ]).length;
  const calls =
    plan.merges.length * 2 +
    plan.validations.length * 6 +
    plan.conditionalFormats.length * 9 +
    (Object.keys(plan.styles).length + 1) * 12 +
    plan.rowHeights.length * 2 +
    plan.columnWidths.length * 2;
  return text * 2 + calls * BYTES_A_CALL;
}

/** Plans in groups that fit into one request each, in order. */
export function groupPlans(plans: readonly SheetPlan[]): SheetPlan[][] {
  const groups: SheetPlan[][] = [];
  let room = 0;
  for (const plan of plans) {
    const size = planSize(plan);
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = BYTES_AT_ONCE;
    }
    groups.at(-1)?.push(plan);
    room -= size;
  }
  return groups;
}
