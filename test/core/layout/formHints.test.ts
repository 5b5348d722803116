import { fromA1, type CellAddress } from '../../../src/core/grid/address';
import { TO_DO, WRONG } from '../../../src/core/layout/hintLooks';
import { layOutTable } from '../../../src/core/layout/layOutTables';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { annex11 } from '../../../src/core/standards/annex11';
import { mof2015Annual } from '../../../src/core/standards/mof2015Annual';
import { shownAt, type Typed } from './filling';
import { seedDrafts } from './seedDrafts';

const options = { year: 2024, takenNames: [] } as const;
const blank = layOutTable(annex11, {}, options);
const [full] = seedDrafts(annex11);
const filled = layOutTable(annex11, full!, options);

const cell = (name: string): CellAddress => fromA1(name)!;

/** What a person sees at a cell: still to do, wrong, or nothing. */
function seen(plan: SheetPlan, name: string, typed: Typed = {}): string {
  const fills = shownAt(plan, cell(name), typed).map(({ fill }) => fill);
  if (fills.includes(WRONG.fill)) return 'wrong';
  return fills.includes(TO_DO.fill) ? 'to do' : 'fine';
}

describe('a blank form', () => {
  test('softly shows all that must be filled in, with its label in bold, and nothing as wrong', () => {
    for (const name of ['A4', 'C4', 'C5', 'F5', 'C6', 'F6', 'E7', 'C10', 'C12', 'C16', 'C20', 'C25', 'C31']) {
      expect([name, seen(blank, name)]).toEqual([name, 'to do']);
      expect(shownAt(blank, cell(name)).every(({ bold }) => bold === true)).toBe(true);
    }
  });

  test('shows nothing for what may stay empty, nor for indicator rows', () => {
    for (const name of ['E8', 'E9', 'C23', 'C27', 'D12', 'F12', 'D31', 'F31']) {
      expect([name, seen(blank, name)]).toEqual([name, 'fine']);
    }
  });

  test('of a form without tags asks for no group', () => {
    const plan = layOutTable(mof2015Annual, {}, options);
    for (const { row, column } of plan.cells.filter((other) => other.column === 2 && other.row > 10)) {
      expect(shownAt(plan, { row, column })).toEqual([]);
    }
  });
});

test('a table that is filled in as the seed is shows nothing at all', () => {
  for (const { row, column } of filled.cells) expect(shownAt(filled, { row, column })).toEqual([]);
});

describe('a field', () => {
  test('blanks alone, of either width, are still nothing', () => {
    expect(seen(blank, 'C4', { C4: '  \u3000' })).toBe('to do');
    expect(seen(blank, 'C4', { C4: '会议费' })).toBe('fine');
  });

  test.each(['目标1:', '目标1：', ' 目标1: \n'])(
    'the goal %j that the form prints itself is no goal',
    (goal) => {
      expect(seen(blank, 'C10', { C10: goal })).toBe('to do');
    },
  );

  test('a goal is a goal, numbered or not', () => {
    expect(seen(blank, 'C10', { C10: '目标1: 办会' })).toBe('fine');
    expect(seen(blank, 'C10', { C10: '办会' })).toBe('fine');
  });
});

describe('an indicator row', () => {
  test.each([
    '指标1: 培训人数',
    '指标1：培训人数',
    '培训人数',
    '指标12: x',
    '指标完成率',
    '1.培训人数',
    ' 指标1: 培训',
  ])('with the name %j and no value is wrong, and right once there is one', (name) => {
    expect(seen(blank, 'D13', { D13: name })).toBe('wrong');
    expect(seen(blank, 'F13', { D13: name })).toBe('wrong');
    expect(seen(blank, 'F13', { D13: name, F13: '16次' })).toBe('fine');
    expect(seen(blank, 'F13', { D13: name, F13: 16 })).toBe('fine');
  });

  test.each(['指标1:', '指标1：', '指标12:', '指标1', '指标1:  ', '', null, '\u3000'])(
    'with %j has no name: with a value it is wrong, without it is blank',
    (name) => {
      expect(seen(blank, 'D13', { D13: name })).toBe('fine');
      expect(seen(blank, 'F13', { D13: name, F13: '16次' })).toBe('wrong');
    },
  );

  test('is judged by itself, not by its neighbours', () => {
    const typed = { D12: '指标1: 活动', F13: '16次' };
    expect(['D12', 'D13', 'D14'].map((name) => seen(blank, name, typed))).toEqual(['wrong', 'wrong', 'fine']);
  });
});

test('a group is done with the first value that stands in one of its rows, and only its own', () => {
  expect(seen(blank, 'C12', { F14: '383名' })).toBe('fine');
  expect(seen(blank, 'C16', { F14: '383名' })).toBe('to do');
});

describe('the funding', () => {
  test.each([
    ['the parts are less', { E7: 30, E8: 24.998, E9: 5 }, 'wrong'],
    ['the parts are more', { E7: 30, E8: 30, E9: 1 }, 'wrong'],
    ['they agree', { E7: 30, E8: 25, E9: 5 }, 'fine'],
    ['a part is blank and the rest agrees', { E7: 30, E8: 30, E9: null }, 'fine'],
    ['they agree but for the noise of binary numbers', { E7: 0.3, E8: 0.1, E9: 0.2 }, 'fine'],
    ['one 元 is lost', { E7: 387.6646, E8: 387.6645, E9: null }, 'wrong'],
    ['no part is filled in yet', { E7: 30 }, 'fine'],
    ['a part is a text, so that nothing can be said', { E7: 30, E8: '25万元', E9: 1 }, 'fine'],
  ])('total against parts: %s', (_, typed, expected) => {
    expect(seen(blank, 'E7', typed as Typed)).toBe(expected);
  });

  test.each(['25万元', '待定', '二十五', '25元', 'x'])('%j is no amount', (text) => {
    expect(seen(blank, 'E8', { E8: text })).toBe('wrong');
  });

  test.each([25, 0, -3, null, ' ', '—', '——', '/', '无', '-'])('%j is an amount, or none', (value) => {
    expect(seen(blank, 'E8', { E8: value })).toBe('fine');
  });
});
