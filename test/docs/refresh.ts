import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../src/core/rules/index';
import { COUNTS, countedTable, HEAD, INDEX, indexOfPages, pageHead } from '../support/rulePages';

const docs = resolve(__dirname, '../../docs');

function rewrite(page: string, place: RegExp, text: string): void {
  const file = resolve(docs, page);
  const old = readFileSync(file, 'utf8');
  if (!place.test(old)) throw new Error(`${page}: nothing there to write anew`);
  const fresh = old.replace(place, () => text);
  if (fresh !== old) writeFileSync(file, fresh);
}

// `npm run docs`: the core is TypeScript, which jest is set up to run.
it('writes into the pages what they repeat of the rules', async () => {
  for (const rule of rules) rewrite(`rules/${rule.id}.md`, HEAD, pageHead(rule));
  rewrite('rules/README.md', INDEX, indexOfPages());
  rewrite('各规则查出多少.md', COUNTS, await countedTable());
});
