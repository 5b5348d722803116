import { isNumberAsText } from '../../facts/sumFormula';
import { compare, sum } from '../../money/decimal';
import type { FundingAmount, PerformanceTable } from '../../table/PerformanceTable';
import { BETWEEN, NONE, NOWHERE, PackedTable, type Form } from './PackedTable';

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

/** A copy: a text that was cut out of a file's XML, or put together, keeps what it came from in memory as long as itself. */
function alone(text: string): string {
  return text.split('').join('');
}

/**
 * Packs tables that `forSums` has left, for keeping a hundred thousand of them: some three hundred bytes each, since what many of
 * them have in common is kept once. Returns the packer, which knows all that it has packed.
 */
export function packing(): (table: PerformanceTable) => PackedTable {
  const shared = sharing<Form>();
  const texts = new Map<string, string>();
  const once = (text: string): string => {
    let known = texts.get(text);
    if (known === undefined) texts.set((known = alone(text)), known);
    return known;
  };
  const sharedForm = (table: PerformanceTable): Form => shared(formKey(table), () => formOf(table));
  /** Tables that another thread has packed come with forms of their own, a few hundred tables with one. */
  let last: { readonly theirs: Form; readonly ours: Form } | null = null;
  const repacked = (table: PackedTable): PackedTable => {
    const { form: theirs, own } = table;
    if (last?.theirs !== theirs) last = { theirs, ours: sharedForm(table) };
    const { ours } = last;
    return new PackedTable(ours, {
      ...own,
      sheet: own.sheet === own.name ? own.name : once(own.sheet),
      department: own.department === null ? null : once(own.department),
      unit: own.unit === null ? null : once(own.unit),
      below: own.below + rowOf(theirs.amounts) - rowOf(ours.amounts),
      groups: own.groups.length === 0 ? NONE : own.groups,
    });
  };
  return (table) => {
    if (table instanceof PackedTable) return repacked(table);
    const { fields, fundingUnitStated, goals, groups } = table;
    const { projectName, department, implementingUnit } = fields;
    const form = sharedForm(table);
    const name = projectName ? alone(projectName.text) : null;
    const told = goals[0]?.text;
    const amounts = amountsOf(table);
    const isPlain =
      fundingUnitStated &&
      amounts.every(({ state, text, scale }) => (state === 'number' && scale === undefined) || text === '');
    return new PackedTable(form, {
      // A sheet is mostly called as its project, or as many others are.
      sheet: table.sheet === name ? name : once(table.sheet),
      name,
      department: department ? once(department.text) : null,
      unit: implementingUnit ? once(implementingUnit.text) : null,
      code: table.projectCode ?? null,
      below: rowOf(amounts) - rowOf(form.amounts),
      amounts: amounts.map(({ amount }) => amount ?? '').join(BETWEEN),
      texts: isPlain ? null : amounts.map(({ text }) => text).join(BETWEEN),
      told: told === undefined ? null : alone(told),
      groups: groups.length === 0 ? NONE : groups,
    });
  };
}
