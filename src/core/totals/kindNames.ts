import type { TableKind } from '../glossary/form';

/** What people call each kind of form. */
export const kindNames: Readonly<Record<TableKind, string>> = {
  target: '目标表',
  'self-evaluation': '自评表',
  monitoring: '监控表',
  review: '评价表',
  adjustment: '目标调整表',
  'region-allocation': '区域绩效目标表',
  'mid-term': '中期绩效目标表',
};
