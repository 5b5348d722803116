import type { CellAddress } from '../grid/address';
import type { TableArea } from './find/TableArea';
import { readFields, type FieldsReading } from './head/readFields';
import { readGoals, type GoalsReading } from './head/readGoals';
import { readYear } from './head/readYear';
import { withAmountOfName } from './funding/amountInName';
import { readFunding, type FundingReading } from './funding/readFunding';
import { readIndicators, type IndicatorsReading } from './rows/readIndicators';
import { claimHeadAgain, claimRead } from './ledger/claimRead';
import { addressOf } from './lines/sheetView';
import type { PerformanceTable } from './PerformanceTable';
import { columnsOf, findSections } from './sections/findSections';
import type { Sections } from './sections/Section';
import { startReading, type TableReading } from './sections/TableReading';

/** What the readers found in an area, section by section, with the cells claimed that each of them read. */
export interface SectionsRead {
  readonly sections: Sections;
  /** The head's columns; `block` has those of the indicators, where they stand beside it. */
  readonly reading: TableReading;
  readonly block: TableReading;
  readonly title: PerformanceTable['title'];
  readonly year: number | null;
  readonly yearCell: CellAddress | null;
  readonly fields: PerformanceTable['fields'];
  readonly otherDepartments: FieldsReading['otherDepartments'];
  readonly goals: GoalsReading;
  readonly funding: FundingReading;
  readonly indicators: IndicatorsReading;
}

/** Reads head, goals, funding and indicators of the one table of an area; each after those that tell it where to look. */
export function readSections(area: TableArea): SectionsRead {
  const sections = findSections(area);
  const { beside, headEnd } = sections;
  const head = beside === null ? area : { ...area, view: columnsOf(area, 0, beside - 1) };
  const reading = startReading(head, headEnd);
  const { fields: own, otherDepartments } = readFields(reading);
  const goals = readGoals(reading);
  const told = readYear(area, sections.labelled);
  const year = told?.year ?? area.before?.year ?? null;
  const yearCell = told?.cell ?? area.before?.yearCell ?? null;
  const money = readFunding(reading, goals.rows, year);
  const named = { fields: withUnitsAbove(own, area.before), funding: money.funding };
  const { fields, funding: withName } = withAmountOfName(named, money.unit);
  const funding = withName === money.funding ? money : { ...money, funding: withName };
  const block = readingOfBlock(reading, area, sections);
  const indicators = readIndicators(block, sections.indicators, {
    mediumTerm: goals.mediumTerm || funding.mediumTermFunding !== null,
    annualFirst: goals.annualFirst,
  });
  const title = area.title ? { text: area.title.text.trim(), cell: addressOf(area.title) } : null;
  claimRead(reading.claims, {
    title,
    yearCell,
    fields,
    otherDepartments,
    funding: funding.funding,
    mediumTermFunding: funding.mediumTermFunding,
    goals: goals.goals,
    groups: indicators.groups,
  });
  claimHeadAgain(reading, fields);
  return {
    sections,
    reading,
    block,
    title,
    year,
    yearCell,
    fields,
    otherDepartments,
    goals,
    funding,
    indicators,
  };
}

/** Where the indicators stand right of the head they have columns of their own; their claims are those of the table. */
function readingOfBlock(head: TableReading, area: TableArea, { beside, heading }: Sections): TableReading {
  if (beside === null) return head;
  return startReading({ ...area, view: columnsOf(area, beside, area.view.right) }, heading, head.claims);
}

/** 预算单位 above one headline over several projects is that of each of them. */
function withUnitsAbove(
  fields: PerformanceTable['fields'],
  before: TableArea['before'],
): PerformanceTable['fields'] {
  const name = before?.fields.projectName;
  if (!before || !name) return fields;
  const above = Object.entries(before.fields).filter(
    ([, field]) => field.labelCell.row < name.labelCell.row && field.text !== '',
  );
  return { ...Object.fromEntries(above), ...fields };
}
