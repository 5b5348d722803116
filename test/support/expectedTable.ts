import { toA1 } from '../../src/core/grid/address';
import { compare, type Decimal } from '../../src/core/money/decimal';
import type { FundingAmount, PerformanceTable } from '../../src/core/table/PerformanceTable';

/** A table of an expected.json: only the keys that are there are tested. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly titleCell?: string | null;
  readonly year?: number | null;
  readonly projectName?: string | null;
  readonly department?: string | null;
  readonly implementingUnit?: string | null;
  readonly fundingUnit?: string;
  readonly total?: string | null;
  readonly totalCell?: string | null;
  readonly parts?: readonly {
    readonly label: string;
    readonly amount: string | null;
    readonly cell: string;
  }[];
  readonly indicators?: readonly Readonly<Record<string, unknown>>[];
}

/** What a recognised table says, in the words and keys of an expected one. */
export function asExpected(table: PerformanceTable, expected: ExpectedTable): Record<string, unknown> {
  const all: Record<string, unknown> = {
    sheet: table.sheet,
    titleCell: table.title ? toA1(table.title.cell) : null,
    year: table.year,
    projectName: table.fields.projectName?.text ?? null,
    department: table.fields.department?.text ?? null,
    implementingUnit: table.fields.implementingUnit?.text ?? null,
    fundingUnit: table.fundingUnit,
    total: amountOf(table.funding.total, expected.total),
    totalCell: table.funding.total ? toA1(table.funding.total.cell) : null,
    parts: table.funding.parts.map((part, index) => ({
      label: part.label,
      amount: amountOf(part, expected.parts?.[index]?.amount),
      cell: toA1(part.cell),
    })),
    indicators: indicatorsAsExpected(table, expected),
  };
  return Object.fromEntries(Object.keys(expected).flatMap((key) => (key in all ? [[key, all[key]]] : [])));
}

/** The same number in other digits (854.00) counts as the expected one. */
function amountOf(amount: FundingAmount | null, expected: string | null | undefined): string | null {
  if (!amount || amount.amount === null) return null;
  const same =
    expected !== null && expected !== undefined && compare(amount.amount, expected as Decimal) === 0;
  return same ? expected : amount.amount;
}

function indicatorsAsExpected(table: PerformanceTable, expected: ExpectedTable): unknown[] {
  const withPeriod = expected.indicators?.some((indicator) => 'period' in indicator) ?? false;
  return table.groups.flatMap((group) =>
    group.indicators.map((indicator) => ({
      level1: group.level1,
      level2: group.level2,
      requirement: group.requirement,
      number: indicator.number,
      name: indicator.name,
      nameCell: toA1(indicator.nameCell),
      value: indicator.value,
      valueCell: toA1(indicator.valueCell),
      ...(withPeriod && indicator.period === 'medium-term' ? { period: 'medium-term' } : {}),
    })),
  );
}
