import type { Rule } from './Rule';

/** The catalogue, in the order the rules run. */
export const rules: readonly Rule[] = [];
