import { cellAddress } from '../../grid/address';
import type { MoneyUnit } from '../../money/unit';
import type { Account, AmountColumn, Funding, FundingAmount, SpentLine } from '../Funding';
import { PART_OF_YEAR } from '../labels/resultColumns';
import type { Run } from '../lines/Run';
import { runsNear, trimmedAt, type SheetView } from '../lines/sheetView';
import { amountAt } from './takeAmounts';

/** arrived: 到位数, which the rate may be of as well as of the budget. */
type Role = AmountColumn['role'] | 'arrived' | 'rate';

/** A column of amounts, or of the rate of what was spent. */
export interface AccountHeading {
  readonly run: Run;
  readonly role: Role;
}

const RATE = /执行率|支付率|支出进度|执行进度/;
const EXPECTED = /^(?:全年|年底)?预计(?:全年)?(?:执行|支出)(?:数|金额|额)?$/;
const SPENT_SO_FAR = new RegExp(`^${PART_OF_YEAR}(?:累计|实际|预算)*(?:执行|支出)(?:数|金额|额|情况)?$`);
/** Of several budgets the one that the rate is of. */
const IN_FORCE = /^(?:全年|调整后|本年调整)/;

function roleOf({ label: { key, amountColumn } }: Run): Role | null {
  if (EXPECTED.test(key)) return 'expected';
  if (SPENT_SO_FAR.test(key)) return 'spent';
  if (key.length <= 16 && RATE.test(key)) return 'rate';
  if (amountColumn === 'amount') return 'planned';
  if (amountColumn === 'reached') return key.includes('到位') ? 'arrived' : 'spent';
  return null;
}

/** How many filled rows may stand between the headings and the total: 其中 heads, a line of letters A, B, B/A. */
const ROWS_ABOVE = 3;

/**
 * The amounts of the columns 年初预算数, 全年预算数, 全年执行数 and what they come to, by the rows of the funding that was
 * read; null where no column of what was spent heads them.
 */
export function readAccount(
  view: SheetView,
  funding: Funding,
  unit: MoneyUnit,
): Pick<Account, 'columns' | 'lines'> | null {
  return funding.total && accountBelow(view, funding, headingsAbove(view, funding.total), unit);
}

/** The headings of a list with one row an indicator, where the amounts of a project stand side by side in its first row. */
export function accountHeadings(headers: readonly Run[]): readonly AccountHeading[] {
  return headers.flatMap((run) => {
    const role = roleOf(run);
    return role ? [{ run, role }] : [];
  });
}

/** What stands below the headings in the rows of the funding; null where none of them is of what was spent. */
export function accountBelow(
  view: SheetView,
  funding: Funding,
  headings: readonly AccountHeading[],
  unit: MoneyUnit,
): Pick<Account, 'columns' | 'lines'> | null {
  const { total } = funding;
  if (!total || !headings.some(({ role }) => role === 'spent' || role === 'expected')) return null;
  const at = (amount: FundingAmount, column: number): FundingAmount =>
    column === amount.cell.column ? amount : amountAt(view, amount, column, unit);
  const columns = headings.flatMap(({ run, role }): AmountColumn[] => {
    if (role === 'rate' || role === 'arrived' || run.column === total.cell.column) return [];
    const parts = funding.parts.map((part) => at(part, run.column));
    return [
      { heading: oneLine(run.text), role, funding: { total: at(total, run.column), parts, details: [] } },
    ];
  });
  return { columns, lines: linesOf(view, funding, headings, at) };
}

/** The headings of the nearest row above the total that heads two columns of amounts at least. */
function headingsAbove(view: SheetView, total: FundingAmount): readonly AccountHeading[] {
  let row = total.labelCell.row;
  for (let step = 0; step < ROWS_ABOVE; step++) {
    const runs = runsNear(view, row, -1);
    const [first] = runs;
    if (!first) return [];
    row = first.row;
    const headings = runs.flatMap((run): AccountHeading[] => {
      const role = run.column > total.labelCell.column ? roleOf(run) : null;
      return role ? [{ run, role }] : [];
    });
    if (headings.length > 1) return headings;
  }
  return [];
}

function linesOf(
  view: SheetView,
  { total, parts, details }: Funding,
  headings: readonly AccountHeading[],
  at: (amount: FundingAmount, column: number) => FundingAmount,
): SpentLine[] {
  const spent = headings.find(({ role }) => role === 'spent');
  if (!spent || !total) return [];
  const rate = headings.find(({ role, run }) => role === 'rate' && run.column > spent.run.column);
  const budgets = headings.filter(({ role, run }) => role === 'planned' && run.column < spent.run.column);
  const inForce = budgets.findLast(({ run }) => IN_FORCE.test(run.label.key));
  const arrived = headings.filter(({ role }) => role === 'arrived');
  return [total, ...parts, ...details].map((amount): SpentLine => {
    const of = (some: readonly AccountHeading[]): FundingAmount[] =>
      some.map(({ run }) => at(amount, run.column)).filter((one) => one.amount !== null);
    const due = inForce ? of([inForce]) : [];
    const { row } = amount.cell;
    return {
      label: amount.label,
      planned: [...(due.length > 0 ? due : of(budgets)), ...of(arrived)],
      spent: at(amount, spent.run.column),
      rate: rate
        ? { text: trimmedAt(view, row, rate.run.column), cell: cellAddress(row, rate.run.column) }
        : null,
    };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
