import type { PerformanceTable } from '../table/PerformanceTable';
import { PackedTable, packing, type Form, type Own } from './packing';

/** Packed tables as plain data: what they have in common, and what each has for itself. */
export interface PackedData {
  readonly forms: readonly Form[];
  readonly tables: readonly (Own & { readonly form: number })[];
}

/** Packs tables that `forSums` has left so that another thread can be sent them. */
export function packedData(tables: readonly PerformanceTable[]): PackedData {
  const pack = packing();
  const forms = new Map<Form, number>();
  const rows = tables.map((table) => {
    const { form, own } = pack(table);
    const number = forms.get(form) ?? forms.size;
    forms.set(form, number);
    return { form: number, ...own };
  });
  return { forms: [...forms.keys()], tables: rows };
}

/** The tables of such data, in their order. */
export function tablesOfData({ forms, tables }: PackedData): PerformanceTable[] {
  return tables.flatMap(({ form, ...own }) => {
    const of = forms[form];
    return of ? [new PackedTable(of, own)] : [];
  });
}
