import { addsUpSources } from '../../facts/sumFormula';
import { isCostInOtherUnit } from '../../facts/unitSlip';
import type { Coverage, SectionCoverage } from '../../table/Coverage';
import type { Goal, IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';

/** FNV-1a over UTF-16 units, in two lanes of 32 bits: enough to tell some hundred thousand texts apart. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** Stands for all that a table says of its goals and indicators: two tables with the same say the same. */
function whatItSays({ goals, groups }: PerformanceTable): readonly Goal[] {
  if (goals.length + groups.length === 0) return [];
  const told = [
    ...goals.map(({ text }) => text),
    ...groups.flatMap(({ indicators }) => indicators.flatMap(({ name, value }) => [name, value])),
  ];
  return [{ text: fingerprint(told.join('\n')), cell: { row: 0, column: 0 }, period: 'annual' }];
}

/** Costs tell the unit of amounts without one, and contradict a stated one; all others need none. */
function costsOf(table: PerformanceTable): readonly IndicatorGroup[] {
  const isAsked = !table.fundingUnitStated || isCostInOtherUnit(table);
  return !isAsked ? [] : table.groups.filter(({ kind }) => kind === 'cost');
}

/** Without what sources consist of; a formula that adds up anything else than the sources tells nothing of the total. */
function fundingOf({ funding }: PerformanceTable): PerformanceTable['funding'] {
  const { total, parts } = funding;
  const isTelling = !total?.formula || addsUpSources(funding);
  return { total: isTelling ? total : { ...total, formula: null }, parts, details: [] };
}

/** Which sections were read, without the cells that were not. */
function statesOf({ recognised, head, funding, goals, indicators }: Coverage): Coverage {
  const of = (section: SectionCoverage): SectionCoverage =>
    section.cells.length === 0 ? section : { state: section.state, cells: [] };
  return { recognised, head: of(head), funding: of(funding), goals: of(goals), indicators: of(indicators) };
}

/** What most tables have none of: a copy without these keys takes as long as all the rest, and is made only where there are any. */
function withoutRarerParts(table: PerformanceTable): PerformanceTable {
  const { scores, account, lookalikes, mixedCells, spendingTotal, hidden } = table;
  if (!(scores ?? account ?? lookalikes ?? mixedCells ?? spendingTotal ?? hidden)) return table;
  const {
    scores: _scores,
    account: _account,
    lookalikes: _lookalikes,
    mixedCells: _mixedCells,
    spendingTotal: _spendingTotal,
    hidden: _hidden,
    ...own
  } = table;
  return own;
}

/**
 * What a sum needs of a table and no more: a few hundred bytes in place of twenty thousand, so that the sum of a province
 * fits in memory. `sumFunding` takes these as it takes whole tables; nothing else may.
 */
export function forSums(table: PerformanceTable): PerformanceTable {
  const { hidden } = table;
  const { projectName, department, implementingUnit } = table.fields;
  return {
    ...withoutRarerParts(table),
    // That its sheet is hidden decides between copies; which of its rows are does not.
    ...(hidden?.visibility && { hidden: { visibility: hidden.visibility } }),
    coverage: statesOf(table.coverage),
    fields: {
      ...(projectName && { projectName }),
      ...(department && { department }),
      ...(implementingUnit && { implementingUnit }),
    },
    funding: fundingOf(table),
    mediumTermFunding: null,
    goals: whatItSays(table),
    goalCell: null,
    groups: costsOf(table),
    unplaced: [],
  };
}
