import type { ProfileId } from '../rules/profiles';
import type { Severity } from '../glossary/finding';
import type { RuleId } from '../rules/RuleParams';

/** A finding that a person has looked at and lets stand. It holds as long as the cell still says the same. */
export interface IgnoredFinding {
  readonly rule: RuleId;
  readonly sheet: string;
  /** A1 name: F16. */
  readonly cell: string;
  /** What stood there when it was ignored; null for an empty cell. */
  readonly found: string | null;
  readonly reason: string;
}

export interface CheckOptions {
  /** self-check where nothing is said. */
  readonly profile?: ProfileId;
  /** By rule; 'off' leaves the rule out. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** 定性指标要求分级: strict (严) makes warnings of words that only say a degree. usual (一般) where nothing is said. */
  readonly grading?: Grading;
  readonly ignores?: readonly IgnoredFinding[];
}

/** How strictly grades are asked of what can't be said in numbers. */
export type Grading = 'usual' | 'strict';

/** The weights that the options give to rules: those said by rule count before what 定性指标要求分级 asks for. */
export function severitiesOf({
  grading,
  severities = {},
}: CheckOptions): NonNullable<CheckOptions['severities']> {
  return grading === 'strict' ? { 'value/not-graded': 'warning', ...severities } : severities;
}
