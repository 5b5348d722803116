import { toA1, type CellAddress } from '../../src/core/grid/address';
import type { Funding, FundingAmount, PerformanceTable } from '../../src/core/table/PerformanceTable';

/** A table as lines of text, one a fact with its cell, for comparing whole tables by eye. */
export function describeTable(table: PerformanceTable): string[] {
  return [
    `title ${at(table.title?.cell)} ${table.title?.text ?? ''}`.trim(),
    `year ${at(table.yearCell)} ${table.year ?? ''}`.trim(),
    ...Object.entries(table.fields).map(([id, field]) =>
      `${id} ${at(field.cell)} ${oneLine(field.text)}`.trim(),
    ),
    ...fundingLines('', table.funding),
    ...(table.mediumTermFunding ? fundingLines('medium-term ', table.mediumTermFunding) : []),
    ...table.goals.map((goal) => `goal ${goal.period} ${at(goal.cell)} ${oneLine(goal.text).slice(0, 16)}`),
    ...(table.goals.length === 0 ? [`goal none ${at(table.goalCell)}`] : []),
    ...table.groups.flatMap((group) => [
      `group ${group.period} ${group.level1 ?? '-'} / ${group.level2 ?? '-'} ${at(group.level2Cell)} ${group.kind ?? 'local'}${group.requirement ? ` ${group.requirement}` : ''}${group.blankSlots.length ? ` blank ${group.blankSlots.map((slot) => at(slot.valueCell)).join(' ')}` : ''}`,
      ...group.indicators.map(
        (i) =>
          `  ${i.number ?? '-'} ${at(i.nameCell)} ${oneLine(i.name)} | ${at(i.valueCell)} ${[i.comparatorColumn?.text, oneLine(i.value), i.unitColumn?.text].filter((part) => part !== undefined).join(' ; ')}`,
      ),
    ]),
    ...table.unplaced.map(
      (unplaced) => `unplaced ${at(unplaced.cell)} ${oneLine(unplaced.text).slice(0, 16)}`,
    ),
  ];
}

function fundingLines(side: string, funding: Funding): string[] {
  const line = (role: string, amount: FundingAmount): string =>
    `${side}${role} ${at(amount.cell)} ${amount.label} ${amount.amount ?? amount.state} ${amount.unit}`;
  return [
    ...(funding.total ? [line('total', funding.total)] : []),
    ...funding.parts.map((part) => line('part', part)),
    ...funding.details.map((detail) => line('detail', detail)),
  ];
}

function at(cell: CellAddress | null | undefined): string {
  return cell ? toA1(cell) : '-';
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}
