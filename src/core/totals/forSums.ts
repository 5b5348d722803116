import type { CellAddress } from '../grid/address';
import type { Coverage, SectionCoverage } from '../table/Coverage';
import type {
  FundingAmount,
  Goal,
  IndicatorGroup,
  PerformanceTable,
  TableField,
} from '../table/PerformanceTable';

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

/** Costs tell the unit of amounts without one; a form that states its unit needs none. */
function costsOf({ fundingUnitStated, groups }: PerformanceTable): readonly IndicatorGroup[] {
  return fundingUnitStated ? [] : groups.filter(({ kind }) => kind === 'cost');
}

/** Which sections were read, without the cells that were not. */
function statesOf({ recognised, head, funding, goals, indicators }: Coverage): Coverage {
  const of = ({ state }: SectionCoverage): SectionCoverage => ({ state, cells: [] });
  return { recognised, head: of(head), funding: of(funding), goals: of(goals), indicators: of(indicators) };
}

/**
 * What a sum needs of a table and no more: a few hundred bytes in place of twenty thousand, so that the sum of a province
 * fits in memory. `sumFunding` takes these as it takes whole tables; nothing else may.
 */
export function forSums(table: PerformanceTable): PerformanceTable {
  const {
    scores: _scores,
    lookalikes: _lookalikes,
    mixedCells: _mixedCells,
    spendingTotal: _spendingTotal,
    hidden,
    ...own
  } = table;
  const { projectName, department, implementingUnit } = table.fields;
  return {
    ...own,
    // That its sheet is hidden decides between copies; which of its rows are does not.
    ...(hidden?.visibility && { hidden: { visibility: hidden.visibility } }),
    coverage: statesOf(table.coverage),
    fields: {
      ...(projectName && { projectName }),
      ...(department && { department }),
      ...(implementingUnit && { implementingUnit }),
    },
    funding: { ...table.funding, details: [] },
    mediumTermFunding: null,
    goals: whatItSays(table),
    goalCell: null,
    groups: costsOf(table),
    unplaced: [],
  };
}

const NOWHERE = { row: 0, column: 0 } as const;
const NO_AREA = { top: 0, left: 0, bottom: 0, right: 0 } as const;
const NONE: readonly never[] = [];

/** Keeps one of each: what says the same is the same object. */
function sharing<Thing>(): (key: string, make: () => Thing) => Thing {
  const known = new Map<string, Thing>();
  return (key, make) => {
    let thing = known.get(key);
    if (thing === undefined) known.set(key, (thing = make()));
    return thing;
  };
}

/**
 * Packs tables that `forSums` has left for keeping a hundred thousand of them: what many of them have
 * in common once, places that no sum asks for shared by all. Returns the packer, which knows all that it has packed.
 */
export function packing(): (table: PerformanceTable) => PerformanceTable {
  const texts = sharing<string>();
  const fieldOf = sharing<TableField>();
  const amountOf = sharing<FundingAmount>();
  const cellOf = sharing<CellAddress>();
  const coverageOf = sharing<Coverage>();
  const titleOf = sharing<NonNullable<PerformanceTable['title']>>();
  const once = (text: string): string => texts(text, () => text);
  const bare = ({ text }: TableField): TableField => ({ label: '', labelCell: NOWHERE, text, cell: NOWHERE });
  const place = ({ row, column }: CellAddress): CellAddress =>
    cellOf(`${String(row)},${String(column)}`, () => ({ row, column }));
  return (table) => {
    const { title, fields, funding, fundingUnitStated, coverage, goals } = table;
    const amount = (of: FundingAmount): FundingAmount => {
      const text = fundingUnitStated && of.state === 'number' ? '' : of.text;
      const { row, column } = of.cell;
      const make = () => ({
        label: once(of.label),
        labelCell: NOWHERE,
        cell: place(of.cell),
        text,
        value: null,
        formula: null,
        amount: of.amount,
        unit: of.unit,
        state: of.state,
      });
      // Blank ones are alike from form to form; of the others hardly two.
      return of.state === 'blank'
        ? amountOf(`${of.label}\n${String(row)},${String(column)}\n${of.unit}`, make)
        : make();
    };
    const { recognised, head, indicators } = coverage;
    const states = [recognised, head, coverage.funding, coverage.goals, indicators];
    const [told] = goals;
    return {
      ...table,
      sheet: once(table.sheet),
      title: title && titleOf(title.text, () => ({ text: title.text, cell: NOWHERE })),
      yearCell: null,
      fields: Object.fromEntries(
        // Units stand above many projects, a project's name above one.
        Object.entries(fields).map(([id, of]) => [
          id,
          id === 'projectName' ? bare(of) : fieldOf(of.text, () => bare(of)),
        ]),
      ),
      funding: {
        total: funding.total && amount(funding.total),
        parts: funding.parts.map(amount),
        details: NONE,
      },
      goals: told ? [{ text: told.text, cell: NOWHERE, period: 'annual' }] : NONE,
      coverage: coverageOf(JSON.stringify(states), () => coverage),
      groups: table.groups.length === 0 ? NONE : table.groups,
      unplaced: NONE,
      area: NO_AREA,
    };
  };
}
