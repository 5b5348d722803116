import { cellKey } from '../grid/address';
import { rules } from '../rules/index';
import type { PerformanceTable } from '../table/PerformanceTable';
import { severitiesOf, type CheckOptions } from './CheckOptions';
import type { Finding } from './Finding';
import { applyProfile } from './applyProfile';
import { applySeverities } from './applySeverities';
import { isSameFinding } from './dedupeFindings';
import { separateIgnored } from './ignores';
import { runRules } from './runRules';
import { sortFindings } from './sortFindings';

/** A finding between files: the same project handed in twice, the same activity with another number. */
export interface AcrossFinding {
  /** Index of the file the finding stands in. */
  readonly file: number;
  /** Its `table` counts within that file. */
  readonly finding: Finding;
  /** Index of the file of each of `finding.related`. */
  readonly relatedFiles: readonly number[];
}

/** What is known of one file before it is compared with others. */
export interface CheckedTables {
  readonly tables: readonly PerformanceTable[];
  /** What the check of the file alone has said, by the same options. */
  readonly findings: readonly Finding[];
}

/**
 * Compares the tables of several workbooks. Returns only what one file alone could not show and has not said already,
 * sorted as `checkTables` does, file by file.
 */
export function checkAcross(files: readonly CheckedTables[], options: CheckOptions = {}): AcrossFinding[] {
  const places = files.flatMap(({ tables }, file) => tables.map((_, table) => ({ file, table })));
  const found = runRules(
    rules,
    files.flatMap(({ tables }) => tables),
    (rule) => rule.scope === 'workbook' && options.severities?.[rule.id] !== 'off',
  );
  const weighed = applySeverities(found, severitiesOf(options));
  const shown = applyProfile(weighed, options.profile ?? 'self-check');
  const { kept } = separateIgnored(shown, options.ignores ?? []);

  const byFile = files.map((): Finding[] => []);
  const relatedFiles = new Map<Finding, readonly number[]>();
  for (const finding of kept) {
    const own = places[finding.table ?? 0];
    if (!own) continue;
    const related = finding.related.map(({ table }) => places[table ?? -1]?.file ?? own.file);
    const failed = finding.rule === 'check/rule-failed';
    if (!failed && !related.some((file) => file !== own.file)) continue;
    const inFile = { ...finding, table: own.table };
    byFile[own.file]?.push(inFile);
    relatedFiles.set(inFile, related);
  }
  return files.flatMap(({ tables, findings: said }, file) => {
    const isSaid = among(said);
    return sortFindings(byFile[file] ?? [], tables)
      .filter((finding) => !isSaid(finding))
      .map((finding) => ({ file, finding, relatedFiles: relatedFiles.get(finding) ?? [] }));
  });
}

/** Whether one of the findings says the same: only those of the same cell are looked at. */
function among(findings: readonly Finding[]): (finding: Finding) => boolean {
  const byCell = new Map<number, Finding[]>();
  for (const finding of findings) {
    const key = cellKey(finding.cell);
    const beside = byCell.get(key);
    if (beside) beside.push(finding);
    else byCell.set(key, [finding]);
  }
  return (finding) =>
    (byCell.get(cellKey(finding.cell)) ?? []).some((other) => isSameFinding(other, finding));
}
