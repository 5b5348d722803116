import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../../src/core/rules/index';
import { wordsFor } from '../../../src/core/words/index';
import { examplesIn } from '../../support/ruleExamples';
import { findingsBy } from '../../support/ruleFindings';
import { HEAD, INDEX, indexOfPages, pageHead } from '../../support/rulePages';

const root = resolve(__dirname, '../../..');
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pageOf = (id: string): string => readFileSync(resolve(root, 'docs/rules', `${id}.md`), 'utf8');

function filesOf(id: string): string[] {
  const [category, name = ''] = id.split('/');
  return [
    `src/core/rules/${category}/${camel(name)}.ts`,
    `docs/rules/${id}.md`,
    `test/core/rules/${category}/${camel(name)}.test.ts`,
  ];
}

describe('the catalogue of rules', () => {
  it('has words for every rule and a rule for all words', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const locale of ['zh-CN', 'en-US'] as const) {
      expect([...ids, 'check/rule-failed'].sort()).toEqual(Object.keys(wordsFor(locale).rules).sort());
    }
  });

  it('runs a rule after those that it keeps silent for', () => {
    const ids: string[] = rules.map((rule) => rule.id);
    for (const [place, rule] of rules.entries()) {
      for (const earlier of rule.suppressedBy ?? []) {
        const other = rules.find(({ id }) => id === earlier);
        expect([rule.id, other?.scope === 'workbook']).toEqual([rule.id, rule.scope === 'workbook']);
        expect([rule.id, earlier, ids.indexOf(earlier) >= 0 && ids.indexOf(earlier) < place]).toEqual([
          rule.id,
          earlier,
          true,
        ]);
      }
    }
  });

  it('has no page and no test without a rule', () => {
    const pages = readdirSync(resolve(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('/'))
      .map((file) => file.replace(/\.md$/, ''));
    expect(pages.filter((file) => file.split('/').length === 2).sort()).toEqual(
      rules.map((rule) => rule.id).sort(),
    );
  });

  it('lists every rule in the index of the pages, with its severity: npm run docs', () => {
    const index = readFileSync(resolve(root, 'docs/rules/README.md'), 'utf8');
    expect(INDEX.exec(index)?.[0]).toBe(indexOfPages());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is a rule, a page and a test, under its category', () => {
    expect(filesOf(id).filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
    expect(id.startsWith(`${rule.category}/`)).toBe(true);
  });

  it('has a page that says what the rule says', () => {
    const page = pageOf(id);
    expect(HEAD.exec(page)?.[0]).toBe(pageHead(rule));
    for (const section of ['查什么', '依据', '什么时候可以关掉']) {
      expect(page).toMatch(new RegExp(`## ${section}\n\n[^#\n]{4,}`));
    }
  });

  it('holds what its page shows: wrong ones are found, right ones are not', () => {
    const examples = examplesIn(pageOf(id));
    expect(examples.right.length).toBeGreaterThan(0);
    expect(examples.wrong.length).toBeGreaterThan(0);
    expect(examples.right.filter((example) => findingsBy(id, example).length > 0)).toEqual([]);
    expect(examples.wrong.filter((example) => findingsBy(id, example).length === 0)).toEqual([]);
  });

  it('offers a fix in its examples where it says that it can', () => {
    const findings = examplesIn(pageOf(id)).wrong.flatMap((example) => findingsBy(id, example));
    const offered = findings.filter((finding) => finding.fix);
    if (rule.fixable === null) expect(offered).toEqual([]);
    else expect(offered.length).toBeGreaterThan(0);
    if (rule.fixable === 'safe') expect(offered.some((finding) => finding.fixIsSafe)).toBe(true);
    else expect(offered.filter((finding) => finding.fixIsSafe)).toEqual([]);
  });
});
