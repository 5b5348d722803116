import { rules } from '../rules/index';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { CheckOptions } from './CheckOptions';
import type { Finding } from './Finding';
import { applyProfile } from './applyProfile';
import { applySeverities } from './applySeverities';
import { runRules } from './runRules';

/** A finding between files: the same project handed in twice, the same activity with another number. */
export interface AcrossFinding {
  /** Index of the file the finding stands in. */
  readonly file: number;
  /** Its `table` counts within that file. */
  readonly finding: Finding;
  /** Index of the file of each of `finding.related`. */
  readonly relatedFiles: readonly number[];
}

/**
 * Compares the tables of several workbooks. Takes the tables of each file; returns only what one file alone could not
 * show, in the order of files and tables.
 */
export function checkAcross(
  files: readonly (readonly PerformanceTable[])[],
  options: CheckOptions = {},
): AcrossFinding[] {
  const places = files.flatMap((tables, file) => tables.map((_, table) => ({ file, table })));
  const found = runRules(
    rules,
    files.flat(),
    (rule) => rule.needs === 'workbook' && options.severities?.[rule.id] !== 'off',
  );
  const shown = applyProfile(
    applySeverities(found, options.severities ?? {}),
    options.profile ?? 'self-check',
  );
  return shown.flatMap((finding) => {
    const own = places[finding.table ?? 0];
    if (!own) return [];
    const relatedFiles = finding.related.map(({ table }) => places[table ?? -1]?.file ?? own.file);
    const failed = finding.rule === 'check/rule-failed';
    if (!failed && !relatedFiles.some((file) => file !== own.file)) return [];
    return [{ file: own.file, finding: { ...finding, table: own.table }, relatedFiles }];
  });
}
