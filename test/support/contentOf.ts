import type { CellAddress } from '../../src/core/grid/address';
import type { FundingAmount, PerformanceTable } from '../../src/core/table/PerformanceTable';

type Place = (cell: CellAddress) => CellAddress;

const stay: Place = (cell) => cell;
/** Labels may be spaced and punctuated otherwise; a value is what it is. */
const key = (text: string): string => text.replace(/[\s:：()（）]/g, '');

/**
 * What a table says, with the places of what is filled in moved by `place`: two readings of the same form in another
 * spot, or spaced otherwise, come to the same. Places of blanks are left out, for they follow the form's columns.
 */
export function contentOf(table: PerformanceTable, place: Place | null = stay): unknown {
  const at = (cell: CellAddress | null): CellAddress | null => (cell && place ? place(cell) : null);
  const filled = (text: string, cell: CellAddress): CellAddress | null => (text === '' ? null : at(cell));
  const amount = (one: FundingAmount | null): unknown =>
    one && [key(one.label), one.amount, one.unit, one.state, filled(one.text, one.cell)];
  return {
    title: table.title && [key(table.title.text), at(table.title.cell)],
    year: [table.year, at(table.yearCell)],
    standard: table.standard,
    fields: Object.fromEntries(
      Object.entries(table.fields).map(([id, field]) => [id, [field.text, filled(field.text, field.cell)]]),
    ),
    unit: table.fundingUnit,
    total: amount(table.funding.total),
    parts: table.funding.parts.map(amount),
    details: table.funding.details.map(amount),
    mediumTerm: table.mediumTermFunding && [
      amount(table.mediumTermFunding.total),
      table.mediumTermFunding.parts.map(amount),
    ],
    goals: table.goals.map((goal) => [goal.period, goal.text, at(goal.cell)]),
    groups: table.groups.map((group) => [
      group.level1,
      group.level2,
      group.kind,
      group.requirement,
      group.period,
      group.blankSlots.length,
      group.indicators.map((one) => [
        one.number,
        one.name,
        filled(one.name, one.nameCell),
        one.value,
        filled(one.value, one.valueCell),
        one.comparatorColumn?.text,
        one.unitColumn?.text,
        one.reading,
      ]),
    ]),
  };
}
