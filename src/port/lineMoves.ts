import type { SheetPlan } from '../core/layout/SheetPlan';

/** Whole rows or columns to insert before `at` (0-based), or with a negative count to delete from `at` on. */
export interface LineMove {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** An old sheet of ours as it was read, from A1 on. */
export interface OldSheet {
  readonly values: readonly (readonly unknown[])[];
  /** The number of its columns that are ours; what stands to their right is the person's. */
  readonly ownColumns: number;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a plan, by row and column. */
function textsOf({ cells }: SheetPlan): string[][] {
  const rows: string[][] = [];
  for (const { row, column, content } of cells) {
    const own = (rows[row] ??= []);
    own[column] = content.kind === 'text' || content.kind === 'link' ? content.text : '';
  }
  return rows;
}

/** What tells each row from all others: the texts of some columns, and of rows with the same ones which it is. */
function keysOf(rows: readonly (readonly unknown[] | undefined)[], columns: readonly number[]): string[] {
  const met = new Map<string, number>();
  return Array.from(rows, (row) => {
    const key = columns.map((column) => textOf(row?.[column])).join('\n');
    const count = met.get(key) ?? 0;
    met.set(key, count + 1);
    return `${key}\n${String(count)}`;
  });
}

/** Moves that bring each old line to its new place: pairs of them, both ascending. */
function movesTo(axis: LineMove['axis'], pairs: readonly (readonly [number, number])[]): LineMove[] | null {
  const moves: LineMove[] = [];
  let shift = 0;
  let last = -1;
  for (const [from, to] of pairs) {
    const at = from + shift;
    const count = to - at;
    if (to <= last) return null;
    if (count > 0) moves.push({ axis, at, count });
    if (count < 0) moves.push({ axis, at: to, count });
    shift += count;
    last = to;
  }
  return moves;
}

/** The heads that both have, in the order of both. */
function commonHeads(old: readonly string[], wanted: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let next = 0;
  for (const [from, head] of old.entries()) {
    const to = head === '' ? -1 : wanted.indexOf(head, next);
    if (to < 0) continue;
    pairs.push([from, to]);
    next = to + 1;
  }
  return pairs;
}

/**
 * How an old sheet of ours must be stretched before a plan is written over it, so that what a person has put to the right of it
 * stays beside the row that it was put to. Empty where nothing moves; null where a row with such content has no place in the
 * plan, or the rows have changed their order.
 */
export function movesForPlan({ values, ownColumns }: OldSheet, plan: SheetPlan): LineMove[] | null {
  const { identity } = plan;
  if (!identity) return null;
  const texts = textsOf(plan);
  const width = plan.columnWidths.length;
  const heads = commonHeads(
    (values[identity.headRow] ?? []).slice(0, ownColumns).map(textOf),
    (texts[identity.headRow] ?? []).slice(0, width),
  );
  const columns = movesTo('columns', [...heads, [ownColumns, width]]);
  const own = values.filter((row) =>
    row.slice(0, ownColumns).some((value) => value !== '' && value !== null),
  );
  const height = own.length === 0 ? 0 : values.lastIndexOf(own[own.length - 1] ?? []) + 1;
  const keys = keysOf(values.slice(0, height), identity.columns);
  const places = new Map(keysOf(texts, identity.columns).map((key, row) => [key, row]));
  const held = [...values.keys()].filter((row) =>
    (values[row] ?? []).slice(ownColumns).some((value) => value !== '' && value !== null),
  );
  const pairs: [number, number][] = [];
  for (const row of held) {
    const key = keys[row];
    const place = key === undefined ? texts.length + row - height : places.get(key);
    if (place === undefined) return null;
    pairs.push([row, place]);
  }
  const rows = movesTo('rows', pairs);
  return columns && rows && [...columns, ...rows];
}
