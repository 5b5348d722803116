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
  readonly ignores?: readonly IgnoredFinding[];
}
