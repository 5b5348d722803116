import { decimal } from '../../../src/core/money/decimal';
import { forSums } from '../../../src/core/totals/packed/forSums';
import { packing } from '../../../src/core/totals/packed/packing';
import { readingSentence, uncountedReason } from '../../../src/core/totals/amountSentences';
import { readingNotes } from '../../../src/core/totals/readingNote';
import { ofSource, placeText } from '../../../src/core/totals/summary/rowPlaces';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import type { FundingAmount, PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { makeAmount, makeTable } from './makeTable';

/** What is told of a table's amounts, of the table itself and of what is kept of a hundred thousand of them. */
function told(total: FundingAmount, parts: readonly FundingAmount[] = []): string[] {
  const whole = makeTable('道路养护', total, parts);
  const notesOf = (table: PerformanceTable): string[] =>
    readingNotes(sumFunding([table]).rows[0]!, table).map(readingSentence);
  const notes = notesOf(whole);
  expect(notesOf(packing()(forSums(whole)))).toEqual(notes);
  return notes;
}

const text = (typed: string, amount: string) =>
  makeAmount('年度资金总额', 'E7', typed, { amount, state: 'not-numeric', text: typed });

describe('how an amount was read', () => {
  test.each(['25万元', '25 万', '1,200.5万元', '贰'])(
    '%s: only where another might read it otherwise',
    (typed) => {
      expect(told(text(typed, '25'))).toEqual(
        typed === '贰' ? ['E7 原单元格是文字“贰”，已读作 25 万元'] : [],
      );
    },
  );

  test('is told of an amount about which its text says more', () => {
    expect(told(text('约25', '25'))).toEqual(['E7 原单元格是文字“约25”，已读作 25 万元']);
  });

  test('is told of one that its format shows a thousand times smaller', () => {
    const shown = { ...makeAmount('年度资金总额', 'E7', 480_000, { amount: '48', text: '48.0' }), scale: -4 };
    expect(told(shown)).toEqual(['E7 单元格里是 480000，显示为 48.0，按看到的 48 万元计入']);
  });

  test('a total whose formula was not calculated again is told with both sums', () => {
    const parts = [makeAmount('财政拨款', 'E8', 25), makeAmount('其他资金', 'E9', 5)];
    const stale = { ...makeAmount('年度资金总额', 'E7', 20), formula: '=E8+E9' };
    expect(told(stale, parts)).toEqual([
      'E7 总额的公式没有重算：存的是20万元，各项之和是30万元；按各项之和计入',
    ]);
    expect(told({ ...stale, amount: decimal('30')! }, parts)).toEqual([]);
    expect(told({ ...stale, formula: '=E8' }, parts)).toEqual([]);
  });

  test('it counts as what its formula comes to; a formula that adds up anything else stays as it is', () => {
    const parts = [makeAmount('财政拨款', 'E8', 25), makeAmount('其他资金', 'E10', 5)];
    const stale = { ...makeAmount('年度资金总额', 'E7', 20), formula: '=SUM(E8:E10)' };
    const rowOf = (table: PerformanceTable) => {
      const { total, heldTotal, difference } = sumFunding([table]).rows[0]!;
      return [total, heldTotal, difference];
    };
    const whole = makeTable('道路养护', stale, parts);
    expect(rowOf(whole)).toEqual(['30', '20', '0']);
    expect(rowOf(packing()(forSums(whole)))).toEqual(['30', '20', '0']);
    // What a source consists of is in the range as well: the formula counts it twice, and no program is to blame.
    const details = [makeAmount('其中：中央', 'E9', 15)];
    const twice = { ...whole, funding: { ...whole.funding, details } };
    expect(rowOf(twice)).toEqual(['20', null, '-10']);
    expect(rowOf(packing()(forSums(twice)))).toEqual(['20', null, '-10']);
    const inYuan = [parts[0]!, makeAmount('其他资金', 'E10', 50_000, { unit: '元' })];
    expect(rowOf(makeTable('道路养护', stale, inYuan))).toEqual(['20', null, '-10']);
  });

  test.each([
    ['5', 'number'],
    ['5万元', 'not-numeric'],
  ] as const)(
    'a source that is the text %s is named where the formula of the total passes over it',
    (typed, state) => {
      const parts = [
        makeAmount('财政拨款', 'E8', 25),
        makeAmount('其他资金', 'E9', typed, { amount: '5', state }),
      ];
      const total = (value: number) => ({
        ...makeAmount('年度资金总额', 'E7', value),
        formula: '=SUM(E8:E9)',
      });
      expect(told(total(25), parts)).toEqual([
        'E7 总额的公式没有加上 E9（是文本，求和时跳过）；按公式的结果25万元计入',
      ]);
      expect(told(total(20), parts)).toEqual([]);
    },
  );
});

test('45元 in a form of 万元 is in no sum, and both readings are told', () => {
  const table = makeTable('道路养护', text('45元', '45'));
  const doubted = {
    ...table,
    funding: { ...table.funding, total: { ...table.funding.total!, unit: '元' as const } },
  };
  const { total, unreadable } = sumFunding([doubted]);
  expect([total, unreadable.map(uncountedReason)]).toEqual([
    null,
    ['E7 资金总额“45元”和表上的单位不一致，按元读是0.0045万元，按万元读是45万元'],
  ]);
});

test('a source in two rows of a form has both amounts, and each of its cells', () => {
  const table = makeTable('道路养护', makeAmount('年度资金总额', 'E7', 12), [
    makeAmount('财政拨款', 'E8', 7),
    makeAmount('其他资金', 'E9', null),
    makeAmount('本年财政拨款', 'E10', 5),
  ]);
  const [row] = sumFunding([table]).rows;
  expect([ofSource(row!, '财政拨款'), ofSource(row!, '其他资金')]).toEqual(['12', null]);
  expect(placeText(row!)).toBe('道路养护!E7（财政拨款 E8，财政拨款 E10）');
  expect(placeText({ ...row!, sheet: '表 1', parts: [] })).toBe("'表 1'!E7");
  expect(placeText({ ...row!, sheet: '表1', parts: [] })).toBe('表1!E7');
  expect(placeText({ ...row!, totalCell: null, parts: [] })).toBe('道路养护');
});
