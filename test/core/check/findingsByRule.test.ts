import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../../src/core/rules/index';
import { COUNTS, countedTable } from '../../support/rulePages';

const page = readFileSync(resolve(__dirname, '../../../docs/各规则查出多少.md'), 'utf8');

describe('docs/各规则查出多少.md', () => {
  let counted = '';
  beforeAll(async () => {
    counted = await countedTable();
  });

  it('holds the counts as they are: npm run docs', () => {
    expect(COUNTS.exec(page)?.[0]).toBe(counted);
  });

  it('judges every rule that found something', () => {
    const judged = page.split('## 逐条判断')[1];
    for (const { id } of rules) if (counted.includes(`| ${id} |`)) expect(judged).toContain(`\`${id}\``);
  });
});
