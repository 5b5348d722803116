import { isNumberAsText } from '../facts/sumFormula';
import { compare, sum, type Decimal } from '../money/decimal';
import type { Funding, FundingAmount, Goal, PerformanceTable, TableField } from '../table/PerformanceTable';

const NOWHERE = { row: 0, column: 0 } as const;
const NO_AREA = { top: 0, left: 0, bottom: 0, right: 0 } as const;
const NONE: readonly never[] = [];

/** Between texts that are kept as one: several take three times the room. */
const BETWEEN = '\u0000';

/** What tables of one form have in common. */
export interface Form extends Pick<
  PerformanceTable,
  'title' | 'kind' | 'standard' | 'year' | 'fundingUnit' | 'fundingUnitStated' | 'coverage'
> {
  readonly hidden: PerformanceTable['hidden'];
  readonly hasTotal: boolean;
  /** The total first where there is one; without what was filled in, each in the place of the first table of the form. */
  readonly amounts: readonly FundingAmount[];
}

/** What a table has for itself; null where it has no such field. */
export interface Own {
  readonly sheet: string;
  readonly name: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly code: string | null;
  /** So many rows below those of the form its amounts stand. */
  readonly below: number;
  /** In the order of the form, joined; '' where none could be read. */
  readonly amounts: string;
  /** The same as typed; null where no more is asked of them than what they come to. */
  readonly texts: string | null;
  /** Stands for what it says in goals and indicators. */
  readonly told: string | null;
  readonly groups: PerformanceTable['groups'];
}

function field(text: string): TableField {
  return { label: '', labelCell: NOWHERE, text, cell: NOWHERE };
}

/** A table as it is kept: it answers as the table itself does, with objects made when they are asked for. */
export class PackedTable implements PerformanceTable {
  declare readonly projectCode?: string;
  declare readonly hidden?: NonNullable<PerformanceTable['hidden']>;

  constructor(
    readonly form: Form,
    readonly own: Own,
  ) {
    if (own.code !== null) this.projectCode = own.code;
    if (form.hidden) this.hidden = form.hidden;
  }

  get sheet() {
    return this.own.sheet;
  }
  get title() {
    return this.form.title;
  }
  get kind() {
    return this.form.kind;
  }
  get standard() {
    return this.form.standard;
  }
  get year() {
    return this.form.year;
  }
  get yearCell() {
    return null;
  }
  get fields(): PerformanceTable['fields'] {
    const { name, department, unit } = this.own;
    return {
      ...(name !== null && { projectName: field(name) }),
      ...(department !== null && { department: field(department) }),
      ...(unit !== null && { implementingUnit: field(unit) }),
    };
  }
  get fundingUnit() {
    return this.form.fundingUnit;
  }
  get fundingUnitStated() {
    return this.form.fundingUnitStated;
  }
  get funding(): Funding {
    const { hasTotal, amounts } = this.form;
    const { below } = this.own;
    const read = this.own.amounts.split(BETWEEN);
    const typed = this.own.texts?.split(BETWEEN);
    const all = amounts.map((of, index): FundingAmount => {
      const cell = below === 0 ? of.cell : { row: of.cell.row + below, column: of.cell.column };
      return { ...of, cell, text: typed?.[index] ?? '', amount: (read[index] || null) as Decimal | null };
    });
    const total = hasTotal ? (all[0] ?? null) : null;
    return { total, parts: hasTotal ? all.slice(1) : all, details: NONE };
  }
  get mediumTermFunding() {
    return null;
  }
  get goals(): readonly Goal[] {
    const { told } = this.own;
    return told === null ? NONE : [{ text: told, cell: NOWHERE, period: 'annual' }];
  }
  get goalCell() {
    return null;
  }
  get groups() {
    return this.own.groups;
  }
  get area() {
    return NO_AREA;
  }
  get unplaced() {
    return NONE;
  }
  get coverage() {
    return this.form.coverage;
  }
}

/** The amounts of a table, the total first where there is one. */
function amountsOf({ funding: { total, parts } }: PerformanceTable): readonly FundingAmount[] {
  return total ? [total, ...parts] : parts;
}

/** What tables have in common that share a form: they stand where they like. */
function formKey(table: PerformanceTable): string {
  const { title, kind, standard, year, fundingUnit, fundingUnitStated, hidden, coverage, funding } = table;
  const { recognised, head, funding: money, goals, indicators } = coverage;
  const amounts = amountsOf(table);
  const top = rowOf(amounts);
  return JSON.stringify([
    [title?.text, kind, standard, year, fundingUnit, fundingUnitStated, hidden?.visibility],
    [recognised, head.state, money.state, goals.state, indicators.state, funding.total !== null],
    amounts.map((amount) => {
      const { label, cell, unit, state, scale = 0 } = amount;
      return [label, cell.row - top, cell.column, unit, state, scale, isNumberAsText(amount)];
    }),
    tellingFormula(table),
  ]);
}

/**
 * The formula of a total that is not what its sources come to. Any other says nothing that a sum asks for, and would keep each of
 * a thousand tables below each other apart from the rest.
 */
function tellingFormula({ funding }: PerformanceTable): string | null {
  const { total, parts } = funding;
  if (!total?.formula || total.amount === null) return null;
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  const isOneUnit = parts.every(({ unit }) => unit === total.unit);
  return isOneUnit && compare(sum(amounts), total.amount) === 0 ? null : total.formula;
}

function rowOf([first]: readonly FundingAmount[]): number {
  return first?.cell.row ?? 0;
}

function formOf(table: PerformanceTable): Form {
  const { title, kind, standard, year, fundingUnit, fundingUnitStated, hidden, coverage, funding } = table;
  const amounts = amountsOf(table).map((amount) => {
    const { label, cell, unit, state, scale } = amount;
    return {
      label,
      labelCell: NOWHERE,
      cell,
      text: '',
      value: isNumberAsText(amount) ? '' : null,
      formula: amount === funding.total ? tellingFormula(table) : null,
      amount: null,
      unit,
      state,
      ...(scale !== undefined && { scale }),
    };
  });
  return {
    title: title && { text: title.text, cell: NOWHERE },
    kind,
    standard,
    year,
    fundingUnit,
    fundingUnitStated,
    hidden,
    coverage,
    hasTotal: funding.total !== null,
    amounts,
  };
}

/** Keeps one of each: what has the same key is the first that had it. */
function sharing<Thing>(): (key: string, make: () => Thing) => Thing {
  const known = new Map<string, Thing>();
  return (key, make) => {
    let thing = known.get(key);
    if (thing === undefined) known.set(key, (thing = make()));
    return thing;
  };
}

/**
 * Packs tables that `forSums` has left, for keeping a hundred thousand of them: some three hundred bytes each, since what many of
 * them have in common is kept once. Returns the packer, which knows all that it has packed.
 */
export function packing(): (table: PerformanceTable) => PackedTable {
  const shared = sharing<Form>();
  const texts = sharing<string>();
  const once = (text: string): string => texts(text, () => text);
  return (table) => {
    const { fields, fundingUnitStated, goals, groups } = table;
    const { projectName, department, implementingUnit } = fields;
    const form = shared(formKey(table), () => formOf(table));
    const amounts = amountsOf(table);
    const isPlain =
      fundingUnitStated &&
      amounts.every(({ state, text, scale }) => (state === 'number' && scale === undefined) || text === '');
    return new PackedTable(form, {
      // A sheet is mostly called as its project, or as many others are.
      sheet: table.sheet === projectName?.text ? projectName.text : once(table.sheet),
      name: projectName ? projectName.text : null,
      department: department ? once(department.text) : null,
      unit: implementingUnit ? once(implementingUnit.text) : null,
      code: table.projectCode ?? null,
      below: rowOf(amounts) - rowOf(form.amounts),
      amounts: amounts.map(({ amount }) => amount ?? '').join(BETWEEN),
      texts: isPlain ? null : amounts.map(({ text }) => text).join(BETWEEN),
      told: goals[0]?.text ?? null,
      groups: groups.length === 0 ? NONE : groups,
    });
  };
}
