import type { Requirement } from '../glossary/form';
import type { IndicatorGroup } from '../table/PerformanceTable';

const TAGS: Readonly<Record<Requirement, string>> = {
  'required-quantified': '必填量化',
  required: '必填',
  optional: '选填',
};

/** The tag as forms print it; '' for none. */
export function tagText(requirement: Requirement | null): string {
  return requirement === null ? '' : TAGS[requirement];
}

/** What a person calls the group: its printed level-2 name, or what stands above it. */
export function groupName(group: IndicatorGroup): string {
  return group.level2 ?? group.level1 ?? '指标';
}

/** The same group on the same side of the form, wherever it stands. */
export function groupKey(group: IndicatorGroup): string {
  return `${group.period}|${group.level1 ?? ''}|${group.level2 ?? ''}`;
}
