import type { PlanCell, SheetPlan } from '../core/layout/SheetPlan';

/** A plan for a file of its own: what points at sheets of other files becomes what it comes to. */
export function withoutFormulas(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((cell) => ({ ...cell, content: settled(cell.content) })) };
}

function settled(content: PlanCell['content']): PlanCell['content'] {
  if (content.kind === 'link') return { kind: 'text', text: content.text };
  if (content.kind !== 'formula') return content;
  const { result } = content;
  return typeof result === 'number' ? { kind: 'number', number: result } : { kind: 'text', text: result };
}
