import { applyProfile } from '../../../src/core/check/applyProfile';
import { dedupeFindings } from '../../../src/core/check/dedupeFindings';
import { runRules } from '../../../src/core/check/runRules';
import type { Rule } from '../../../src/core/rules/Rule';
import type { Indicator } from '../../../src/core/table/PerformanceTable';
import { straySpace } from '../../../src/core/rules/value/straySpace';
import { findingMessage, wordsFor } from '../../../src/core/words/index';
import { tablesFrom } from '../../support/tableBuilder';

const tables = tablesFrom('满意度指标 | 满意度 | ≥ 90%\n---\n满意度指标 | 满意度 | ≥ 95%');

const broken: Rule = {
  ...straySpace,
  id: 'value/stray-space',
  check: ({ value }: Indicator) => {
    if (value === '≥ 90%') throw new Error('no such thing');
    return { cell: { row: 0, column: 0 }, found: value, params: {} };
  },
};

const brokenForAll: Rule = {
  id: 'workbook/year-differs',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check: () => {
    throw new Error('no such thing');
  },
};

describe('runRules', () => {
  it('tells of a rule that breaks down, and lets it and the others go on', () => {
    const findings = runRules([broken, brokenForAll, straySpace], tables);
    expect(findings.map(({ rule, found, table }) => [rule, found, table])).toEqual([
      ['check/rule-failed', null, 0],
      ['value/stray-space', '≥ 90%', 0],
      ['value/stray-space', '≥ 95%', 1],
      ['value/stray-space', '≥ 95%', 1],
      ['check/rule-failed', null, null],
    ]);
    expect(findingMessage(findings[0]!, wordsFor('zh-CN'))).toContain('value/stray-space');
  });

  it('shows a breakdown in every profile, each rule by itself', () => {
    const failures = runRules([broken, brokenForAll], tables).filter(
      ({ rule }) => rule === 'check/rule-failed',
    );
    expect(applyProfile(dedupeFindings(failures), 'review')).toHaveLength(2);
  });

  it('keeps a rule silent where an earlier one has said it', () => {
    const echo: Rule = {
      ...straySpace,
      id: 'value/nonstandard-writing',
      suppressedBy: ['value/stray-space'],
    } as Rule;
    const ids = runRules([straySpace, echo], tables).map(({ rule }) => rule);
    expect(ids).toEqual(['value/stray-space', 'value/stray-space']);
    expect(runRules([echo], tables)).toHaveLength(2);
  });

  it('leaves out rules that are off', () => {
    expect(runRules([straySpace], tables, () => false)).toEqual([]);
  });
});
