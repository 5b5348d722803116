import fc from 'fast-check';
import { sheetName, sheetNames } from '../../../src/core/layout/sheetName';

describe('the name of a sheet', () => {
  test.each([
    ['人大会议经费', '人大会议经费'],
    ['  人大会议经费\n(二期) ', '人大会议经费 (二期)'],
    ['2024/2025年[省级]补助: 甲*乙?丙\\丁', '2024／2025年［省级］补助： 甲＊乙？丙＼丁'],
    ["'引号'", '引号'],
    ["it's", "it's"],
    ['=SUM(A1)', '=SUM(A1)'],
    ['', '绩效目标表'],
    [" ' ", '绩效目标表'],
    ['History', 'History_'],
    ['HISTORY', 'HISTORY_'],
    ['历史记录', '历史记录_'],
    ['\ud83d', '绩效目标表'],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted, [])).toBe(name);
  });

  test('31 units are kept whole, the 32nd is cut', () => {
    expect(sheetName('长'.repeat(31), [])).toBe('长'.repeat(31));
    expect(sheetName('长'.repeat(300), [])).toBe('长'.repeat(31));
  });

  test('an emoji at the edge is left out, not broken, even where it is made of several', () => {
    expect(sheetName(`${'长'.repeat(30)}🎉`, [])).toBe('长'.repeat(30));
    expect(sheetName(`${'长'.repeat(29)}🎉`, [])).toBe(`${'长'.repeat(29)}🎉`);
    expect(sheetName(`${'长'.repeat(25)}👨‍👩‍👧‍👦`, [])).toBe('长'.repeat(25));
  });

  test('a blank or apostrophe that the cut leaves at the end goes as well', () => {
    expect(sheetName(`${'长'.repeat(30)}'字`, [])).toBe('长'.repeat(30));
    expect(sheetName(`${'长'.repeat(30)} 字`, [])).toBe('长'.repeat(30));
  });

  test('a name that is taken gets a number, whatever its case', () => {
    expect(sheetName('会议费', ['会议费'])).toBe('会议费(2)');
    expect(sheetName('会议费', ['会议费', '会议费(2)'])).toBe('会议费(3)');
    expect(sheetName('ABC', ['abc'])).toBe('ABC(2)');
    expect(sheetName('长'.repeat(40), ['长'.repeat(31)])).toBe(`${'长'.repeat(28)}(2)`);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('长', "'", ' ', '🎉', '[', ':', 'a', 'A', '\n', '\ud800'),
      maxLength: 60,
    }),
  );

  test('whatever is wanted, Excel takes what comes out', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 5 }), (wanted, taken) => {
        const name = sheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]/);
        expect(name).not.toMatch(/^[\s']|[\s']$/);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(['history', '历史记录']).not.toContain(name.toLowerCase());
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  test('the same name wanted again and again never comes out twice', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 15 }), (wanted, count) => {
        const names = sheetNames(Array(count).fill(wanted) as string[], []);
        const oneByOne: string[] = [];
        for (let index = 0; index < count; index += 1) oneByOne.push(sheetName(wanted, oneByOne));
        expect(names).toEqual(oneByOne);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(count);
      }),
    );
  });
});
