import type { PerformanceTable } from '../../table/PerformanceTable';
import { PackedTable, type Form, type Own } from './PackedTable';
import { packing } from './packing';

/** Packed tables as plain data: what they have in common, and what each has for itself. */
export interface PackedData {
  readonly forms: readonly Form[];
  readonly tables: readonly Own[];
  /** The form of each table. */
  readonly formOf: readonly number[];
}

/** Packs tables that `forSums` has left so that another thread can be sent them. */
export function packedData(tables: readonly PerformanceTable[]): PackedData {
  const pack = packing();
  const forms = new Map<Form, number>();
  const packed = tables.map(pack);
  const formOf = packed.map(({ form }) => {
    const number = forms.get(form) ?? forms.size;
    forms.set(form, number);
    return number;
  });
  return { forms: [...forms.keys()], tables: packed.map(({ own }) => own), formOf };
}

/** The tables of such data, in their order. */
export function tablesOfData({ forms, tables, formOf }: PackedData): PerformanceTable[] {
  return tables.flatMap((own, index) => {
    const form = forms[formOf[index] ?? -1];
    return form ? new PackedTable(form, own) : [];
  });
}
