import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../src/core/glossary/finding';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard, standards } from '../../src/core/standards/index';
import type { TableKind } from '../../src/core/glossary/form';
import type { DoubtfulTable, LeftOutTable, UncountedAmount } from '../../src/core/totals/FundingTotals';
import type { Comparator, ValueKind } from '../../src/core/value/Reading';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { acceptance, jxmb, temporaryFolder } from './io';

/** What docs/命令行的JSON.md says of one key. */
interface Documented {
  readonly key: string;
  readonly kind: string;
}

/** The keys of each kind of object, by its heading: `files[].tables[]`; those of the whole are under `check 和 totals`. */
function documentedKeys(): Map<string, Documented[]> {
  const page = readFileSync(path.join(__dirname, '../../docs/命令行的JSON.md'), 'utf8');
  const sections = page.split(/^##+ /m).slice(1);
  return new Map(
    sections.map((section) => {
      const rows = [...section.matchAll(/^\| `(\w+)` \| ([^|]+?) \|/gm)];
      const title = section.split('\n', 1)[0]!;
      return [title, rows.map(([, key, kind]) => ({ key: key!, kind: kind! }))];
    }),
  );
}

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  文字: (value) => typeof value === 'string',
  整数: (value) => Number.isInteger(value),
  数额: (value) => typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value),
  单元格: (value) => typeof value === 'string' && /^[A-Z]{1,3}[1-9]\d*$/.test(value),
  真假: (value) => typeof value === 'boolean',
  列表: (value) => Array.isArray(value),
  对象: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function isOfKind(value: unknown, documented: string): boolean {
  const kind = documented.replace(/或空$/, '');
  if (value === null) return kind !== documented;
  const test = kinds[kind];
  if (test) return test(value);
  return typeof value === 'string' && choicesOf(kind).includes(value);
}

function choicesOf(documented: string): string[] {
  return [...documented.matchAll(/`([^`]+)`/g)].map(([, choice]) => choice!);
}

/** Every object of a result with the heading that it belongs under. */
function* objectsIn(value: unknown, heading: string): Generator<[string, Record<string, unknown>]> {
  if (Array.isArray(value)) for (const each of value as unknown[]) yield* objectsIn(each, `${heading}[]`);
  else if (typeof value === 'object' && value !== null) {
    yield [heading, value as Record<string, unknown>];
    for (const [key, each] of Object.entries(value))
      yield* objectsIn(each, heading === WHOLE ? key : `${heading}.${key}`);
  }
}

const WHOLE = 'check 和 totals';
const documented = documentedKeys();
const folder = temporaryFolder();

/** All acceptance workbooks, one of them twice, and one that can't be read. */
async function objectsOf(command: 'check' | 'totals'): Promise<[string, Record<string, unknown>][]> {
  copyFileSync(path.join(acceptance, 'seed.xlsx'), path.join(folder.path, '又一本.xlsx'));
  writeFileSync(path.join(folder.path, '坏.xlsx'), 'PK');
  // Two projects of one name, of nobody knows which units.
  for (const total of ['10', '20']) {
    const drafts = [{ name: '道路养护', total }];
    const plans = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] });
    writeFileSync(path.join(folder.path, `养护${total}.xlsx`), await writeWorkbook(plans));
  }
  const { out } = await jxmb([command, '-f', 'json', acceptance, folder.path]);
  return [...objectsIn(JSON.parse(out), WHOLE)];
}

describe.each(['check', 'totals'] as const)('what jxmb %s writes as JSON', (command) => {
  test('has the keys of docs/命令行的JSON.md, all of them and no others, in their order and of their kinds', async () => {
    const objects = await objectsOf(command);
    for (const [heading, object] of objects) {
      const keys = documented.get(heading) ?? [];
      expect([heading, Object.keys(object)]).toEqual([heading, keys.map(({ key }) => key)]);
      for (const { key, kind } of keys) {
        expect([heading, key, kind, object[key], isOfKind(object[key], kind)]).toEqual([
          heading,
          key,
          kind,
          object[key],
          true,
        ]);
      }
    }
    const headings = new Set(objects.map(([heading]) => heading));
    expect([...documented.keys()].filter((heading) => heading !== 'value' && !headings.has(heading))).toEqual(
      [],
    );
  });

  test('numbers of a reading are decimals', async () => {
    const readings = (await objectsOf(command)).filter(([heading]) => heading.endsWith('.reading'));
    const numbers = readings.flatMap(([, { numbers: each }]) => each as unknown[]);
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((each) => !isOfKind(each, '数额'))).toEqual([]);
  });
});

test('what jxmb value writes has the documented keys', async () => {
  const texts = ['100万', '≥ 95%', '7-9次', '', '有效提升', '2024年12月底前', '≤3天', '±5%', '见附件'];
  const { out } = await jxmb(['value'], `${texts.join('\n')}\n`);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const keys = documented.get('value')!;
  expect(lines.map(({ raw }) => raw)).toEqual(texts);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(keys.map(({ key }) => key));
    expect(keys.filter(({ key, kind }) => !isOfKind(line[key], kind))).toEqual([]);
  }
});

/** Spelled out once more, so that a choice that is new or gone doesn't compile. */
const valueKinds: Record<ValueKind, true> = {
  count: true,
  percent: true,
  money: true,
  duration: true,
  date: true,
  range: true,
  qualitative: true,
  empty: true,
  other: true,
};
const comparators: Record<Comparator, true> = {
  '≥': true,
  '≤': true,
  '=': true,
  '>': true,
  '<': true,
  '≠': true,
  '±': true,
  between: true,
};
const leftOutReasons: Record<LeftOutTable['reason'], true> = {
  'other-kind': true,
  example: true,
  duplicate: true,
  'sum-of-others': true,
  'region-above': true,
  'other-year': true,
  'by-choice': true,
};
const doubtReasons: Record<DoubtfulTable['reason'], true> = {
  'same-project': true,
  'sum-of-others': true,
  'region-above': true,
  example: true,
  'other-year': true,
  'unit-slip': true,
};
const severities: Record<Severity, true> = { error: true, warning: true, info: true };
const tableKinds: Record<TableKind, true> = {
  target: true,
  'self-evaluation': true,
  monitoring: true,
  review: true,
  adjustment: true,
  'region-allocation': true,
  'mid-term': true,
};
const reasons: Record<UncountedAmount['reason'], true> = {
  unreadable: true,
  blank: true,
  missing: true,
  unread: true,
  uncalculated: true,
  'unit-unknown': true,
};

test.each([
  ['value', 'kind', Object.keys(valueKinds)],
  ['value', 'comparator', Object.keys(comparators)],
  ['findings[]', 'severity', Object.keys(severities)],
  ['totals', 'kind', [...Object.keys(tableKinds), 'all']],
  ['totals.leftOut[]', 'reason', Object.keys(leftOutReasons)],
  ['totals.doubts[]', 'reason', Object.keys(doubtReasons)],
  ['totals.unreadable[]', 'reason', Object.keys(reasons)],
  ['files[].tables[]', 'kind', Object.keys(tableKinds)],
  ['files[].tables[]', 'standard', standards.map(({ id }) => id)],
])('the choices of %s %s', (heading, key, choices) => {
  const { kind } = documented.get(heading)!.find((each) => each.key === key)!;
  expect(choicesOf(kind).sort()).toEqual([...choices].sort());
});

test('a value line is a reading with its text before', () => {
  const reading = documented.get('files[].tables[].indicators[].reading')!;
  expect(documented.get('value')!.slice(1)).toEqual(reading);
});
