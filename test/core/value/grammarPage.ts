import { grammar } from '../../../src/core/value/grammar';

const cell = (text: string): string => (text.trim() === '' ? '（空）' : `\`${text.replaceAll('|', '\\|')}\``);

/** docs/指标值的文法.md, made from the tables of constructs. */
export function grammarPage(): string {
  const families = grammar.map(({ name, place, constructs }) =>
    [
      `## ${name}`,
      '',
      place,
      '',
      '| 写法 | 例子 |',
      '| --- | --- |',
      ...constructs.map((construct) => `| ${construct.name} | ${construct.examples.map(cell).join(' ')} |`),
    ].join('\n'),
  );
  return [
    '# 指标值的文法',
    '',
    '检查时认得的指标值写法都列在这里，按尝试的先后排列。这一页由 `src/core/value/grammar.ts` 里的表生成，不要手工改：改了表以后运行',
    '`WRITE_DOCS=1 npx jest -c test/jest.config.cjs test/core/value/grammar.test.ts --selectProjects core`。每个例子都由测试保证确实由那一种写法读出。',
    '',
    '比较符号的各种样子（≧ ⩾ ＞ ═ 等）、全角字符、繁体字和康熙部首在读之前先统一，见 `src/core/text`。',
    '',
    families.join('\n\n'),
    '',
  ].join('\n');
}
