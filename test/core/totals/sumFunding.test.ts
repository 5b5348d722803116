import fc from 'fast-check';
import { compare, decimal } from '../../../src/core/money/decimal';
import { convert, type MoneyUnit } from '../../../src/core/money/unit';
import { layOutSummary } from '../../../src/core/totals/summary/layOutSummary';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { makeAmount, makeTable, seedTables } from './makeTable';

const partOf = (tables: readonly PerformanceTable[], label: string) =>
  sumFunding(tables).parts.find((part) => part.label === label)?.amount;

describe('the four tables of the seed', () => {
  const totals = sumFunding(seedTables());

  test('come to 175 = 25 + 30 + 100 + 20, all of it 财政拨款', () => {
    expect(totals.total).toBe('175');
    expect(totals.rows.map(({ total }) => total)).toEqual(['25', '30', '100', '20']);
    expect(totals.parts).toEqual([
      { label: '财政拨款', amount: '175' },
      { label: '其他资金', amount: null },
    ]);
  });

  test('have no difference, and nothing that is not counted', () => {
    expect(totals.rows.map(({ difference }) => difference)).toEqual(['0', '0', '0', '0']);
    expect(totals.unreadable).toEqual([]);
    expect(totals.projects).toBe(4);
  });

  test('lead back to their cells', () => {
    expect(totals.rows[1]).toMatchObject({
      table: 1,
      sheet: '人大会议经费',
      projectName: '人大会议经费',
      totalCell: { row: 6, column: 4 },
    });
  });
});

describe('units', () => {
  test('元 and 亿元 are turned into 万元, to the last 分', () => {
    const tables = [
      makeTable('元', makeAmount('年度资金总额:', 'E7', 387664.62, { unit: '元' })),
      makeTable('亿', makeAmount('年度资金总额:', 'E7', 0.1, { unit: '亿元' })),
      makeTable('万', makeAmount('年度资金总额:', 'E7', 0.1)),
      makeTable('万元', makeAmount('年度资金总额:', 'E7', 0.2)),
    ];
    expect(sumFunding(tables).rows.map(({ total }) => total)).toEqual(['38.766462', '1000', '0.1', '0.2']);
    expect(sumFunding(tables).total).toBe('1039.066462');
  });

  test('a part in 万元 below a total in 元 is compared as the money it is', () => {
    const total = makeAmount('年度资金总额:', 'E7', 250000, { unit: '元' });
    const table = makeTable('x', total, [
      makeAmount('财政拨款', 'E8', '25万元', { amount: '25', state: 'not-numeric' }),
    ]);
    expect(sumFunding([table]).rows[0]?.difference).toBe('0');
  });
});

describe('what is not there', () => {
  test('nothing at all is not 0', () => {
    expect(sumFunding([])).toEqual({
      unit: '万元',
      kind: 'target',
      projects: 0,
      total: null,
      parts: [],
      rows: [],
      unreadable: [],
      leftOut: [],
      doubts: [],
    });
  });

  test('a total that is blank, unreadable or missing is listed with its reason, and in no sum', () => {
    const tables = [
      makeTable('空', makeAmount('年度资金总额:', 'E7', null)),
      makeTable('待', makeAmount('年度资金总额:', 'E7', '待定', { state: 'unreadable' })),
      makeTable('断', null),
      makeTable('好', makeAmount('年度资金总额:', 'E7', 5)),
    ];
    const totals = sumFunding(tables);
    expect(totals.total).toBe('5');
    expect(totals.unreadable).toMatchObject([
      { table: 0, role: 'total', reason: 'blank', cell: { row: 6, column: 4 } },
      { table: 1, role: 'total', reason: 'unreadable', text: '待定', projectName: '待' },
      { table: 2, role: 'total', reason: 'missing', cell: null },
    ]);
  });

  test('money that was not read is told as not read: nobody may say that it is not there', () => {
    const unread = { state: 'unread', cells: [{ row: 4, column: 1 }] } as const;
    const read = makeTable('断', null);
    const none = { ...read, coverage: { ...read.coverage, funding: unread } };
    const blank = { ...none, funding: { ...none.funding, total: makeAmount('年度资金总额:', 'E7', null) } };
    const some = { ...none, funding: { ...none.funding, total: makeAmount('年度资金总额:', 'E7', 8) } };
    const unknown = { ...read, coverage: { ...read.coverage, recognised: false } };
    const totals = sumFunding([none, blank, some, unknown], { duplicates: 'all' });
    expect(totals.unreadable.map(({ table, reason }) => [table, reason])).toEqual([
      [0, 'unread'],
      [1, 'unread'],
      [3, 'unread'],
    ]);
    expect(totals.rows.map(({ fundingUnread }) => fundingUnread)).toEqual([true, true, true, true]);
    const texts = layOutSummary([none, blank, some, unknown], totals).cells.flatMap(({ content }) =>
      content.kind === 'text' ? [content.text] : [],
    );
    expect(texts).toContain('《断》（工作表 断）：资金总额没有读出来，未计入');
    expect(texts).toContain('《断》（工作表 断）：资金没有读全，列出的金额可能不是全部，请核对。');
  });

  test('a name that was not read is not called blank', () => {
    const named = makeTable('甲', makeAmount('年度资金总额:', 'E7', 8));
    const { projectName: _, ...others } = named.fields;
    const blank = {
      ...named,
      fields: { ...others, projectName: { ...named.fields.projectName!, text: ' ' } },
    };
    const totals = sumFunding([named, { ...named, fields: others }, blank], { duplicates: 'all' });
    expect(totals.rows.map(({ nameUnread }) => nameUnread)).toEqual([false, true, false]);
    const plan = layOutSummary([named, { ...named, fields: others }, blank], totals);
    const names = plan.cells.flatMap(({ content }) => (content.kind === 'link' ? [content.text] : []));
    expect(names).toEqual(['甲', '（没有读出项目名称）', '（未填项目名称）']);
  });

  test('a true 0 is 0', () => {
    const tables = [makeTable('零', makeAmount('年度资金总额:', 'E7', 0), [makeAmount('其他资金', 'E9', 0)])];
    expect(sumFunding(tables).total).toBe('0');
    expect(partOf(tables, '其他资金')).toBe('0');
    expect(sumFunding(tables).unreadable).toEqual([]);
  });

  test('a dash among the parts is blank, an unreadable part is listed and no difference is claimed', () => {
    const total = makeAmount('年度资金总额:', 'E7', 30);
    const fiscal = makeAmount('财政拨款', 'E8', 30);
    const dash = makeTable('x', total, [fiscal, makeAmount('其他资金', 'E9', '—', { state: 'blank' })]);
    expect(sumFunding([dash])).toMatchObject({ rows: [{ difference: '0' }], unreadable: [] });
    const unread = makeAmount('其他资金', 'E9', '若干', { state: 'unreadable' });
    expect(sumFunding([makeTable('x', total, [fiscal, unread])])).toMatchObject({
      rows: [{ difference: null }],
      unreadable: [{ role: 'part', label: '其他资金', text: '若干' }],
    });
  });

  test('a text with an amount in it counts as that amount', () => {
    const total = makeAmount('年度资金总额', 'E7', '854万(高标准农田)', {
      amount: '854',
      state: 'not-numeric',
    });
    expect(sumFunding([makeTable('x', total)])).toMatchObject({ total: '854', unreadable: [] });
  });
});

describe('the difference', () => {
  test('is the total less its parts, exact and with its sign', () => {
    const total = makeAmount('年度资金总额', 'E7', 30);
    const less = makeTable('x', total, [makeAmount('财政拨款', 'E8', 24.998), makeAmount('其他', 'E9', 1)]);
    const more = makeTable('y', total, [makeAmount('财政拨款', 'E8', 30.01)]);
    expect(sumFunding([less, more]).rows.map(({ difference }) => difference)).toEqual(['4.002', '-0.01']);
  });

  test('is not claimed where no part is filled in', () => {
    const table = makeTable('x', makeAmount('年度资金总额', 'E7', 30), [makeAmount('财政拨款', 'E8', null)]);
    expect(sumFunding([table]).rows[0]?.difference).toBeNull();
  });
});

test('the 中期 side and the sources below a source are in no sum', () => {
  const annual = makeTable('x', makeAmount('年度资金总额', 'G4', 340), [makeAmount('财政拨款', 'G5', 340)]);
  const table: PerformanceTable = {
    ...annual,
    funding: { ...annual.funding, details: [makeAmount('一般公共预算', 'G6', 340)] },
    mediumTermFunding: { total: makeAmount('中期资金总额', 'D4', 170), parts: [], details: [] },
  };
  expect(sumFunding([table])).toMatchObject({
    total: '340',
    parts: [{ label: '财政拨款', amount: '340' }],
    rows: [{ difference: '0' }],
  });
});

describe('sources', () => {
  test.each([
    ['其中: 财政拨款', '财政拨款'],
    ['其中：本年财政拨款', '财政拨款'],
    ['其中:当年财政拨款', '财政拨款'],
    ['财政拨款小计', '财政拨款'],
    ['财政 资金', '财政拨款'],
    ['上年结转资金', '上年结转'],
    ['上年结转', '上年结转'],
    ['其他', '其他资金'],
    ['其它资金(万元)', '其他资金'],
    ['其中:中央资金', '中央资金'],
    ['自有资金', '自有资金'],
    ['单位资金', '单位资金'],
  ])('%s is %s', (label, source) => {
    const table = makeTable('x', null, [makeAmount(label, 'E8', 1)]);
    expect(partOf([table], source)).toBe('1');
  });

  test('the common ones come first, the others by name, in whatever order they are met', () => {
    const labels = ['自有资金', '其他资金', '中央资金', '上年结转', '财政拨款'];
    const tables = labels.map((label) => makeTable(label, null, [makeAmount(label, 'E8', 1)]));
    const order = ['财政拨款', '上年结转', '其他资金', '中央资金', '自有资金'];
    expect(sumFunding(tables).parts.map(({ label }) => label)).toEqual(order);
    expect(sumFunding(tables.reverse()).parts.map(({ label }) => label)).toEqual(order);
  });
});

/** Every table, whatever its name: here only the reckoning is at stake. */
const sumAll = (tables: readonly PerformanceTable[]) =>
  sumFunding(tables, { kind: 'all', duplicates: 'all' });

describe('under any order and grouping', () => {
  const unit = fc.constantFrom<MoneyUnit>('元', '万元', '亿元');
  const plain = fc
    .tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => {
      const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
      const point = text.length - places;
      return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${places > 0 ? `.${text.slice(point)}` : ''}`;
    });
  const amount = (label: string) =>
    fc.tuple(fc.option(plain), unit).map(([digits, stated]) =>
      makeAmount(label, 'E7', digits, {
        amount: digits,
        unit: stated,
        state: digits === null ? 'blank' : 'number',
      }),
    );
  const table = fc
    .tuple(
      fc.option(amount('年度资金总额')),
      fc.array(fc.constantFrom('财政拨款', '其他资金', '自有资金').chain(amount)),
    )
    .map(([total, parts]) => makeTable('x', total, parts));
  const tables = fc.array(table, { maxLength: 12 });

  test('the sums are the same', () => {
    fc.assert(
      fc.property(tables, fc.func(fc.nat()), (all, key) => {
        const shuffled = all.map((one, index) => [key(index), one] as const).sort(([a], [b]) => a - b);
        const { total, parts } = sumAll(shuffled.map(([, one]) => one));
        expect({ total, parts }).toEqual({ total: sumAll(all).total, parts: sumAll(all).parts });
      }),
    );
  });

  test('the sum of the whole is the sum of the sums of its halves', () => {
    fc.assert(
      fc.property(tables, tables, (first, second) => {
        const halves = [sumAll(first), sumAll(second)].map(({ total }) => total);
        const asTables = halves.map((total) =>
          makeTable(
            'x',
            makeAmount('年度资金总额', 'E7', total, {
              amount: total,
              state: total === null ? 'blank' : 'number',
            }),
          ),
        );
        expect(sumAll([...first, ...second]).total).toBe(sumAll(asTables).total);
      }),
    );
  });

  test('exact: to whole 厘 (a thousandth of a 分), as integers reckon it', () => {
    const scaled = (digits: string): bigint => {
      const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
      const size = BigInt(whole + fraction.padEnd(14, '0'));
      return digits.startsWith('-') ? -size : size;
    };
    fc.assert(
      fc.property(tables, (all) => {
        const read = all.flatMap(({ funding: { total } }) =>
          total === null || total.amount === null ? [] : [convert(total.amount, total.unit, '万元')],
        );
        const { total } = sumAll(all);
        if (read.length === 0) expect(total).toBeNull();
        else expect(scaled(total!)).toBe(read.map(scaled).reduce((a, b) => a + b, 0n));
      }),
    );
  });

  test('0.1 + 0.2 is 0.3', () => {
    const all = ['0.1', '0.2'].map((digits) =>
      makeTable('x', makeAmount('年度资金总额', 'E7', Number(digits))),
    );
    expect(compare(sumAll(all).total!, decimal('0.3')!)).toBe(0);
  });
});
