import { annex11 } from './annex11';
import { mof2015Annual } from './mof2015Annual';
import type { TableStandard } from './TableStandard';

/** Every form there is, in the order people choose from. */
export const standards: readonly TableStandard[] = [annex11, mof2015Annual];

/** The form that a new table has where nobody chose another. */
export const defaultStandard: TableStandard = annex11;

/** The form of this id, or null. */
export function standardById(id: string): TableStandard | null {
  return standards.find((standard) => standard.id === id) ?? null;
}
