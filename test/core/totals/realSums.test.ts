import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../src/core/table/recognise';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import type { SumOptions } from '../../../src/core/totals/SumOptions';
import { readingSentence } from '../../../src/core/totals/amountSentences';
import { assumedUnit } from '../../../src/core/totals/readingNote';
import { doubtSentence, leftOutSentence } from '../../../src/core/totals/sumSentences';
import { readWorkbook } from '../../../src/files/readWorkbook';

const fixtures = join(__dirname, '../../fixtures');

/** The sum of some files, as somebody who drops them into one folder gets it, with the sentences below it. */
async function sumOf(names: readonly string[], options: SumOptions = {}) {
  const tables: PerformanceTable[] = [];
  const paths: string[] = [];
  for (const name of names) {
    const folder = name.startsWith('open') || name.startsWith('seed') ? 'acceptance' : 'sums';
    const read = recogniseAll(await readWorkbook(readFileSync(join(fixtures, folder, name)), name));
    tables.push(...read);
    paths.push(...read.map(() => name));
  }
  const totals = sumFunding(tables, { ...options, paths });
  const pathOf = (table: number) => paths[table]!;
  return {
    ...totals,
    said: [
      ...totals.leftOut.map((each) => leftOutSentence(each, totals.kind, pathOf)),
      ...totals.doubts.map((each) => doubtSentence(each, pathOf)),
      ...totals.rows.flatMap((row) => assumedUnit(row, tables[row.table]).map(readingSentence)),
    ],
  };
}

describe('one kind of form is summed', () => {
  const same = ['target-same.xlsx', 'monitor-same.xlsx', 'selfeval.xlsx'];

  test('目标表, 监控表 and 自评表 of one project are 65万元 and not 195', async () => {
    const { total, projects, said } = await sumOf(same);
    expect([total, projects]).toEqual(['65', 1]);
    expect(said).toEqual([
      '《人居环境整治》（monitor-same.xlsx，工作表 监控表）：是监控表，这里汇总的是目标表，65万元未计入',
      '《人居环境整治》（selfeval.xlsx，工作表 自评表）：是自评表，这里汇总的是目标表，65万元未计入',
    ]);
  });

  test('in whatever order the files come', async () => {
    expect((await sumOf([...same].reverse())).total).toBe('65');
  });

  test('the person chooses another kind, or all of them', async () => {
    expect(await sumOf(same, { kind: 'self-evaluation' })).toMatchObject({
      total: '65',
      rows: [{ sheet: '自评表' }],
    });
    expect((await sumOf(same, { kind: 'all' })).total).toBe('195');
  });

  test('without a target form the one kind that is there is summed', async () => {
    expect(await sumOf(['selfeval.xlsx'])).toMatchObject({
      kind: 'self-evaluation',
      total: '65',
      leftOut: [],
    });
  });

  test('the person counts one table, or leaves one out, whatever it is', async () => {
    expect((await sumOf(same, { decisions: new Map([[2, 'count']]) })).total).toBe('130');
    const none = await sumOf(same, { decisions: new Map([[0, 'leave']]) });
    expect([none.total, none.said[0]]).toEqual([
      null,
      '《人居环境整治》（target-same.xlsx，工作表 测试项目）：按选择不计，65万元未计入',
    ]);
  });
});

describe('no money twice', () => {
  test('a workbook and its copy count once, and each copy is named with the place that counts', async () => {
    const { total, said } = await sumOf(['seed.xlsx', 'seed-stacked.xlsx']);
    expect(total).toBe('175');
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(/和“seed\.xlsx”的工作表“.+”是同一个项目，只计一次，这里的\d+万元未计入$/);
    expect((await sumOf(['seed.xlsx', 'seed-stacked.xlsx'], { duplicates: 'all' })).total).toBe('350');
  });

  test('the project that gathers the others of its office is not counted beside them', async () => {
    const { total, said } = await sumOf(['open-59.xlsx']);
    expect(total).toBe('9.31');
    expect(said).toEqual([
      '《潼南区五桂镇汇总项目库》（open-59.xlsx，工作表 一般性项目绩效目标表）：是其他表的汇总，229.66万元未计入',
    ]);
  });
});

describe('the unit is certain or told', () => {
  test('2800000.0000 without any unit is 280万元, and both readings are told', async () => {
    const { total, said } = await sumOf(['t19.xlsx']);
    expect(total).toBe('280');
    expect(said).toEqual(['F7 的2800000.0000没有写单位：按元读是280万元，按万元读是2800000万元；按元计入']);
  });

  test('sums of forms that state their unit are as they were', async () => {
    const totals: Record<string, string | null> = {
      't14.xlsx': '103.5',
      't20.xlsx': '67.56',
      't23.xlsx': null,
      'open-47.xlsx': '1259',
      'open-57.xlsx': '38.766462',
      'open-05.xlsx': '854',
      'open-49.xlsx': '24.998',
      'open-79.xlsx': '5',
      'seed.xlsx': '175',
    };
    for (const [name, total] of Object.entries(totals))
      expect([name, (await sumOf([name])).total]).toEqual([name, total]);
  });
});

describe('amounts as their formats show them', () => {
  test.each([
    '03a_scaled_0bang0comma.xlsx',
    '03b_scaled_wanyuan_percent_on_2nd_line.xlsx',
    '03c_scaled_thousands.xlsx',
  ])('%s: 480000 or 48000 shown as 48.0 is 48万元', async (name) => {
    const { total, parts } = await sumOf([name]);
    expect(total).toBe('48');
    expect(parts.map(({ amount }) => amount)).toEqual(['40', '8']);
  });

  test('a text with blanks around it is summed', async () => {
    const { total, parts } = await sumOf(['13a_amount_text_nbsp.xlsx']);
    expect([total, ...parts.map(({ amount }) => amount)]).toEqual(['48', '40', '8']);
  });
});
