import type { Finding } from '../../core/check/Finding';

/** As many of one table are looked at one by one; more of them stand behind one heading. */
const MOST_APART = 5;

/** Findings of the same table, rule and weight that stand behind one heading, or one that stands alone. */
export interface Alike {
  readonly findings: readonly [Finding, ...Finding[]];
  /** Behind a heading of their own. */
  readonly gathered: boolean;
}

/**
 * Puts the findings of a group together where one mistake stands in many cells: a mask in every row of a template that
 * nobody touched would hide all else. In their order, each gathering where its first stands.
 */
export function gatherAlike(findings: readonly Finding[]): Alike[] {
  const alike = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = alikeKey(finding);
    const own = alike.get(key);
    if (own) own.push(finding);
    else alike.set(key, [finding]);
  }
  return findings.flatMap((finding): Alike[] => {
    const own = alike.get(alikeKey(finding)) ?? [finding];
    if (finding.table === null || own.length <= MOST_APART) return [{ findings: [finding], gathered: false }];
    return own[0] === finding ? [{ findings: own, gathered: true }] : [];
  });
}

function alikeKey({ table, rule, severity }: Finding): string {
  return [table, rule, severity].join('|');
}

const MANY = 'many:';

/** Names the heading of a gathering within a group. */
export function manyId(group: string, { table, rule, severity }: Finding): string {
  return `${MANY}${group}|${String(table)}|${rule}|${severity}`;
}

/** Whether a heading with this id shows what it holds: gatherings come folded, all other groups open. */
export function isOpen(id: string, toggled: readonly string[]): boolean {
  return toggled.includes(id) === id.startsWith(MANY);
}

/** The toggled headings after those with these ids were opened, or folded. */
export function withOpen(
  toggled: readonly string[],
  ids: readonly string[],
  open: boolean,
): readonly string[] {
  const turned = ids.filter((id) => isOpen(id, toggled) !== open);
  if (turned.length === 0) return toggled;
  return [...toggled.filter((id) => !turned.includes(id)), ...turned.filter((id) => !toggled.includes(id))];
}
