import { compare, sum } from '../../money/decimal';
import { comparableName } from '../../facts/indicatorNames';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow } from '../FundingTotals';

/** 省本级 has its own share beside its cities, and holds none of theirs. */
const OWN_SHARE = /本级|直属|本部/;

const PROVINCE = /^.{0,6}?(?:省|自治区|兵团)|^(?:中央|国家|全国|全区)/;
const CITY = /^(?:[^市州盟]{0,6}?(?<![城都超])市|[^市州盟]{0,9}?(?:自治州|州|盟)|.{1,4}地区)/;
const COUNTY = /^(?:[^县区旗]{0,10}?(?:自治县|县|旗|(?<![社园景库林灌牧矿城校])区))/;
const TOWN = /镇|乡(?!村)|街道/;

/**
 * The level of the government that a name is of: 3 for a province's office, 0 for a town's, null where it tells none. Names may begin with
 * those above: 河北省石家庄市农业农村局 is a city's.
 */
function levelOfName(name: string): number | null {
  const below = name.replace(PROVINCE, '');
  const belowCity = below.replace(CITY, '');
  if (COUNTY.test(belowCity)) return 1;
  if (belowCity !== below) return 2;
  if (below !== name) return 3;
  return TOWN.test(name) ? 0 : null;
}

function levelOf({ fields }: PerformanceTable): number | null {
  const unit = fields.implementingUnit?.text || (fields.department?.text ?? '');
  return OWN_SHARE.test(unit) ? null : levelOfName(unit.replace(/\s/g, ''));
}

interface Region {
  readonly row: FundingRow;
  readonly level: number;
}

/** The regions of each transfer that have an amount, by its name. */
function regionsByName(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): Iterable<readonly Region[]> {
  const byName = new Map<string, Region[]>();
  for (const row of rows) {
    const table = tables[row.table];
    const level = table && row.kind === 'region-allocation' ? levelOf(table) : null;
    const name = comparableName(row.projectName ?? '');
    if (level === null || row.total === null || name === '') continue;
    const known = byName.get(name);
    if (known) known.push({ row, level });
    else byName.set(name, [{ row, level }]);
  }
  return byName.values();
}

/**
 * Tables of a region beside those of the same transfer for regions of a lower level: 全省 holds what its cities hold, whether or
 * not all of them came in. Each with one of those below it. Sure where there is one region above, and it holds no less than all
 * those below it together; of two provinces nobody knows whose the cities are.
 */
export function regionsAbove(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): { readonly row: FundingRow; readonly other: FundingRow; readonly sure: boolean }[] {
  return [...regionsByName(tables, rows)].flatMap((regions) => {
    const top = Math.max(...regions.map(({ level }) => level));
    const above = regions.filter(({ level }) => level === top);
    const below = regions.filter(({ level }) => level < top).map(({ row }) => row);
    const [first] = below;
    if (!first) return [];
    // Of several levels the one next to the top says how much lies below it.
    const next = Math.max(...regions.flatMap(({ level }) => (level < top ? [level] : [])));
    const belowSum = sum(regions.flatMap(({ level, row }) => (level === next ? (row.total ?? []) : [])));
    const holds = (row: FundingRow, amount = first.total): boolean =>
      row.total !== null && amount !== null && compare(row.total, amount) >= 0;
    return above
      .filter(({ row }) => holds(row))
      .map(({ row }) => ({ row, other: first, sure: above.length === 1 && holds(row, belowSum) }));
  });
}
