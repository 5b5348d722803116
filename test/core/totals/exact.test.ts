import { fromA1 } from '../../../src/core/grid/address';
import { readAmount } from '../../../src/core/value/readAmount';
import type { MoneyUnit } from '../../../src/core/money/unit';
import type { FundingAmount, PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { makeTable } from './makeTable';

/*
 * An independent reckoning: every amount is made as a whole number of 0.00000001 元, written in some way that people
 * write, read and summed by the program, and added up here with whole numbers alone.
 */
const SCALE = 8;
const ZEROS: Readonly<Record<MoneyUnit, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
};
const UNITS = Object.keys(ZEROS) as MoneyUnit[];

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** `digits` × 10^-places in plain notation. */
function plain(digits: bigint, places: number): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  const sign = digits < 0n ? '-' : '';
  return sign + whole + (places > 0 ? `.${size.slice(-places)}` : '');
}

const withCommas = (text: string): string => text.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, '$&,');
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  withCommas,
  fullWidth,
  (text) => `\u00a0${text}\u200b`,
  (text) => `'${text}`,
  (text) => (text.startsWith('-') ? `(${text.slice(1)})` : `￥${text}`),
  (text) => (text.includes('.') ? `${text}00` : `${text}.00`),
  (text) => `\u3000${text}\u3000`,
];

interface Made {
  readonly amount: FundingAmount;
  /** In units of 10^-8 元; null for what is blank or can't be read. */
  readonly true: bigint | null;
}

function made(random: (below: number) => number, label: string, cell: string): Made {
  const unit = UNITS[random(UNITS.length)]!;
  const at = fromA1(cell)!;
  const of = (text: string, value: string | number | null): FundingAmount => ({
    label,
    labelCell: at,
    cell: at,
    text,
    value,
    formula: null,
    ...readAmount({ value, text }, unit),
  });
  switch (random(12)) {
    case 0:
      return { amount: of('', null), true: null };
    case 1:
      return { amount: of('—', '—'), true: null };
    case 2:
      return { amount: of('待定', '待定'), true: null };
    case 3:
      return { amount: of('0', 0), true: 0n };
  }
  const places = random(7);
  const digits = BigInt(random(1_000_000)) * BigInt(1 + random(1_000_000)) * (random(9) === 0 ? -1n : 1n);
  const exact = digits * 10n ** BigInt(ZEROS[unit] + SCALE - places);
  const text = plain(digits, places);
  // A cell's number has 15 digits and no more.
  const asNumber = random(2) === 0 && digits.toString().replace('-', '').length <= 15;
  if (asNumber) return { amount: of(text, Number(text)), true: exact };
  const written = WRITINGS[random(WRITINGS.length)]!(text);
  return { amount: of(written, written), true: exact };
}

const LABELS = ['财政拨款', '上年结转', '其他资金', '单位资金'] as const;

const COUNT = 10_000;
const random = numbers(20_261_127);
const all = Array.from({ length: COUNT }, (_, index) => {
  const total = made(random, '年度资金总额', 'E7');
  const parts = LABELS.slice(0, random(5)).map((label, row) => made(random, label, `E${8 + row}`));
  const table = makeTable(
    `项目${index}`,
    total.amount,
    parts.map(({ amount }) => amount),
  );
  return { table, total, parts };
});
const tables = all.map(({ table }) => table);

/** All tables, whatever they may look like to each other. */
const sumOf = (some: readonly PerformanceTable[]) => sumFunding(some, { kind: 'all', duplicates: 'all' });

const addUp = (amounts: readonly (bigint | null)[]): bigint | null => {
  const there = amounts.filter((amount) => amount !== null);
  return there.length === 0 ? null : there.reduce((a, b) => a + b, 0n);
};

/** A decimal text of 万元 in units of 10^-8 元. */
function inSmallest(text: string | null | undefined): bigint | null {
  if (text === null || text === undefined) return null;
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  expect(fraction.length).toBeLessThanOrEqual(4 + SCALE);
  const size = BigInt(whole + fraction.padEnd(4 + SCALE, '0'));
  return text.startsWith('-') ? -size : size;
}

describe('10,000 tables in every unit and writing', () => {
  const totals = sumOf(tables);

  test('come to what whole numbers come to, table by table and together', () => {
    expect(totals.rows).toHaveLength(COUNT);
    totals.rows.forEach((row, index) => {
      const { total, parts } = all[index]!;
      expect([index, inSmallest(row.total)]).toEqual([index, total.true]);
      expect(row.parts.map(({ amount }) => inSmallest(amount))).toEqual(parts.map((part) => part.true));
    });
    expect(inSmallest(totals.total)).toBe(addUp(all.map(({ total }) => total.true)));
    for (const source of LABELS) {
      const wanted = addUp(
        all.flatMap(({ parts }) =>
          parts.filter(({ amount }) => amount.label === source).map((part) => part.true),
        ),
      );
      expect([source, inSmallest(totals.parts.find(({ label }) => label === source)?.amount)]).toEqual([
        source,
        wanted,
      ]);
    }
  });

  test('in any order and grouping', () => {
    const key = tables.map(() => random(1_000_000));
    const shuffled = tables.map((table, at) => ({ table, key: key[at]! })).sort((a, b) => a.key - b.key);
    const again = sumOf(shuffled.map(({ table }) => table));
    expect([again.total, again.parts]).toEqual([totals.total, totals.parts]);
    const at = random(COUNT);
    const halves = [sumOf(tables.slice(0, at)), sumOf(tables.slice(at))];
    expect(addUp(halves.map(({ total }) => inSmallest(total)))).toBe(inSmallest(totals.total));
  });

  test('what is blank or unreadable is listed and never 0, a 0 is 0', () => {
    const missing = all.filter(({ total }) => total.true === null).length;
    const listed = totals.unreadable.filter(({ role }) => role === 'total');
    expect(listed).toHaveLength(missing);
    expect(totals.rows.filter(({ total }) => total === null)).toHaveLength(missing);
    const unread = all.flatMap(({ parts }) => parts).filter(({ amount }) => amount.text === '待定').length;
    expect(totals.unreadable.filter(({ role }) => role === 'part')).toHaveLength(unread);
    const zeros = all.filter(({ total }) => total.true === 0n).length;
    expect(totals.rows.filter(({ total }) => total !== null && /^-?0$/.test(total))).toHaveLength(zeros);
  });
});
