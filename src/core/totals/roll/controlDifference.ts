import { compare, subtract, sum, ZERO, type Decimal } from '../../money/decimal';
import type { RollComparison } from './RollComparison';

/**
 * What makes 申报数 differ from 批复数 as a whole. amounts: projects whose two amounts differ; beyond: projects that are not on
 * the roll; unapproved: those on it without 批复数; unstated: those of which no amount came in.
 */
export type DifferenceCause = 'amounts' | 'beyond' | 'unapproved' | 'unstated';

/** 申报数 − 批复数 over the whole roll, in 万元. */
export interface ControlDifference {
  readonly difference: Decimal;
  /** What it is made of, without what comes to nothing; empty where it can't be told apart (a table stands for two entries). */
  readonly causes: readonly { readonly cause: DifferenceCause; readonly amount: Decimal }[];
}

const isNothing = (amount: Decimal): boolean => compare(amount, ZERO) === 0;

/** How far 申报数 is from 批复数, and by what; null where one of the two is not there. */
export function controlDifference({
  lines,
  beyond,
  approved,
  stated,
}: RollComparison): ControlDifference | null {
  if (approved === null || stated === null) return null;
  const difference = subtract(stated, approved);
  const withoutStated = lines.flatMap((line) => (line.stated === null ? (line.entry.approved ?? []) : []));
  const all: Readonly<Record<DifferenceCause, Decimal>> = {
    amounts: sum(lines.flatMap((line) => line.difference ?? [])),
    beyond: sum(beyond.flatMap(({ total }) => total ?? [])),
    unapproved: sum(lines.flatMap((line) => (line.entry.approved === null ? (line.stated ?? []) : []))),
    unstated: subtract(ZERO, sum(withoutStated)),
  };
  const causes = (Object.keys(all) as DifferenceCause[])
    .map((cause) => ({ cause, amount: all[cause] }))
    .filter(({ amount }) => !isNothing(amount));
  const isWhole = isNothing(subtract(difference, sum(causes.map(({ amount }) => amount))));
  return { difference, causes: isWhole ? causes : [] };
}
