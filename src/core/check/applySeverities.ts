import type { CheckOptions } from './CheckOptions';
import type { Finding } from './Finding';

/** Weighs findings as the options say; those whose rule is 'off' are left out. */
export function applySeverities(
  findings: readonly Finding[],
  severities: NonNullable<CheckOptions['severities']>,
): Finding[] {
  if (Object.keys(severities).length === 0) return [...findings];
  return findings.flatMap((finding) => {
    const severity = severities[finding.rule];
    if (severity === undefined) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
