import { rules } from '../rules/index';
import type { PerformanceTable } from '../table/PerformanceTable';
import { severitiesOf, type CheckOptions } from './CheckOptions';
import type { Finding } from './Finding';
import { applyProfile } from './applyProfile';
import { applySeverities } from './applySeverities';
import { dedupeFindings } from './dedupeFindings';
import { separateIgnored } from './ignores';
import { runRules } from './runRules';
import { sortFindings } from './sortFindings';

/**
 * Checks all tables of one workbook, in the order of its sheets.
 * Returns the findings sorted by sheet, row, column and severity, one a rule and cell. A rule that breaks down becomes
 * a finding `check/rule-failed`; this function itself does not throw.
 */
export function checkTables(tables: readonly PerformanceTable[], options: CheckOptions = {}): Finding[] {
  return checkInFull(tables, options).findings;
}

/** What a check shows, and how many hints more it has. */
export interface CheckResult {
  readonly findings: Finding[];
  /** Hints that the profile does not show: 财政审核 says how many it leaves out. */
  readonly hintsLeftOut: number;
}

/** The same as `checkTables`, with what the profile leaves out counted. */
export function checkInFull(tables: readonly PerformanceTable[], options: CheckOptions = {}): CheckResult {
  const found = runRules(rules, tables, (rule) => options.severities?.[rule.id] !== 'off');
  const weighed = applySeverities(found, severitiesOf(options));
  const { kept } = separateIgnored(weighed, options.ignores ?? []);
  const all = dedupeFindings(sortFindings(kept, tables));
  const findings = applyProfile(all, options.profile ?? 'self-check');
  return { findings, hintsLeftOut: all.length - findings.length };
}
