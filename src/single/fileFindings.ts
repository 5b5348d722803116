import type { Severity } from '../core/glossary/finding';
import type { Finding } from '../core/check/Finding';
import type { PerformanceTable } from '../core/table/PerformanceTable';
import { sheetLabel, type PickedFile } from './PickedFile';

export type Counts = Readonly<Record<Severity, number>>;

/** A file as the list shows it. */
export interface FileRow {
  readonly file: PickedFile;
  readonly tables: number;
  readonly counts: Counts;
}

/**
 * The files with what was found in each: those that could not be read first, then the worst ones. Files whose group is in
 * `order` keep their places.
 */
export function fileRows(
  files: readonly PickedFile[],
  tables: readonly PerformanceTable[],
  findings: readonly Finding[],
  order: readonly string[] = [],
): FileRow[] {
  const places = new Map(order.map((id, index) => [id, order.length - index]));
  const placeOf = ({ file }: FileRow) => places.get(`file:${file.path}`) ?? 0;
  const pathOf = new Map(
    files.flatMap(({ path, grids }) => grids.map(({ name }) => [sheetLabel(path, name), path] as const)),
  );
  const tablesOf = new Map<string, number>();
  for (const { sheet } of tables) {
    const path = pathOf.get(sheet) ?? '';
    tablesOf.set(path, (tablesOf.get(path) ?? 0) + 1);
  }
  const countsOf = new Map<string, Record<Severity, number>>();
  for (const { sheet, severity } of findings) {
    const path = pathOf.get(sheet) ?? '';
    const counts = countsOf.get(path) ?? { error: 0, warning: 0, info: 0 };
    counts[severity] += 1;
    countsOf.set(path, counts);
  }
  const rows = files.map((file): FileRow => ({
    file,
    tables: tablesOf.get(file.path) ?? 0,
    counts: countsOf.get(file.path) ?? { error: 0, warning: 0, info: 0 },
  }));
  return rows.sort(
    (a, b) =>
      placeOf(b) - placeOf(a) ||
      Number(b.file.problem !== null) - Number(a.file.problem !== null) ||
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      b.counts.info - a.counts.info,
  );
}
