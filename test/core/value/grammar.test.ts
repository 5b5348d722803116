import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../../src/core/value/cell/readText';
import { grammar } from '../../../src/core/value/grammar';
import { grammarPage } from './grammarPage';

interface Readable {
  readonly name: string;
  readonly examples: readonly string[];
  read(...input: unknown[]): unknown;
}

const rows = grammar.flatMap(({ name, constructs }) =>
  (constructs as unknown as readonly Readable[]).flatMap((construct) =>
    construct.examples.map((example) => [name, construct.name, example, construct] as const),
  ),
);

describe('the grammar', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each(rows)('%s, %s: %s', (_family, _name, example, construct) => {
    const read = jest.spyOn(construct, 'read');
    readText(example);
    expect(read.mock.results.some(({ value }) => value !== null && value !== undefined)).toBe(true);
  });

  test('has each construct once, with three examples of its own', () => {
    for (const { constructs } of grammar) {
      expect(new Set(constructs.map(({ name }) => name)).size).toBe(constructs.length);
      for (const { examples } of constructs) expect(new Set(examples).size).toBe(3);
    }
  });

  test('is listed in docs/指标值的文法.md as it is', () => {
    const file = path.join(__dirname, '../../../docs/指标值的文法.md');
    if (process.env['WRITE_DOCS']) writeFileSync(file, grammarPage());
    expect(readFileSync(file, 'utf8')).toBe(grammarPage());
  });
});
