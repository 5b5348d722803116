import { checkTables } from '../../src/core/check/check';
import { SHEET_COLUMNS, toA1 } from '../../src/core/grid/address';
import { indicatorsOf, type PerformanceTable } from '../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../src/core/table/recognise';
import { readWorkbook } from '../../src/files/readWorkbook';
import { handmadeWorkbook, worksheet } from './handmade';

/** Small samples of sheets that grow without bound; what they cost is counted in test/counted. */

const HEAD: Rows = [
  [1, ['项目支出绩效目标表']],
  [2, ['项目名称', '乡村医生培训']],
  [3, ['年度资金总额', '12']],
];
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '培训乡村医生人数', '≥300人'];

/** Rows by their numbers, 1-based, as a file states them. */
type Rows = readonly (readonly [number, readonly string[]])[];

const times = <T>(size: number, one: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => one(index));

const from = (first: number, rows: readonly (readonly string[])[]): Rows =>
  rows.map((row, index) => [first + index, row]);

async function tablesOf(...sheets: readonly Rows[]): Promise<PerformanceTable[]> {
  const parts = sheets.map((rows, index) => ({
    name: `表${index + 1}`,
    xml: worksheet(rows.map(rowXml).join('')),
  }));
  return recogniseAll(await readWorkbook(handmadeWorkbook({ sheets: parts }), 'x.xlsx'));
}

function rowXml([number, cells]: Rows[number]): string {
  const xml = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${toA1({ row: number - 1, column })}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${xml.join('')}</row>`;
}

test('names of projects without anything below them are a list, not tables', async () => {
  expect(
    await tablesOf(
      from(
        1,
        times(3000, (i) => ['项目名称', `项目${i}`]),
      ),
    ),
  ).toEqual([]);
});

test('each project of a long list is a table, its unit carried down from the first', async () => {
  const head = ['实施单位', '项目名称', '年度资金总额', ...COLUMNS];
  const rows = times(3000, (i) => [i === 0 ? '教育局' : '', `项目${i}`, '12', ...ROW]);
  const tables = await tablesOf([[1, ['项目支出绩效目标表']], ...from(2, [head, ...rows])]);
  expect(tables).toHaveLength(3000);
  expect(tables.at(-1)!.fields.projectName?.text).toBe('项目2999');
  expect(tables.at(-1)!.fields.implementingUnit).toMatchObject({
    text: '教育局',
    cell: { row: 2, column: 0 },
  });
});

test('a heading over all columns of a sheet: the first of them are read, and that there are more is said', async () => {
  const heading = times(SHEET_COLUMNS, (i) => COLUMNS[i] ?? `列${i}甲`);
  const tables = await tablesOf([...HEAD, [4, heading], [5, ROW]]);
  expect(tables).toHaveLength(1);
  expect(indicatorsOf(tables[0]!)).toMatchObject([{ name: '培训乡村医生人数', value: '≥300人' }]);
  expect(tables[0]!.unplaced).toContainEqual({ text: '列512甲', cell: { row: 3, column: 512 } });
  expect(checkTables(tables).map(({ rule }) => rule)).toContain('completeness/text-not-placed');
});

test('a text in one of the last rows of each of 30 sheets', async () => {
  const form: Rows = [...HEAD, [4, COLUMNS], [5, ROW], [1_048_500, ['完']]];
  const tables = await tablesOf(...times(30, () => form));
  expect(tables).toHaveLength(30);
  for (const table of tables) expect(indicatorsOf(table)).toHaveLength(1);
});

test('rows of indicators as far from each other as a sheet allows are of one table', async () => {
  const [table] = await tablesOf([
    ...HEAD,
    [4, [...COLUMNS, '分值']],
    [5, [...ROW, '10']],
    [1_048_500, [...ROW, '20']],
  ]);
  expect(indicatorsOf(table!).map(({ nameCell }) => nameCell.row)).toEqual([4, 1_048_499]);
  expect(table!.scores?.rows.map(({ weight }) => weight?.text)).toEqual(['10', '20']);
});

test('every row of a long table is read', async () => {
  const rows = times(5000, (i) => ['产出指标', '数量指标', `第${i}期培训人数`, `≥${i}人`]);
  const [table] = await tablesOf([...HEAD, ...from(4, [COLUMNS, ...rows])]);
  expect(indicatorsOf(table!)).toHaveLength(5000);
  expect(indicatorsOf(table!).at(-1)).toMatchObject({ name: '第4999期培训人数', value: '≥4999人' });
});

test('tables side by side in more columns than one table has', async () => {
  const rows: Rows = [...HEAD, [4, COLUMNS], [5, ROW]];
  const beside = rows.map(([number, row]): Rows[number] => {
    const padded = [...row, ...times(8 - row.length, () => '')];
    return [number, times(400, (i) => padded.map((text) => text.replace('乡村医生培训', `项目${i}`))).flat()];
  });
  const tables = await tablesOf(beside);
  expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual(times(400, (i) => `项目${i}`));
});
