import { decimal } from '../../../src/core/money/decimal';
import { forSums } from '../../../src/core/totals/forSums';
import { packing } from '../../../src/core/totals/packing';
import { readingNotes } from '../../../src/core/totals/amountSentences';
import { ofSource, placeText } from '../../../src/core/totals/rowPlaces';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import type { FundingAmount, PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { makeAmount, makeTable } from './makeTable';

/** What is told of a table's amounts, of the table itself and of what is kept of a hundred thousand of them. */
function told(total: FundingAmount, parts: readonly FundingAmount[] = []): string[] {
  const whole = makeTable('道路养护', total, parts);
  const notesOf = (table: PerformanceTable): string[] => readingNotes(sumFunding([table]).rows[0]!, table);
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
    expect(told(stale, parts)).toEqual(['E7 总额的公式没有重算：存的是20万元，各项之和是30万元；按存的计入']);
    expect(told({ ...stale, amount: decimal('30')! }, parts)).toEqual([]);
    expect(told({ ...stale, formula: '=E8' }, parts)).toEqual([]);
    const asText = { ...makeAmount('其他资金', 'E9', '5', { amount: '5', state: 'number' }) };
    expect(told({ ...stale, amount: decimal('25')! }, [parts[0]!, asText])).toEqual([]);
  });
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
