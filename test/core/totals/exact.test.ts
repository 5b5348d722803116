import { fromA1 } from '../../../src/core/grid/address';
import { moneyUnitOf } from '../../../src/core/money/unit';
import { readAmount } from '../../../src/core/value/readAmount';
import type { FundingAmount, PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { makeTable } from './makeTable';
import { addUp, inSmallest, numbers, written, type Written } from './wholeNumbers';

/** The amount as the program reads it out of its cell; what it truly is, it is not told. */
function readBy({ unit, value, text }: Written, label: string, cell: string): FundingAmount {
  const at = fromA1(cell)!;
  const reading = readAmount({ value, text }, moneyUnitOf(unit)!);
  return { label, labelCell: at, cell: at, text, value, formula: null, ...reading };
}

const LABELS = ['财政拨款', '上年结转', '其他资金', '单位资金'] as const;

const COUNT = 10_000;
const random = numbers(20_261_127);
const all = Array.from({ length: COUNT }, (_, index) => {
  const total = written(random);
  const parts = LABELS.slice(0, random(5)).map((label) => ({ label, ...written(random) }));
  const table = makeTable(
    `项目${index}`,
    readBy(total, '年度资金总额', 'E7'),
    parts.map((part, row) => readBy(part, part.label, `E${8 + row}`)),
  );
  return { table, total, parts };
});
const tables = all.map(({ table }) => table);

/** All tables, whatever they may look like to each other. */
const sumOf = (some: readonly PerformanceTable[]) => sumFunding(some, { kind: 'all', duplicates: 'all' });

describe('10,000 tables in every unit and writing', () => {
  const totals = sumOf(tables);

  test('come to what whole numbers come to, table by table and together', () => {
    expect(totals.rows).toHaveLength(COUNT);
    const wrong = totals.rows.filter((row, index) => {
      const { total, parts } = all[index]!;
      const isRight = row.parts.every(({ amount }, at) => inSmallest(amount) === parts[at]!.true);
      return inSmallest(row.total) !== total.true || row.parts.length !== parts.length || !isRight;
    });
    expect(wrong).toEqual([]);
    expect(inSmallest(totals.total)).toBe(addUp(all.map(({ total }) => total.true)));
    for (const source of LABELS) {
      const wanted = addUp(
        all.flatMap(({ parts }) => parts.filter(({ label }) => label === source).map((part) => part.true)),
      );
      const reckoned = totals.parts.find(({ label }) => label === source)?.amount;
      expect([source, inSmallest(reckoned)]).toEqual([source, wanted]);
    }
  });

  test('differ from their parts by what whole numbers differ by, and by nothing where one can’t be read', () => {
    const wrong = totals.rows.filter((row, index) => {
      const { total, parts } = all[index]!;
      const ofParts = addUp(parts.map((part) => part.true));
      const comparable =
        total.true !== null && ofParts !== null && parts.every(({ text }) => text !== '待定');
      return inSmallest(row.difference) !== (comparable ? total.true - ofParts : null);
    });
    expect(wrong).toEqual([]);
  });

  test('in any order and grouping', () => {
    const key = tables.map(() => random(1_000_000));
    const shuffled = tables.map((table, at) => ({ table, key: key[at]! })).sort((a, b) => a.key - b.key);
    const again = sumOf(shuffled.map(({ table }) => table));
    expect([again.total, again.parts]).toEqual([totals.total, totals.parts]);
    const groups = Array.from({ length: 7 }, (_, group) =>
      tables.filter((_table, at) => key[at]! % 7 === group),
    );
    expect(addUp(groups.map((group) => inSmallest(sumOf(group).total)))).toBe(inSmallest(totals.total));
  });

  test('what is blank or unreadable is listed and never 0, a 0 is 0', () => {
    const missing = all.filter(({ total }) => total.true === null).length;
    const listed = totals.unreadable.filter(({ role }) => role === 'total');
    expect(listed).toHaveLength(missing);
    expect(totals.rows.filter(({ total }) => total === null)).toHaveLength(missing);
    const unread = all.flatMap(({ parts }) => parts).filter(({ text }) => text === '待定').length;
    expect(totals.unreadable.filter(({ role }) => role === 'part')).toHaveLength(unread);
    const zeros = all.filter(({ total }) => total.true === 0n).length;
    expect(totals.rows.filter(({ total }) => total !== null && /^-?0$/.test(total))).toHaveLength(zeros);
  });
});
