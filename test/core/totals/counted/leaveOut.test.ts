import type { PerformanceTable } from '../../../../src/core/table/PerformanceTable';
import { layOutSummary } from '../../../../src/core/totals/summary/layOutSummary';
import { sumFunding } from '../../../../src/core/totals/sumFunding';
import { readingSentence } from '../../../../src/core/totals/amountSentences';
import { assumedUnit } from '../../../../src/core/totals/readingNote';
import { doubtSentence, kindSentence, leftOutSentence } from '../../../../src/core/totals/sumSentences';
import { makeAmount, makeTable } from '../makeTable';
import { nameOf } from '../summaryPlaces';

/** A table with a total; `more` says what is particular of it. */
function table(name: string, total: number | null, more: Partial<PerformanceTable> = {}): PerformanceTable {
  return { ...makeTable(name, makeAmount('年度资金总额', 'E7', total)), ...more };
}

/** Without a unit that it belongs to. */
function ofNobody(name: string, total: number, sheet: string): PerformanceTable {
  const made = table(name, total);
  return { ...made, sheet, fields: { projectName: made.fields.projectName! } };
}

const open = () => '';

describe('a project with two tables', () => {
  test('of different amounts counts with the first, and both amounts are told', () => {
    const totals = sumFunding([table('道路养护', 40), { ...table('道路养护', 60), sheet: '第二版' }]);
    expect(totals.total).toBe('40');
    expect(totals.leftOut.map((each) => leftOutSentence(each, totals.kind, open))).toEqual([
      '《道路养护》（工作表 第二版）：和工作表“道路养护”是同一个项目，那里是40万元，这里的60万元未计入',
    ]);
  });

  test('counts with the one that is filled in', () => {
    const totals = sumFunding([table('道路养护', null), table('道路养护', 60), table('道路养护', 60)]);
    expect(totals.total).toBe('60');
    expect(totals.leftOut.map(({ row }) => row.table)).toEqual([0, 2]);
    expect(totals.unreadable).toEqual([]);
  });

  test('of two units is two; of two years it counts in the year of most tables', () => {
    const other = table('道路养护', 40);
    const unit = { ...other.fields.implementingUnit!, text: '县公路局' };
    const all = [
      other,
      table('道路养护', 40, { year: 2025 }),
      { ...other, fields: { ...other.fields, implementingUnit: unit } },
    ];
    const totals = sumFunding(all);
    expect(totals.total).toBe('80');
    expect(totals.leftOut.map((each) => leftOutSentence(each, totals.kind, open))).toEqual([
      '《道路养护》（工作表 道路养护）：是2025年度的，同一个项目2024年度的在工作表“道路养护”，40万元未计入',
    ]);
    expect(sumFunding(all, { duplicates: 'all' }).total).toBe('120');
  });

  test('of another year that no other table stands for is counted, and said', () => {
    const all = [table('甲', 10), table('乙', 20), table('丙', 5, { year: 2023 })];
    const totals = sumFunding(all);
    expect(totals.total).toBe('35');
    expect(totals.doubts.map((each) => doubtSentence(each, open))).toEqual([
      '年度不同：《丙》（工作表 丙）：是2023年度的，合计中还有其他年度的表，5万元已计入，请核对',
    ]);
    // The summary sheet says it too, each row with its year, and no year stands over the whole.
    const plan = layOutSummary(all, totals);
    const texts = plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toContain(
      '年度不同：《丙》（工作表 丙）：是2023年度的，合计中还有其他年度的表，5万元已计入，请核对。',
    );
    expect(texts).toContain('项目支出绩效目标资金汇总表');
    const column = plan.cells.find(
      ({ content }) => content.kind === 'text' && content.text === '年度',
    )!.column;
    const years = plan.cells.filter((cell) => cell.column === column && cell.content.kind === 'number');
    expect(years.map(({ content }) => content)).toEqual(
      [2024, 2024, 2023].map((number) => ({ kind: 'number', number })),
    );
    const ofOne = layOutSummary(all.slice(0, 2), sumFunding(all.slice(0, 2)));
    expect(ofOne.cells[0]?.content).toEqual({ kind: 'text', text: '2024年度项目支出绩效目标资金汇总表' });
  });

  test('of a year that as many tables bear as bear the other is not told to differ from most', () => {
    const all = [table('甲', 10), table('乙', 20, { year: 2023 })];
    expect(sumFunding(all).doubts.map((each) => doubtSentence(each, open))).toEqual([
      '年度不同：《乙》（工作表 乙）：是2023年度的，合计中还有其他年度的表，20万元已计入，请核对',
    ]);
  });

  test('whose forms name no unit counts twice where they differ, and the person is asked to look', () => {
    const totals = sumFunding([ofNobody('办公经费', 5, '甲'), ofNobody('办公经费', 8, '乙')]);
    expect([totals.total, totals.leftOut]).toEqual(['13', []]);
    expect(totals.doubts.map((each) => doubtSentence(each, open))).toEqual([
      '可能算了两次：《办公经费》（工作表 乙）：和工作表“甲”的项目同名，8万元已计入，请核对是不是同一个项目',
    ]);
  });

  test('and no unit counts once where they say the same', () => {
    expect(sumFunding([ofNobody('办公经费', 5, '甲'), ofNobody('办公经费', 5, '乙')]).total).toBe('5');
  });
});

describe('forms of one kind that are no targets', () => {
  const evaluated = [
    table('甲', 40, { kind: 'self-evaluation' }),
    table('乙', 25, { kind: 'self-evaluation' }),
  ];

  test('are summed where no target came in, and what they are is said', () => {
    const totals = sumFunding(evaluated);
    expect([totals.total, kindSentence(totals)]).toEqual(['65', '汇总的是自评表，不是目标表']);
    const shown = layOutSummary(evaluated, totals).cells.flatMap(({ content }) =>
      content.kind === 'text' ? content.text : [],
    );
    expect(shown).toContain('汇总的是自评表，不是目标表。');
  });

  test('beside targets nothing need be said of the targets', () => {
    const totals = sumFunding([...evaluated, table('丙', 10)]);
    expect([totals.total, kindSentence(totals)]).toEqual(['10', null]);
  });
});

describe('a table that is the sum of others', () => {
  test('is not counted beside them', () => {
    const totals = sumFunding([
      table('全镇', 1234.5),
      table('甲', 1000),
      table('乙', 200),
      table('丙', 34.5),
    ]);
    expect([totals.total, totals.leftOut[0]?.reason]).toEqual(['1234.5', 'sum-of-others']);
    expect(totals.rows.map(({ projectName }) => projectName)).toEqual(['甲', '乙', '丙']);
  });

  test('10 + 20 = 30 may be chance: counted, and said', () => {
    const totals = sumFunding([table('甲', 10), table('乙', 20), table('丙', 30)]);
    expect([totals.total, totals.leftOut]).toEqual(['60', []]);
    expect(totals.doubts.map((each) => doubtSentence(each, open))).toEqual([
      '可能算了两次：《丙》（工作表 丙）：30万元正好是其他表的合计，已计入，请核对是不是汇总表',
    ]);
  });

  test('a table of 0 makes no other one a sum', () => {
    expect(sumFunding([table('甲', 5), table('乙', 5), table('丙', 0)])).toMatchObject({
      total: '10',
      doubts: [],
    });
  });

  test('of a region, beside those of its districts', () => {
    const of = (unit: string, total: number) => {
      const made = table('农机购置补贴', total, { kind: 'region-allocation' });
      return {
        ...made,
        fields: { ...made.fields, implementingUnit: { ...made.fields.implementingUnit!, text: unit } },
      };
    };
    const totals = sumFunding([of('某市', 30), of('甲区', 10), of('乙区', 20)]);
    expect([totals.total, totals.leftOut.map(({ row }) => row.table)]).toEqual(['30', [0]]);
  });

  test('round amounts that come out even are doubtful, but for a table that speaks of a sum', () => {
    const three = [table('甲', 10), table('乙', 20), table('丙', 30)];
    expect(sumFunding(three)).toMatchObject({ total: '60', doubts: [{ row: { table: 2 } }], leftOut: [] });
    const title = { text: '部门整体支出绩效目标表', cell: { row: 0, column: 0 } };
    const whole = [table('甲', 10), table('乙', 20), { ...table('丙', 30), title }];
    expect(sumFunding(whole)).toMatchObject({ total: '30', doubts: [], leftOut: [{ row: { table: 2 } }] });
    // What all of them are called tells nothing of one.
    const all = whole.map((each) => ({ ...each, title }));
    expect(sumFunding(all)).toMatchObject({ total: '60', doubts: [{ row: { table: 2 } }] });
  });

  test('a project that only has 汇总 in its name is a project', () => {
    expect(sumFunding([table('数据汇总平台建设', 50), table('甲', 20)]).total).toBe('70');
  });
});

describe('a form without a unit', () => {
  const unstated = (name: string, total: number, title = '绩效目标表') =>
    table(name, total, {
      fundingUnitStated: false,
      title: { text: title, cell: { row: 0, column: 0 } },
    });

  test('is uncounted where 元 and 万元 are both plausible, and both readings are told', () => {
    const totals = sumFunding([unstated('道路养护', 50000)]);
    expect(totals.total).toBeNull();
    expect(totals.unreadable).toMatchObject([{ reason: 'unit-unknown', text: '50000' }]);
    const plan = layOutSummary([unstated('道路养护', 50000)], totals);
    const texts = plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toContain('读不出');
    expect(texts.join('\n')).toContain(
      'E7 资金总额50000没有写单位，按元读是5万元，按万元读是50000万元，未计入',
    );
  });

  test('takes the unit of the other tables of its form', () => {
    const stated = table('桥梁', 20000, {
      fundingUnit: '元',
      title: { text: '绩效目标表', cell: { row: 0, column: 0 } },
      funding: { total: makeAmount('年度资金总额', 'E7', 20000, { unit: '元' }), parts: [], details: [] },
    });
    const totals = sumFunding([unstated('道路养护', 50000), stated]);
    expect(totals.total).toBe('7');
    expect(sumFunding([unstated('道路养护', 50000), unstated('大桥', 2_800_000)]).total).toBe('285');
    expect(sumFunding([unstated('道路养护', 5000), unstated('路灯', 50.29)]).total).toBe('5050.29');
    // A form with another title is another form.
    expect(sumFunding([unstated('道路养护', 50000, '支出表'), stated]).total).toBe('2');
  });

  test('is counted as 万元 where 元 would be no project, and the summary says so', () => {
    const all = [unstated('道路养护', 50.29)];
    const totals = sumFunding(all);
    expect(totals.total).toBe('50.29');
    expect(assumedUnit(totals.rows[0]!, all[0]).map(readingSentence)[0]).toBe(
      'E7 的50.29没有写单位：按元读是0.005029万元，按万元读是50.29万元；按万元计入',
    );
  });
});

test('the summary has a row for each table that counts, and names the others below its sum', () => {
  const all = [table('甲', 10), table('甲', 10), table('乙', 5, { kind: 'monitoring' })];
  const plan = layOutSummary(all, sumFunding(all));
  const texts = plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  expect(texts).toContain(
    '没有计入合计：《甲》（工作表 甲）：和工作表“甲”是同一个项目，只计一次，这里的10万元未计入。',
  );
  expect(texts).toContain('没有计入合计：《乙》（工作表 乙）：是监控表，这里汇总的是目标表，5万元未计入。');
  const only = nameOf(plan, '甲', '年度资金总额');
  const sums = plan.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  expect(sums.filter((formula) => formula === `=SUM(${only}:${only})`)).toHaveLength(1);
});
