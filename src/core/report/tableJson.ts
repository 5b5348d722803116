import type { FieldId } from '../glossary/form';
import { toA1 } from '../grid/address';
import type { Decimal } from '../money/decimal';
import { convert } from '../money/unit';
import type { Coverage, SectionCoverage } from '../table/Coverage';
import type { FundingAmount, Indicator, IndicatorGroup, PerformanceTable } from '../table/PerformanceTable';
import type { Reading } from '../value/Reading';
import { cellName } from './cellName';

/** A table as data: what was read of it, and its coverage. Amounts are in its `fundingUnit`, cells A1 names. */
export function tableJson(table: PerformanceTable) {
  return {
    ...headJson(table),
    indicators: table.groups.flatMap((group) =>
      group.indicators.map((indicator) => indicatorJson(indicator, group)),
    ),
    coverage: coverageJson(table.coverage),
  };
}

/** Makes the text of `tableJson` in pieces, of table after table. */
export function tableTexts(): (table: PerformanceTable) => Generator<string> {
  // The projects of a list share theirs.
  let last: { readonly coverage: Coverage; readonly text: string } | null = null;
  const coverageText = (coverage: Coverage): string => {
    if (last?.coverage !== coverage) last = { coverage, text: JSON.stringify(coverageJson(coverage)) };
    return last.text;
  };
  return function* (table) {
    yield `${JSON.stringify(headJson(table)).slice(0, -1)},"indicators":[`;
    let isFirst = true;
    for (const group of table.groups)
      for (const indicator of group.indicators) {
        const text = JSON.stringify(indicatorJson(indicator, group));
        yield isFirst ? text : `,${text}`;
        isFirst = false;
      }
    yield `],"coverage":${coverageText(table.coverage)}}`;
  };
}

/** All that stands before a table's indicators. */
function headJson(table: PerformanceTable) {
  const field = (id: FieldId): string | null => table.fields[id]?.text ?? null;
  const { total, parts } = table.funding;
  return {
    sheet: table.sheet,
    titleCell: cellName(table.title?.cell),
    kind: table.kind,
    standard: table.standard,
    year: table.year,
    projectName: field('projectName'),
    department: field('department'),
    implementingUnit: field('implementingUnit'),
    projectAttribute: field('projectAttribute'),
    projectPeriod: field('projectPeriod'),
    fundingUnit: table.fundingUnit,
    total: total && amountIn(table, total),
    totalCell: cellName(total?.cell),
    parts: parts.map((part) => ({
      label: part.label.replace(/[：:]\s*$/, ''),
      amount: amountIn(table, part),
      cell: toA1(part.cell),
    })),
    goals: table.goals.map((goal) => ({ text: goal.text, cell: toA1(goal.cell) })),
  };
}

function coverageJson({ recognised, head, funding, goals, indicators }: Coverage) {
  const section = ({ state, cells }: SectionCoverage) => ({ state, cells: cells.map(toA1) });
  return {
    recognised,
    head: section(head),
    funding: section(funding),
    goals: section(goals),
    indicators: section(indicators),
  };
}

function amountIn(table: PerformanceTable, { amount, unit }: FundingAmount): Decimal | null {
  return amount && convert(amount, unit, table.fundingUnit);
}

function indicatorJson(indicator: Indicator, group: IndicatorGroup) {
  return {
    level1: group.level1,
    level2: group.level2,
    requirement: group.requirement,
    number: indicator.number,
    name: indicator.name,
    nameCell: toA1(indicator.nameCell),
    value: indicator.value,
    valueCell: toA1(indicator.valueCell),
    period: indicator.period,
    reading: readingJson(indicator.reading),
  };
}

/** The keys of a reading that other programs see. */
export function readingJson({ kind, comparator, numbers, unit, canonical }: Reading) {
  return { kind, comparator, numbers, unit, canonical };
}
