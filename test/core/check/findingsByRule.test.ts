import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import { recogniseAll } from '../../../src/core/table/recognise';
import { rules } from '../../../src/core/rules/index';
import { wordsFor } from '../../../src/core/words/index';
import { readWorkbook } from '../../../src/files/readWorkbook';

const root = resolve(__dirname, '../../..');
const folder = resolve(root, 'test/fixtures/acceptance');

/** One line a rule that found anything, in the order of the catalogue, with a column for each workbook. */
async function countedTable(): Promise<string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  const { rules: words, severities } = wordsFor('zh-CN');
  const counts = new Map<string, number[]>();
  for (const [column, file] of files.entries()) {
    const tables = recogniseAll(await readWorkbook(readFileSync(resolve(folder, file)), file));
    for (const finding of checkTables(tables)) {
      const key = `${finding.rule} ${finding.severity}`;
      const row = counts.get(key) ?? files.map(() => 0);
      row[column]! += 1;
      counts.set(key, row);
    }
  }
  const lines = rules.flatMap(({ id }) =>
    (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const row = counts.get(`${id} ${severity}`);
      if (!row) return [];
      const cells = [id, words[id].title, severities[severity], ...row.map((count) => count || '')];
      return [`| ${cells.join(' | ')} |`];
    }),
  );
  const names = files.map((file) => file.replace('.xlsx', ''));
  const head = ['规则', '查什么', '级别', ...names];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...lines].join('\n');
}

describe('docs/findings-by-rule.md', () => {
  it('holds the counts as they are', async () => {
    const page = readFileSync(resolve(root, 'docs/findings-by-rule.md'), 'utf8');
    const table = /^\|[^]*\|$/m.exec(page.split('## 逐条判断')[0]!)?.[0];
    expect(table).toBe(await countedTable());
  });

  it('judges every rule that found something', async () => {
    const judged = readFileSync(resolve(root, 'docs/findings-by-rule.md'), 'utf8').split('## 逐条判断')[1]!;
    const counted = await countedTable();
    for (const { id } of rules) {
      if (counted.includes(`| ${id} |`)) expect(judged).toContain(`\`${id}\``);
    }
  });
});
