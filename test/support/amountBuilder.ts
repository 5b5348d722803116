import type { CellAddress } from '../../src/core/grid/address';
import type { MoneyUnit } from '../../src/core/money/unit';
import type { Account, BesideCell, FundingAmount } from '../../src/core/table/Funding';
import { readAmount } from '../../src/core/value/readAmount';

/** An amount as a form holds it: 30, 0.48 显示为 48%, 1,200 as a text. */
export function amountFrom(
  label: string,
  content: string,
  at: (column: number) => CellAddress,
  blockUnit: MoneyUnit,
): FundingAmount {
  const [, held, shown] = /^(-?[\d.]+) 显示为 (.+)$/.exec(content) ?? [];
  const text = shown ?? content;
  const value =
    held !== undefined
      ? Number(held)
      : /^-?\d+(\.\d+)?$/.test(text)
        ? Number(text)
        : text === ''
          ? null
          : text;
  const read = readAmount({ value, text }, blockUnit);
  return { label, labelCell: at(0), cell: at(1), text, value, formula: null, ...read };
}

/** A part of a line that stands in a column beside the amount. */
export const SPENT = /^(预算|执行|执行率)：/;

/** An amount with the columns beside it: 年度资金总额 | 65 | 预算：65 | 执行：60 | 执行率：92.31%, in C to E. */
export interface SpentRow {
  readonly planned: FundingAmount | null;
  readonly spent: FundingAmount | null;
  readonly rate: BesideCell | null;
}

/** Of an amount's line; see SpentRow. */
export function spentRow(line: readonly string[], { label, labelCell, cell, unit }: FundingAmount): SpentRow {
  const textOf = (name: string): string | undefined =>
    line.find((part) => part.startsWith(`${name}：`))?.slice(name.length + 1);
  const amount = (name: string, column: number): FundingAmount | null => {
    const text = textOf(name)?.trim();
    const at = { row: cell.row, column };
    return text === undefined ? null : { ...amountFrom(label, text, () => at, unit), labelCell, cell: at };
  };
  const rate = textOf('执行率')?.trim();
  return {
    planned: amount('预算', 2),
    spent: amount('执行', 3),
    rate: rate === undefined ? null : { text: rate, cell: { row: cell.row, column: 4 } },
  };
}

/** The columns 全年预算数 and 全年执行数 with their rates, and what was reached of the goal. */
export function accountOf(rows: readonly SpentRow[], goal: Account['goal']): Account {
  const columnOf = (heading: string, role: 'planned' | 'spent'): Account['columns'] => {
    const [total = null, ...parts] = rows.flatMap((row) => row[role] ?? []);
    return total ? [{ heading, role, funding: { total, parts, details: [] } }] : [];
  };
  return {
    columns: [...columnOf('全年预算数', 'planned'), ...columnOf('全年执行数', 'spent')],
    lines: rows.flatMap(({ planned, spent, rate }) =>
      spent ? [{ label: spent.label, planned: planned ? [planned] : [], spent, rate }] : [],
    ),
    goal,
  };
}
