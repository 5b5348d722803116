import type { Severity } from '../glossary/finding';
import type { RuleId } from '../rules/RuleParams';
import type { Finding } from './Finding';

export interface FindingCounts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rules that found something, most findings first. */
  readonly byRule: readonly { readonly rule: RuleId; readonly count: number }[];
}

/** How many findings there are, by severity and by rule. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const rules = new Map<RuleId, number>();
  for (const { rule, severity } of findings) {
    bySeverity[severity] += 1;
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  const byRule = [...rules]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  return { bySeverity, byRule };
}
