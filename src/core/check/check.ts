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
  const found = runRules(rules, tables, (rule) => options.severities?.[rule.id] !== 'off');
  const weighed = applySeverities(found, severitiesOf(options));
  const shown = applyProfile(weighed, options.profile ?? 'self-check');
  const { kept } = separateIgnored(shown, options.ignores ?? []);
  return dedupeFindings(sortFindings(kept, tables));
}
