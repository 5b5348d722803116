import type { TableKind } from '../glossary/form';

/** What a person decides of a sum; without any of it, the sum takes the target forms and each project once. */
export interface SumOptions {
  /** The one kind of form that is summed, or all of them side by side. */
  readonly kind?: TableKind | 'all';
  /** Whether money that stands in several tables (of the same project, or in a sum of others) counts once or each time. */
  readonly duplicates?: 'once' | 'all';
  /** By index of the table in the list that is summed: counted or left out whatever else holds. */
  readonly decisions?: ReadonlyMap<number, 'count' | 'leave'>;
  /** The file of each table; '' or absent for the open workbook. Copies and sums of others are looked for within and across. */
  readonly paths?: readonly string[];
}
