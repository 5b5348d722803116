import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import { tablesFrom } from '../../support/tableBuilder';
import { VERDICTS } from '../../support/verdicts';

/**
 * Values in their group, good or bad, each with the reason and where a published guide says so: [R] a rule of a system
 * or an office, [G] a guide's name with a number of ours, [P] a published figure, [D] a published figure against a
 * written rule.
 */
const pairs = readPairs('pairs.tsv');

/** More of the same kinds, as a reviewer would judge them. */
const more = readPairs('more.tsv');

/**
 * Labelled as a reviewer would, before any program read them: good passes, a hint may be said of it; of hint there is a hint and
 * no more; bad is sent back.
 */
const labelledFirst = readPairs('labelledFirst.tsv');

/**
 * Labelled the same way: silent, nothing at all is said of it; passes, a hint may be; hint, a hint and no more; told,
 * something is said; bad, it is sent back.
 */
const reviewerFirst = readPairs('reviewerFirst.tsv');

type Pair = [group: string, name: string, value: string, verdict: string, reason?: string];

function readPairs(file: string): Pair[] {
  return readFileSync(path.join(__dirname, '../../fixtures/pairs', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as Pair);
}

/**
 * Bad by one rule and good by another of the same list: counts without a sign (985米 is a published figure that passed),
 * 有效促进 beside 有效提升; a date with dashes reads as well as one with 年 and 月.
 */
const LESSER = new Set(['20座', '2026-12-31', '有效促进']);

const NO_HINT = new Set(['20座']);

function findings(group: string, name: string, value: string) {
  return checkTables(tablesFrom(`年度 | 2026\n项目名称 | 某项目\n${group} | ${name} | ${value}`)).filter(
    ({ rule }) => rule.startsWith('value/') || /indicator|placeholder|cell-error/.test(rule),
  );
}

describe('values that guides and rules call good', () => {
  test.each(pairs.filter(([, , , verdict]) => verdict === 'good'))('%s | %s | %s', (group, name, value) => {
    expect(findings(group, name, value).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('values that guides and rules call bad', () => {
  test.each(pairs.filter(([, , , verdict]) => verdict === 'bad'))('%s | %s | %s', (group, name, value) => {
    const found = findings(group, name, value);
    if (NO_HINT.has(value)) expect(found).toEqual([]);
    else if (LESSER.has(value)) expect(found.length).toBeGreaterThan(0);
    else expect(found.some(({ severity }) => severity !== 'info')).toBe(true);
  });
});

describe('more values of the same kinds', () => {
  const told = (verdict: string, isTold: (pair: Pair) => boolean): string[] =>
    more.filter((pair) => pair[3] === verdict && isTold(pair)).map((pair) => pair.slice(0, 3).join(' | '));

  test('raise neither error nor warning where they are good', () => {
    const alarms = told('good', ([group, name, value]) =>
      findings(group, name, value).some(({ severity }) => severity !== 'info'),
    );
    expect(alarms).toEqual([]);
  });

  test('are told where they are bad', () => {
    expect(told('bad', ([group, name, value]) => findings(group, name, value).length === 0)).toEqual([]);
  });

  test('are told as hints where an office hands them in and passes with them', () => {
    const isHint = ([group, name, value]: Pair): boolean => {
      const found = findings(group, name, value);
      return found.length > 0 && found.every(({ severity }) => severity === 'info');
    };
    expect(told('hint', (pair) => !isHint(pair))).toEqual([]);
  });
});

describe('values labelled before they were read', () => {
  test.each(labelledFirst)('%s | %s | %s is %s', (group, name, value, verdict) => {
    const found = findings(group, name, value);
    const sentBack = found.some(({ severity }) => severity !== 'info');
    if (verdict === 'hint') expect([found.length > 0, sentBack]).toEqual([true, false]);
    else expect(sentBack).toBe(verdict === 'bad');
  });
});

describe('values of which a reviewer says nothing, a hint, or that they go back', () => {
  const outcome = ([group, name, value]: Pair): 'silent' | 'hint' | 'bad' => {
    const found = findings(group, name, value);
    if (found.length === 0) return 'silent';
    return found.some(({ severity }) => severity !== 'info') ? 'bad' : 'hint';
  };
  test.each(Object.keys(VERDICTS))('%s', (verdict) => {
    const rows = reviewerFirst.filter((pair) => pair[3] === verdict);
    expect(rows.length).toBeGreaterThan(40);
    const wrong = rows
      .map((pair) => [...pair.slice(0, 3), outcome(pair)] as const)
      .filter((row) => !VERDICTS[verdict]?.some((allowed) => allowed === row[3]));
    expect(wrong).toEqual([]);
  });
});
