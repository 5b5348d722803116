import type { CheckOptions } from './CheckOptions';
import type { Finding } from './Finding';

/** Weighs findings as the options say; those whose rule is 'off' are left out. */
export function applySeverities(
  findings: readonly Finding[],
  severities: NonNullable<CheckOptions['severities']>,
): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severities[finding.rule];
    if (severity === undefined) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
