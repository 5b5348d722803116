/** A reading that found nothing; what was found is put over it. */
export const BLANK = {
  kind: 'empty',
  comparator: null,
  numbers: [],
  unit: null,
  canonical: null,
  irregularities: [],
} as const;
