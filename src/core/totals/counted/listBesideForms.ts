import { projectKey } from '../../facts/projectNames';
import { bareUnit, isOneUnit } from '../../facts/unitNames';
import { compare } from '../../money/decimal';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow } from '../FundingTotals';

/** One project of the same name and amount may be chance: 办公经费, 10万元. */
const FEWEST = 2;

/**
 * The projects of a sheet that lists several, each with its own sheet in the same file (汇总 before 乡村医生培训, 法律援助 …), and
 * the row of that sheet: of one name, kind and amount, and nothing that tells them apart. `paths` as in `SumOptions`.
 */
export function listBesideForms(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  paths: readonly string[] = [],
): { readonly row: FundingRow; readonly other: FundingRow }[] {
  const pathOf = (row: FundingRow): string => paths[row.table] ?? '';
  const sheets = bySheet(tables, rows, pathOf);
  const lists = sheets.filter(({ length }) => length >= FEWEST);
  if (lists.length === 0 || lists.length === sheets.length) return [];
  const keyOf = (row: FundingRow): string =>
    `${pathOf(row)}\n${projectKey(tables[row.table]?.fields.projectName?.text ?? '')}`;
  const files = new Set(lists.flatMap(([first]) => (first ? [pathOf(first)] : [])));
  const alone = new Map(
    sheets.flatMap(([row, second]) =>
      row && !second && files.has(pathOf(row)) ? [[keyOf(row), row] as const] : [],
    ),
  );
  return lists.flatMap((list) => {
    const found = list.flatMap((row) => {
      const other = alone.get(keyOf(row));
      return other && isSameMoney(tables, row, other) ? [{ row, other }] : [];
    });
    return found.length < FEWEST ? [] : found;
  });
}

/** The rows of each sheet; those of one follow each other. */
function bySheet(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  pathOf: (row: FundingRow) => string,
): FundingRow[][] {
  const sheets: FundingRow[][] = [];
  let last: string | null = null;
  for (const row of rows) {
    const key = `${pathOf(row)}\n${tables[row.table]?.sheet ?? ''}`;
    if (key === last) sheets.at(-1)?.push(row);
    else sheets.push([row]);
    last = key;
  }
  return sheets;
}

function isSameMoney(tables: readonly PerformanceTable[], one: FundingRow, other: FundingRow): boolean {
  const [a, b] = [tables[one.table], tables[other.table]];
  if (!a || !b || one.kind !== other.kind || one.total === null || other.total === null) return false;
  if (compare(one.total, other.total) !== 0) return false;
  return (
    mayBeOne(a.year, b.year) &&
    mayBeOne(a.projectCode, b.projectCode) &&
    mayBeOneUnit(unitOf(a), unitOf(b)) &&
    projectKey(a.fields.projectName?.text ?? '') !== ''
  );
}

/** Equal, or not said of one of them. */
function mayBeOne<T>(one: T | null | undefined, other: T | null | undefined): boolean {
  return (one ?? null) === null || (other ?? null) === null || one === other;
}

function unitOf({ fields }: PerformanceTable): string {
  return bareUnit(fields.implementingUnit?.text ?? '');
}

function mayBeOneUnit(one: string, other: string): boolean {
  return one === '' || other === '' || one === other || isOneUnit(one, other);
}
