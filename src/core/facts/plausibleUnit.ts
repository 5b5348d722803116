import { compare, decimal, sum, trimmed, type Decimal } from '../money/decimal';
import { convert, type MoneyUnit } from '../money/unit';
import { costIn, wholeCosts } from './costs';
import type { FundingAmount, PerformanceTable } from '../table/PerformanceTable';

/** How a form without a stated unit is read; null: nobody can tell. */
export type PlausibleUnit = MoneyUnit | null;

const CANDIDATES: readonly MoneyUnit[] = ['万元', '元'];

/** A project of less than 1,000元 is none that anybody sets a target for. */
const LEAST_YUAN = decimal('1000') as Decimal;
/** One of 1,000,000万元 (10 billion) is told in 亿元, and in a form with its unit printed. */
const MOST_WAN = decimal('1000000') as Decimal;

/** Whether the amount's own cell, the one after it or its label says what unit it has. */
export function namesItsUnit({ text, label, unit, unitBeside }: FundingAmount): boolean {
  return unit !== '万元' || unitBeside === true || /[元万亿]/.test(text) || label.includes('元');
}

/** The total, or where it is blank the largest part: the amount that the unit is asked of. */
function askedAmount({ funding: { total, parts } }: PerformanceTable): Decimal | null {
  if (total && total.amount !== null) return namesItsUnit(total) ? null : total.amount;
  const amounts = parts.flatMap((part) => (part.amount === null || namesItsUnit(part) ? [] : [part.amount]));
  return amounts.reduce<Decimal | null>(
    (most, amount) => (most === null || compare(amount, most) > 0 ? amount : most),
    null,
  );
}

/** The unit in which the table's costs come to its amount. */
function byCosts(table: PerformanceTable, amount: Decimal): PlausibleUnit {
  const costs = wholeCosts(table);
  if (!costs) return null;
  const fits = CANDIDATES.filter((unit) => {
    const added = sum(costs.map((cost) => costIn(cost, unit)));
    return compare(added, amount) === 0;
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** 50.29 is no amount of 元 for a project, 2800000 none of 万元; what has more than 分 behind the point is not in 元. */
function bySize(amount: Decimal): PlausibleUnit {
  const size = (amount.startsWith('-') ? amount.slice(1) : amount) as Decimal;
  if (compare(size, LEAST_YUAN) < 0) return '万元';
  if (compare(size, MOST_WAN) >= 0) return '元';
  const decimals = trimmed(size).split('.')[1]?.length ?? 0;
  return decimals > 2 ? '万元' : null;
}

/** Forms with the same title in the same file are filled in by the same hand. */
function formKey(table: PerformanceTable, path: string): string {
  return `${path}\n${table.kind}\n${(table.title?.text ?? '').replace(/\d/g, '')}`;
}

/** The one unit of all that were told; null where they differ or there is none. */
function agreed(units: ReadonlySet<MoneyUnit> | undefined): PlausibleUnit {
  const [only] = units ?? [];
  return only !== undefined && units?.size === 1 ? only : null;
}

/**
 * The unit of each form that states none, by what its neighbours make plausible: its own costs, other tables of the same
 * form in the same file, the size of the amount. Tables that state their unit, or have no amount to ask of, are not in the map.
 */
export function plausibleUnits(
  tables: readonly PerformanceTable[],
  paths: readonly string[] = [],
): Map<number, PlausibleUnit> {
  const decided = new Map<number, PlausibleUnit>();
  const asked: { readonly index: number; readonly form: string; readonly amount: Decimal }[] = [];
  const stated = new Map<string, Set<MoneyUnit>>();
  const told = (form: string, unit: MoneyUnit): void => {
    stated.set(form, (stated.get(form) ?? new Set()).add(unit));
  };
  if (tables.every(({ fundingUnitStated }) => fundingUnitStated)) return decided;
  for (const [index, table] of tables.entries()) {
    const form = formKey(table, paths[index] ?? '');
    if (table.fundingUnitStated) {
      told(form, table.fundingUnit);
      continue;
    }
    const amount = askedAmount(table);
    if (amount === null || /^-?[0.]*$/.test(amount)) continue;
    const unit = byCosts(table, amount) ?? bySize(amount);
    if (unit === null) asked.push({ index, form, amount });
    else told(form, unit);
    decided.set(index, unit);
  }
  for (const { index, form } of asked) decided.set(index, agreed(stated.get(form)));
  return decided;
}

/** Both ways to read an amount without a unit, for people: 280, 2800000. */
export function bothReadings(amount: Decimal): { readonly asYuan: Decimal; readonly asWan: Decimal } {
  return { asYuan: trimmed(convert(amount, '元', '万元')), asWan: trimmed(amount) };
}
