import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { acceptance, jxmb } from './io';

/** What stands in an expected.json; a key that is absent is not tested. */
interface Expected {
  readonly tables: readonly ExpectedTable[];
  readonly fundingTotalWan?: string;
  readonly mustFind: readonly { rule: string; sheet: string; cell: string; expected?: string }[];
  readonly mustNotFind: readonly { rule: string; why: string }[];
}
type ExpectedTable = Readonly<Record<string, unknown>> & { readonly indicators?: readonly object[] };

interface Output {
  readonly files: readonly {
    readonly error: string | null;
    readonly tables: readonly (Record<string, unknown> & { indicators: Record<string, unknown>[] })[];
    readonly findings: readonly { rule: string; sheet: string; cell: string; expected: string | null }[];
  }[];
  readonly totals: { readonly total: string | null };
}

const workbooks = readdirSync(acceptance).filter((name) => name.endsWith('.xlsx'));

async function checked(name: string): Promise<{ output: Output; expected: Expected }> {
  const { out } = await jxmb(['check', path.join(acceptance, name), '--format', 'json']);
  const expected = readFileSync(path.join(acceptance, name.replace('.xlsx', '.expected.json')), 'utf8');
  return { output: JSON.parse(out) as Output, expected: JSON.parse(expected) as Expected };
}

/** The keys of `all` that `tested` has too. */
function only(all: Record<string, unknown>, tested: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(tested).map((key) => [key, all[key]]));
}

describe.each(workbooks)('check of %s says what a careful reader says', (name) => {
  test('every table, field, amount and indicator with its cell', async () => {
    const { output, expected } = await checked(name);
    const [file] = output.files;
    expect(file!.error).toBeNull();
    expect(file!.tables).toHaveLength(expected.tables.length);
    expected.tables.forEach((table, index) => {
      const { indicators, note: _, ...fields } = table;
      const read = file!.tables[index]!;
      expect(only(read, fields)).toEqual(fields);
      if (!indicators) return;
      const first = indicators[0];
      const annual = read.indicators.filter((each) =>
        first && 'period' in first ? true : each['period'] === 'annual',
      );
      expect(annual.map((each, at) => only(each, indicators[at] ?? {}))).toEqual(indicators);
    });
  });

  test('the sum, the certain findings, and silence where nothing is wrong', async () => {
    const { output, expected } = await checked(name);
    if (expected.fundingTotalWan !== undefined) {
      expect(Number(output.totals.total)).toBe(Number(expected.fundingTotalWan));
    }
    const found = output.files[0]!.findings.map(({ rule, sheet, cell }) => ({ rule, sheet, cell }));
    for (const { rule, sheet, cell } of expected.mustFind)
      expect(found).toContainEqual({ rule, sheet, cell });
    const silent = new Set(expected.mustNotFind.map(({ rule }) => rule));
    expect(found.filter(({ rule }) => silent.has(rule))).toEqual([]);
  });
});
