import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../src/core/check/check';
import { rules } from '../../src/core/rules/index';
import type { Rule } from '../../src/core/rules/Rule';
import { recogniseAll } from '../../src/core/table/recognise';
import { wordsFor } from '../../src/core/words/index';
import { readWorkbook } from '../../src/files/readWorkbook';

/**
 * What the pages of docs/rules and docs/各规则查出多少.md repeat of the rules. `npm run docs` writes it into them, the
 * tests hold them to it; all the rest of the pages is written by people.
 */
const folder = resolve(__dirname, '../fixtures/acceptance');
const { rules: words, severities, categories } = wordsFor('zh-CN');

const FIXABLE = {
  safe: '可以一次全部改正：只改写法，不改意思。',
  risky: '给出改法，逐条看过再改。',
  none: '不自动改。',
};

/** How the page of a rule begins. */
export function pageHead({ id, severity, fixable }: Rule): string {
  return `# ${words[id].title}\n\n\`${id}\`\n\n- 级别：${severities[severity]}\n- 改正：${FIXABLE[fixable ?? 'none']}`;
}

/** The index of the pages: a heading and a table for each category, in the order of the catalogue. */
export function indexOfPages(): string {
  const sections = new Map<string, string[]>();
  for (const { id, category, severity } of rules) {
    const rows = sections.get(categories[category]) ?? ['| 规则 | 查什么 | 级别 |', '|---|---|---|'];
    rows.push(`| [${id}](${id}.md) | ${words[id].title} | ${severities[severity]} |`);
    sections.set(categories[category], rows);
  }
  return [...sections].map(([title, rows]) => `## ${title}\n\n${rows.join('\n')}`).join('\n\n');
}

/** What the rules find in the acceptance workbooks: a line for each rule that found anything, a column for each workbook. */
export async function countedTable(): Promise<string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
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

/** Where the index stands in docs/rules/README.md: from its first heading to 例子怎么写. */
export const INDEX = /(?<=\n)## 完整性\n[^]*?(?=\n\n## 例子怎么写)/;
/** Where the counts stand in docs/各规则查出多少.md: the first table. */
export const COUNTS = /^\| 规则 \|[^]*?\|(?=\n\n)/m;
/** Where the head stands in the page of a rule. */
export const HEAD = /^# [^]*?\n- 改正：[^\n]*/;
