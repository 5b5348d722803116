import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { indicatorsOf, type PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../src/core/table/recognise';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { asExpected, type ExpectedTable } from '../../support/expectedTable';

const folder = join(__dirname, '../../fixtures');
const workbooks = (of: string): string[] =>
  readdirSync(join(folder, of)).filter((name) => /\.xlsx?$/.test(name));

const gridsOf = (of: string, name: string): Promise<SheetGrid[]> =>
  readWorkbook(readFileSync(join(folder, of, name)), name);

async function tablesOf(of: string, name: string): Promise<PerformanceTable[]> {
  return recogniseAll(await gridsOf(of, name));
}

interface Expected {
  readonly tables: readonly (ExpectedTable & { readonly note?: string })[];
}

function expectedOf(of: string, name: string): Expected {
  return JSON.parse(
    readFileSync(join(folder, of, name.replace(/\.xlsx?$/, '.expected.json')), 'utf8'),
  ) as Expected;
}

describe('the workbooks of real offices come out as a person reads them', () => {
  it.each(workbooks('acceptance'))('%s', async (name) => {
    const expected = expectedOf('acceptance', name);
    const tables = await tablesOf('acceptance', name);
    expect(tables.map((table) => table.sheet)).toEqual(expected.tables.map((table) => table.sheet));
    tables.forEach((table, index) => {
      const wanted = expected.tables[index]!;
      const { note: _note, ...keys } = wanted;
      expect(asExpected(table, wanted)).toEqual(keys);
    });
  });
});

/** A list that a person left empty in a smallest input was not written down; sides may come in either order. */
function asWritten(keys: Record<string, unknown>, wanted: ExpectedTable): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]): [string, unknown][] => {
      const own = (wanted as unknown as Record<string, unknown>)[key];
      if (!Array.isArray(value) || !Array.isArray(own)) return [[key, value]];
      const listed = own.map((entry) => plain(entry as Entry));
      return [
        [
          key,
          (value as Entry[])
            .map(plain)
            .filter((entry) => listed.includes(entry))
            .sort(),
        ],
      ];
    }),
  );
}

type Entry = Readonly<Record<string, unknown>>;

/** 其中:财政资金: is written down without its colon. */
function plain(entry: Entry): string {
  const { label } = entry;
  return JSON.stringify(typeof label === 'string' ? { ...entry, label: label.replace(/[:：]$/, '') } : entry);
}

describe('tables found later, labelled before any program read them', () => {
  it.each(workbooks('acceptance/tables'))('%s', async (name) => {
    const expected = expectedOf('acceptance/tables', name);
    const tables = await tablesOf('acceptance/tables', name);
    expect(tables.map((table) => table.sheet)).toEqual(expected.tables.map((table) => table.sheet));
    tables.forEach((table, index) => {
      const wanted = expected.tables[index]!;
      const { note: _note, ...keys } = wanted;
      expect(asWritten(asExpected(table, wanted), wanted)).toEqual(
        asWritten(keys as Record<string, unknown>, wanted),
      );
    });
  });
});

describe('layouts that are easily misread', () => {
  it.each(workbooks('recognition/structures'))(
    '%s is never clean, and no indicator of it is passed over',
    async (name) => {
      const tables = await tablesOf('recognition/structures', name);
      expect(tables.length).toBeGreaterThan(0);
      const shown = checkTables(tables, { profile: 'review' });
      for (const [index, table] of tables.entries()) {
        const whole = table.coverage.indicators.state === 'read' && indicatorsOf(table).length > 0;
        const told = shown.some(
          ({ table: of, rule }) =>
            of === index &&
            [
              'completeness/indicators-not-read',
              'completeness/no-indicators',
              'completeness/form-not-read',
            ].includes(rule),
        );
        expect([name, whole || told]).toEqual([name, true]);
      }
    },
  );

  it.each([
    ['结构A转置.xlsx', ['≥12座', '100%', '2025年11月底前', '≥90%']],
    ['结构C分段.xlsx', ['≥12座', '100%', '≥95%', '≥90%']],
    ['新省.xlsx', ['≥12座', '100%', '2025年11月底前', '≥95%', '≥90%']],
  ])('%s is read right', async (name, values) => {
    const [table] = await tablesOf('recognition/structures', name);
    expect(indicatorsOf(table!).map(({ value }) => value)).toEqual(values);
    expect(indicatorsOf(table!).every(({ period }) => period === 'annual')).toBe(true);
  });
});

describe('forms that offices fill in', () => {
  it.each([
    ['fengjie.xlsx', ['人居环境整治'], ['65']],
    ['goalmis.xlsx', ['测试项目'], ['50']],
    ['monitor-same.xlsx', ['人居环境整治'], ['65']],
    ['selfeval.xlsx', ['人居环境整治'], ['65']],
    ['target-same.xlsx', ['人居环境整治'], ['65']],
    // A row of numbers under the heads is no project.
    ['yunnan-05-2.xlsx', ['农村人居环境整治补助资金', '农机购置补贴'], [undefined, undefined]],
  ])('%s', async (name, projects, totals) => {
    const tables = await tablesOf('recognition/forms-filled', name);
    expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual(projects);
    expect(tables.map(({ funding }) => funding.total?.amount)).toEqual(totals);
  });
});

describe('plain lists', () => {
  it.each(workbooks('recognition/lists').filter((name) => !name.startsWith('seed')))(
    '%s is no table',
    async (name) => {
      expect(await tablesOf('recognition/lists', name)).toEqual([]);
    },
  );

  it('a list beside the tables adds nothing to their sum', async () => {
    const alone = sumFunding(await tablesOf('acceptance', 'seed.xlsx'));
    const beside = sumFunding(await tablesOf('recognition/lists', 'seed-with-list-sheet.xlsx'));
    expect([beside.total, beside.projects]).toEqual([alone.total, alone.projects]);
  });
});
