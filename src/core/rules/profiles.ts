import type { Severity } from '../glossary/finding';

/** self-check: 单位自查, everything; review: 财政审核, what a reviewer sends back. */
export type ProfileId = 'self-check' | 'review';

/** A profile says which severities it shows. */
export interface Profile {
  readonly id: ProfileId;
  readonly shows: readonly Severity[];
}

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'self-check': { id: 'self-check', shows: ['error', 'warning', 'info'] },
  review: { id: 'review', shows: ['error', 'warning'] },
};
