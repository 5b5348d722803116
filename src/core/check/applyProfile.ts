import { profiles, type ProfileId } from '../rules/profiles';
import type { Finding } from './Finding';

/** The findings that a profile shows. A check that broke down is always shown. */
export function applyProfile(findings: readonly Finding[], profile: ProfileId): Finding[] {
  const { shows } = profiles[profile];
  return findings.filter(
    (finding) => finding.rule === 'check/rule-failed' || shows.includes(finding.severity),
  );
}
