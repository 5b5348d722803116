import type { MoneyUnit } from '../../money/unit';
import type { Account, Funding } from '../Funding';
import { accountBelow, accountHeadings, type AccountHeading } from '../funding/readAccount';
import type { SheetView } from '../lines/sheetView';
import type { ListColumns } from './listColumns';

/** The columns 全年预算数, 全年执行数 and 执行率 of a list; none where it does not say what was spent. */
export function listAccountHeadings({ headers }: ListColumns): readonly AccountHeading[] {
  const headings = accountHeadings(headers);
  return headings.some(({ role }) => role === 'spent') ? headings : NONE;
}

const NONE: readonly AccountHeading[] = [];

/** What was spent of one project of a list; null where the list does not say. */
export function listAccount(
  view: SheetView,
  columns: ListColumns,
  funding: Funding,
  headings: readonly AccountHeading[],
  unit: MoneyUnit,
): Account | null {
  if (headings.length === 0 || !funding.total) return null;
  // The heading of its column is no name of the amount: 全年预算数.
  const total = columns.total?.label.amountColumn ? { ...funding.total, label: '' } : funding.total;
  const account = accountBelow(view, { ...funding, total }, headings, unit);
  return account && { ...account, goal: null };
}
