import { fromA1 } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/SheetGrid';
import { decimal } from '../../../src/core/money/decimal';
import type { MoneyUnit } from '../../../src/core/money/unit';
import { READ } from '../../../src/core/table/Coverage';
import type { FundingAmount, PerformanceTable } from '../../../src/core/table/PerformanceTable';

/** An amount as recognition hands it over. */
export function makeAmount(
  label: string,
  cell: string,
  value: CellValue,
  read: Partial<Pick<FundingAmount, 'unit' | 'state' | 'text'>> & { amount?: string | null } = {},
): FundingAmount {
  const plain = typeof value === 'number' ? String(value) : null;
  const amount = read.amount === undefined ? plain : read.amount;
  return {
    label,
    labelCell: { row: 0, column: 0 },
    cell: fromA1(cell)!,
    text: read.text ?? String(value ?? ''),
    value,
    formula: null,
    amount: amount === null ? null : decimal(amount),
    unit: read.unit ?? '万元',
    state: read.state ?? (value === null ? 'blank' : 'number'),
  };
}

/** A table that has nothing but a name and its funding. */
export function makeTable(
  sheet: string,
  total: FundingAmount | null,
  parts: readonly FundingAmount[] = [],
  fundingUnit: MoneyUnit = '万元',
): PerformanceTable {
  const field = (label: string, cell: string, text: string) => ({
    label,
    labelCell: { row: 3, column: 0 },
    text,
    cell: fromA1(cell)!,
  });
  return {
    sheet,
    title: null,
    kind: 'target',
    standard: null,
    year: 2024,
    yearCell: null,
    fields: {
      projectName: field('项目名称', 'C4', sheet),
      department: field('主管部门及代码', 'C5', '中卫市沙坡头区人大常委会办公室'),
      implementingUnit: field('实施单位', 'F5', '中卫市沙坡头区人民代表大会本级'),
    },
    fundingUnit,
    fundingUnitStated: true,
    funding: { total, parts, details: [] },
    mediumTermFunding: null,
    goals: [],
    goalCell: null,
    groups: [],
    area: { top: 0, left: 0, bottom: 30, right: 5 },
    unplaced: [],
    coverage: { recognised: true, head: READ, funding: READ, goals: READ, indicators: READ },
  };
}

/** The four tables of the seed, by their funding. */
export function seedTables(): PerformanceTable[] {
  const amounts = { 人大代表活动经费: 25, 人大会议经费: 30, 人大代表建议办理经费: 100, 人大业务经费: 20 };
  return Object.entries(amounts).map(([name, amount]) =>
    makeTable(name, makeAmount('年度资金总额:', 'E7', amount), [
      makeAmount('其中: 财政拨款', 'E8', amount),
      makeAmount('其他资金', 'E9', null),
    ]),
  );
}
