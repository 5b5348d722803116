import { countFindings } from '../check/countFindings';
import type { Severity } from '../glossary/finding';
import type { RuleId } from '../rules/RuleParams';
import { unitOf } from '../table/unitOf';
import type { CheckedFile, Report } from './Report';
import { unreadTexts } from './reportWords';

/** A file's place among those of a report. */
export interface RankedFile {
  readonly file: CheckedFile;
  /** Index in the report's files. */
  readonly index: number;
  readonly units: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What of its tables was not read, a few words each. */
  readonly unread: readonly string[];
}

/** The files of a report: those that could not be read first, then those with the most errors, warnings and notes. */
export function rankFiles({ files, across }: Report): RankedFile[] {
  const ranked = files.map((file, index): RankedFile => {
    const shared = across.filter((one) => one.file === index).map(({ finding }) => finding);
    return {
      file,
      index,
      units: [...new Set(file.tables.flatMap((table) => unitOf(table) ?? []))],
      counts: countFindings([...file.findings, ...shared]).bySeverity,
      unread: unreadTexts(file.tables),
    };
  });
  return ranked.sort(
    (a, b) =>
      Number(b.file.error !== null) - Number(a.file.error !== null) ||
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      b.counts.info - a.counts.info ||
      b.unread.length - a.unread.length,
  );
}

/** The rules that found most, each with the number of findings and of files. */
export function rankRules(
  { files, across }: Report,
  most: number,
): readonly { readonly rule: RuleId; readonly count: number; readonly files: number }[] {
  const all = [...files.flatMap(({ findings }) => findings), ...across.map(({ finding }) => finding)];
  return countFindings(all)
    .byRule.slice(0, most)
    .map(({ rule, count }) => ({
      rule,
      count,
      files: files.filter(
        ({ findings }, index) =>
          findings.some((finding) => finding.rule === rule) ||
          across.some((one) => one.file === index && one.finding.rule === rule),
      ).length,
    }));
}
